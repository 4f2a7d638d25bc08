"""What a library's admins set for it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import structlog
from sqlalchemy import select

from storage.guild_schema import GuildSettingsRow
from storage.libraries import upsert
from storage.schema import LibraryRow

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from sqlalchemy.ext.asyncio import AsyncSession

    from storage.model import Library

log = structlog.get_logger(__name__)


class SettingsRepository:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def changed_at(self, library_key: str) -> datetime | None:
        """When they were saved last; None where nothing was ever set."""
        of_library = GuildSettingsRow.library_id == LibraryRow.id
        wanted = select(GuildSettingsRow.changed_at).join(LibraryRow, of_library)
        return await self._session.scalar(wanted.where(LibraryRow.key == library_key))

    async def load(self, library: Library) -> dict[str, Any]:
        """What was saved, unchecked; nothing, and a warning in the log, where it is no JSON object."""
        row = await self._session.get(GuildSettingsRow, library.id)
        if row is None:
            return {}
        try:
            values = json.loads(row.values)
        except ValueError:
            values = None
        if not isinstance(values, dict):
            log.warning("settings not readable", library=library.key)
            return {}
        return values

    async def save(self, library: Library, values: Mapping[str, Any], now: datetime) -> None:
        columns = {"values": json.dumps(values, ensure_ascii=False, sort_keys=True), "changed_at": now}
        added = upsert(self._session, GuildSettingsRow).values(library_id=library.id, **columns)
        await self._session.execute(
            added.on_conflict_do_update(index_elements=["library_id"], set_=columns),
            execution_options={"populate_existing": True},
        )
