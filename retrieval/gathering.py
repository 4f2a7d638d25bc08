"""Postings made: from what each passage holds, and from the postings of several segments.

Both go through the same narrow place: postings as columns ordered by term, a stretch of terms at a time, so
that a merge of a million passages takes little memory and can stop between any two stretches.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain, islice, pairwise, repeat
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from retrieval.bm25 import K1, B
from retrieval.making import Columns, Making
from retrieval.postings import BLOCK, Blocks, Lists, hashed

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from retrieval.postings import Hashes, Ints, Postings, Rows

    Passage = Sequence[Hashable] | Mapping[str, int]

STRETCH = 200_000
"""Postings that are merged in one go: some ten milliseconds of work."""
AT_ONCE = 5_000
"""Passages that are gathered in one go."""


class Source(NamedTuple):
    """Postings to merge; `kept` says of each passage whether it lives on, None where all do."""

    postings: Postings
    kept: NDArray[np.bool_] | None = None


def nothing() -> None:
    """What is done between two stretches where nobody waits."""


def gather(passages: Iterable[Passage], k1: float = K1, b: float = B) -> Postings:
    """The postings of passages, each its terms or a mapping of terms to how often they count."""
    given = iter(passages)
    pieces = []
    while taken := list(islice(given, AT_ONCE)):
        pieces.append(_gathered(taken, k1, b))
    return pieces[0] if len(pieces) == 1 else merge([Source(piece) for piece in pieces], k1=k1, b=b)


def _gathered(passages: Sequence[Passage], k1: float, b: float) -> Postings:
    sizes = [len(one) for one in passages]
    terms = list(chain.from_iterable(passages))
    times = np.fromiter(chain.from_iterable(map(_times, passages)), np.int64, len(terms))
    distinct = {term: at for at, term in enumerate(dict.fromkeys(terms))}
    hashes = np.fromiter(map(hashed, distinct), np.uint64, len(distinct))
    order = hashes.argsort()
    rank = np.empty(len(order), np.int64)
    rank[order] = np.arange(len(order))
    ranks = rank[np.fromiter(map(distinct.__getitem__, terms), np.int64, len(terms))]
    numbers = np.repeat(np.arange(len(passages)), sizes)
    lengths = np.bincount(numbers, times, len(passages)).astype(np.int64)
    places, frequencies = _summed(ranks * len(passages) + numbers, times)
    making = Making(lengths, frequencies, k1, b)
    making.add(Columns(hashes[order][places // len(passages)], places % len(passages), frequencies))
    return making.finish()


def _times(passage: Passage) -> Iterable[int]:
    return passage.values() if isinstance(passage, Mapping) else repeat(1, len(passage))


def _summed(keys: Ints, values: Ints) -> tuple[Ints, Ints]:
    """The distinct keys, ascending, and the sum of each one's values."""
    if not len(keys):
        return keys, values
    order = keys.argsort()
    ordered = keys[order]
    firsts = np.flatnonzero(np.r_[True, ordered[1:] != ordered[:-1]])
    return ordered[firsts], np.add.reduceat(values[order], firsts)


def merge(
    sources: Sequence[Source], between: Callable[[], None] = nothing, k1: float = K1, b: float = B
) -> Postings:
    """The postings of the passages that live on, in the order of the sources. `between` is called between two
    stretches; what it raises ends the merge.
    """
    lengths = [_living(source, source.postings.lengths) for source in sources]
    frequencies = [source.postings.frequencies for source in sources]
    making = Making(
        np.concatenate([*lengths, np.empty(0, np.int64)]), np.concatenate([*frequencies, [0]]), k1, b
    )
    numbered = list(_numbered(sources))
    edges = _edges(sources)
    for low, high in pairwise(edges):
        between()
        columns = [one for source, new in numbered for one in _stretch(source.postings, new, low, high)]
        making.add(_ordered(columns))
    return making.finish()


def _living(source: Source, values: Ints) -> Ints:
    return values if source.kept is None else values[source.kept]


