"""What becomes of a story: new, changed, unchanged, duplicate or rejected."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from ingest.decisions import Decision, Known, decide, enrich
from ingest.model import Story
from storage.model import ArticleVersion, Block, Kind, Particulars, Published

WORDS = (
    "The harbour of the old town opens its new lock on Monday after nine years of building and two floods."
)
EDITED = WORDS.replace("Monday", "Tuesday")
OTHER = (
    "A choir of four hundred voices sang in the tram depot, and the trams waited outside until the last bar."
)


def story(text: str = WORDS, **known: object) -> Story:
    particulars = replace(Particulars("A lock for the harbour", outlet="Harbour Post"), **known)
    return Story(particulars, text, (Block(Kind.BODY, 0, len(text)),))


def stored(told: Story, article_id: int = 7) -> ArticleVersion:
    when = datetime(2025, 4, 25, tzinfo=UTC)
    return ArticleVersion(article_id, 1, told.particulars, told.text, told.blocks, "digest", when)


def test_what_nobody_has_is_new():
    told = story()
    assert decide(told, Known(purged=False)) == Decision("new", particulars=told.particulars)


def test_what_was_purged_is_rejected_even_where_the_address_is_known():
    told = story(url="https://harbour.example/lock")
    assert decide(told, Known(purged=True, same_url=stored(told))).status == "rejected"


def test_the_same_page_again_is_unchanged():
    told = story(url="https://harbour.example/lock")
    assert decide(told, Known(purged=False, same_url=stored(told))) == Decision("unchanged", 7)


def test_an_edited_page_is_a_new_version_of_the_same_article():
    old, new = (story(text, url="https://harbour.example/lock") for text in (WORDS, OTHER))
    decision = decide(new, Known(purged=False, same_url=stored(old)))
    assert (decision.status, decision.article_id) == ("changed", 7)


def test_the_same_words_of_the_same_outlet_are_unchanged():
    assert decide(story(), Known(purged=False, same_text=[stored(story())])).status == "unchanged"


def test_the_same_wire_text_in_two_outlets_stays_two_articles():
    told = story(outlet="Other Post")
    assert decide(told, Known(purged=False, same_text=[stored(story())])).status == "new"


def test_the_same_words_at_a_second_address_are_a_duplicate():
    one, two = story(url="https://harbour.example/a"), story(url="https://harbour.example/b")
    assert decide(two, Known(purged=False, same_text=[stored(one)])) == Decision("duplicate", 7)


def test_a_paste_of_a_page_that_is_stored_is_a_duplicate():
    known = Known(purged=False, same_text=[stored(story(url="https://harbour.example/a"))])
    assert decide(story(), known).status == "duplicate"


def test_an_address_learnt_later_is_kept():
    told = story(url="https://harbour.example/a")
    decision = decide(told, Known(purged=False, same_text=[stored(story())]))
    assert decision.status == "changed"
    assert decision.particulars is not None
    assert decision.particulars.url == "https://harbour.example/a"


def test_an_edit_without_an_address_is_known_by_most_of_its_words():
    decision = decide(story(EDITED), Known(purged=False, same_headline=[stored(story())]))
    assert (decision.status, decision.article_id) == ("changed", 7)


def test_a_headline_that_comes_every_day_is_no_edit():
    assert decide(story(OTHER), Known(purged=False, same_headline=[stored(story())])).status == "new"


def test_two_addresses_are_never_an_edit_of_each_other():
    one, two = story(url="https://harbour.example/a"), story(EDITED, url="https://harbour.example/b")
    assert decide(two, Known(purged=False, same_headline=[stored(one)])).status == "new"


def test_hours_that_have_passed_are_no_news():
    old = Particulars("t", outlet="o", published=Published(raw="2 hours ago"))
    assert enrich(old, replace(old, published=Published(raw="3 hours ago"))) == old


def test_what_is_known_is_not_forgotten():
    old = Particulars("t", outlet="o", agency="Xinhua", published=Published(date(2025, 4, 25), "day", "card"))
    assert enrich(old, Particulars("t", author="Ann Example")) == replace(old, author="Ann Example")


def test_another_story_at_a_known_address_inherits_nothing():
    address = "https://agg.example/home"
    old = story(WORDS, url=address, author="Jane Roe")
    new = story(OTHER, url=address, title="Four hundred sing in the depot", outlet=None)
    decision = decide(new, Known(purged=False, same_url=stored(old)))
    assert decision == Decision("changed", 7, new.particulars)


def test_another_picture_alone_is_no_change_and_is_noted():
    old, new = (
        story(image="https://a.example/1.jpg", image_caption="Old."),
        story(image="https://a.example/2.jpg"),
    )
    decision = decide(new, Known(purged=False, same_headline=[stored(old)]))
    assert (decision.status, decision.article_id) == ("unchanged", 7)
    assert (decision.particulars.image, decision.particulars.image_caption) == (
        "https://a.example/2.jpg",
        None,
    )


def test_another_way_to_write_the_address_is_the_same_article():
    old, new = (
        story(url="https://harbour.example/lock"),
        story(url="http://www.harbour.example/lock/?utm_id=9"),
    )
    assert decide(new, Known(purged=False, same_url=stored(old))) == Decision("unchanged", 7)


def test_an_edit_at_another_way_to_write_the_address_keeps_what_people_click():
    old = story(url="https://harbour.example/lock")
    new = story(EDITED, url="https://harbour.example/lock?utm_id=9")
    decision = decide(new, Known(purged=False, same_url=stored(old)))
    assert decision == Decision("changed", 7, old.particulars)


def test_what_looks_like_tracking_may_number_articles():
    old = story(url="https://harbour.example/news?cid=1")
    new = story(OTHER, url="https://harbour.example/news?cid=2", title="Four hundred sing in the depot")
    assert decide(new, Known(purged=False, same_url=stored(old))).status == "new"
