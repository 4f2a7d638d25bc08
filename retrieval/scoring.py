"""BM25 over passages, as a subclass of rank_bm25's with postings of its own (ADR 2).

idf(t)      = ln(1 + (N - df + 0.5) / (df + 0.5))
score(t, d) = idf(t) * tf * (k1 + 1) / (tf + k1 * (1 - b + b * length / average length))
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from rank_bm25 import BM25Okapi

if TYPE_CHECKING:
    from collections.abc import Iterable

K1, B = 0.9, 0.4

Floats = NDArray[np.float64]
Passage = Sequence[Hashable] | Mapping[str, int]
Postings = tuple[NDArray[np.int32], NDArray[np.float64]]
"""Passages that hold a term, ascending, and how often each does."""

NONE: Postings = (np.empty(0, np.int32), np.empty(0, np.float64))


class PassageScorer(BM25Okapi):
    """`corpus` is a list of passages, each a list of terms or a mapping of terms to how often they count."""

    def __init__(self, corpus: Iterable[Passage], k1: float = K1, b: float = B) -> None:
        self.postings, self.doc_len = gather(corpus)
        self.k1, self.b, self.corpus_size = k1, b, len(self.doc_len)
        self.avgdl = float(self.doc_len.mean()) if self.corpus_size else 0.0
        relative = self.doc_len / self.avgdl if self.avgdl else np.zeros_like(self.doc_len)
        self._damping = k1 * (1 - b + b * relative)

    def inverse_frequency(self, term: Hashable) -> float:
        return idf(self.document_frequency(term), self.corpus_size)

    def document_frequency(self, term: Hashable) -> int:
        return len(self.postings.get(term, NONE)[0])

    def get_scores(self, query: Iterable[Hashable]) -> Floats:
        """One score a passage; a term that the query has twice counts twice."""
        scores = np.zeros(self.corpus_size)
        for term in query:
            rows, tf = self.postings.get(term, NONE)
            scores[rows] += self.inverse_frequency(term) * tf * (self.k1 + 1) / (tf + self._damping[rows])
        return scores

    def get_batch_scores(self, query: Iterable[Hashable], doc_ids: Sequence[int]) -> list[float]:
        return [float(score) for score in self.get_scores(query)[list(doc_ids)]]

    def get_top_n(self, query: Iterable[Hashable], documents: Sequence[Any], n: int = 5) -> list[Any]:
        """The documents of the `n` best passages, best first, equal ones in their order."""
        return [documents[row] for row, _ in self.top(list(query), n)]

    def top(self, query: Sequence[Hashable], n: int) -> list[tuple[int, float]]:
        """The `n` best passages that hold a term of the query, with their scores; ties by number."""
        touched = [self.postings.get(term, NONE)[0] for term in set(query)]
        rows = np.unique(np.concatenate(touched)) if touched else NONE[0]
        scores = self.get_scores(query)[rows]
        order = np.lexsort((rows, -scores))[:n]
        return [(int(rows[at]), float(scores[at])) for at in order]


def gather(corpus: Iterable[Passage]) -> tuple[dict[Hashable, Postings], Floats]:
    """The postings of each term, and the passages' lengths in terms."""
    gathered: dict[Hashable, tuple[list[int], list[int]]] = {}
    lengths: list[int] = []
    for passage in corpus:
        counts = Counter(passage)
        for term, tf in counts.items():
            rows, tfs = gathered.setdefault(term, ([], []))
            rows.append(len(lengths))
            tfs.append(tf)
        lengths.append(counts.total())
    postings = {
        t: (np.array(rows, np.int32), np.array(tfs, np.float64)) for t, (rows, tfs) in gathered.items()
    }
    return postings, np.array(lengths, np.float64)


def idf(document_frequency: float, size: float) -> float:
    """Smoothed, so that it is above zero for every term: ln(1 + (N - df + 0.5) / (df + 0.5))."""
    return float(np.log1p((size - document_frequency + 0.5) / (document_frequency + 0.5)))
