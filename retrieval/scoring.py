"""BM25 over passages, as a subclass of rank_bm25's with postings of its own (ADR 2)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from rank_bm25 import BM25Okapi

from retrieval.bm25 import K1, B, damping, idf
from retrieval.gathering import gather
from retrieval.postings import BLOCK, hashed
from retrieval.searching import best

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Sequence

    from numpy.typing import NDArray

    from retrieval.bm25 import Floats
    from retrieval.gathering import Passage
    from retrieval.postings import Place, Postings

    Mask = NDArray[np.bool_]


KNOWN = 5_000
"""Terms whose frequency and hash are kept at hand."""


class Part:
    """The postings of one segment in a library, and which of its passages are dead (None: none is). `live`
    counts the others, and `total` is the length of all of them together.
    """

    def __init__(self, postings: Postings, dead: Mask | None = None) -> None:
        self.postings, self.dead = postings, dead
        self.live, self.total = postings.size, postings.total
        self._dead_in: dict[int, int] = {}
        if dead is not None:
            self.live -= int(dead.sum())
            self.total -= int(postings.lengths[dead].sum(dtype=np.int64))

    def count(self, term: int) -> int:
        """Live passages that hold the term of this hash."""
        place = self.postings.find(term)
        if place is None:
            return 0
        return place.count if self.dead is None else place.count - self._counted(term, place, self.dead)

    def _counted(self, term: int, place: Place, dead: Mask) -> int:
        """The dead ones; counted once a term, as a snapshot asks for it again and again."""
        if term not in self._dead_in:
            self._dead_in[term] = int(np.count_nonzero(dead.take(self.postings.numbers(place))))
        return self._dead_in[term]


class PassageScorer(BM25Okapi):
    """`corpus` is a list of passages, each a list of terms or a mapping of terms to how often they count."""

    def __init__(self, corpus: Iterable[Passage] = (), k1: float = K1, b: float = B) -> None:
        self._take_parts([Part(gather(corpus, k1, b))], k1, b)

    @classmethod
    def of_parts(cls, parts: Sequence[Part]) -> PassageScorer:
        """Over several segments: their live passages in a row, scored as one library."""
        scorer = cls.__new__(cls)
        scorer._take_parts(parts, K1, B)  # noqa: SLF001  its own
        return scorer

    def _take_parts(self, parts: Sequence[Part], k1: float, b: float) -> None:
        self.parts, self.k1, self.b = tuple(parts), k1, b
        self.corpus_size = sum(part.live for part in parts)
        whole = sum(part.total for part in parts)
        self.avgdl = whole / self.corpus_size if self.corpus_size else 0.0
        self._known: dict[Hashable, tuple[int, int]] = {}
        self._damping: dict[int, Floats] = {}

    @property
    def doc_len(self) -> Floats:
        """The length of each passage, its title counted in."""
        return self._of_live([part.postings.lengths.astype(np.float64) for part in self.parts])

    def _of_live(self, values: Sequence[Floats]) -> Floats:
        kept = [v if p.dead is None else v[~p.dead] for p, v in zip(self.parts, values, strict=True)]
        return np.concatenate([*kept, np.empty(0)])

    def inverse_frequency(self, term: Hashable) -> float:
        return idf(self.document_frequency(term), self.corpus_size)

    def document_frequency(self, term: Hashable) -> int:
        return self._frequency(hashed(term))

    def _frequency(self, term: int) -> int:
        return sum(part.count(term) for part in self.parts)

    def weigh(self, query: Iterable[Hashable]) -> list[tuple[int, float]]:
        """The query's terms that any passage holds, by hash, with what each weighs: rare ones first, so that
        every passage's score is added up in one and the same order.
        """
        counted: dict[tuple[int, int], int] = {}
        for term in query:
            known = self._known.get(term) or self._learned(term)
            counted[known] = counted.get(known, 0) + 1
        return [
            (term, times * (self.k1 + 1) * idf(df, self.corpus_size))
            for (df, term), times in sorted(counted.items())
            if df
        ]

    def _learned(self, term: Hashable) -> tuple[int, int]:
        if len(self._known) >= KNOWN:
            self._known = {}
        known = self._known[term] = (self._frequency(hashed(term)), hashed(term))
        return known

    def damping(self, part: int, numbers: NDArray[np.integer]) -> Floats:
        """Of some passages of a part; of a large one kept by length, since its lengths are many and alike."""
        lengths = self.parts[part].postings.lengths
        if part not in self._damping:
            known = lengths if len(lengths) <= BLOCK else np.arange(int(lengths.max()) + 1)
            self._damping[part] = damping(known, self.avgdl, self.k1, self.b)
        table = self._damping[part]
        return table.take(numbers if len(lengths) <= BLOCK else lengths.take(numbers))

    def get_scores(self, query: Iterable[Hashable]) -> Floats:
        """One score a passage; a term that the query has twice counts twice."""
        weights = self.weigh(query)
        return self._of_live([self._scores(number, weights) for number in range(len(self.parts))])

    def _scores(self, part: int, weights: Iterable[tuple[int, float]]) -> Floats:
        postings = self.parts[part].postings
        scores = np.zeros(postings.size)
        for term, weight in weights:
            if (place := postings.find(term)) is not None:
                numbers, codes = postings.numbers(place), postings.codes(place)
                tf = postings.frequencies.take(codes if place.row < 0 else codes[numbers])
                scores[numbers] += tf / (tf + self.damping(part, numbers)) * weight
        return scores

    def get_batch_scores(self, query: Iterable[Hashable], doc_ids: Sequence[int]) -> list[float]:
        return [float(score) for score in self.get_scores(query)[list(doc_ids)]]

    def get_top_n(self, query: Iterable[Hashable], documents: Sequence[Any], n: int = 5) -> list[Any]:
        """The documents of the `n` best passages, best first, equal ones in their order."""
        return [documents[row] for row, _ in self.top(query, n)]

    def top(self, query: Iterable[Hashable], n: int) -> list[tuple[int, float]]:
        """The `n` best passages that hold a term of the query, with their scores; ties by number."""
        firsts = np.cumsum([0, *(part.live for part in self.parts)])
        found = [
            (int(firsts[part]) + self._row_of(part, number), score)
            for part, numbers, scores in best(self, self.weigh(query), n)
            for number, score in zip(numbers.tolist(), scores.tolist(), strict=True)
        ]
        return sorted(found, key=lambda one: (-one[1], one[0]))[:n]

    def _row_of(self, part: int, number: int) -> int:
        """A passage's number among the live ones of its part."""
        dead = self.parts[part].dead
        return number - (0 if dead is None else int(np.count_nonzero(dead[:number])))
