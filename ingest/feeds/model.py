"""What a feed says, as frozen values; they come from the reading process."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from storage.model import Published

if TYPE_CHECKING:
    from datetime import timedelta

FeedKind = Literal["rss", "atom", "json", "sitemap"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One item. Each particular may be missing, the title, the address and the date included.

    `content` is HTML; `says_whole` tells that the feed gives it as the content, not as a summary.
    `outlet` is who published it first, where the feed only carries it.
    """

    guid: str | None = None
    url: str | None = None
    title: str | None = None
    author: str | None = None
    categories: tuple[str, ...] = ()
    published: Published = field(default_factory=Published)
    revised: str | None = None
    content: str = ""
    says_whole: bool = False
    text: str = ""
    outlet: str | None = None


@dataclass(frozen=True, slots=True)
class ReadFeed:
    """`interval` is how often the feed wants to be asked. `parts` are the sitemaps of a list of them."""

    kind: FeedKind
    title: str | None = None
    home: str | None = None
    interval: timedelta | None = None
    entries: tuple[Entry, ...] = ()
    parts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """An address that may be a feed's, as a page names it."""

    url: str
    title: str | None = None
