"""What a library's admins set for it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import structlog
from sqlalchemy import delete, insert, select

from storage.guild_schema import BlockedRow, GuildSettingsRow
from storage.libraries import raise_generation, upsert
from storage.schema import ArticleRow, LibraryRow, VersionRow

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from datetime import datetime

    from sqlalchemy import Select
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

    async def block(self, library: Library, outlets: Collection[str]) -> None:
        """From now on nothing of these outlets is shown or stored, however they are written, and of no others
        that were blocked before.
        """
        known = await self._session.scalars(_outlets(library))
        wanted = {name.casefold() for name in outlets}
        names = {*outlets, *(name for name in known if name and name.casefold() in wanted)}
        await self._session.execute(delete(BlockedRow).where(BlockedRow.library_id == library.id))
        if names:
            rows = [{"library_id": library.id, "outlet": name} for name in sorted(names)]
            await self._session.execute(insert(BlockedRow), rows)
        await raise_generation(self._session, library)

    async def is_blocked(self, library: Library, outlet: str | None) -> bool:
        if outlet is None:
            return False
        names = await self._session.scalars(
            select(BlockedRow.outlet).where(BlockedRow.library_id == library.id)
        )
        return outlet.casefold() in {name.casefold() for name in names}

    async def blocked_articles(self, library: Library) -> list[int]:
        """Ids of what is stored of blocked outlets, the hidden ones too."""
        blocked = (BlockedRow.library_id == VersionRow.library_id) & (BlockedRow.outlet == VersionRow.outlet)
        article = (ArticleRow.library_id == VersionRow.library_id) & (ArticleRow.id == VersionRow.article_id)
        current = article & (ArticleRow.version == VersionRow.version)
        wanted = select(ArticleRow.id).join(VersionRow, current).join(BlockedRow, blocked)
        of_library = wanted.where(ArticleRow.library_id == library.id).order_by(ArticleRow.id)
        return list(await self._session.scalars(of_library))


def _outlets(library: Library) -> Select[str | None]:
    return select(VersionRow.outlet).distinct().where(VersionRow.library_id == library.id)
