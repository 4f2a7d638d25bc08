"""One passage of a text, read for one question: where the question's words stand in it."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

import regex

from retrieval.analysis import runs, tokens
from retrieval.kinds import signs
from retrieval.sentences import sentence_spans
from retrieval.speech import speeches

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from retrieval.analysis import Analyzer
    from retrieval.query import Query

CAP = 300
"""Characters of an excerpt."""
DENSE_CAP = 100
"""The same for Chinese and Japanese, whose characters say more each."""
ALIKE = 0.45
"""Share of two words' runs that both have, from which they may be the same word (Dice's coefficient)."""
MEMORY = 4_096
"""Passages whose words are kept, as questions come back to them: about 20 kB each at the most."""

_DENSE = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}]")

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Words:
    """What a passage holds, whatever is asked. Offsets count from its start."""

    terms: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    sentences: tuple[Span, ...]
    speeches: tuple[Span, ...]
    is_dense: bool


@lru_cache(maxsize=MEMORY)
def words_of(passage: str, analyzer: Analyzer) -> Words:
    found = list(tokens(passage, analyzer=analyzer))
    sentences = sentence_spans(passage)
    return Words(
        tuple(token.term for token in found),
        tuple(token.start for token in found),
        tuple(token.end for token in found),
        tuple(sentences),
        tuple(speeches(passage, sentences)),
        len(_DENSE.findall(passage)) > len(passage) * 0.3,
    )


class Match(NamedTuple):
    """A word of the passage that is like the question's `number`-th term: `strength` is 1 where it is the
    same, less where it shares its runs. `position` counts the passage's words; offsets are the text's.
    """

    position: int
    number: int
    strength: float
    start: int
    end: int


class Matcher(dict[str, tuple[tuple[int, float], ...]]):
    """For a word, the numbers of the question's terms that it is like, each with its strength; mostly none.
    Each word is looked at once a question.
    """

    def __init__(self, query: Query) -> None:
        super().__init__({term.term: ((number, 1.0),) for number, term in enumerate(query.terms)})
        self.query = query
        self._runs: dict[str, list[int]] = {}
        self._sizes = [len(runs(term.term, query.analyzer)) for term in query.terms]
        for number, term in enumerate(query.terms):
            for run in runs(term.term, query.analyzer):
                self._runs.setdefault(run, []).append(number)

    def __missing__(self, term: str) -> tuple[tuple[int, float], ...]:
        found = () if self.query.analyzer == "english" else self._compared(term)
        self[term] = found
        return found

    def _compared(self, term: str) -> tuple[tuple[int, float], ...]:
        own = runs(term, self.query.analyzer)
        if self._runs.keys().isdisjoint(own):
            return ()
        shared: dict[int, int] = {}
        for run in own:
            for number in self._runs.get(run, ()):
                shared[number] = shared.get(number, 0) + 1
        alike = ((number, 2 * n / (len(own) + self._sizes[number])) for number, n in shared.items())
        return tuple((number, strength) for number, strength in alike if strength >= ALIKE)


class Reading:
    """`text[span]` read for one question. Offsets are the text's."""

    def __init__(self, text: str, span: Span, matcher: Matcher, cap: int = CAP) -> None:
        self.text, self.span = text, span
        words = words_of(text[slice(*span)], matcher.query.analyzer)
        self.cap = min(cap, DENSE_CAP if words.is_dense else CAP)
        first = span[0]
        self.sentences = [(first + start, first + end) for start, end in words.sentences]
        self.speeches = [(first + start, first + end) for start, end in words.speeches]
        self.matches = [
            Match(position, number, strength, first + words.starts[position], first + words.ends[position])
            for position, term in enumerate(words.terms)
            for number, strength in matcher[term]
        ]
        self._starts = [match.start for match in self.matches]
        self.signs = self._signs(matcher.query) if matcher.query.types else []

    def _signs(self, query: Query) -> list[Span]:
        """Signs of the kind of answer that the question asks for, but for those that stand in it."""
        first = self.span[0]
        found = [(first + s, first + e) for s, e in signs(self.text[slice(*self.span)], query.types)]
        return [span for span in found if not self._is_asked(*span)]

    def _is_asked(self, start: int, end: int) -> bool:
        """Whether the question's own words fill the span, small words apart."""
        held = sum(match.end - match.start for match in self.within(start, end) if match.strength == 1.0)
        return held >= (end - start) * 0.6

    def within(self, start: int, end: int) -> Sequence[Match]:
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        while last > first and self.matches[last - 1].end > end:
            last -= 1
        return self.matches[first:last]

    def spans(self, start: int, end: int) -> tuple[Span, ...]:
        """Where the question's words stand in the window, those that touch taken together."""
        merged: list[Span] = []
        for match in self.within(start, end):
            if merged and match.start <= merged[-1][1]:
                merged[-1] = (merged[-1][0], max(merged[-1][1], match.end))
            else:
                merged.append((match.start, match.end))
        return tuple(merged)

    def strengths(self, start: int, end: int) -> dict[int, float]:
        """The question's terms in the window by number, each with the strength of its best match."""
        best: dict[int, float] = {}
        for match in self.within(start, end):
            if match.strength > best.get(match.number, 0.0):
                best[match.number] = match.strength
        return best


def weight_of(strengths: Mapping[int, float], weights: Sequence[float]) -> float:
    """What the terms weigh together, each by the strength of its match."""
    return sum(weights[number] * strength for number, strength in strengths.items())
