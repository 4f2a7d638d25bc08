"""Feeds are asked, and what is new in them is taken. The thin edge: what to do is decided elsewhere."""

from __future__ import annotations

import asyncio
import random
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

import structlog
from yarl import URL

from ingest.errors import FeedDefect, IngestError, NotAFeed, NotModified
from ingest.feeds.filters import from_json
from ingest.feeds.finding import Finding, Found, digest_of_bytes
from ingest.feeds.schedule import (
    SIGHTINGS,
    Answer,
    Reach,
    after_answer,
    after_failure,
    is_silence,
    notices,
    told,
)
from ingest.feeds.sorting import work_of
from ingest.feeds.taking import Taking
from ingest.model import Validators
from storage.errors import LibraryErased, StorageError, UnknownFeed
from storage.feed_model import Feed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from ingest.feeds.identity import Identified
    from ingest.feeds.model import Candidate, ReadFeed
    from ingest.feeds.schedule import Notice
    from ingest.feeds.sorting import Work
    from ingest.outcomes import Outcome
    from ingest.pipeline import Pipeline
    from storage.database import Store
    from storage.feed_model import KeptEntry
    from storage.model import Library

log = structlog.get_logger(__name__)

AT_ONCE = 2
"""Feeds that are asked at the same time."""
Status = Literal["polled", "unchanged", "failed", "gone", "removed"]


@dataclass(frozen=True, slots=True)
class Polled:
    """What a poll came to. `waiting` entries are taken at a later poll; `error` says why a poll failed."""

    library: Library
    feed: Feed
    status: Status
    entries: int = 0
    outcomes: tuple[Outcome, ...] = ()
    filtered: int = 0
    waiting: int = 0
    error: IngestError | StorageError | None = None


@dataclass(frozen=True, slots=True)
class Followed:
    """A feed that is followed, with its first poll, and further feeds that the site names."""

    polled: Polled
    others: tuple[Candidate, ...]
    is_new: bool


