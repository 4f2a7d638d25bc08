"""From the address that a person gives to the feed that they mean."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from yarl import URL

from ingest.errors import FeedTooComplex, FeedTooLarge, FetchError, NotAFeed, PageTooComplex, TooLarge
from ingest.feeds.places import USUAL_PATHS, USUAL_SITEMAPS, is_no_news, named_sitemaps
from ingest.fetch import FEED_BYTES, FEED_TYPES
from ingest.jobs import READ_FEED, READ_LINKS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ingest.feeds.model import Candidate, ReadFeed
    from ingest.fetch import Fetcher
    from ingest.model import Fetched, Validators
    from ingest.reader import Reader

MAX_PARTS = 3


@dataclass(frozen=True, slots=True)
class Found:
    """A feed as it came; `url` is what to follow, `others` are further feeds that the page names."""

    url: str
    fetched: Fetched
    read: ReadFeed
    others: tuple[Candidate, ...] = ()

    @property
    def digest(self) -> str:
        return digest_of_bytes(self.fetched.data)


@dataclass(frozen=True, slots=True)
class Finding:
    fetcher: Fetcher
    reader: Reader

    async def fetch(self, url: str, validators: Validators | None = None) -> Fetched:
        """Raises FetchError, FeedTooLarge among them, and NotModified where there are validators."""
        try:
            return await self.fetcher.fetch(
                url, types=FEED_TYPES, max_bytes=FEED_BYTES, validators=validators, is_patient=True
            )
        except TooLarge as error:
            raise FeedTooLarge(url, limit=FEED_BYTES // 1_000_000) from error

    async def read(self, fetched: Fetched) -> ReadFeed:
        """Raises NotAFeed or FeedTooComplex."""
        try:
            return await self.reader.run(READ_FEED, fetched)
        except PageTooComplex as error:
            raise FeedTooComplex(url=fetched.url) from error

    async def find(self, url: str) -> Found:
        """The feed at an address, or the one that a page leads to. Raises NotAFeed, or FetchError."""
        fetched = await self.fetch(url)
        try:
            return await self._at(url, fetched)
        except NotAFeed:
            return await self._from_page(fetched)

    async def _at(self, url: str, fetched: Fetched) -> Found:
        read = await self.read(fetched)
        if not read.parts:
            return Found(fetched.moved_to or url, fetched, read)
        parts = sorted(read.parts, key=is_no_news)[:MAX_PARTS]
        return await self._first(parts) or _none(url)

    async def _from_page(self, page: Fetched) -> Found:
        links = await self.reader.run(READ_LINKS, page)
        if found := await self._first(link.url for link in links):
            others = tuple(link for link in links if link.url != found.url)
            return Found(found.url, found.fetched, found.read, others)
        origin = URL(page.url).origin()
        usual = [str(origin.with_path(path)) for path in USUAL_PATHS]
        if found := await self._first(usual):
            return found
        sitemaps = [*await self._sitemaps(origin), *(str(origin.with_path(path)) for path in USUAL_SITEMAPS)]
        return await self._first(dict.fromkeys(sitemaps)) or _none(page.url)

    async def _sitemaps(self, origin: URL) -> list[str]:
        try:
            robots = await self.fetch(str(origin.with_path("/robots.txt")))
        except FetchError:  # a site without one names no sitemaps
            return []
        return named_sitemaps(robots.data.decode("utf-8", errors="replace"), robots.url)

    async def _first(self, urls: Iterable[str]) -> Found | None:
        """The first that is a feed. What can't be had is no feed of this site; the person may name it."""
        for url in urls:
            try:
                fetched = await self.fetch(url)
                read = await self.read(fetched)
            except (FetchError, NotAFeed, FeedTooComplex):
                continue
            if read.entries or read.kind != "sitemap":
                return Found(fetched.moved_to or url, fetched, read)
            if read.parts and (found := await self._part(read)):
                return found
        return None

    async def _part(self, read: ReadFeed) -> Found | None:
        """The first sitemap of a list of them; lists within lists are left alone."""
        for url in sorted(read.parts, key=is_no_news)[:MAX_PARTS]:
            try:
                fetched = await self.fetch(url)
                part = await self.read(fetched)
            except (FetchError, NotAFeed, FeedTooComplex):
                continue
            if part.entries:
                return Found(fetched.moved_to or url, fetched, part)
        return None


def digest_of_bytes(data: bytes) -> str:
    return sha256(data).hexdigest()


def _none(url: str) -> Found:
    raise NotAFeed(url=url)
