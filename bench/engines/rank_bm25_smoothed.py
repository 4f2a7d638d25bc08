"""rank_bm25's BM25Okapi as it is, but for its idf, so that its scores can be compared with ours."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING

import numpy as np
from rank_bm25 import BM25Okapi

from bench.engines.engine import K1, B
from retrieval.bm25 import idf

if TYPE_CHECKING:
    from pathlib import Path

    from bench.engines.engine import Found, Passages

FILE = "index.pickle"


class Smoothed(BM25Okapi):
    def _calc_idf(self, nd):
        self.idf = {word: idf(frequency, self.corpus_size) for word, frequency in nd.items()}


class RankBM25:
    name, exact, single, rebuilds = "rank_bm25", True, False, True

    def __init__(self, folder: Path) -> None:
        pass

    def build(self, passages: Passages) -> None:
        self._passages = passages
        self._index = Smoothed(passages, k1=K1, b=B)

    def search(self, terms: list[str], k: int) -> Found:
        scores = self._index.get_scores(terms)
        best = np.argsort(scores)[::-1][:k]  # as its own get_top_n, which keeps no scores
        return [(int(row), float(scores[row])) for row in best if scores[row] > 0]

    def add(self, passages: Passages) -> None:
        del self._index  # both at once would need the memory of two
        self.build(self._passages + passages)

    def save(self, folder: Path) -> None:
        with (folder / FILE).open("wb") as file:
            pickle.dump(self._index, file, protocol=5)

    def load(self, folder: Path) -> None:
        with (folder / FILE).open("rb") as file:
            self._index = pickle.load(file)  # noqa: S301  our own, written a moment ago

    def close(self) -> None:
        pass
