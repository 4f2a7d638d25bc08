"""What members asked for where nothing was stored: articles about it, or to be told once there are some."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, func, insert, select

from storage.errors import TooManySubscriptions
from storage.libraries import next_id
from storage.question_model import Coverage, Subscription
from storage.question_schema import CoverageRow, SubscriptionRow

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from sqlalchemy.ext.asyncio import AsyncSession

    from storage.model import Library

MOST = 20
"""Subscriptions of a member in a library."""


class WishRepository:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def cover(self, library: Library, wish: Coverage) -> None:
        row_id = await next_id(self._session, library, "coverage")
        values = {"text": wish.text, "member_id": wish.member_id, "asked_at": wish.asked_at}
        await self._session.execute(insert(CoverageRow), [{"library_id": library.id, "id": row_id, **values}])

    async def coverages(self, library: Library) -> list[Coverage]:
        """Oldest first."""
        own = select(CoverageRow).where(CoverageRow.library_id == library.id).order_by(CoverageRow.id)
        rows = await self._session.scalars(own)
        return [Coverage(row.text, row.asked_at, row.member_id, row.id) for row in rows]

    async def cover_no_more(self, library: Library, ids: Collection[int]) -> None:
        """An admin has seen to these."""
        these = (CoverageRow.library_id == library.id, CoverageRow.id.in_(ids))
        await self._session.execute(delete(CoverageRow).where(*these))

    async def subscribe(self, library: Library, wish: Subscription) -> int:
        """The subscription's id; of the same words the one that is there. Raises TooManySubscriptions."""
        of_member = (
            SubscriptionRow.library_id == library.id,
            SubscriptionRow.member_id == wish.member_id,
        )
        same = select(SubscriptionRow.id).where(*of_member, SubscriptionRow.text == wish.text)
        if known := await self._session.scalar(same):
            return known
        counted = select(func.count()).select_from(SubscriptionRow).where(*of_member)
        if (await self._session.scalar(counted) or 0) >= MOST:
            raise TooManySubscriptions(limit=MOST)
        row_id = await next_id(self._session, library, "subscription")
        values = {
            name: getattr(wish, name) for name in ("member_id", "text", "scope", "channel_id", "asked_at")
        }
        await self._session.execute(
            insert(SubscriptionRow), [{"library_id": library.id, "id": row_id, **values}]
        )
        return row_id

    async def subscriptions(self, library: Library) -> list[Subscription]:
        """Oldest first."""
        own = select(SubscriptionRow).where(SubscriptionRow.library_id == library.id)
        rows = await self._session.scalars(own.order_by(SubscriptionRow.id))
        return [
            Subscription(row.member_id, row.text, row.channel_id, row.asked_at, row.scope, row.id)
            for row in rows
        ]

    async def unsubscribe(self, library: Library, subscription_id: int, member_id: int | None = None) -> bool:
        """Whether there was one of this id, and of this member where one is given."""
        this = [SubscriptionRow.library_id == library.id, SubscriptionRow.id == subscription_id]
        if member_id is not None:
            this.append(SubscriptionRow.member_id == member_id)
        gone = await self._session.execute(delete(SubscriptionRow).where(*this).returning(SubscriptionRow.id))
        return bool(gone.all())

    async def forget(self, before: datetime) -> None:
        """Wishes for articles, of every library; subscriptions stay until they are told."""
        await self._session.execute(delete(CoverageRow).where(CoverageRow.asked_at < before))
