"""Verbatim's own index: each twenty passages are an article, and what is built at once is one segment."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from bench.engines.engine import ARTICLE
from retrieval.gathering import gather
from retrieval.index import Snapshot
from retrieval.query import Query, QueryTerm
from retrieval.segments import KINDS, Articles, Segment, Spans
from retrieval.snapshot import from_bytes, to_bytes

if TYPE_CHECKING:
    from pathlib import Path

    from bench.engines.engine import Found, Passages

FILE = "segment"
ANALYZER = "english"
"""Which looks a term up as it is: every engine gets the same tokens."""


class Ours:
    name, exact, single, rebuilds = "ours", True, False, False

    def __init__(self, folder: Path) -> None:
        pass

    def build(self, passages: Passages) -> None:
        self._segment = make_segment(passages)
        self._index = Snapshot.of([self._segment])
        self._next = len(self._segment.articles.ids)

    def search(self, terms: list[str], k: int) -> Found:
        query = Query("", ANALYZER, tuple(QueryTerm(term, term) for term in terms), frozenset())
        return [(hit.article_id * ARTICLE + hit.ordinal, hit.score) for hit in self._index.search(query, k)]

    def add(self, passages: Passages) -> None:
        self._index = self._index.with_segment(self._next, 1, make_segment(passages))
        self._next += 1

    def save(self, folder: Path) -> None:
        (folder / FILE).write_bytes(to_bytes(self._segment))

    def load(self, folder: Path) -> None:
        self._index = Snapshot.of([from_bytes((folder / FILE).read_bytes())])

    def close(self) -> None:
        pass


def make_segment(passages: Passages) -> Segment:
    """Of articles without titles."""
    firsts = np.append(np.arange(0, len(passages), ARTICLE), len(passages)).astype(np.uint32)
    articles = len(firsts) - 1
    nowhere = np.zeros(len(passages), np.uint32)
    return Segment(
        ANALYZER,
        gather(passages),
        Spans(np.full(len(passages), KINDS.index("body"), np.uint8), nowhere, nowhere),
        Articles(
            np.arange(articles, dtype=np.int64),
            np.ones(articles, np.int32),
            firsts,
            np.empty(0, np.uint64),
            np.zeros(articles + 1, np.uint32),
        ),
    )
