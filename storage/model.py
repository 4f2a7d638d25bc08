"""What is stored, as frozen values. Times are aware and in UTC; offsets count code points of `text`."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from datetime import date, datetime

Precision = Literal["day", "instant"]
DateBasis = Literal["given", "card", "json-ld", "meta", "time", "feed", "file", "none"]


def digest_of(text: str) -> str:
    """SHA-256 of a text in UTF-8, in hex."""
    return hashlib.sha256(text.encode()).hexdigest()


class Kind(StrEnum):
    HEADLINE = "headline"
    BODY = "body"
    CAPTION = "caption"


@dataclass(frozen=True, slots=True)
class Block:
    """`text[start:end]` of its version; blocks stand in page order and never overlap."""

    kind: Kind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Published:
    """When an article was published, as far as its page says. A `day` is a calendar date without a zone."""

    value: date | datetime | None = None
    precision: Precision | None = None
    basis: DateBasis = "none"
    raw: str | None = None


@dataclass(frozen=True, slots=True)
class Particulars:
    """What is known of a story beside its words. `dateline` is as printed, `NEW YORK, June 3`.

    `message` is the address of the Discord message that it was added from, `image` that of its lead picture;
    `image_caption` is what the page says of the picture, or else its words for who can't see it.
    """

    title: str
    outlet: str | None = None
    via: str | None = None
    agency: str | None = None
    author: str | None = None
    published: Published = field(default_factory=Published)
    dateline: str | None = None
    language: str | None = None
    url: str | None = None
    message: str | None = None
    image: str | None = None
    image_caption: str | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """What came with a fetched page: its address after redirects, its bytes' SHA-256, its visible text; and
    what its site said it can be known again by.
    """

    url: str
    digest: str
    text: str
    etag: str | None = None
    last_modified: str | None = None


@dataclass(frozen=True, slots=True)
class Library:
    """`key` is `local` or `discord:<guild id>`; `generation` grows with every change to the segments."""

    id: int
    key: str
    generation: int


@dataclass(frozen=True, slots=True)
class Article:
    """A stored story, told by its current version. `chars` and `captions` count that version's; `gone_at` is
    when its page was first seen to be gone, until it comes back.
    """

    id: int
    version: int
    particulars: Particulars
    chars: int
    captions: int
    added_at: datetime
    removed_at: datetime | None = None
    gone_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ArticleVersion:
    """An article's immutable text at one time. `digest` is the SHA-256 of `text` in UTF-8, in hex."""

    article_id: int
    version: int
    particulars: Particulars
    text: str
    blocks: tuple[Block, ...]
    digest: str
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where an article version comes from: `page` is all the visible text of the page that it came with;
    `gone_at` as in its Article.
    """

    particulars: Particulars
    page: str | None
    gone_at: datetime | None


@dataclass(frozen=True, slots=True)
class Source:
    """An outlet of a library, or None for the articles that name none; `newest` is the last publication
    where any is known.
    """

    outlet: str | None
    articles: int
    newest: date | datetime | None = None


@dataclass(frozen=True, slots=True)
class StoredSegment:
    """A part of the index, `size` bytes long: of one article version, or of many where it names none."""

    id: int
    article_id: int | None
    version: int | None
    size: int


@dataclass(frozen=True, slots=True)
class Manifest:
    """The segments that make up a library's index, oldest first, and the article versions (id, version) in
    them that don't count any more; of those `purged` nothing may stay.
    """

    segments: tuple[StoredSegment, ...] = ()
    dead: frozenset[tuple[int, int]] = frozenset()
    purged: frozenset[tuple[int, int]] = frozenset()
