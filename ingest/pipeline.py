"""The way in: an address, a file or a text becomes stored articles.

Everything slow (fetching, parsing, indexing) happens before the transaction; the transaction itself looks
up what is known, decides and writes, so two adds of one story can't both find it new.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import count
from typing import TYPE_CHECKING

from ingest.dates import credible
from ingest.decisions import Decision, Known, decide
from ingest.errors import GivenForOne, IngestError, TooManyAddresses
from ingest.jobs import PREPARE, READ_FILE, READ_PAGE, READ_TEXT
from ingest.lanes import each
from ingest.lists import addresses_in, addresses_of
from ingest.outcomes import Outcome
from ingest.proposals import Proposal
from ingest.urls import parse_address
from storage.errors import LibraryErased
from storage.model import digest_of

if TYPE_CHECKING:
    from ingest.fetch import Fetcher
    from ingest.merging import Merger
    from ingest.model import Reading, Story
    from ingest.preparing import Prepared
    from ingest.reader import Reader
    from storage.database import Database, Store
    from storage.model import Article, ArticleVersion, Library, Page, Particulars

MAX_ADDRESSES = 50
"""In one text or file; a person waits for them."""


Reached = Callable[[int, int], Awaitable[None]]
"""Called with how many of how many addresses are done."""


async def _silently(_done: int, _total: int) -> None:
    pass


def utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Pipeline:
    """Every method raises IngestError or StorageError with nothing stored, and else stores all or nothing."""

    database: Database
    fetcher: Fetcher
    reader: Reader
    merger: Merger
    now: Callable[[], datetime] = utc_now

    async def add_url(self, library_key: str, url: str, given: Particulars | None = None) -> list[Outcome]:
        return await self.store(library_key, await self.propose_url(url, given))

    async def propose_url(self, url: str, given: Particulars | None = None) -> Proposal:
        given = checked(given)
        fetched = await self.fetcher.fetch(url)
        return Proposal(url, await self.reader.run(READ_PAGE, fetched, given))

    async def propose_file(self, name: str, data: bytes, given: Particulars | None = None) -> Proposal:
        """Of a file that is no list of addresses."""
        return Proposal(name, await self.reader.run(READ_FILE, name, data, checked(given)))

    async def propose_text(self, name: str, text: str, given: Particulars | None = None) -> Proposal:
        """Of a text that is no list of addresses."""
        return Proposal(name, await self.reader.run(READ_TEXT, text, checked(given)))

    async def add_urls(
        self,
        library_key: str,
        urls: list[str],
        given: Particulars | None = None,
        reached: Reached = _silently,
    ) -> list[Outcome]:
        """Of several pages each on its own, so one that fails stops no other and is told in its outcome."""
        if len(urls) == 1:
            return await self.add_url(library_key, urls[0], given)
        if len(urls) > MAX_ADDRESSES:
            raise TooManyAddresses(limit=MAX_ADDRESSES)
        check_shared(given, len(urls))

        done = count(1)

        async def add(url: str) -> list[Outcome]:
            try:
                outcomes = await self.add_url(library_key, url, given)
            except IngestError as error:
                outcomes = [Outcome(url, "failed", None, None, error.code, error)]
            await reached(next(done), len(urls))
            return outcomes

        return [outcome for outcomes in await each(urls, add) for outcome in outcomes]

    async def add_file(
        self,
        library_key: str,
        name: str,
        data: bytes,
        given: Particulars | None = None,
        reached: Reached = _silently,
    ) -> list[Outcome]:
        """A text file of nothing but addresses stands for the pages there."""
        addresses = addresses_of(name, data)
        if addresses:
            return await self.add_urls(library_key, addresses, given, reached)
        return await self.store(library_key, await self.propose_file(name, data, given))

    async def add_text(
        self,
        library_key: str,
        name: str,
        text: str,
        given: Particulars | None = None,
        reached: Reached = _silently,
    ) -> list[Outcome]:
        """`name` tells a person which input this was. Addresses alone stand for their pages."""
        addresses = addresses_in(text)
        if addresses:
            return await self.add_urls(library_key, addresses, given, reached)
        return await self.store(library_key, await self.propose_text(name, text, given))

    async def add_entry(
        self, library: Library, name: str, reading: Reading, article_id: int | None = None
    ) -> list[Outcome]:
        """What an entry of a feed was read as; `article_id` is what the same entry became before.

        Raises LibraryErased: a poll under way begins no new library.
        """
        proposal = Proposal(name, reading)
        return await self.store(library.key, proposal, article_id=article_id, only=library)

    async def prepare(self, story: Story) -> Prepared:
        """The story with its index."""
        told = story.particulars
        dated = replace(told, published=credible(told.published, self.now()))
        return await self.reader.run(PREPARE, replace(story, particulars=dated))

    async def store(
        self,
        library_key: str,
        proposal: Proposal,
        chosen: Collection[int] | None = None,
        article_id: int | None = None,
        only: Library | None = None,
    ) -> list[Outcome]:
        """The stories of the places `chosen`, or the certain ones; what is left out is told as dropped."""
        name, page_of = proposal.name, proposal.reading.page_of
        prepared = [await self.prepare(story) for story in proposal.chosen(chosen)]
        async with self.database.writing() as store:
            library = await store.libraries.ensure(library_key)
            if only is not None and library.id != only.id:
                raise LibraryErased
            outcomes = [
                await self._store(store, library, name, one, page_of(one.story), article_id)
                for one in prepared
            ]
        self.merger.wake(library_key)
        return outcomes + proposal.left_out(chosen)

    async def _store(
        self,
        store: Store,
        library: Library,
        name: str,
        prepared: Prepared,
        page: Page | None,
        article_id: int | None,
    ) -> Outcome:
        known = await _known(store, library, prepared.story, article_id)
        decision = await asyncio.to_thread(decide, prepared.story, known)
        match decision.status:
            case "rejected":
                return Outcome(name, "failed", None, prepared.story.particulars.title, decision.reason)
            case "unchanged" | "duplicate":
                article = await store.articles.get(library, decision.article_id or 0)
                if page and article.gone_at:
                    article = await store.articles.mark_gone(library, article.id, None)
                if decision.particulars:
                    article = await store.articles.illustrate(library, article, decision.particulars)
                return Outcome(name, decision.status, article, article.particulars.title, None)
            case _:
                article = await self._write(store, library, decision, prepared, page)
                added = decision.status == "new"
                return Outcome(
                    name, "added" if added else "updated", article, article.particulars.title, None
                )

    async def _write(
        self, store: Store, library: Library, decision: Decision, prepared: Prepared, page: Page | None
    ) -> Article:
        story, now = prepared.story, self.now()
        particulars = decision.particulars or story.particulars
        if decision.article_id is None:
            return await store.articles.add(
                library, particulars, story.text, story.blocks, prepared.segment, page, now
            )
        return await store.articles.add_version(
            library, decision.article_id, particulars, story.text, story.blocks, prepared.segment, page, now
        )


def checked(given: Particulars | None) -> Particulars | None:
    """The same with its address as it is read. Raises BadAddress: people will click on it."""
    if given is None or given.url is None:
        return given
    return replace(given, url=str(parse_address(given.url)))


def check_shared(given: Particulars | None, count: int) -> None:
    """Raises GivenForOne where what a person gives can't be true of so many inputs."""
    if count > 1 and given is not None and (given.title or given.url):
        raise GivenForOne(count=count)


async def _known(store: Store, library: Library, story: Story, article_id: int | None) -> Known:
    digest, particulars = digest_of(story.text), story.particulars
    same_url = await store.articles.find_by_url(library, particulars.url) if particulars.url else None
    same_headline = await store.articles.find_by_headline(library, particulars.title, particulars.outlet)

    async def current(articles: list[Article]) -> list[ArticleVersion]:
        return [await store.articles.version(library, article.id) for article in articles]

    return Known(
        purged=await store.articles.is_purged(library, digest, particulars.url),
        blocked=await store.settings.is_blocked(library, particulars.outlet),
        same_url=(await current([same_url]))[0] if same_url else None,
        same_text=await current(await store.articles.find_by_digest(library, digest)),
        same_headline=await current(same_headline),
        same_entry=await store.articles.version(library, article_id) if article_id else None,
    )
