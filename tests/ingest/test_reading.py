"""Which story a page's text vouches for: the one whose address it is, and no other."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from ingest.fetch import Fetched
from ingest.reading import read_file, read_page, read_text
from storage.model import Particulars

HERE = "https://basket.example/p/1"
BODY = "Ships can pass the harbour lock of Old Varnby again after nine years, the port authority said on Friday morning."
CARD = (
    '<div class="card"><a href="https://{site}.example/s"><h3>{title}</h3></a><div>{outlet}</div>'
    "<div>3 hours ago</div><p>{body}</p></div>"
)
OTHER = "Four hundred singers filled the tram depot of Halvik on Sunday while eleven trams waited outside until the end."


def page(*cards, head=""):
    return (
        f"<html><head><title>The lock opens</title>{head}</head><body><main><h1>The lock opens</h1><p>{BODY}</p>"
        f"<p>{BODY.replace('Friday', 'Monday')}</p></main><section>{''.join(cards)}</section></body></html>"
    ).encode()


def fetched(data, url=HERE, content_type="text/html"):
    return Fetched(url, content_type, None, data, datetime(2025, 4, 25, tzinfo=UTC))


def cards():
    yield CARD.format(site="bell", title="A choir in the tram depot", outlet="The Tram Bell", body=OTHER)
    yield CARD.format(
        site="bay",
        title="Cows cross the bay by ferry",
        outlet="Bay News",
        body=OTHER.replace("Halvik", "Varnby"),
    )


def test_a_page_goes_with_its_own_story_alone():
    reading = read_page(fetched(page(*cards())))
    main, *related = reading.split.stories
    assert [story.particulars.url for story in related] == ["https://bell.example/s", "https://bay.example/s"]
    assert reading.page_of(main) is reading.page
    assert [reading.page_of(story) for story in related] == [None, None]


def test_the_pages_own_canonical_address_is_its_address():
    head = '<link rel="canonical" href="https://basket.example/lock-opens">'
    reading = read_page(fetched(page(head=head)))
    (main,) = reading.split.stories
    assert main.particulars.url == "https://basket.example/lock-opens"
    assert reading.page_of(main) is reading.page


@pytest.mark.parametrize("prefix", ["m.", "amp.", "www.", "mobile."])
def test_a_telephones_page_may_name_the_page_it_stands_for(prefix):
    head = '<link rel="canonical" href="https://basket.example/lock-opens">'
    (main,) = read_page(fetched(page(head=head), HERE.replace("//", f"//{prefix}"))).split.stories
    assert main.particulars.url == "https://basket.example/lock-opens"


def test_another_sites_canonical_address_is_not_believed():
    head = '<link rel="canonical" href="https://elsewhere.example/lock-opens">'
    (main,) = read_page(fetched(page(head=head))).split.stories
    assert main.particulars.url == HERE


def test_an_address_given_by_hand_has_no_page():
    reading = read_page(fetched(page()), Particulars("", url="https://given.example/"))
    assert reading.page_of(reading.split.stories[0]) is None


def test_a_text_page_is_split_and_has_its_address():
    reading = read_page(fetched(f"The lock opens\n\n{BODY}\n".encode(), content_type="text/plain"))
    assert reading.split.stories[0].particulars.url == HERE
    assert reading.page_of(reading.split.stories[0]) is reading.page


def test_a_file_without_an_address_has_no_page():
    assert read_file("a.txt", f"The lock opens\n\n{BODY}\n".encode()).page is None


def test_a_paste_with_its_address_vouches_for_it():
    reading = read_text(f"The lock opens\n\n{BODY}\n", Particulars("", url=HERE))
    assert reading.page is not None
    assert BODY in reading.page.text
    assert reading.page_of(reading.split.stories[0]) is reading.page
