"""Which passages hold a term, and how often: the arrays of one segment, made once and never changed.

A term is known by a 64-bit hash. Terms are kept in one of three ways, each the smallest for its kind: one
that a good part of the passages hold as a row of a byte a passage; in a segment of many passages, one that
many of them hold by the low 16 bits of their numbers; any other by the numbers.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from collections.abc import Hashable


Ints = NDArray[np.integer[Any]]
Floats = NDArray[np.float64]
Hashes = NDArray[np.uint64]

BLOCK = 1 << 16
"""Passages whose numbers differ in their low 16 bits alone."""
FEW = 6
"""Blocks up to which adding each one's first number to all behind it is quicker than in one go."""
PEAKS = 255
"""Peaks are kept as whole numbers of this many steps up to 1, rounded up."""
_HASHED = 50_000
_FOUND = 20_000
"""Terms whose places are kept at hand: they come back in question after question."""


@lru_cache(maxsize=_HASHED)
def hashed(term: Hashable) -> int:
    """64 bits that stand for a term: of a million terms any two are alike once in forty million libraries."""
    return int.from_bytes(blake2b(str(term).encode("utf-8", "surrogatepass"), digest_size=8).digest())


@dataclass(frozen=True, slots=True)
class Place:
    """Where a term stands in a segment: `count` passages hold it, and tf / (tf + damping) comes to `peak` at
    the most. `row` is its number among the rows, or -1; else its postings are `start` to `end`, and `block`
    is its number among those that are kept by blocks, or -1.
    """

    count: int
    peak: float
    row: int
    block: int
    start: int
    end: int


@dataclass(frozen=True, slots=True, eq=False)
class Rows:
    """Terms kept as rows: `codes[i * size + passage]` is 0 where the passage doesn't hold term i."""

    hashes: Hashes
    peaks: Ints
    counts: Ints
    codes: Ints


@dataclass(frozen=True, slots=True, eq=False)
class Blocks:
    """Terms kept by blocks of passages: those of term i in block b are `low[cuts[i, b]:cuts[i, b + 1]]`."""

    hashes: Hashes
    peaks: Ints
    cuts: Ints
    low: Ints
    codes: Ints


@dataclass(frozen=True, slots=True, eq=False)
class Lists:
    """Terms kept by their passages' numbers: those of term i are `numbers[starts[i]:starts[i + 1]]`."""

    hashes: Hashes
    peaks: Ints
    starts: Ints
    numbers: Ints
    codes: Ints


class Postings:
    """The postings of `size` passages. `lengths` has one entry a passage; `frequencies` is what a code stands
    for, that of 0 being 0; `average` is the mean length that the peaks were measured by.
    """

    def __init__(
        self, lengths: Ints, frequencies: Floats, average: float, rows: Rows, blocks: Blocks, lists: Lists
    ) -> None:
        self.lengths, self.frequencies, self.average = lengths, frequencies, average
        self.rows, self.blocks, self.lists = rows, blocks, lists
        self.size, self.total = len(lengths), int(lengths.sum(dtype=np.int64))
        self._bases = np.arange(0, self.size, BLOCK)
        self._places: dict[int, Place | None] = {}

    def find(self, term: int) -> Place | None:
        """Where the term of this hash stands, None where no passage holds it."""
        try:
            return self._places[term]
        except KeyError:
            if len(self._places) >= _FOUND:
                self._places = {}
            found = self._places[term] = self._looked_up(term)
            return found

    def _looked_up(self, term: int) -> Place | None:
        rows, blocks, lists = self.rows, self.blocks, self.lists
        if (at := _index(rows.hashes, term)) is not None:
            return Place(int(rows.counts[at]), _share(rows.peaks[at]), at, -1, 0, 0)
        if (at := _index(blocks.hashes, term)) is not None:
            start, end = int(blocks.cuts[at, 0]), int(blocks.cuts[at, -1])
            return Place(end - start, _share(blocks.peaks[at]), -1, at, start, end)
        if (at := _index(lists.hashes, term)) is not None:
            start, end = int(lists.starts[at]), int(lists.starts[at + 1])
            return Place(end - start, _share(lists.peaks[at]), -1, -1, start, end)
        return None

    def numbers(self, place: Place) -> Ints:
        """The passages that hold the term, ascending."""
        if place.row >= 0:
            return self.codes(place).nonzero()[0]
        if place.block < 0:
            return self.lists.numbers[place.start : place.end].astype(np.intp)
        numbers = self.blocks.low[place.start : place.end].astype(np.intp)
        first, *cuts = self.blocks.cuts[place.block].tolist()
        if len(cuts) > FEW:
            numbers += np.repeat(self._bases, np.diff([first, *cuts]))
            return numbers
        for cut in cuts[:-1]:
            numbers[cut - first :] += BLOCK
        return numbers

    def codes(self, place: Place) -> Ints:
        """Its frequency's code for each of `numbers`, or for each passage where the term is kept as a row."""
        if place.row >= 0:
            return self.rows.codes[place.row * self.size : (place.row + 1) * self.size]
        kept = self.lists if place.block < 0 else self.blocks
        return kept.codes[place.start : place.end]

    @property
    def nbytes(self) -> int:
        """Of all arrays."""
        groups = (self.rows, self.blocks, self.lists)
        kept = [getattr(group, name) for group in groups for name in group.__slots__]
        return sum(int(array.nbytes) for array in (self.lengths, self.frequencies, *kept))


def _index(hashes: Hashes, term: int) -> int | None:
    at = int(hashes.searchsorted(np.uint64(term)))
    return at if at < len(hashes) and hashes[at] == term else None


def _share(peak: np.integer[Any]) -> float:
    return int(peak) / PEAKS
