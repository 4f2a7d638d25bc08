"""What counts as the same words, and how a difference is told."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cards.verification import render_difference, verification_card
from bot.quotes.quoting import NotVerbatim
from bot.stored.verifying import Verification, verify
from retrieval.index import Hit
from storage.model import ArticleVersion, Block, Kind, digest_of
from tests.bot.card_samples import REEF, SAY, assert_sendable
from tests.bot.discord_grammar import read
from tests.bot.test_escape import NASTY

TEXT = "The Ferry carried 4.5 million people.\nNobody expected that so soon, the pilot said."


def asked(quotation, text=TEXT):
    version = ArticleVersion(
        1, 1, REEF, text, (Block(Kind.BODY, 0, len(text)),), digest_of(text), datetime(2026, 1, 1, tzinfo=UTC)
    )
    hit = Hit(1, 1, 0, "body", 0, len(text), 1.0, 1.0, "english", b"")
    return verify(quotation, [hit], {(1, 1): version})


@pytest.mark.parametrize("words", ["4.5 million people", "people. Nobody expected", "'Nobody expected'"])
def test_exact(words):
    assert asked(words).status == "exact"


@pytest.mark.parametrize("words", ["5 million people", "erry carried 4.5 million", "expected that so soo"])
def test_a_part_of_a_word_or_number_is_no_quotation(words):
    assert asked(words).status != "exact"


def test_another_case_is_told_as_a_difference():
    found = asked("the ferry carried 4.5 million people")
    assert found.status == "altered"
    assert ("The Ferry", "the ferry") not in found.pieces
    assert [pair for pair in found.pieces if pair[0] != pair[1]] == [("The", "the"), ("Ferry", "ferry")]


def test_unspaced_scripts_have_no_word_bounds():
    assert asked("渡船在", "昨天渡船在河上停了。").status == "exact"


words = st.one_of(st.sampled_from(NASTY), st.text(max_size=60))


@given(st.lists(st.tuples(words, words), max_size=6))
def test_the_card_shows_the_stored_words_and_strikes_only_asked_ones(pairs):
    stored = "".join(one for one, _ in pairs)
    found = Verification(
        "?", "altered", 1, 1, 0, len(stored), stored, Kind.BODY, REEF, tuple(pairs), "https://reef.example/"
    )
    try:
        view = verification_card(found, SAY, date(2026, 11, 23))
    except NotVerbatim:
        return
    assert view.content_length() <= 4_000
    assert_sendable(view)


def test_marks_stand_around_words_alone():
    shown = read(render_difference(asked("The Ferry carried 45 million people.")))
    assert shown.shown("strike") == ["45"]
    assert shown.shown("bold") == ["4.5"]