@dataclass(frozen=True, slots=True)
class Polling:
    """Every method raises StorageError where the database does. `chance` gives numbers in [0, 1)."""

    pipeline: Pipeline
    chance: Callable[[], float] = random.random
    reach: Reach = field(default_factory=Reach)

    @property
    def finding(self) -> Finding:
        return Finding(self.pipeline.fetcher, self.pipeline.reader)

    async def follow(self, library_key: str, url: str, backfill: int = 0) -> Followed:
        """Find the feed at an address and follow it. Its newest `backfill` entries are taken, the others are
        only remembered. Raises NotAFeed or FetchError with nothing stored.
        """
        found = await self.finding.find(url)
        now = self.pipeline.now()
        async with self.pipeline.database.writing() as store:
            library = await store.libraries.ensure(library_key)
            is_new = await store.feeds.find(library, found.url) is None
            wanted = Feed(0, found.url, "active", now, now, found.read.title, backfill=backfill)
            feed = await store.feeds.add(library, wanted)
        return Followed(await self._answered(library, feed, found), found.others, is_new=is_new)

    async def follow_all(self, library_key: str, feeds: Iterable[Candidate]) -> list[tuple[Feed, bool]]:
        """Follow what a list names, without asking yet; with each, whether it is new."""
        async with self.pipeline.database.writing() as store:
            library = await store.libraries.ensure(library_key)
            return [await self._followed(store, library, one) for one in feeds]

    async def _followed(self, store: Store, library: Library, one: Candidate) -> tuple[Feed, bool]:
        known = await store.feeds.find(library, one.url)
        now = self.pipeline.now()
        return known or await store.feeds.add(
            library, Feed(0, one.url, "active", now, now, one.title)
        ), not known

    async def notices(self) -> list[tuple[Library, Notice]]:
        """What admins weren't told yet, of every library."""
        async with self.pipeline.database.reading() as store:
            failing = await store.feeds.failing()
        now = self.pipeline.now()
        return [(library, notice) for library, feed in failing for notice in notices([feed], now)]

    async def mark_told(self, library: Library, notice: Notice) -> None:
        """Raises UnknownFeed where it was removed meanwhile."""
        async with self.pipeline.database.writing() as store:
            feed = await store.feeds.get(library, notice.feed.id)
            await store.feeds.save(library, told(feed, notice))

    async def poll_due(self) -> list[Polled]:
        async with self.pipeline.database.reading() as store:
            due = await store.feeds.due(self.pipeline.now())
        return await self.poll_all(due)

    async def poll_all(
        self, feeds: Iterable[tuple[Library, Feed]], progress: Callable[[], None] = lambda: None
    ) -> list[Polled]:
        """Two at a time; `progress` is called after each."""
        turns = asyncio.Semaphore(AT_ONCE)

        async def in_turn(library: Library, feed: Feed) -> Polled:
            async with turns:
                polled = await self.poll(library, feed)
            progress()
            return polled

        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(in_turn(library, feed)) for library, feed in feeds]
        return [task.result() for task in tasks]

    async def poll(self, library: Library, feed: Feed) -> Polled:
        """Ask one feed, whether it is due or not. What goes wrong with it keeps no other from being asked."""
        try:
            return await self._told(library, feed)
        except (UnknownFeed, LibraryErased):  # removed while it was asked
            return Polled(library, feed, "removed")
        except StorageError as error:
            return Polled(library, feed, "failed", error=error)

    async def _told(self, library: Library, feed: Feed) -> Polled:
        try:
            return await self._ask(library, feed)
        except IngestError as error:
            return await self._failed(library, feed, error)
        except StorageError:
            raise
        except Exception:
            log.exception("feed not read", feed=feed.id, library=library.key)
            return await self._failed(library, feed, FeedDefect(url=feed.url))

    async def _ask(self, library: Library, feed: Feed) -> Polled:
        validators = Validators(feed.etag, feed.last_modified)
        try:
            fetched = await self.finding.fetch(feed.url, validators if feed.digest else None)
        except NotModified as same:
            self.reach.heard()
            return await self._unchanged(library, feed, validators, same.moved_to)
        self.reach.heard()
        if digest_of_bytes(fetched.data) == feed.digest:
            return await self._unchanged(library, feed, fetched.validators, fetched.moved_to)
        read = await self.finding.read(fetched)
        if read.parts:
            raise NotAFeed(url=feed.url)
        return await self._answered(library, feed, Found(feed.url, fetched, read))

    async def _failed(self, library: Library, feed: Feed, error: IngestError) -> Polled:
        if is_silence(error):
            self.reach.missed(URL(feed.url).host or "")
        else:
            self.reach.heard()
        offline = is_silence(error) and self.reach.is_offline
        async with self.pipeline.database.writing() as store:
            fresh = await store.feeds.get(library, feed.id)
            changed = after_failure(fresh, error, self.pipeline.now(), self.chance(), is_offline=offline)
            await store.feeds.save(library, changed)
        return Polled(library, changed, "gone" if changed.state == "gone" else "failed", error=error)

    async def _unchanged(
        self, library: Library, feed: Feed, validators: Validators, moved_to: str | None
    ) -> Polled:
        saved = await self._save(library, feed, Answer(None, validators, feed.digest, moved_to), ())
        return Polled(library, saved, "unchanged")

    async def _answered(self, library: Library, feed: Feed, found: Found) -> Polled:
        work = await self._work(library, feed, found.read)
        taken = [
            await self._take(library, feed, one, entry, found.read.title or feed.title)
            for one, entry in work.wanted
        ]
        kept = (*work.settled, *(entry for entry, _ in taken))
        waiting = sum(entry.state == "waiting" for entry in kept) + work.left
        answer = Answer(
            found.read, found.fetched.validators, found.digest, found.fetched.moved_to, is_done=not waiting
        )
        saved = await self._save(library, feed, answer, kept)
        outcomes = tuple(outcome for _, outcome in taken if outcome)
        filtered = sum(entry.state == "filtered" for entry in work.settled)
        return Polled(library, saved, "polled", work.count, outcomes, filtered, waiting)

    async def _take(
        self, library: Library, feed: Feed, one: Identified, entry: KeptEntry, carrier: str | None
    ) -> tuple[KeptEntry, Outcome | None]:
        """Remembered at once, so that nothing is fetched twice after a crash. A new article is to be posted
        where the feed posts; what its first poll takes is no news.
        """
        taken, outcome = await Taking(self.pipeline).take(library, one, entry, carrier)
        async with self.pipeline.database.writing() as store:
            await store.feeds.get(library, feed.id)
            await store.feeds.save_entries(library, feed.id, [taken], self.pipeline.now())
            if outcome and outcome.status == "added" and feed.polled_at is not None:
                await store.feed_posts.add(library, feed.id, taken.article_id)
        return taken, outcome

    async def _work(self, library: Library, feed: Feed, read: ReadFeed) -> Work:
        """In a thread: telling two thousand addresses apart takes longer than Discord should wait."""
        async with self.pipeline.database.reading() as store:
            kept = await store.feeds.entries(library, feed.id)
        backfill = feed.backfill if feed.polled_at is None else None
        return await asyncio.to_thread(work_of, read.entries, kept, from_json(feed.choice), backfill)

    async def _save(self, library: Library, feed: Feed, answer: Answer, kept: Sequence[KeptEntry]) -> Feed:
        """Over what a person may have changed meanwhile, which is read again. Raises UnknownFeed."""
        now = self.pipeline.now()
        async with self.pipeline.database.writing() as store:
            fresh = await store.feeds.get(library, feed.id)
            changed = after_answer(fresh, answer, now, self.chance())
            if changed.url != fresh.url and await store.feeds.find(library, changed.url):
                changed = replace(changed, url=fresh.url, moved_to=answer.moved_to, moved_seen=SIGHTINGS)
            elif changed.url != fresh.url:
                log.info("feed moved", feed=feed.id, library=library.key, url=changed.url)
            await store.feeds.save_entries(library, feed.id, kept, now)
            return await store.feeds.save(library, changed)
