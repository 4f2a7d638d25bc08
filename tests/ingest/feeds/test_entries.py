"""An entry becomes a story, with what its page and its feed say of it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.errors import IngestError, NoArticle, NotOpml
from ingest.feeds.discovery import find_links
from ingest.feeds.entries import read_entry
from ingest.feeds.model import Entry
from ingest.feeds.opml import read_opml
from ingest.feeds.taking import is_whole
from storage.model import Published
from tests.ingest.feeds.conftest import fetched, prose

URL = "https://varnby.example/quay"
WHEN = Published(datetime(2025, 6, 3, 8, tzinfo=UTC), "instant", "feed", "Tue, 03 Jun 2025 08:00:00 GMT")


def entry(**more):
    return Entry(**{"url": URL, "title": "The quay", "author": "Ann Lee", "published": WHEN} | more)


def page(body, head=""):
    markup = f"<html><head>{head}</head><body><article><h1>The quay</h1>{body}</article></body></html>"
    return fetched(markup, content_type="text/html", url=URL)


def main(reading):
    (story,) = reading.split.stories
    return story


def test_the_page_is_read_and_the_feed_says_what_it_lacks():
    reading = read_entry(entry(), "Varnby Post", page(prose(1)))
    known = main(reading).particulars
    assert (known.outlet, known.author, known.published, known.url) == ("Varnby Post", "Ann Lee", WHEN, URL)
    assert reading.page_of(main(reading)) is reading.page


def test_what_the_page_says_goes_before_what_the_feed_says():
    head = (
        '<meta property="og:site_name" content="Halvik Times"><meta name="author" content="Oda Brandt">'
        '<meta property="article:published_time" content="2025-06-02T10:00:00Z">'
    )
    known = main(read_entry(entry(), "Varnby Post", page(prose(1), head))).particulars
    assert (known.outlet, known.via, known.author) == ("Halvik Times", None, "Oda Brandt")
    assert (known.published.value.day, known.published.basis) == (2, "meta")


@pytest.mark.parametrize(
    ("carrier", "via"),
    [("Morning Basket", "Morning Basket"), ("Tram Bell", None), ("Tram Bell - Sport", None), (None, None)],
)
def test_a_feed_that_carries_another_outlet_is_via(carrier, via):
    known = main(read_entry(entry(outlet="Tram Bell"), carrier, page(prose(1)))).particulars
    assert (known.outlet, known.via) == ("Tram Bell", via)


def test_the_feeds_words_alone_are_a_story_of_their_own():
    reading = read_entry(entry(content=prose(2)), "Varnby Post", None)
    story = main(reading)
    assert reading.page is None
    assert story.text.startswith("The quay\n\nThe harbour council of Osmund")
    assert (story.particulars.title, story.particulars.published, story.particulars.url) == (
        "The quay",
        WHEN,
        URL,
    )


def test_where_the_feed_says_more_than_the_page_its_words_are_taken():
    head = '<meta property="og:site_name" content="Halvik Times">'
    story = main(read_entry(entry(content=prose(1) + prose(2)), "Varnby Post", page(prose(1), head)))
    assert "Osmund" in story.text
    assert story.particulars.outlet == "Halvik Times"


def test_a_page_of_no_article_leaves_the_feeds_words():
    empty = fetched("<html><body><nav>Home</nav></body></html>", content_type="text/html", url=URL)
    assert "Osmund" in main(read_entry(entry(content=prose(2)), None, empty)).text
    with pytest.raises(IngestError):
        read_entry(entry(), None, empty)


def test_an_entry_of_no_words_is_no_article():
    with pytest.raises(NoArticle):
        read_entry(entry(content="<p>Short.</p>"), "Varnby Post", None)


def test_a_script_in_the_feed_is_no_text():
    story = main(read_entry(entry(content=f"<script>alert('boo')</script>{prose(2)}"), None, None))
    assert "boo" not in story.text


@pytest.mark.parametrize(
    ("text", "says_whole", "whole"),
    [
        ("word " * 200, True, True),
        ("word " * 200, False, False),
        ("word " * 20, True, False),
        ("word " * 200 + "[…]", True, False),
        ("word " * 200 + "...", True, False),
        ("word " * 200 + "Continue reading →", True, False),
    ],
)
def test_what_counts_as_the_whole_article(text, says_whole, whole):
    assert is_whole(entry(text=text, says_whole=says_whole)) is whole


@settings(max_examples=150, deadline=None)
@given(
    st.binary(max_size=300) | st.text(max_size=200).map(lambda t: f"<opml><outline xmlUrl='{t}'/>".encode())
)
def test_no_bytes_raise_anything_but_a_typed_error(data):
    for read in (lambda: read_opml("x", data), lambda: find_links(fetched(data, content_type="text/html"))):
        try:
            read()
        except NotOpml:
            continue


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=300))
def test_no_content_of_an_entry_raises_anything_but_a_typed_error(content):
    for words in (content, f"<p>{content}</p>", prose(1) + content):
        try:
            read_entry(entry(content=words, title=content), content, None)
        except IngestError:
            continue
