"""The words to show: one contiguous span of a passage, from sentence to sentence where the cap allows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import regex

from retrieval.sentences import trim

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from retrieval.reading import Reading

_UNSPACED = r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]"
_CLAUSE = regex.compile(rf"[,;:–—]\s+|[、，；：]\s*|(?<={_UNSPACED})\s+")
_WITHIN = regex.compile(rf"\p{{M}}|(?!{_UNSPACED})\S")
"""A character that a cut in front of it would part from its word."""

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Window:
    """`text[start:end]`, the question's terms in it, and its worth."""

    start: int
    end: int
    worth: float


def best_window(reading: Reading, cap: int | None = None) -> Window:
    """The window of most worth; of equal ones the shortest, then the first; then widened by sentences."""
    limit = cap or reading.cap
    pieces = [piece for sentence in reading.sentences for piece in _pieces(reading, sentence, limit)]
    windows = (Window(*span, reading.worth(*span)) for span in _windows(pieces, limit))
    best = max(windows, key=lambda window: (round(window.worth, 9), window.start - window.end, -window.start))
    return _widened(reading, best, pieces, limit)


def _windows(pieces: Sequence[Span], cap: int) -> Iterator[Span]:
    for first, (start, end) in enumerate(pieces):
        yield start, end
        for _, later in pieces[first + 1 :]:
            if later - start > cap:
                break
            yield start, later


def _pieces(reading: Reading, sentence: Span, cap: int) -> list[Span]:
    """The sentence, or where it is longer than the cap its best part, begun at a clause or a word."""
    start, end = sentence
    if end - start <= cap:
        return [sentence]
    clauses = [start, *(match.end() for match in _CLAUSE.finditer(reading.text, start, end)), end]
    words = [match.start for match in reading.within(start, end) if reading.text[match.start - 1].isspace()]
    cuts = {_cut(reading.text, at, end, cap) for at in {*clauses[:-1], *words}}
    cuts |= {_back_to_clause(reading.text, cut, clauses) for cut in cuts}
    known = {start, end, *clauses}
    return [max(cuts, key=lambda cut: (round(reading.worth(*cut), 9), cut[0] in known, -cut[0], cut[1]))]


def _cut(text: str, start: int, end: int, cap: int) -> Span:
    """From `start` as far as the cap goes, never inside a word that fits into it."""
    if end - start <= cap:
        return trim(text, start, end)
    stop = start + cap
    while stop > start and not _may_part(text, stop):
        stop -= 1
    return trim(text, start, stop if stop > start else start + cap)


def _back_to_clause(text: str, cut: Span, clauses: Sequence[int]) -> Span:
    """The same, ended where its last whole clause ends."""
    start, stop = cut
    return trim(text, start, max((at for at in clauses if start < at <= stop), default=stop))


def _may_part(text: str, at: int) -> bool:
    return text[at - 1].isspace() or not _WITHIN.match(text, at)


def _widened(reading: Reading, best: Window, pieces: Sequence[Span], cap: int) -> Window:
    """Whole sentences after it, then before it, as far as its paragraph and the cap go: what a reader wants
    beside it.
    """
    start, end = best.start, best.end
    for at, later in (piece for piece in pieces if piece[0] >= end):
        if later - start > cap or "\n" in reading.text[end:at]:
            break
        end = later
    for earlier, at in reversed([piece for piece in pieces if piece[1] <= start]):
        if end - earlier > cap or "\n" in reading.text[at:start]:
            break
        start = earlier
    return Window(start, end, reading.worth(start, end))
