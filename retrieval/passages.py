"""The units that are indexed: about a hundred words of one kind, from sentence to sentence."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

import regex

from retrieval.sentences import sentence_spans, trim

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

WORDS = 100
"""Words of a passage: near the size that measures best, and small enough to be read at a glance."""
MAX_CHARS = 1_200
"""A sentence longer than this is cut between words: a table, a list, a text without full stops."""

_IDEOGRAPH = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}]")
_UNSPACED = regex.compile(r"[\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]")
IDEOGRAPH, UNSPACED = 0.6, 0.2
"""Words that a character stands for where blanks don't part words."""

Block = tuple[str, int, int]
"""Kind, start, end."""
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Passage:
    """`text[start:end]` of its version; `ordinal` counts from 0 within the version."""

    ordinal: int
    kind: str
    start: int
    end: int


def split_passages(text: str, blocks: Sequence[Block]) -> list[Passage]:
    """Passages that cover every character of `blocks` that is not blank, in the order of the text.

    Body paragraphs that follow each other may share a passage; a headline or a caption never shares one.
    """
    spans = [(kind, *span) for kind, run in _runs(blocks) for span in _pack(text, _sentences(text, run))]
    return [Passage(ordinal, kind, start, end) for ordinal, (kind, start, end) in enumerate(spans)]


def _runs(blocks: Iterable[Block]) -> Iterator[tuple[str, list[Block]]]:
    """Neighbouring body blocks together, every other block alone."""
    for kind, found in groupby(blocks, key=lambda block: block[0]):
        run = list(found)
        yield from [(kind, run)] if kind == "body" else [(kind, [block]) for block in run]


def _sentences(text: str, run: Iterable[Block]) -> list[Span]:
    return [
        piece
        for _, start, end in run
        for sentence in sentence_spans(text, start, end)
        for piece in _cut(text, sentence)
    ]


def _cut(text: str, sentence: Span) -> list[Span]:
    start, end = sentence
    pieces = []
    while end - start > MAX_CHARS:
        blank = text.rfind(" ", start + 1, start + MAX_CHARS)
        cut = blank if blank > start else start + MAX_CHARS
        pieces.append((start, cut))
        start = cut + (text[cut] == " ")
    return [trimmed for piece in (*pieces, (start, end)) if (trimmed := trim(text, *piece))[0] < trimmed[1]]


def _pack(text: str, sentences: list[Span]) -> list[Span]:
    """Neighbouring sentences together until a passage has its words; one far longer stands alone."""
    packed: list[tuple[int, int, float]] = []
    for start, end in sentences:
        words = _words(text[start:end])
        if packed and _fits(packed[-1], end, words):
            packed[-1] = (packed[-1][0], end, packed[-1][2] + words)
        else:
            packed.append((start, end, words))
    return [(start, end) for start, end, _ in packed]


def _fits(packed: tuple[int, int, float], end: int, words: float) -> bool:
    start, _, held = packed
    return held < WORDS and held + words <= WORDS * 1.2 and end - start <= MAX_CHARS


def _words(text: str) -> float:
    unspaced = IDEOGRAPH * len(_IDEOGRAPH.findall(text)) + UNSPACED * len(_UNSPACED.findall(text))
    return len(text.split()) + unspaced
