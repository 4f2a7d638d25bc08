"""One passage of a text, read for one question: where the question's words stand in it."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import regex

from retrieval.analysis import tokens
from retrieval.kinds import MEASURES, has_type
from retrieval.sentences import sentence_spans

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from retrieval.query import Query

CAP = 300
"""Characters of an excerpt."""
DENSE_CAP = 100
"""The same for Chinese and Japanese, whose characters say more each."""
PAIR = 0.3
"""What two neighbouring words of the question add where they stand side by side, as a share of the rarer."""
TYPE_OF_ANSWER, MEASURE = 0.12, 0.3
"""What a name, a date, a place or a number adds where the question asks for one, and what a measure with its
unit adds: as a share of all weight.
"""
SIDE_BY_SIDE = 2
"""Two words are side by side with at most one word between them."""
MEMORY = 4_096
"""Passages whose tokens are kept: what questions come back to. About 20 kB each at the most."""

_DENSE = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}]")

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Words:
    """What a passage holds, whatever is asked. Offsets count from its start."""

    terms: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    sentences: tuple[Span, ...]
    is_dense: bool


@lru_cache(maxsize=MEMORY)
def words_of(passage: str) -> Words:
    found = list(tokens(passage))
    return Words(
        tuple(token.term for token in found),
        tuple(token.start for token in found),
        tuple(token.end for token in found),
        tuple(sentence_spans(passage)),
        len(_DENSE.findall(passage)) > len(passage) * 0.3,
    )


@dataclass(frozen=True, slots=True)
class Match:
    """A word of the text that the question has too; `position` counts the passage's words."""

    position: int
    term: str
    start: int
    end: int


class Reading:
    """`text[span]` read for one question. Offsets are the text's."""

    def __init__(self, text: str, span: Span, query: Query, weights: Mapping[str, float]) -> None:
        self.text, self.span, self.query, self.weights = text, span, query, weights
        self.whole = sum(weights.values())
        words = words_of(text[slice(*span)])
        self.cap = DENSE_CAP if words.is_dense else CAP
        self.sentences = [(span[0] + start, span[0] + end) for start, end in words.sentences]
        self.matches = [
            Match(position, term, span[0] + words.starts[position], span[0] + words.ends[position])
            for position, term in enumerate(words.terms)
            if term in weights
        ]
        self._starts = [match.start for match in self.matches]
        self._pairs = frozenset(query.pairs)

    def within(self, start: int, end: int) -> Sequence[Match]:
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        found = self.matches[first:last]
        return found[:-1] if found and found[-1].end > end else found

    def spans(self, start: int, end: int) -> tuple[Span, ...]:
        """Where the question's words stand in the window, those that touch taken together."""
        merged: list[Span] = []
        for match in self.within(start, end):
            if merged and match.start <= merged[-1][1]:
                merged[-1] = (merged[-1][0], max(merged[-1][1], match.end))
            else:
                merged.append((match.start, match.end))
        return tuple(merged)

    def worth(self, start: int, end: int) -> float:
        """The weight of the question's words in the window, of their pairs, and of the kind of answer."""
        found = self.within(start, end)
        if not found:
            return 0.0
        worth = sum(self.weights[term] for term in {match.term for match in found})
        worth += PAIR * sum(min(self.weights[a], self.weights[b]) for a, b in self._side_by_side(found))
        if self.query.types and has_type(self.text[start:end], self.query.types):
            worth += (MEASURE if MEASURES.issuperset(self.query.types) else TYPE_OF_ANSWER) * self.whole
        return worth

    def _side_by_side(self, found: Sequence[Match]) -> set[tuple[str, str]]:
        return {
            (one.term, two.term)
            for at, one in enumerate(found)
            for two in found[at + 1 : at + 1 + SIDE_BY_SIDE]
            if two.position - one.position <= SIDE_BY_SIDE and (one.term, two.term) in self._pairs
        }
