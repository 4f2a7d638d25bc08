# The part of rank_bm25, which ships no types, that Verbatim builds on.

from collections.abc import Hashable, Iterable, Sequence
from typing import Any

from numpy import float64
from numpy.typing import NDArray

class BM25Okapi:
    k1: float
    b: float
    corpus_size: int
    avgdl: float
    def __init__(self, corpus: Iterable[Sequence[Hashable]], k1: float = ..., b: float = ...) -> None: ...
    def get_scores(self, query: Iterable[Hashable]) -> NDArray[float64]: ...
    def get_batch_scores(self, query: Iterable[Hashable], doc_ids: Sequence[int]) -> list[float]: ...
    def get_top_n(self, query: Iterable[Hashable], documents: Sequence[Any], n: int = ...) -> list[Any]: ...
