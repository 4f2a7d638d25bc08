"""Postings in the making: columns come in, some terms at a time, and go where each term is smallest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from retrieval.bm25 import damping
from retrieval.postings import BLOCK, PEAKS, Blocks, Lists, Postings, Rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from retrieval.postings import Floats, Hashes, Ints

SHARE, SHARE_OF_MANY = 16, 3
"""A term is kept as a row where this many times the passages that hold it are more than all; the second where
there is more than a block of passages, and bytes count.
"""
SHIFT = 16
"""Bits that make a block, as a shift."""
FREQUENT = 128
"""Passages that hold a term from which a count for each block is worth its bytes."""


class Columns(NamedTuple):
    """One entry of each column a posting, ordered by hash and then by passage."""

    hashes: Hashes
    numbers: Ints
    frequencies: Ints | Floats


class Terms(NamedTuple):
    """Some terms of one group, with their postings in `numbers` and `codes`."""

    hashes: Hashes
    peaks: Ints
    counts: Ints
    numbers: Ints
    codes: Ints


class Making:
    """`frequencies` are all that will come; `lengths` has one entry a passage."""

    def __init__(self, lengths: Ints, frequencies: Ints | Floats, k1: float, b: float) -> None:
        self._table = np.union1d(np.zeros(1), frequencies).astype(np.float64)
        self._lengths = lengths.astype(np.min_scalar_type(int(lengths.max(initial=0))))
        self._average = float(lengths.mean()) if len(lengths) else 0.0
        self._damping = damping(self._lengths, self._average, k1, b)
        self._size = len(lengths)
        self._is_large = self._size > BLOCK
        self._code = np.min_scalar_type(len(self._table) - 1)
        self._rows: list[Terms] = []
        self._blocks: list[Terms] = []
        self._lists: list[Terms] = []

    def add(self, columns: Columns) -> None:
        """All postings of some terms, later ones than before."""
        if not len(columns.hashes):
            return
        firsts = np.flatnonzero(np.r_[True, columns.hashes[1:] != columns.hashes[:-1]])
        counts = np.diff(np.r_[firsts, len(columns.hashes)])
        gains = columns.frequencies / (columns.frequencies + self._damping.take(columns.numbers))
        peaks = np.ceil(np.maximum.reduceat(gains, firsts) * PEAKS).astype(np.uint8)
        codes = self._table.searchsorted(columns.frequencies).astype(self._code)
        self._share_out(Terms(columns.hashes[firsts], peaks, counts, columns.numbers, codes))

    def _share_out(self, terms: Terms) -> None:
        is_row = terms.counts * (SHARE_OF_MANY if self._is_large else SHARE) > self._size
        in_blocks = ~is_row & (terms.counts >= FREQUENT) & self._is_large
        for group, chosen in (
            (self._rows, is_row),
            (self._blocks, in_blocks),
            (self._lists, ~is_row & ~in_blocks),
        ):
            if chosen.any():
                group.append(_chosen(terms, chosen))

    def finish(self) -> Postings:
        rows, blocks, lists = (_joined(group) for group in (self._rows, self._blocks, self._lists))
        return Postings(
            self._lengths,
            self._table,
            self._average,
            self._as_rows(rows),
            self._as_blocks(blocks),
            self._as_lists(lists),
        )

    def _as_rows(self, terms: Terms) -> Rows:
        codes = np.zeros(len(terms.hashes) * self._size, self._code)
        codes[np.repeat(np.arange(len(terms.hashes)) * self._size, terms.counts) + terms.numbers] = (
            terms.codes
        )
        return Rows(terms.hashes, terms.peaks, terms.counts.astype(np.uint32), codes)

    def _as_blocks(self, terms: Terms) -> Blocks:
        each = -(-self._size // BLOCK)
        places = np.repeat(np.arange(len(terms.hashes)) * each, terms.counts) + (terms.numbers >> SHIFT)
        held = np.bincount(places, minlength=len(terms.hashes) * each)
        ends = held.cumsum().reshape(len(terms.hashes), each)
        starts = ends[:, :1] - held.reshape(ends.shape)[:, :1]
        low = (terms.numbers & (BLOCK - 1)).astype(np.uint16)
        return Blocks(
            terms.hashes, terms.peaks, np.hstack([starts, ends]).astype(np.uint32), low, terms.codes
        )

    def _as_lists(self, terms: Terms) -> Lists:
        starts = np.r_[0, terms.counts.cumsum()].astype(np.uint32)
        numbers = terms.numbers.astype(np.min_scalar_type(max(self._size - 1, 0)))
        return Lists(terms.hashes, terms.peaks, starts, numbers, terms.codes)


def _chosen(terms: Terms, chosen: NDArray[np.bool_]) -> Terms:
    held = np.repeat(chosen, terms.counts)
    alone = (terms.hashes[chosen], terms.peaks[chosen], terms.counts[chosen])
    return Terms(*alone, terms.numbers[held], terms.codes[held])


def _joined(pieces: Sequence[Terms]) -> Terms:
    kinds: tuple[type[Any], ...] = (np.uint64, np.uint8, np.int64, np.int32, np.uint8)
    if not pieces:
        return Terms(*(np.empty(0, kind) for kind in kinds))
    return Terms(*(np.concatenate(column) for column in zip(*pieces, strict=True)))
