"""Cards of articles: one, a page of them, what became of an add, a paragraph."""

from __future__ import annotations

from dataclasses import replace

import pytest
from discord import ButtonStyle
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.cards.article import added_card, article_card, confirm_card, list_card, paragraph_card
from bot.quotes.paragraphs import Paragraph
from bot.quotes.quoting import NotVerbatim
from ingest.outcomes import Outcome
from tests.bot.card_samples import (
    ARTICLE,
    REEF,
    SAY,
    TEXT,
    TODAY,
    assert_sendable,
    buttons,
    names,
    particulars,
    quotes_in,
    readings,
    shown,
)
from tests.bot.test_escape import SHOWABLE, texts_with_matches


def test_an_article_is_shown_with_its_particulars():
    view = article_card(ARTICLE, SAY, TODAY)
    assert_sendable(view)
    assert shown(view).split("\n") == [
        "The reef is back",
        "Reef News via Daily8 · Ann Lee · 25 April 2025, 19 months ago",
        "Article 12 · 9,677 characters · 2 photo captions · Open the article",
    ]


def test_without_a_day_to_count_from_there_is_no_age():
    assert "25 April 2025\n" in shown(article_card(ARTICLE, SAY))


def test_removal_is_confirmed_by_a_button():
    view = confirm_card(ARTICLE, SAY)
    assert_sendable(view)
    [button] = buttons(view)
    assert (button.custom_id, button.item.style) == ("verbatim:remove:12", ButtonStyle.danger)
    assert "brings it back for 7 days" in shown(view)


def test_a_page_of_articles():
    view = list_card([ARTICLE, replace(ARTICLE, id=1_200)], SAY, page=2, total=12)
    assert_sendable(view)
    assert "12 The reef is back · Reef News via Daily8 · 25 April 2025" in shown(view)
    assert "1200 The reef" in shown(view)
    assert shown(view).endswith("12 articles are stored. Page 2.")


def test_an_empty_list_says_what_to_do():
    assert "/article add" in shown(list_card([], SAY, page=1, total=0))


def test_what_became_of_each_input_is_told():
    outcomes = [
        Outcome("a.txt", "added", ARTICLE, "The reef is back", None),
        Outcome("a.txt", "duplicate", replace(ARTICLE, id=3, captions=0), "The reef is back", None),
        Outcome("a.txt", "dropped", None, "Ten beaches", "no_title"),
        Outcome("b.pdf", "failed", None, None, "b.pdf is no text. Save it as .txt first."),
    ]
    view = added_card(outcomes, SAY)
    assert_sendable(view)
    assert shown(view).split("\n") == [
        "Added · 12 The reef is back · Reef News via Daily8 · 25 April 2025 · 2 photo captions",
        "Same text as a stored article · 3 The reef is back · Reef News via Daily8 · 25 April 2025",
        "Left out · Ten beaches: no title stands above it",
        "Not stored · b.pdf: b.pdf is no text. Save it as .txt first.",
    ]


@pytest.mark.parametrize("status", ["added", "updated", "unchanged", "duplicate"])
def test_every_status_has_its_word(status):
    assert_sendable(added_card([Outcome("-", status, ARTICLE, None, None)], SAY))


def test_nothing_added_is_said_so():
    assert_sendable(added_card([], SAY))


def test_a_long_list_tells_how_many_more():
    wide = replace(ARTICLE, particulars=replace(REEF, title="*" * 200))
    view = added_card([Outcome("-", "added", wide, None, None)] * 50, SAY)
    assert_sendable(view)
    entries = shown(view).split("\n")
    assert entries[-1] == f"… and {51 - len(entries)} more."


@settings(max_examples=100)
@given(st.lists(particulars, min_size=1, max_size=12), names)
def test_any_particulars_keep_the_limits(several, name):
    articles = [replace(ARTICLE, id=number, particulars=known) for number, known in enumerate(several)]
    outcomes = [Outcome(name or "-", "added", article, None, None) for article in articles]
    failed = [Outcome(name or "-", "failed", None, name, name)]
    for view in (
        list_card(articles, SAY, page=1, total=99),
        added_card(outcomes + failed, SAY),
        article_card(articles[0], SAY, TODAY),
        confirm_card(articles[0], SAY),
    ):
        assert_sendable(view)


# Paragraphs


def paragraph(text, match):
    return Paragraph(12, 1, REEF, text, 0, len(text), match)


def test_a_paragraph_shows_the_quote_in_bold():
    view = paragraph_card(paragraph(f"Before it. {TEXT} After it.", (11, 11 + len(TEXT))), SAY, TODAY)
    assert_sendable(view)
    assert quotes_in(view) == [f"Before it. {TEXT} After it."]
    assert readings(view)[0].shown("bold")[:2] == [line.rstrip(".") for line in TEXT.split("\n")]


@given(texts_with_matches(SHOWABLE.map(lambda text: text[:1_000].replace("\x85", ""))))
def test_any_paragraph_keeps_the_limits_and_the_words(given_):
    text, matches = given_
    view = paragraph_card(paragraph(text, matches[0] if matches else (0, 0)), SAY)
    assert quotes_in(view) == [text]
    assert_sendable(view)


def test_a_paragraph_that_can_not_be_shown_exactly_is_refused():
    with pytest.raises(NotVerbatim):
        paragraph_card(paragraph("before\x07after", (0, 3)), SAY)
