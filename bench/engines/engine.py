"""What the benchmark asks of an engine, and which engines there are."""

from __future__ import annotations

import importlib
import importlib.util
from typing import TYPE_CHECKING, ClassVar, Protocol

if TYPE_CHECKING:
    from pathlib import Path

K1, B = 0.9, 0.4
"""For every engine that lets them be chosen; tantivy and FTS5 have 1.2 and 0.75 built in."""
ARTICLE = 20
"""Passages of an article."""

Passages = list[list[str]]
Found = list[tuple[int, float]]
"""Passages' numbers and scores, best first."""


class Engine(Protocol):
    """Passages are numbered from 0 in the order in which they come.

    `exact`: its scores are those of BM25 with smoothed idf and the K1 and B above, as 64-bit floats or, where
    `single`, 32-bit ones.
    """

    name: ClassVar[str]
    exact: ClassVar[bool]
    single: ClassVar[bool]
    rebuilds: ClassVar[bool]
    """Whether `add` makes the index anew."""

    def __init__(self, folder: Path) -> None:
        """`folder` is empty and the engine's own, as long as it lives."""

    def build(self, passages: Passages) -> None:
        """Keeps `passages`, which nobody changes, only if `add` needs them."""

    def search(self, terms: list[str], k: int) -> Found:
        """The best `k` at most; `terms` are distinct."""

    def add(self, passages: Passages) -> None:
        """When it returns, a search finds them."""

    def save(self, folder: Path) -> None:
        """Writes what `load` needs, into an empty folder."""

    def load(self, folder: Path) -> None:
        """Of an engine just made."""

    def close(self) -> None: ...


ROOMS = {
    "ours": "bench.engines.ours:Ours",
    "rank_bm25": "bench.engines.rank_bm25_smoothed:RankBM25",
    "bm25s numpy": "bench.engines.bm25s_arrays:WithNumpy",
    "bm25s numba": "bench.engines.bm25s_arrays:WithNumba",
    "tantivy": "bench.engines.tantivy_files:Tantivy",
    "FTS5": "bench.engines.fts5:Fts5",
}
"""Where each engine's class is, by name."""
NEEDS = {"bm25s numpy": ("bm25s",), "bm25s numba": ("bm25s", "numba"), "tantivy": ("tantivy",)}
"""Packages beyond the product's own."""


def engine_class(name: str) -> type[Engine]:
    room, kind = ROOMS[name].split(":")
    return getattr(importlib.import_module(room), kind)


def missing(name: str) -> list[str]:
    """The packages that an engine needs and that aren't installed."""
    return [package for package in NEEDS.get(name, ()) if importlib.util.find_spec(package) is None]
