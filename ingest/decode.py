"""Bytes become text: by byte order mark, by what the page claims, by UTF-8, and by a guess at last."""

from __future__ import annotations

import codecs
import re

from charset_normalizer import from_bytes

from ingest.errors import BinaryInput, EmptyInput

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_META = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE)
_META_WITHIN = 2_048
"""Bytes in which a page's own word on its charset must stand."""
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
"""Control characters would reach terminals, and half characters no database."""
_SIGNATURES = (
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"%PDF-",
    b"PK\x03\x04",
    b"\x1f\x8b",
    b"\x7fELF",
    b"RIFF",
    b"MZ",
)
_TOO_ODD = 0.02
"""Share of unprintable characters from which bytes are no text."""


def decode(data: bytes, declared: str | None = None) -> str:
    """The text of `data`, without control characters. Raises EmptyInput or BinaryInput."""
    if not data.strip():
        raise EmptyInput
    marked = _marked(data)
    if marked is None and (data.startswith(_SIGNATURES) or b"\x00" in data[:4_096]):
        raise BinaryInput
    text = marked if marked is not None else _unmarked(data, declared)
    return clean(text)


def clean(text: str) -> str:
    """Text that can be stored and shown anywhere. Raises EmptyInput or BinaryInput."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x85", "\n").removeprefix("\ufeff")
    kept, odd = _UNPRINTABLE.subn("", text)
    if odd > max(8, len(text) * _TOO_ODD):
        raise BinaryInput
    if not kept.strip():
        raise EmptyInput
    return kept


def _marked(data: bytes) -> str | None:
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return data.decode(codec, errors="replace")
    return None


def _unmarked(data: bytes, declared: str | None) -> str:
    """UTF-8 before the page's own claim: bytes of another charset almost never happen to be valid UTF-8."""
    meta = _META.search(data[:_META_WITHIN])
    claims = ["utf-8", declared, meta.group(1).decode("ascii") if meta else None]
    for claim in claims:
        if claim and (text := _tried(data, claim)) is not None:
            return text
    guess = from_bytes(data[:200_000]).best()
    return data.decode(guess.encoding if guess else "cp1252", errors="replace")


def _tried(data: bytes, claim: str) -> str | None:
    try:
        if codecs.lookup(claim).name in {"utf-7", "utf-16", "utf-32", "idna", "punycode"}:
            return None
        return data.decode("gb18030" if claim.lower() in {"gb2312", "gbk"} else claim)
    except (LookupError, UnicodeError, ValueError):
        return None
