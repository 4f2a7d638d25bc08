"""Passages: all of the text that isn't blank, once, and never two kinds in one."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retrieval.passages import MAX_CHARS, WORDS, split_passages

GAP = "\n\n"
KINDS = st.sampled_from(["headline", "body", "body", "body", "caption"])
WORDS_AND_ENDS = st.lists(
    st.sampled_from(
        ["ferry ", "harbour ", "sank. ", "Mr. ", "“Why?” ", "\n", "雨。", "ฝนตก ", "x" * 90 + " "]
    ),
    max_size=150,
).map("".join)
PARAGRAPHS = st.lists(st.tuples(KINDS, st.one_of(st.text(max_size=60), WORDS_AND_ENDS)), max_size=8)
SENTENCE = "The ferry crossed the wide brown river before noon. "


def joined(paragraphs):
    """The text of the paragraphs, with a line of another's between them, and their blocks."""
    text, blocks = "", []
    for kind, words in paragraphs:
        blocks.append((kind, len(text), len(text) + len(words)))
        text += words + GAP
    return text, blocks


def passages_of(*paragraphs):
    text, blocks = joined(paragraphs)
    return [(p.kind, text[p.start : p.end]) for p in split_passages(text, blocks)]


def printed(text, spans):
    return [at for start, end in spans for at in range(start, end) if not text[at].isspace()]


@settings(deadline=None)
@given(PARAGRAPHS)
def test_every_printed_character_is_in_one_passage(paragraphs):
    text, blocks = joined(paragraphs)
    found = printed(text, [(p.start, p.end) for p in split_passages(text, blocks)])
    assert found == printed(text, [(start, end) for _, start, end in blocks])


@settings(deadline=None)
@given(PARAGRAPHS)
def test_passages_count_up_and_never_overlap_or_leave_the_text(paragraphs):
    text, blocks = joined(paragraphs)
    passages = split_passages(text, blocks)
    assert [p.ordinal for p in passages] == list(range(len(passages)))
    assert all(0 <= p.start < p.end <= len(text) for p in passages)
    assert all(one.end <= other.start for one, other in pairwise(passages))


@settings(deadline=None)
@given(PARAGRAPHS)
def test_a_passage_touches_blocks_of_its_own_kind_alone(paragraphs):
    text, blocks = joined(paragraphs)
    for passage in split_passages(text, blocks):
        touched = [b for b in blocks if b[1] < passage.end and passage.start < b[2]]
        assert {kind for kind, _, _ in touched} == {passage.kind}
        assert passage.kind == "body" or len(touched) == 1


def test_headline_and_captions_stand_alone_and_short_paragraphs_together():
    assert passages_of(
        ("headline", "Ferry sinks"),
        ("body", "It sank."),
        ("body", "All are safe."),
        ("caption", "The ferry"),
        ("caption", "Its captain"),
        ("body", "It will be raised."),
    ) == [
        ("headline", "Ferry sinks"),
        ("body", "It sank.\n\nAll are safe."),
        ("caption", "The ferry"),
        ("caption", "Its captain"),
        ("body", "It will be raised."),
    ]


def test_a_long_body_parts_between_sentences_into_passages_of_about_a_hundred_words():
    found = [words for _, words in passages_of(("body", SENTENCE * 60))]
    assert all(words.endswith("noon.") for words in found)
    assert all(WORDS <= len(words.split()) <= WORDS * 1.2 for words in found[:-1])


@pytest.mark.parametrize("unit", ["word ", "a harbour ", "雨", "ฝ", "line\n", "two  blanks  "])
def test_a_huge_paragraph_without_full_stops_gives_passages_of_bounded_length(unit):
    text = (unit * 100_000)[:100_000]
    passages = split_passages(text, [("body", 0, len(text))])
    assert all(p.end - p.start <= MAX_CHARS for p in passages)
    assert printed(text, [(p.start, p.end) for p in passages]) == printed(text, [(0, len(text))])


def test_a_huge_paragraph_is_cut_between_words():
    assert {word for _, words in passages_of(("body", "harbour " * 9_000)) for word in words.split()} == {
        "harbour"
    }


def test_nothing_gives_no_passages():
    assert passages_of() == passages_of(("headline", ""), ("body", " \n\t ")) == []
