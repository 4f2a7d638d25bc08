"""Which files can be read, and as what."""

from __future__ import annotations

from pathlib import PurePath
from typing import Literal

from ingest.documents.package import has_member
from ingest.file_errors import EncryptedFile, FileTooLarge, MislabelledFile, UnsupportedFile

FileKind = Literal["text", "markup", "pdf", "docx"]

MAX_BYTES = 3_000_000
"""As for pages: every extractor takes minutes over more."""
MAX_DOCUMENT_BYTES = 20_000_000
"""Of .pdf and .docx, which carry fonts and pictures beside their words."""

_MARKUP = frozenset({".html", ".htm", ".xhtml"})
_TEXT = frozenset({".txt", ".text", ".md", ".markdown"})
_DOCUMENTS = frozenset({".pdf", ".docx"})
READABLE = _MARKUP | _TEXT | _DOCUMENTS
"""Endings that are looked for in folders. A file without an ending is read where it is named itself."""

_MARKUP_SIGNS = (b"<!doctype html", b"<html", b"<head", b"<body", b"<?xml")
_PDF_SIGN, _PDF_WITHIN = b"%PDF-", 1_024
PDF, DOCX = "application/pdf", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

_ZIP_SIGN, _OLE_SIGN = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_WORDS, _LOCKED = "word/document.xml", "EncryptedPackage".encode("utf-16-le")
"""Where a .docx keeps its words, and what stands in one that is locked with a password."""


def kind_of(name: str, data: bytes) -> FileKind:
    """By its first bytes, and by its ending where they say nothing.

    Raises UnsupportedFile, MislabelledFile, EncryptedFile or FileTooLarge.
    """
    kind = _kind_of(name, data)
    _check(name, len(data), MAX_DOCUMENT_BYTES if kind in {"pdf", "docx"} else MAX_BYTES)
    return kind


def document_type(data: bytes | bytearray) -> str | None:
    """PDF or DOCX, by the bytes alone, of which the beginning is enough."""
    if _PDF_SIGN in data[:_PDF_WITHIN]:
        return PDF
    return DOCX if data.startswith(_ZIP_SIGN) and has_member(bytes(data), _WORDS) else None


def may_be_document(begun: bytes | bytearray) -> bool:
    """Whether bytes that begin so may turn out to be a document."""
    return _PDF_SIGN in begun[:_PDF_WITHIN] or begun.startswith(_ZIP_SIGN)


def is_text(name: str) -> bool:
    return _suffix(name) in _TEXT | {""}


def limit_of(name: str) -> int:
    """Bytes that a file of this name may have; what it really is shows when it is read."""
    is_unnamed = not _suffix(name)
    return MAX_DOCUMENT_BYTES if is_unnamed or _suffix(name) in _DOCUMENTS else MAX_BYTES


def check_size(name: str, size: int) -> None:
    """Before anything is read. Raises FileTooLarge."""
    _check(name, size, limit_of(name))


def _kind_of(name: str, data: bytes) -> FileKind:
    suffix = _suffix(name)
    if document := document_type(data):
        return "pdf" if document == PDF else "docx"
    if suffix == ".docx" and data.startswith(_OLE_SIGN) and _LOCKED in data:
        raise EncryptedFile(name=name)
    if suffix not in READABLE | {""}:
        raise UnsupportedFile(name=name)
    looks = data[:512].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if looks.startswith(_MARKUP_SIGNS):
        return "markup"
    if suffix in _DOCUMENTS:
        raise MislabelledFile(name=name)
    return "markup" if suffix in _MARKUP else "text"


def _suffix(name: str) -> str:
    return PurePath(name).suffix.lower()


def _check(name: str, size: int, limit: int) -> None:
    if size > limit:
        raise FileTooLarge(name=name, limit=limit // 1_000_000)
