"""The cards of what readers and admins ask for beside answers: sendable, whatever names and words they hold."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.cards.comparison import comparison_card
from bot.cards.guide import Guide, guide_card
from bot.cards.near import related_card
from bot.cards.purging import purge_card
from bot.cards.refreshed import refreshed_card
from bot.cards.sources import sources_card
from bot.cards.verification import verification_card
from bot.cards.versions import history_card, version_card
from bot.stored.changes import Change
from bot.stored.comparing import Comparison, Voice
from bot.stored.verifying import Verification
from bot.stored.versions import Told
from ingest.outcomes import Outcome
from storage.feed_model import Feed
from storage.model import ArticleVersion, Block, Kind, Source, digest_of
from tests.bot.card_samples import (
    ARTICLE,
    QUOTE,
    REEF,
    SAY,
    TODAY,
    assert_sendable,
    names,
    particulars,
    shown,
)
from tests.bot.test_escape import NASTY

NOW = datetime(2026, 1, 1, tzinfo=UTC)
words = st.one_of(st.sampled_from(NASTY), st.text(max_size=200))
texts = st.one_of(words, st.text(min_size=1, max_size=20).map(lambda text: text * 150))
articles = particulars.map(lambda known: replace(ARTICLE, particulars=known))


def version(text, number, known=REEF):
    blocks = (Block(Kind.CAPTION, 0, len(text)),) if text else ()
    return ArticleVersion(12, number, known, text, blocks, digest_of(str(number)), NOW)


changes = st.builds(
    lambda before, after: Change("changed" if before and after else "added", before or None, after or "x"),
    texts,
    texts,
)
tolds = st.lists(
    st.builds(
        lambda text, changed: Told(version(text, 2), tuple(changed)), texts, st.lists(changes, max_size=9)
    ),
    min_size=1,
    max_size=4,
)
voices = st.builds(
    lambda known, outlet, verdict, text, same: Voice(
        outlet,
        verdict,
        replace(
            QUOTE,
            particulars=known,
            text=text,
            end=QUOTE.start + len(text),
            matches=(),
            same_wire=tuple(same),
        ),
    ),
    particulars,
    words,
    st.sampled_from(["answer", "closest"]),
    st.text(min_size=1, max_size=300),
    st.lists(articles, max_size=3),
)


def fits(view):
    assert view.content_length() <= 4_000
    assert_sendable(view)


@settings(max_examples=40)
@given(st.lists(voices, max_size=5), st.lists(words, max_size=5), st.integers(0, 3), words)
def test_comparisons(found, silent, more, question):
    fits(comparison_card(Comparison(question, tuple(found), tuple(silent), more), SAY, TODAY, withheld=more))


@settings(max_examples=40)
@given(articles, st.lists(articles, max_size=5))
def test_related(article, near):
    fits(related_card(article, near, SAY, TODAY))


@settings(max_examples=40)
@given(articles, tolds)
def test_versions_and_histories(article, told):
    for count in (1, 2, 3):
        fits(version_card(replace(article, version=count), told[0], SAY, TODAY))
    fits(history_card(article, told, SAY))
    fits(purge_card(article, SAY))


@settings(max_examples=40)
@given(
    st.lists(st.tuples(articles, st.sampled_from(["updated", "gone", "unchanged", "failed"])), max_size=60)
)
def test_refreshed(told):
    outcomes = [
        Outcome(
            "https://a.example/",
            status,
            None if status == "failed" else article,
            article.particulars.title,
            "x" * 500,
        )
        for article, status in told
    ]
    fits(refreshed_card(outcomes, len(told), SAY))


@settings(max_examples=40)
@given(st.lists(names, max_size=60), st.lists(names, max_size=30))
def test_sources(outlets, titles):
    sources = [Source(outlet, 3, date(2025, 1, 1) if n % 2 else NOW) for n, outlet in enumerate(outlets)]
    feeds = [
        Feed(n, "https://a.example/f", "paused", NOW, NOW + timedelta(1), title)
        for n, title in enumerate(titles)
    ]
    fits(sources_card(sources, feeds, SAY, TODAY))


@settings(max_examples=40)
@given(st.lists(words, max_size=5), st.lists(words, max_size=5), st.integers(0, 40))
def test_guides(titles, outlets, count):
    commands = [(f"article command{n}", "d" * 100) for n in range(count)]
    fits(guide_card(Guide(titles, outlets, commands, commands), SAY))


@settings(max_examples=40)
@given(st.lists(particulars, min_size=1, max_size=9), st.sampled_from(["exact", "altered"]), words)
def test_places_of_a_quotation(known, status, asked):
    one, *others = (
        Verification("?", status, 1, 1, 0, 3, "abc", Kind.CAPTION, each, (("abc", asked or "abd"),), each.url)
        for each in known
    )
    view = verification_card(replace(one, others=tuple(others)), SAY, TODAY)
    fits(view)


def test_one_place_with_a_very_long_address_is_still_named():
    known = replace(REEF, url="https://a.example/" + "%20" * 320)
    found = Verification("?", "exact", 1, 1, 0, 3, "abc", Kind.BODY, known, (("abc", "abc"),), known.url)
    assert "Reef News" in shown(verification_card(found, SAY, TODAY))
