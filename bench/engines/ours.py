"""Verbatim's own index, with each twenty passages as an article."""

from __future__ import annotations

import struct
from collections import Counter
from typing import TYPE_CHECKING

from bench.engines.engine import ARTICLE
from retrieval.index import Segment, Snapshot
from retrieval.passages import Passage
from retrieval.query import Query, QueryTerm
from retrieval.snapshot import from_bytes, to_bytes

if TYPE_CHECKING:
    from pathlib import Path

    from bench.engines.engine import Found, Passages

FILE = "segments"
ANALYZER = "english"
"""Which looks a term up as it is: every engine gets the same tokens."""
_LENGTH = struct.Struct(">I")


class Ours:
    name, exact, single, rebuilds = "ours", True, False, True

    def __init__(self, folder: Path) -> None:
        pass

    def build(self, passages: Passages) -> None:
        self._index = Snapshot(
            (number, 1, _segment(passages[start : start + ARTICLE]))
            for number, start in enumerate(range(0, len(passages), ARTICLE))
        )
        self._next = -(-len(passages) // ARTICLE)

    def search(self, terms: list[str], k: int) -> Found:
        query = Query("", ANALYZER, tuple(QueryTerm(term, term) for term in terms), frozenset())
        return [(hit.article_id * ARTICLE + hit.ordinal, hit.score) for hit in self._index.search(query, k)]

    def add(self, passages: Passages) -> None:
        self._index = self._index.with_segment(self._next, 1, _segment(passages))
        self._next += 1

    def save(self, folder: Path) -> None:
        with (folder / FILE).open("wb") as file:
            for number in range(self._next):
                payload = to_bytes(self._index._entries[number][1])  # noqa: SLF001  storage keeps them
                file.write(_LENGTH.pack(len(payload)) + payload)

    def load(self, folder: Path) -> None:
        kept = (folder / FILE).read_bytes()
        entries, at = [], 0
        while at < len(kept):
            (length,) = _LENGTH.unpack_from(kept, at)
            at += _LENGTH.size + length
            entries.append((len(entries), 1, from_bytes(kept[at - length : at])))
        self._index = Snapshot(entries)

    def close(self) -> None:
        pass


def _segment(passages: Passages) -> Segment:
    rows = tuple(Passage(ordinal, "body", 0, 0) for ordinal in range(len(passages)))
    return Segment(ANALYZER, rows, tuple(dict(Counter(passage)) for passage in passages))
