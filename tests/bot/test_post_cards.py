"""The first words of an article are its own, few and whole; bursts are told and counted."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import locale
from bot.cards.escape import render_quote, unrender
from bot.cards.frame import MAX_CHARS
from bot.cards.posts import LEAD_CHARS, lead_span, post_card
from bot.feeds.posting import MOST, SURE, amount, burst
from storage.feed_model import FeedPost
from storage.model import ArticleVersion, Block, Kind, Particulars
from tests.fake_discord.reading import text_of

NOW = datetime(2025, 6, 3, 12, tzinfo=UTC)
KNOWN = Particulars("The lock opens", outlet="Varnby Post", url="https://varnby.example/lock")


def version(body, known=KNOWN, kind=Kind.BODY):
    text = f"{known.title}\n\n{body}"
    start = len(known.title) + 2
    blocks = (Block(Kind.HEADLINE, 0, start - 2), Block(kind, start, len(text)))
    return ArticleVersion(1, 1, known, text, blocks, "0", NOW)


def lead(stored):
    return stored.text[slice(*lead_span(stored))]


def shown(stored, **options):
    view = post_card(stored, locale.load(), date(2025, 6, 4), **options).view()
    assert view.content_length() <= MAX_CHARS
    return text_of({"components": view.to_components()})


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("Ships pass again. The lock was closed in 2016.", "Ships pass again. The lock was closed in 2016."),
        ("Short. " + "Long " * 60 + "end.", "Short."),
        ("word " * 100, ("word " * 60).strip()),
        ("闸" * 400, "闸" * LEAD_CHARS),
    ],
)
def test_a_lead_is_whole_sentences_or_else_whole_words(body, words):
    assert lead(version(body)) == words


def test_an_article_without_body_has_no_lead():
    assert lead_span(version("A boat in the lock.", kind=Kind.CAPTION)) is None


@given(st.text(min_size=1))
def test_a_lead_is_short_and_shown_to_the_letter_or_not_at_all(body):
    stored = version(body)
    span = lead_span(stored)
    if span:
        words = stored.text[slice(*span)]
        assert len(words) <= LEAD_CHARS
        if unrender(render_quote(words, ())) == words:
            assert render_quote(words, ()) in shown(stored)


def test_words_that_discord_cannot_show_are_left_out():
    told = shown(version("A bell\x07 rang at the lock on Friday."))
    assert "rang" not in told
    assert "The lock opens" in told


def test_names_in_an_article_ping_nobody_and_a_long_address_is_no_link():
    told = shown(
        version(
            "Hello <@1> @everyone.",
            replace(KNOWN, title="<@&7> lock", url="https://x.example/" + "a" * 2_000),
        )
    )
    assert "<@&7>" not in told
    assert "](" not in told


def posts(count, **known):
    return [FeedPost(number, 1, number, **known) for number in range(1, count + 1)]


def test_few_are_told_and_of_many_the_newest():
    assert [post.id for post in burst(posts(MOST), NOW).told] == [1, 2, 3, 4, 5]
    many = burst(posts(MOST + 3), NOW)
    assert [post.id for post in many.told] == [4, 5, 6, 7, 8]
    assert amount(many.counted) == 3


def test_a_count_that_was_not_sent_yet_is_told_or_counted_along():
    count = FeedPost(9, 1, more=4)
    assert burst([*posts(1), count], NOW).told == (*posts(1), count)
    assert amount(burst([*posts(MOST + 1), count], NOW).counted) == 5


def test_what_was_tried_goes_first_while_discord_knows_its_nonce():
    tried, fresh = posts(1, claimed_at=NOW), posts(MOST + 1)[1:]
    again = burst([*tried, *fresh], NOW + SURE)
    assert again.told == (*tried, *fresh[1:])
    assert again.counted == (fresh[0],)
    assert burst(tried, NOW + SURE + timedelta(seconds=1)).given_up == tuple(tried)
