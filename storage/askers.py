"""Which libraries a member asked lately, so that a direct message can be answered from one of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import delete, select, update

from storage.asker_schema import AskerRow
from storage.model import Library
from storage.schema import LibraryRow

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.ext.asyncio import AsyncSession


@dataclass(frozen=True, slots=True)
class AskedThere:
    """A library that a member asked; `is_chosen` where it answers the member's direct messages."""

    library: Library
    last_asked_at: datetime
    is_chosen: bool


class AskerRepository:
    """`member_id` is Discord's: nothing else leads from a direct message to a guild. No question is kept."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def record(self, library: Library, member_id: int, now: datetime) -> None:
        row = await self._session.get(AskerRow, (library.id, member_id))
        if row is None:
            row = AskerRow(library_id=library.id, id=member_id)
            self._session.add(row)
        row.last_asked_at = now
        await self._session.flush()

    async def of(self, member_id: int, since: datetime) -> list[AskedThere]:
        """The libraries that the member asked after `since`, the last one first."""
        joined = select(LibraryRow, AskerRow).join(AskerRow, AskerRow.library_id == LibraryRow.id)
        wanted = joined.where(AskerRow.id == member_id, AskerRow.last_asked_at > since)
        rows = await self._session.execute(wanted.order_by(AskerRow.last_asked_at.desc(), LibraryRow.id))
        return [
            AskedThere(Library(one.id, one.key, one.generation), row.last_asked_at, row.chosen_at is not None)
            for one, row in rows
        ]

    async def choose(self, library: Library, member_id: int, now: datetime) -> None:
        """Direct messages of the member are answered from this library and from no other."""
        own = AskerRow.id == member_id
        await self._session.execute(update(AskerRow).where(own).values(chosen_at=None))
        here = AskerRow.library_id == library.id
        await self._session.execute(update(AskerRow).where(own, here).values(chosen_at=now))

    async def leave(self, library: Library, member_id: int) -> None:
        """The member is no longer of this library's guild."""
        row = (AskerRow.library_id == library.id, AskerRow.id == member_id)
        await self._session.execute(delete(AskerRow).where(*row))

    async def forget_member(self, member_id: int) -> None:
        await self._session.execute(delete(AskerRow).where(AskerRow.id == member_id))

    async def forget(self, before: datetime) -> None:
        await self._session.execute(delete(AskerRow).where(AskerRow.last_asked_at < before))
