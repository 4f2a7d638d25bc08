"""A segment as bytes, and back: what it is made of in JSON, then its arrays as they lie in memory.

Loading is a copy and a look at the edges. A short segment is compressed and has a checksum of its own; a long
one is stored in chunks, each of which has one (storage's), and its bytes are used where they lie.
"""

from __future__ import annotations

import json
import struct
import zlib
from typing import TYPE_CHECKING, Any

import numpy as np

from retrieval.analysis import ANALYZERS
from retrieval.postings import Blocks, Lists, Postings, Rows
from retrieval.segments import KINDS, Articles, Segment, Spans
from retrieval.stopwords import signature

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

MAGIC, FORMAT = b"VBSG", 3
SHORT = 256_000
"""Bytes of arrays up to which a segment is compressed: an article's."""
ALIGNED = 8
"""Arrays begin at a multiple of this, so that they can be used where they lie."""
_HEADER = struct.Struct(">4sHHI")
"""Magic, format, whether it is packed, bytes of the JSON; then a checksum of this and of the JSON, or of all
that is packed.
"""
_CHECKSUM = struct.Struct(">I")
_START = _HEADER.size + _CHECKSUM.size


class SegmentDamaged(ValueError):
    """The bytes are not those of a segment."""


class SegmentOutdated(ValueError):
    """The segment is sound, but of another format or another analyzer."""


def to_bytes(segment: Segment) -> bytes:
    arrays = [np.ascontiguousarray(array) for array in _arrays(segment)]
    told = {
        "made_by": signature(),
        "analyzer": segment.analyzer,
        "average": segment.postings.average,
        "arrays": [[array.dtype.str, array.shape] for array in arrays],
    }
    table = json.dumps(told, separators=(",", ":")).encode()
    table += b" " * (-(_START + len(table)) % ALIGNED)
    body = b"".join(array.tobytes() + bytes(-array.nbytes % ALIGNED) for array in arrays)
    if len(body) > SHORT:
        return b"".join(_headed(0, len(table), table)) + body
    return b"".join(_headed(1, len(table), zlib.compress(table + body, 1)))


def _headed(packed: int, table: int, checked: bytes) -> tuple[bytes, bytes, bytes]:
    header = _HEADER.pack(MAGIC, FORMAT, packed, table)
    return header, _CHECKSUM.pack(zlib.crc32(checked, zlib.crc32(header))), checked


def _arrays(segment: Segment) -> Iterator[NDArray[Any]]:
    postings = segment.postings
    yield from (postings.lengths, postings.frequencies, *segment.spans, *segment.articles)
    for group in (postings.rows, postings.blocks, postings.lists):
        yield from (getattr(group, name) for name in group.__slots__)


def from_bytes(payload: bytes) -> Segment:
    """Raises SegmentDamaged or SegmentOutdated, and nothing else, whatever the bytes."""
    if len(payload) < _START:
        raise SegmentDamaged("too short")
    magic, form, packed, size = _HEADER.unpack_from(payload)
    if magic != MAGIC:
        raise SegmentDamaged("magic")
    if form != FORMAT:
        raise SegmentOutdated(f"format {form}")
    try:
        table, body = _opened(payload, packed=packed == 1, size=size)
        return _read(json.loads(table), body)
    except (SegmentDamaged, SegmentOutdated):
        raise
    except (zlib.error, ValueError, TypeError, KeyError, IndexError, RecursionError, OverflowError) as error:
        raise SegmentDamaged(str(error)) from error


def _opened(payload: bytes, *, packed: bool, size: int) -> tuple[bytes, memoryview]:
    """The JSON, of this many bytes, and the bytes of the arrays."""
    checked = payload[_START:] if packed else payload[_START : _START + size]
    if (
        zlib.crc32(checked, zlib.crc32(payload[: _HEADER.size]))
        != _CHECKSUM.unpack_from(payload, _HEADER.size)[0]
    ):
        raise SegmentDamaged("checksum")
    if not packed:
        return checked, memoryview(payload)[_START + size :]
    whole = zlib.decompressobj().decompress(checked, SHORT + 1_000_000)
    return whole[:size], memoryview(whole)[size:]


def _read(told: dict[str, Any], body: memoryview) -> Segment:
    if told["made_by"] != signature():
        raise SegmentOutdated(str(told["made_by"]))
    if told["analyzer"] not in ANALYZERS:
        raise SegmentDamaged("analyzer")
    arrays = _unpacked(told["arrays"], body)
    lengths, frequencies = next(arrays), next(arrays)
    spans = Spans(*(next(arrays) for _ in Spans._fields))
    articles = Articles(*(next(arrays) for _ in Articles._fields))
    rows = Rows(*(next(arrays) for _ in Rows.__slots__))
    blocks = Blocks(*(next(arrays) for _ in Blocks.__slots__))
    lists = Lists(*(next(arrays) for _ in Lists.__slots__))
    postings = Postings(lengths, frequencies, float(told["average"]), rows, blocks, lists)
    segment = Segment(told["analyzer"], postings, spans, articles)
    _check(segment)
    return segment


def _unpacked(told: list[tuple[str, list[int]]], body: memoryview) -> Iterator[NDArray[Any]]:
    start = 0
    for kind, shape in told:
        dtype = np.dtype(kind)
        count = int(np.prod(shape, dtype=np.int64))
        yield np.frombuffer(body, dtype, count, start).reshape(shape)
        start += -(-count * dtype.itemsize // ALIGNED) * ALIGNED


def _check(segment: Segment) -> None:
    """That the arrays fit each other at their edges: what lies within, the checksums answer for."""
    postings, articles, size = segment.postings, segment.articles, len(segment)
    rows, blocks, lists = postings.rows, postings.blocks, postings.lists
    fits = (
        all(len(column) == size for column in segment.spans)
        and (size == 0 or int(segment.spans.kinds.max()) < len(KINDS))
        and len(articles.ids) == len(articles.versions) == len(articles.firsts) - 1
        and len(articles.title_firsts) == len(articles.firsts)
        and int(articles.firsts[-1]) == size
        and int(articles.title_firsts[-1]) == len(articles.titles)
        and len(rows.codes) == len(rows.hashes) * size
        and len(blocks.low) == len(blocks.codes)
        and len(lists.starts) == len(lists.hashes) + 1
        and int(lists.starts[-1]) == len(lists.numbers) == len(lists.codes)
    )
    if not fits:
        raise SegmentDamaged("sizes")
