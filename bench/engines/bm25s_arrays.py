"""bm25s: every score computed as it is built, summed by numpy or by a compiled loop."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import bm25s

from bench.engines.engine import K1, B

if TYPE_CHECKING:
    from pathlib import Path

    from bench.engines.engine import Found, Passages


class WithNumpy:
    name, exact, single, rebuilds = "bm25s numpy", True, True, True
    backend: ClassVar[str] = "numpy"

    def __init__(self, folder: Path) -> None:
        pass

    def build(self, passages: Passages) -> None:
        self._passages = passages
        self._index = bm25s.BM25(k1=K1, b=B, method="lucene", backend=self.backend)
        self._index.index(passages, show_progress=False)

    def search(self, terms: list[str], k: int) -> Found:
        k = min(k, self._index.scores["num_docs"])
        found = self._index.retrieve([terms], k=k, show_progress=False)
        told = zip(found.documents[0].tolist(), found.scores[0].tolist(), strict=True)
        # Its "lucene" leaves out the constant factor k1 + 1.
        return [(row, score * (K1 + 1)) for row, score in told if score > 0]

    def add(self, passages: Passages) -> None:
        del self._index  # both at once would need the memory of two
        self.build(self._passages + passages)

    def save(self, folder: Path) -> None:
        self._index.save(folder, show_progress=False)

    def load(self, folder: Path) -> None:
        self._index = bm25s.BM25.load(folder, show_progress=False)

    def close(self) -> None:
        pass


class WithNumba(WithNumpy):
    name = "bm25s numba"
    backend = "numba"
