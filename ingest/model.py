"""What ingestion passes from room to room."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from storage.model import Block, Page, Particulars


@dataclass(frozen=True, slots=True)
class Validators:
    """What a site said its page can be known again by, in its own words."""

    etag: str | None = None
    last_modified: str | None = None


@dataclass(frozen=True, slots=True)
class Fetched:
    """A page as it came. `url` is where redirects ended; `charset` is what the header claims, if anything.

    `moved_to` is where permanent redirects led from the start, none of another kind before them.
    """

    url: str
    content_type: str
    charset: str | None
    data: bytes
    fetched_at: datetime
    validators: Validators = Validators()
    moved_to: str | None = None


@dataclass(frozen=True, slots=True)
class Image:
    """A picture as its page gives it: its address, its caption as printed, its words for who can't see it."""

    url: str
    caption: str | None = None
    alt: str | None = None


@dataclass(frozen=True, slots=True)
class Story:
    """One article found on a page, before it is stored.

    `text` is its blocks (headline, body paragraphs and captions, in page order) joined by blank lines;
    `blocks` says which span is what. Everything in `text` stands on the page, word for word.
    """

    particulars: Particulars
    text: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Dropped:
    """What was left out: a related story whose boundary is uncertain, or the rest of a paid article.

    `reason` is a fixed English code. `story` is what could be stored all the same, where a person wants it;
    `after` is how many of the split's stories stand before it.
    """

    title: str
    reason: str
    story: Story | None = None
    after: int = 0


@dataclass(frozen=True, slots=True)
class Split:
    """What a page holds: its stories in page order, the main one first, and what was left out.

    `address` is the page's own, where it says one or was fetched from one.
    """

    stories: tuple[Story, ...]
    dropped: tuple[Dropped, ...] = ()
    address: str | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """What an input holds, and the page that it came with where it has an address."""

    split: Split
    page: Page | None = None

    def page_of(self, story: Story) -> Page | None:
        """The page, for the story whose address it is: what it shows says nothing of other addresses."""
        return self.page if self.page and story.particulars.url == self.page.url else None
