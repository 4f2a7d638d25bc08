"""Where feeds post what they bring anew, and what is still to be posted there."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, select

from storage.errors import UnknownFeed
from storage.feed_model import FeedChannel, FeedPost
from storage.feed_schema import FeedChannelRow, FeedPostRow, FeedRow
from storage.libraries import next_id
from storage.model import Library
from storage.schema import LibraryRow

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from sqlalchemy.ext.asyncio import AsyncSession


class FeedPostRepository:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def channel(self, library: Library, feed_id: int) -> FeedChannel | None:
        row = await self._session.get(FeedChannelRow, (library.id, feed_id))
        return _channel(row) if row else None

    async def channels(self, library: Library) -> dict[int, FeedChannel]:
        """By the feed's id."""
        rows = await self._session.scalars(
            select(FeedChannelRow).where(FeedChannelRow.library_id == library.id)
        )
        return {row.id: _channel(row) for row in rows}

    async def post_to(self, library: Library, place: FeedChannel) -> FeedChannel:
        """From now on, in the place of any other. Raises UnknownFeed."""
        if await self._session.get(FeedRow, (library.id, place.feed_id)) is None:
            raise UnknownFeed(feed=place.feed_id)
        await self.forget(library, place.feed_id)
        known = {"channel": place.channel, "role": place.role, "stopped": place.stopped}
        tags = json.dumps(place.tags, ensure_ascii=False)
        self._session.add(FeedChannelRow(library_id=library.id, id=place.feed_id, tags=tags, **known))
        await self._session.flush()
        return place

    async def stop(self, library: Library, feed_id: int, why: str) -> None:
        """Post no more, what waits included, but remember where it was and why it ended."""
        row = await self._session.get(FeedChannelRow, (library.id, feed_id))
        if row is not None:
            row.stopped = why
            await self._session.execute(delete(FeedPostRow).where(*_of(library, feed_id)))

    async def forget(self, library: Library, feed_id: int) -> None:
        """Post no more, and nothing of what waits."""
        await self._session.execute(delete(FeedPostRow).where(*_of(library, feed_id)))
        own = (FeedChannelRow.library_id == library.id, FeedChannelRow.id == feed_id)
        await self._session.execute(delete(FeedChannelRow).where(*own))

    async def add(
        self,
        library: Library,
        feed_id: int,
        article_id: int | None = None,
        *,
        more: int = 0,
    ) -> FeedPost | None:
        """To be posted; None where the feed posts nowhere."""
        place = await self.channel(library, feed_id)
        if place is None or place.stopped:
            return None
        known = {"feed_id": feed_id, "article_id": article_id, "more": more}
        row = FeedPostRow(
            library_id=library.id, id=await next_id(self._session, library, "feed_post"), **known
        )
        self._session.add(row)
        await self._session.flush()
        return _post(row)

    async def waiting(self) -> list[tuple[Library, FeedChannel, list[FeedPost]]]:
        """What is to be posted, of every library: a feed at a time, the oldest first."""
        joined = (
            select(LibraryRow, FeedChannelRow, FeedPostRow)
            .join(FeedChannelRow, FeedChannelRow.library_id == LibraryRow.id)
            .join(
                FeedPostRow,
                (FeedPostRow.library_id == LibraryRow.id) & (FeedPostRow.feed_id == FeedChannelRow.id),
            )
        )
        wanted = joined.order_by(FeedPostRow.library_id, FeedPostRow.feed_id, FeedPostRow.id)
        found: dict[tuple[int, int], tuple[Library, FeedChannel, list[FeedPost]]] = {}
        for one, place, post in (await self._session.execute(wanted)).all():
            library = Library(one.id, one.key, one.generation)
            key = (one.id, place.id)
            found.setdefault(key, (library, _channel(place), []))[2].append(_post(post))
        return list(found.values())

    async def claim(self, library: Library, post_id: int, now: datetime) -> bool:
        """Note, before it is sent, that it may have been; whether it is still to be sent at all."""
        row = await self._session.get(FeedPostRow, (library.id, post_id))
        if row is None:
            return False
        row.claimed_at = row.claimed_at or now
        return True

    async def release(self, library: Library, post_id: int) -> None:
        """It was surely not sent."""
        row = await self._session.get(FeedPostRow, (library.id, post_id))
        if row is not None:
            row.claimed_at = None

    async def done(self, library: Library, post_ids: Collection[int]) -> None:
        own = (FeedPostRow.library_id == library.id, FeedPostRow.id.in_(list(post_ids)))
        await self._session.execute(delete(FeedPostRow).where(*own))


def _of(library: Library, feed_id: int) -> tuple[Any, ...]:
    return FeedPostRow.library_id == library.id, FeedPostRow.feed_id == feed_id


def _channel(row: FeedChannelRow) -> FeedChannel:
    return FeedChannel(row.id, row.channel, row.role, tuple(json.loads(row.tags)), row.stopped)


def _post(row: FeedPostRow) -> FeedPost:
    return FeedPost(row.id, row.feed_id, row.article_id, row.more, row.claimed_at)
