"""Texts that are nothing but addresses, one a line; `#` begins a comment."""

from __future__ import annotations

import re

from ingest.decode import decode
from ingest.errors import IngestError
from ingest.files import MAX_BYTES, is_text

COMMENT = "#"
_ADDRESS = re.compile(r"<?https?://[^\s<>]+>?", re.IGNORECASE)
_BEGINNING = 4_096
"""Characters within which a list shows that it is one: its first line, or comments alone."""


def addresses_in(text: str) -> list[str]:
    """The addresses, each once and in order; empty where a line is anything else."""
    lines = _said(text)
    if not all(map(_ADDRESS.fullmatch, lines)):
        return []
    return list(dict.fromkeys(line.strip("<>") for line in lines))


def addresses_of(name: str, data: bytes) -> list[str]:
    """The addresses of a text file that is such a list."""
    if not is_text(name) or len(data) > MAX_BYTES or not _may_be_list(data[:_BEGINNING]):
        return []
    try:
        return addresses_in(decode(data))
    except IngestError:  # no text at all: whoever reads the file as an article says so
        return []


def _may_be_list(beginning: bytes) -> bool:
    first, *_ = _said(beginning.decode("utf-8-sig", errors="replace")) or [COMMENT]
    return first == COMMENT or _ADDRESS.match(first) is not None


def _said(text: str) -> list[str]:
    lines = (line.strip() for line in text.split("\n"))
    return [line for line in lines if line and not line.startswith(COMMENT)]
