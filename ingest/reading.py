"""From bytes to stories: decode, extract or split, and what the person who adds them says of them."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from typing import TYPE_CHECKING

from ingest.decode import clean, decode
from ingest.documents.story import split_document
from ingest.extract import extract_html
from ingest.files import DOCX, PDF, kind_of
from ingest.markup import visible_text
from ingest.model import Reading
from ingest.stories import override, split_text
from storage.model import Page

if TYPE_CHECKING:
    from ingest.documents.model import Document
    from ingest.model import Fetched, Split
    from storage.model import Particulars


def read_page(fetched: Fetched, given: Particulars | None = None) -> Reading:
    """The stories of a fetched page; its address is where redirects ended. Raises IngestError."""
    if fetched.content_type in {PDF, DOCX}:
        return _read_document_at(fetched, given)
    text = decode(fetched.data, fetched.charset)
    if fetched.content_type in {"text/plain", "text/markdown"}:
        split, words = _at(split_text(text), fetched.url), " ".join(text.split())
    else:
        split, words = extract_html(text, fetched.url), visible_text(text)
    return Reading(override(split, given), _fetched_page(fetched, split.address or fetched.url, words))


def _fetched_page(fetched: Fetched, url: str, words: str) -> Page:
    known_by = (fetched.validators.etag, fetched.validators.last_modified)
    return Page(url, sha256(fetched.data).hexdigest(), words, *known_by)


def _read_document_at(fetched: Fetched, given: Particulars | None) -> Reading:
    """A document that stands at an address has that for its own."""
    split, text = _document(fetched.url, fetched.data, is_portable=fetched.content_type == PDF)
    page = _fetched_page(fetched, fetched.url, " ".join(text.split()))
    return Reading(override(_at(split, fetched.url), given), page)


def read_file(name: str, data: bytes, given: Particulars | None = None) -> Reading:
    """The stories of a file of any kind that `ingest.files` knows. Raises IngestError."""
    kind = kind_of(name, data)
    if kind in {"pdf", "docx"}:
        return _read_document(name, data, given, is_portable=kind == "pdf")
    is_markup, text = kind == "markup", decode(data)
    split = override(extract_html(text) if is_markup else split_text(text), given)
    return Reading(split, _page_of(split, data, text, is_markup=is_markup))


def _read_document(name: str, data: bytes, given: Particulars | None, *, is_portable: bool) -> Reading:
    found, text = _document(name, data, is_portable=is_portable)
    split = override(found, given)
    return Reading(split, _page_of(split, data, text, is_markup=False))


def _document(name: str, data: bytes, *, is_portable: bool) -> tuple[Split, str]:
    document = _opened(name, data, is_portable=is_portable)
    text = clean("\n\n".join(document.paragraphs))
    title = clean(document.title) if document.title else None
    return split_document(replace(document, title=title), text), text


def _opened(name: str, data: bytes, *, is_portable: bool) -> Document:
    """The libraries take half a second to load, which who adds no document should not wait for."""
    if is_portable:
        from ingest.documents.portable import read_portable  # noqa: PLC0415

        return read_portable(name, data)
    from ingest.documents.word import read_word  # noqa: PLC0415

    return read_word(name, data)


def read_text(text: str, given: Particulars | None = None) -> Reading:
    """The stories of a pasted text. Raises IngestError."""
    text = clean(text)
    split = override(split_text(text), given)
    return Reading(split, _page_of(split, text.encode(), text, is_markup=False))


def _page_of(split: Split, data: bytes, text: str, *, is_markup: bool) -> Page | None:
    """A file or a paste that names its address stands for the page there: it shows what was copied."""
    url = split.stories[0].particulars.url
    if url is None:
        return None
    return Page(url, sha256(data).hexdigest(), visible_text(text) if is_markup else " ".join(text.split()))


def _at(split: Split, url: str) -> Split:
    first, *others = split.stories
    known = replace(first.particulars, url=first.particulars.url or url)
    return replace(split, stories=(replace(first, particulars=known), *others))
