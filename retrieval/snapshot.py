"""A segment as bytes, and back: magic, format, checksum, then compressed JSON that names its analyzer."""

from __future__ import annotations

import json
import struct
import zlib
from typing import Any

from retrieval.analysis import ANALYZERS
from retrieval.index import Segment
from retrieval.passages import Passage
from retrieval.stopwords import signature

MAGIC, FORMAT = b"VBSG", 2
MAX_BODY = 64_000_000
"""Bytes of an unpacked body; no article's index is near it."""

_HEADER = struct.Struct(">4sHI")


class SegmentDamaged(ValueError):
    """The bytes are not those of a segment."""


class SegmentOutdated(ValueError):
    """The segment is sound, but of another format or another analyzer."""


def to_bytes(segment: Segment) -> bytes:
    passages = [[p.kind, p.start, p.end] for p in segment.passages]
    fields = [signature(), segment.analyzer, passages, segment.runs, sorted(segment.title)]
    body = json.dumps(fields, ensure_ascii=False, separators=(",", ":"))
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
        made_by, *fields = json.loads(zlib.decompressobj().decompress(packed, MAX_BODY))
        segment = _of_fields(*fields) if made_by == signature() else None
    except (zlib.error, ValueError, TypeError, RecursionError) as error:
        raise SegmentDamaged(str(error)) from error
    if segment is None:
        raise SegmentOutdated(str(made_by))
    return segment


def _of_fields(
    analyzer: Any, passages: list[list[Any]], runs: list[dict[str, int]], title: list[str]
) -> Segment:
    if analyzer not in ANALYZERS:
        raise ValueError(f"analyzer {analyzer}")
    if len(passages) != len(runs):
        raise ValueError(f"{len(passages)} passages, {len(runs)} counts")
    kept = tuple(_passage(ordinal, fields) for ordinal, fields in enumerate(passages))
    return Segment(analyzer, kept, tuple(runs), frozenset(title))


def _passage(ordinal: int, fields: list[Any]) -> Passage:
    kind, start, end = fields
    return Passage(ordinal, kind, start, end)
