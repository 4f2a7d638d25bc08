"""Which files can be read, and as what."""

from __future__ import annotations

from pathlib import PurePath
from typing import Literal

from ingest.errors import FileTooLarge, UnsupportedFile

MAX_BYTES = 3_000_000
"""As for pages: every extractor takes minutes over more."""

_MARKUP = frozenset({".html", ".htm", ".xhtml"})
_TEXT = frozenset({".txt", ".text", ".md", ".markdown", ""})
_MARKUP_SIGNS = (b"<!doctype html", b"<html", b"<head", b"<body", b"<?xml")


def kind_of(name: str, data: bytes) -> Literal["text", "markup"]:
    """By its ending and its first bytes. Raises UnsupportedFile or FileTooLarge."""
    if len(data) > MAX_BYTES:
        raise FileTooLarge(name=name, limit=MAX_BYTES // 1_000_000)
    suffix = PurePath(name).suffix.lower()
    if suffix not in _MARKUP | _TEXT:
        raise UnsupportedFile(name=name)
    looks = data[:512].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return "markup" if suffix in _MARKUP or looks.startswith(_MARKUP_SIGNS) else "text"