def _numbered(sources: Iterable[Source]) -> Iterator[tuple[Source, Ints | int]]:
    """Each with its passages' new numbers, -1 for one that goes; or with what is added where all live on."""
    first = 0
    for source in sources:
        if source.kept is None:
            yield source, first
            first += source.postings.size
        else:
            new = np.cumsum(source.kept, dtype=np.int32) + (first - 1)
            yield source, np.where(source.kept, new, -1).astype(np.int32)
            first += int(source.kept.sum())


def _edges(sources: Iterable[Source]) -> list[int]:
    """Hashes from which one stretch goes to the next, the ends included: about as many postings in each."""
    hashes: list[Hashes] = [np.empty(0, np.uint64)]
    counts: list[Ints] = [np.empty(0, np.int64)]
    for source in sources:
        rows, blocks, lists = source.postings.rows, source.postings.blocks, source.postings.lists
        hashes += [rows.hashes, blocks.hashes, lists.hashes]
        counts += [rows.counts, np.diff(blocks.cuts, axis=1).sum(axis=1), np.diff(lists.starts)]
    every = np.concatenate(hashes)
    order = every.argsort()
    gone = np.concatenate(counts)[order].cumsum(dtype=np.int64)
    cuts = np.flatnonzero(np.diff(gone // STRETCH)) + 1
    inner = sorted({int(edge) for edge in every[order][cuts]})
    return [0, *(edge for edge in inner if edge), 1 << 64]


def _stretch(postings: Postings, new: Ints | int, low: int, high: int) -> Iterator[Columns]:
    """The postings of a source's terms from hash `low` up to `high`, renumbered."""
    for group in (postings.rows, postings.blocks, postings.lists):
        first, last = _between(group.hashes, low, high)
        if first < last:
            counts, numbers, codes = _decoded(postings, group, first, last)
            hashes = np.repeat(group.hashes[first:last], counts)
            frequencies = postings.frequencies.take(codes)
            numbers = numbers + new if isinstance(new, int) else new.take(numbers)
            if not isinstance(new, int):
                alive = numbers >= 0
                hashes, numbers, frequencies = hashes[alive], numbers[alive], frequencies[alive]
            yield Columns(hashes, numbers, frequencies)


def _between(hashes: Hashes, low: int, high: int) -> tuple[int, int]:
    last = len(hashes) if high >> 64 else int(hashes.searchsorted(np.uint64(high)))
    return int(hashes.searchsorted(np.uint64(low))), last


def _decoded(
    postings: Postings, group: Rows | Blocks | Lists, first: int, last: int
) -> tuple[Ints, Ints, Ints]:
    """How many passages hold each of a group's terms, which, and the codes of how often."""
    if isinstance(group, Lists):
        start, end = int(group.starts[first]), int(group.starts[last])
        numbers = group.numbers[start:end].astype(np.int32)
        return np.diff(group.starts[first : last + 1]), numbers, group.codes[start:end]
    if isinstance(group, Blocks):
        cuts = group.cuts[first:last]
        start, end = int(cuts[0, 0]), int(cuts[-1, -1])
        counts = np.diff(cuts, axis=1)
        bases = np.tile(np.arange(counts.shape[1], dtype=np.int32) * BLOCK, len(counts))
        numbers = np.repeat(bases, counts.ravel()) + group.low[start:end]
        return counts.sum(axis=1), numbers, group.codes[start:end]
    codes = group.codes[first * postings.size : last * postings.size]
    held = np.flatnonzero(codes)
    return group.counts[first:last], (held % postings.size).astype(np.int32), codes[held]


def _ordered(columns: Sequence[Columns]) -> Columns:
    """Those of several sources as one; passages ascend already, as the sources do."""
    if not columns:
        return Columns(np.empty(0, np.uint64), np.empty(0, np.int32), np.empty(0, np.uint32))
    hashes, numbers, frequencies = (np.concatenate(column) for column in zip(*columns, strict=True))
    order = np.lexsort((numbers, hashes))
    return Columns(hashes[order], numbers[order], frequencies[order])
