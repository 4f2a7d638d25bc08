"""The words to show: one contiguous span of a passage, from sentence to sentence where the cap allows."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import regex

from retrieval.analysis import fold_spans
from retrieval.kinds import has_kind
from retrieval.sentences import sentence_spans, trim

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from retrieval.analysis import Query

CAP = 300
"""Characters of an excerpt."""
DENSE_CAP = 100
"""The same for Chinese, Japanese and Thai, whose characters say more each."""
PAIR = 0.3
"""What two neighbouring words of the question add where they stand side by side, as a share of the rarer."""
KIND_OF_ANSWER = 0.12
"""What a name, a date, a place or a number adds where the question asks for one, as a share of all weight."""
SIDE_BY_SIDE = 2
"""Two words are side by side with at most one word between them."""

_DENSE = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}]")
_CLAUSE = regex.compile(r"[,;:–—]\s+")

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Match:
    """A word of the text that the question has too; `position` counts the text's words."""

    position: int
    term: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Window:
    """`text[start:end]`, the question's terms in it, and its worth."""

    start: int
    end: int
    worth: float


class Reading:
    """One passage of a text, read once for one question. Offsets are the text's."""

    def __init__(self, text: str, span: Span, query: Query, weights: Mapping[str, float]) -> None:
        self.text, self.span, self.query, self.weights = text, span, query, weights
        self.matches = [
            Match(position, term, start, end)
            for position, (term, start, end) in enumerate(fold_spans(text, *span))
            if term in weights
        ]
        self._starts = [match.start for match in self.matches]
        self._pairs = frozenset(query.pairs)

    @cached_property
    def cap(self) -> int:
        words = self.text[slice(*self.span)]
        return DENSE_CAP if len(_DENSE.findall(words)) > len(words) * 0.3 else CAP

    def within(self, start: int, end: int) -> Sequence[Match]:
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        found = self.matches[first:last]
        return found[:-1] if found and found[-1].end > end else found

    def worth(self, start: int, end: int) -> float:
        """The weight of the question's words in the window, of their pairs, and of the kind of answer."""
        found = self.within(start, end)
        if not found:
            return 0.0
        worth = sum(self.weights[term] for term in {match.term for match in found})
        worth += PAIR * sum(min(self.weights[a], self.weights[b]) for a, b in self._side_by_side(found))
        if self.query.asks_for and has_kind(self.text[start:end], self.query.asks_for):
            worth += KIND_OF_ANSWER * sum(self.weights.values())
        return worth

    def _side_by_side(self, found: Sequence[Match]) -> set[tuple[str, str]]:
        return {
            (one.term, two.term)
            for at, one in enumerate(found)
            for two in found[at + 1 : at + 1 + SIDE_BY_SIDE]
            if two.position - one.position <= SIDE_BY_SIDE and (one.term, two.term) in self._pairs
        }


def best_window(reading: Reading, cap: int | None = None) -> Window:
    """The window of most worth; of equal ones the shortest, then the first; then widened by sentences."""
    limit = cap or reading.cap
    sentences = sentence_spans(reading.text, *reading.span)
    pieces = [piece for sentence in sentences for piece in _pieces(reading, sentence, limit)]
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
    clauses = [start, *(match.end() for match in _CLAUSE.finditer(reading.text, start, end))]
    words = [match.start for match in reading.within(start, end)]
    cuts = [_cut(reading.text, at, end, cap) for at in dict.fromkeys([*clauses, *words])]
    return [max(cuts, key=lambda cut: (round(reading.worth(*cut), 9), cut[0] in clauses, -cut[0]))]


def _cut(text: str, start: int, end: int, cap: int) -> Span:
    """From `start` as far as the cap goes, never inside a word that fits into it."""
    if end - start <= cap:
        return start, end
    stop = start + cap
    while stop > start and _inside_word(text, stop):
        stop -= 1
    return trim(text, start, stop if stop > start else start + cap)


def _inside_word(text: str, at: int) -> bool:
    if at >= len(text) or _DENSE.match(text[at]):
        return False
    return not text[at].isspace() and not text[at - 1].isspace()


def _widened(reading: Reading, best: Window, pieces: Sequence[Span], cap: int) -> Window:
    """Whole sentences after it, then before it, as far as the cap goes: what a reader wants beside it."""
    start, end = best.start, best.end
    for _, later in (piece for piece in pieces if piece[0] >= end):
        if later - start > cap:
            break
        end = later
    for earlier, _ in reversed([piece for piece in pieces if piece[1] <= start]):
        if end - earlier > cap:
            break
        start = earlier
    return Window(start, end, reading.worth(start, end))
