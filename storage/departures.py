"""Since when the bot has been out of a library's guild: once that is long ago, the library is erased."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, select

from storage.guild_schema import DepartureRow
from storage.libraries import upsert
from storage.model import Library
from storage.schema import LibraryRow

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.ext.asyncio import AsyncSession


class DepartureRepository:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def note(self, library: Library, now: datetime) -> None:
        """The bot left; what was noted before stays."""
        row = upsert(self._session, DepartureRow).values(library_id=library.id, left_at=now)
        await self._session.execute(row.on_conflict_do_nothing())

    async def cancel(self, library: Library) -> None:
        """The bot is back."""
        await self._session.execute(delete(DepartureRow).where(DepartureRow.library_id == library.id))

    async def all(self) -> list[tuple[Library, datetime]]:
        joined = select(LibraryRow, DepartureRow.left_at).join(
            DepartureRow, DepartureRow.library_id == LibraryRow.id
        )
        found = await self._session.execute(joined.order_by(LibraryRow.id))
        return [(Library(row.id, row.key, row.generation), left_at) for row, left_at in found]
