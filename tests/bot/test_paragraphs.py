"""The stored paragraph around a quote."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.quotes.paragraphs import MAX_PARAGRAPH, paragraph_around
from ingest.stories.composing import join
from storage.errors import UnknownArticle
from storage.model import ArticleVersion, Kind, Particulars

LONG = " ".join(f"word{number}" for number in range(400))


def version(*paragraphs):
    text, blocks = join([(Kind.HEADLINE, "Title"), *((Kind.BODY, words) for words in paragraphs)])
    return ArticleVersion(
        1, 1, Particulars("Title"), text, blocks, "digest", datetime(2025, 1, 1, tzinfo=UTC)
    )


def around(stored, words):
    start = stored.text.index(words)
    return paragraph_around(stored, (start, start + len(words)))


def test_a_quote_stands_in_its_whole_paragraph():
    paragraph = around(version("Before it.", "One two three four.", "After it."), "two three")
    assert paragraph.text == "One two three four."
    assert paragraph.text[slice(*paragraph.match)] == "two three"


def test_a_quote_over_two_paragraphs_shows_both():
    paragraph = around(version("One two.", "Three four.", "After it."), "two.\n\nThree")
    assert paragraph.text == "One two.\n\nThree four."


def test_a_long_paragraph_is_cut_between_words_around_the_quote():
    paragraph = around(version(LONG), "word200 word201")
    assert len(paragraph.text) <= MAX_PARAGRAPH
    assert paragraph.text[slice(*paragraph.match)] == "word200 word201"
    assert set(paragraph.text.split()) <= set(LONG.split())


@given(st.integers(), st.integers())
def test_any_span_gives_stored_words_or_nothing(start, end):
    stored = version("One two three.", LONG)
    try:
        paragraph = paragraph_around(stored, (start, end))
    except UnknownArticle:
        return
    assert stored.text[paragraph.start : paragraph.end] == paragraph.text
    assert 0 < len(paragraph.text) <= MAX_PARAGRAPH + 50


@pytest.mark.parametrize("span", [(9_999, 10_000), (5, 5), (9, 3)])
def test_a_span_of_nowhere_is_told(span):
    with pytest.raises(UnknownArticle):
        paragraph_around(version("One two three."), span)
