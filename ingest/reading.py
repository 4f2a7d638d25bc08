"""From bytes to stories: decode, extract or split, and what the person who adds them says of them."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from typing import TYPE_CHECKING

from ingest.decode import clean, decode
from ingest.extract import extract_html
from ingest.files import kind_of
from ingest.markup import visible_text
from ingest.model import Reading
from ingest.stories import override, split_text
from storage.model import Page

if TYPE_CHECKING:
    from ingest.model import Fetched, Split
    from storage.model import Particulars


def read_page(fetched: Fetched, given: Particulars | None = None) -> Reading:
    """The stories of a fetched page; its address is where redirects ended. Raises IngestError."""
    text = decode(fetched.data, fetched.charset)
    if fetched.content_type in {"text/plain", "text/markdown"}:
        split, words = _at(split_text(text), fetched.url), " ".join(text.split())
    else:
        split, words = extract_html(text, fetched.url), visible_text(text)
    page = Page(split.address or fetched.url, sha256(fetched.data).hexdigest(), words)
    return Reading(override(split, given), page)


def read_file(name: str, data: bytes, given: Particulars | None = None) -> Reading:
    """The stories of a .txt, .md or .html file. Raises IngestError."""
    is_markup = kind_of(name, data) == "markup"
    text = decode(data)
    split = override(extract_html(text) if is_markup else split_text(text), given)
    return Reading(split, _page_of(split, data, text, is_markup=is_markup))


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
