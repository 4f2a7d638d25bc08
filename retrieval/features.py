"""What is measured of a window of a passage, for the ranking and for the confidence: one number each.

All but the BM25 shares are weighed by how rare the question's words are, and lie in or near [0, 1].
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from retrieval.doubts import Doubts
from retrieval.kinds import MEASURES
from retrieval.postings import hashed
from retrieval.reading import Reading, weight_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from retrieval.index import Hit
    from retrieval.query import Query
    from retrieval.reading import Match, Span

NAMES = (
    "window",  # the question's words in the window
    "passage",  # the question's words in the passage
    "title",  # the question's words in the article's title
    "beyond",  # the question's words in neither window, passage nor title
    "bm25",  # the passage's BM25 score, as a share of the best one's
    "pairs",  # neighbours of the question that stand side by side in the window
    "exact",  # the question's words as it writes them
    "names",  # names and numbers of the question that the window lacks
    "dwelling",  # how often the passage has the question's words, saturated
    "compact",  # how near the words stand to each other
    "sentence",  # the question's words in the window's best sentence
    "length",  # of the window, as a share of the cap
    "cut",  # whether it begins or ends within a sentence
    "signs_who",
    "signs_where",
    "signs_when",
    "signs_number",
    "signs_measure",
    "near",  # how near such a sign stands to a word of the question
)
SIGNALS = (*NAMES, *(f"lacks_{doubt}" for doubt in Doubts._fields), "asked", "told")
"""What the confidence goes by: the same, the doubts, how much was asked for and how much of it is told."""
MUCH, LEAST = 20.0, 16.0
"""What a question's words weigh together where `asked` is 1, and the least that it counts: a question of two
words that stand there is answered as surely as one of four.
"""
SIDE_BY_SIDE = 2
"""Two words are side by side with at most one word between them."""
SATURATION = 0.9
"""BM25's k1, for `dwelling`."""
NEAR = 25
"""Characters between a sign and a word of the question at which `near` is a half."""

_DWELLING = NAMES.index("dwelling")

Vector = list[float]


@dataclass(frozen=True, slots=True)
class Weighing:
    """A query with what its terms weigh in a library."""

    query: Query
    weights: Sequence[float]

    @property
    def whole(self) -> float:
        return sum(self.weights)


class Measuring:
    """One passage's windows measured for one question."""

    def __init__(self, weighing: Weighing, reading: Reading, hit: Hit) -> None:
        self.weighing, self.reading, self.hit = weighing, reading, hit
        self.weights, self.whole = weighing.weights, weighing.whole
        terms = weighing.query.terms
        title = frozenset(np.frombuffer(hit.title, np.uint64).tolist())
        self.titled = {number: 1.0 for number, term in enumerate(terms) if hashed(term.term) in title}
        self.held = reading.strengths(*reading.span)
        self.beside = self._share({**self.held, **self.titled})
        self.types = {_group(kind) for kind in weighing.query.types}
        self.fixed = (
            self._share(self.held),
            self._share(self.titled),
            1 - self.beside,
            hit.share,
            self._dwelling(),
        )
        self.sentences = [(s, e, self._share(reading.strengths(s, e))) for s, e in reading.sentences]
        self.begins = frozenset(s for s, _ in reading.sentences)
        self.ends = frozenset(e for _, e in reading.sentences)
        self.surfaces = [term.surface.casefold() for term in terms]

    def _share(self, strengths: Mapping[int, float]) -> float:
        return weight_of(strengths, self.weights) / self.whole

    def held_in(self, start: int, end: int) -> set[int]:
        """The numbers of the question's terms in the window or in the title."""
        return {*self.reading.strengths(start, end), *self.titled}

    def _dwelling(self) -> float:
        often: dict[int, float] = {}
        for match in self.reading.matches:
            often[match.number] = often.get(match.number, 0.0) + match.strength
        return self._share({number: tf / (tf + SATURATION) for number, tf in often.items()})

    def vector(self, start: int, end: int) -> Vector:
        found = self.reading.within(start, end)
        strengths = self.reading.strengths(start, end)
        passage, titled, beyond, bm25, dwelling = self.fixed
        window = self._share(strengths)
        return [
            window,
            passage,
            titled,
            beyond,
            bm25,
            self._pairs(found),
            self._exact(found),
            self._names(strengths),
            dwelling,
            self._compact(found, strengths),
            self._sentence(start, end, window),
            (end - start) / self.reading.cap,
            self._cut(start, end),
            *self._signs(start, end, found),
        ]

    def _pairs(self, found: Sequence[Match]) -> float:
        pairs = self.weighing.query.pairs
        worth: dict[tuple[int, int], float] = {}
        for at, one in enumerate(found if pairs else ()):
            for two in found[at + 1 : at + 1 + SIDE_BY_SIDE]:
                pair = (one.number, two.number)
                if pair in pairs and two.position - one.position <= SIDE_BY_SIDE:
                    weight = min(self.weights[pair[0]], self.weights[pair[1]])
                    worth[pair] = max(worth.get(pair, 0.0), weight * min(one.strength, two.strength))
        return sum(worth.values()) / self.whole

    def _exact(self, found: Sequence[Match]) -> float:
        text = self.reading.text
        same = {m.number for m in found if text[m.start : m.end].casefold() == self.surfaces[m.number]}
        return sum(self.weights[number] for number in same) / self.whole

    def _names(self, strengths: Mapping[int, float]) -> float:
        terms = enumerate(self.weighing.query.terms)
        lacking = (self.weights[n] for n, term in terms if term.named and n not in strengths)
        return sum(lacking) / self.whole

    def _compact(self, found: Sequence[Match], strengths: Mapping[int, float]) -> float:
        return len(strengths) / (found[-1].position - found[0].position + 1) if found else 0.0

    def _sentence(self, start: int, end: int, window: float) -> float:
        inside = [worth for s, e, worth in self.sentences if s >= start and e <= end]
        return max(inside, default=window)

    def _cut(self, start: int, end: int) -> float:
        return float(start not in self.begins) + float(end not in self.ends)

    def _signs(self, start: int, end: int, found: Sequence[Match]) -> Vector:
        signs = [span for span in self.reading.signs if start <= span[0] and span[1] <= end]
        there, near = float(bool(signs)), _nearness(signs, found)
        return [*(there if group in self.types else 0.0 for group in _GROUPS), near]


_GROUPS = ("who", "where", "when", "number", "measure")


def _group(kind: str) -> str:
    return "measure" if kind in MEASURES else kind


def _nearness(signs: Sequence[Span], found: Sequence[Match]) -> float:
    """1 side by side, a half at `NEAR` characters, 0 where there is none."""
    gaps = (
        max(match.start - end, start - match.end, 0)
        for start, end in signs
        for match in found
        if match.strength == 1.0
    )
    nearest = min(gaps, default=None)
    return 0.0 if nearest is None else NEAR / (NEAR + nearest)


def signals(vector: NDArray[np.float64], weight: float, lacking: Doubts) -> NDArray[np.float64]:
    """The features of a window as the confidence weighs them, in the order of `SIGNALS`; `weight` is that of
    the question's words together.
    """
    asked = max(weight, LEAST) / MUCH
    return np.array([*vector, *lacking, asked, asked * vector[_DWELLING]], dtype=float)


def measured(measuring: Measuring, windows: Sequence[Span]) -> NDArray[np.float64]:
    """One row a window, one column a feature of `NAMES`."""
    return np.array([measuring.vector(*window) for window in windows])
