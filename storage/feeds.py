"""Feeds that libraries follow, and what was seen in them."""

from __future__ import annotations

from dataclasses import asdict, fields
from datetime import timedelta
from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import delete, select

from storage.errors import UnknownFeed
from storage.feed_model import Feed, Health, KeptEntry
from storage.feed_schema import EntryRow, FeedChannelRow, FeedPostRow, FeedRow
from storage.libraries import next_id, upsert
from storage.model import Library
from storage.schema import LibraryRow

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from sqlalchemy.dialects import postgresql, sqlite
    from sqlalchemy.ext.asyncio import AsyncSession

    from storage.feed_model import EntryState, FeedState

KEPT_ENTRIES = 2_000
"""Of each feed the last seen; more than a feed ever lists, or what is forgotten would come back as new."""


class FeedRepository:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(self, library: Library, feed: Feed) -> Feed:
        """Follow it, whatever its id; the same feed where the address is followed already."""
        known = await self.find(library, feed.url)
        if known is not None:
            return known
        feed_id = await next_id(self._session, library, "feed")
        self._session.add(FeedRow(library_id=library.id, id=feed_id, **_columns(feed)))
        await self._session.flush()
        return await self.get(library, feed_id)

    async def get(self, library: Library, feed_id: int) -> Feed:
        """Raises UnknownFeed."""
        row = await self._session.get(FeedRow, (library.id, feed_id))
        if row is None:
            raise UnknownFeed(feed=feed_id)
        return _feed(row)

    async def find(self, library: Library, url: str) -> Feed | None:
        wanted = select(FeedRow).where(FeedRow.library_id == library.id, FeedRow.url == url)
        row = await self._session.scalar(wanted)
        return _feed(row) if row else None

    async def all(self, library: Library) -> list[Feed]:
        wanted = select(FeedRow).where(FeedRow.library_id == library.id).order_by(FeedRow.id)
        return [_feed(row) for row in await self._session.scalars(wanted)]

    async def due(self, now: datetime) -> list[tuple[Library, Feed]]:
        """The active feeds of every library whose time has come, the longest overdue first."""
        joined = select(LibraryRow, FeedRow).join(FeedRow, FeedRow.library_id == LibraryRow.id)
        wanted = joined.where(FeedRow.state == "active", FeedRow.due_at <= now).order_by(FeedRow.due_at)
        rows = (await self._session.execute(wanted)).all()
        return [(Library(one.id, one.key, one.generation), _feed(row)) for one, row in rows]

    async def failing(self) -> list[tuple[Library, Feed]]:
        """The feeds of every library that have failed since they last answered."""
        joined = select(LibraryRow, FeedRow).join(FeedRow, FeedRow.library_id == LibraryRow.id)
        wanted = joined.where(FeedRow.failing_since.is_not(None)).order_by(FeedRow.library_id, FeedRow.id)
        rows = (await self._session.execute(wanted)).all()
        return [(Library(one.id, one.key, one.generation), _feed(row)) for one, row in rows]

    async def save(self, library: Library, feed: Feed) -> Feed:
        """The feed as it is now. Raises UnknownFeed where it was removed meanwhile."""
        row = await self._session.get(FeedRow, (library.id, feed.id))
        if row is None:
            raise UnknownFeed(feed=feed.id)
        for name, value in _columns(feed).items():
            setattr(row, name, value)
        await self._session.flush()
        return feed

    async def remove(self, library: Library, feed_id: int) -> Feed:
        """Follow it no longer; its articles stay. Raises UnknownFeed."""
        feed = await self.get(library, feed_id)
        await self._session.execute(delete(EntryRow).where(*_of(library, feed_id)))
        of_feed = (FeedPostRow.library_id == library.id, FeedPostRow.feed_id == feed_id)
        await self._session.execute(delete(FeedPostRow).where(*of_feed))
        place = (FeedChannelRow.library_id == library.id, FeedChannelRow.id == feed_id)
        await self._session.execute(delete(FeedChannelRow).where(*place))
        own = (FeedRow.library_id == library.id, FeedRow.id == feed_id)
        await self._session.execute(delete(FeedRow).where(*own))
        return feed

    async def entries(self, library: Library, feed_id: int) -> list[KeptEntry]:
        rows = await self._session.scalars(
            select(EntryRow).where(*_of(library, feed_id)).order_by(EntryRow.id)
        )
        return [_entry(row) for row in rows]

    async def save_entries(
        self, library: Library, feed_id: int, entries: Iterable[KeptEntry], now: datetime
    ) -> None:
        """As they are now, and seen now; those seen longest ago are forgotten beyond what is kept."""
        kept = list(entries)
        if kept:
            first = await next_id(self._session, library, "entry", len(kept))
            known = {"library_id": library.id, "feed_id": feed_id, "seen_at": now}
            rows = [{"id": first + at, **known, **asdict(entry)} for at, entry in enumerate(kept)]
            await self._session.execute(self._upsert(), rows)
        await self._forget(library, feed_id)

    async def _forget(self, library: Library, feed_id: int) -> None:
        of_feed = select(EntryRow.id).where(*_of(library, feed_id))
        old = of_feed.order_by(EntryRow.seen_at.desc(), EntryRow.id.desc()).offset(KEPT_ENTRIES)
        ids = list(await self._session.scalars(old))
        await self._session.execute(
            delete(EntryRow).where(EntryRow.library_id == library.id, EntryRow.id.in_(ids))
        )

    def _upsert(self) -> sqlite.Insert | postgresql.Insert:
        added = upsert(self._session, EntryRow)
        changed = {
            name: added.excluded[name] for name in (*(one.name for one in fields(KeptEntry)), "seen_at")
        }
        return added.on_conflict_do_update(index_elements=["library_id", "feed_id", "key"], set_=changed)


def _of(library: Library, feed_id: int) -> tuple[Any, ...]:
    return EntryRow.library_id == library.id, EntryRow.feed_id == feed_id


def _columns(feed: Feed) -> dict[str, Any]:
    known = asdict(feed)
    del known["id"]
    health = known.pop("health")
    return {**known, **health, "interval": round(feed.interval.total_seconds())}


def _feed(row: FeedRow) -> Feed:
    return Feed(
        id=row.id,
        url=row.url,
        state=cast("FeedState", row.state),
        added_at=row.added_at,
        due_at=row.due_at,
        title=row.title,
        polled_at=row.polled_at,
        interval=timedelta(seconds=row.interval),
        etag=row.etag,
        last_modified=row.last_modified,
        digest=row.digest,
        moved_to=row.moved_to,
        moved_seen=row.moved_seen,
        backfill=row.backfill,
        choice=row.choice,
        health=Health(row.failures, row.failing_since, row.error, row.details, row.told),
    )


def _entry(row: EntryRow) -> KeptEntry:
    state = cast("EntryState", row.state)
    return KeptEntry(row.key, row.url, row.digest, state, row.reason, row.attempts, row.article_id)
