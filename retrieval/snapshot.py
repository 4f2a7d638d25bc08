"""A segment as bytes, and back: magic, format, checksum, then compressed JSON that names its analyzer."""

from __future__ import annotations

import json
import struct
import zlib
from typing import Any

from retrieval.analysis import signature
from retrieval.index import Segment
from retrieval.passages import Passage

MAGIC, FORMAT = b"VBSG", 1
MAX_BODY = 64_000_000
"""Bytes of an unpacked body; no article's index is near it."""

_HEADER = struct.Struct(">4sHI")


class SegmentDamaged(ValueError):
    """The bytes are not those of a segment."""


class SegmentOutdated(ValueError):
    """The segment is sound, but of another format or another analyzer."""


def to_bytes(segment: Segment) -> bytes:
    passages = [[p.kind, p.start, p.end] for p in segment.passages]
    body = json.dumps([signature(), passages, segment.terms], ensure_ascii=False, separators=(",", ":"))
    packed = zlib.compress(body.encode(), 1)
    return _HEADER.pack(MAGIC, FORMAT, zlib.crc32(packed)) + packed


def from_bytes(payload: bytes) -> Segment:
    """Raises SegmentDamaged or SegmentOutdated, and nothing else, whatever the bytes."""
    if len(payload) < _HEADER.size:
        raise SegmentDamaged("too short")
    magic, form, checksum = _HEADER.unpack_from(payload)
    packed = payload[_HEADER.size :]
    if magic != MAGIC or zlib.crc32(packed) != checksum:
        raise SegmentDamaged("checksum")
    if form != FORMAT:
        raise SegmentOutdated(f"format {form}")
    return _segment(packed)


def _segment(packed: bytes) -> Segment:
    try:
        unpacking = zlib.decompressobj()
        made_by, passages, terms = json.loads(unpacking.decompress(packed, MAX_BODY))
        segment = Segment(tuple(_passage(n, fields) for n, fields in enumerate(passages)), tuple(terms))
    except (zlib.error, ValueError, TypeError, RecursionError) as error:
        raise SegmentDamaged(str(error)) from error
    if made_by != signature():
        raise SegmentOutdated(str(made_by))
    return segment


def _passage(ordinal: int, fields: list[Any]) -> Passage:
    kind, start, end = fields
    return Passage(ordinal, kind, start, end)
