"""Libraries, their generation, and the ids that count up within them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, delete, distinct, func, select, text, update
from sqlalchemy.dialects import postgresql, sqlite

from storage.model import Library
from storage.schema import ArticleRow, Base, CounterRow, LibraryRow, VersionRow

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy.ext.asyncio import AsyncSession


ERASED = "erased:"
"""Before the id of a library that was erased, in the place of its key."""


@dataclass(frozen=True, slots=True)
class Statistics:
    """What a library holds; articles that are hidden don't count."""

    articles: int
    versions: int
    outlets: int
    chars: int


_BY_KEY = select(LibraryRow.id, LibraryRow.key, LibraryRow.generation).where(
    LibraryRow.key == bindparam("key")
)
"""Asked by each question, so it is made once."""


class LibraryRepository:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def get(self, key: str) -> Library:
        """The library, or an empty one with id 0 where nothing was ever stored under the key."""
        row = (await self._session.execute(_BY_KEY, {"key": key})).first()
        return Library(*row) if row else Library(0, key, 0)

    async def ensure(self, key: str) -> Library:
        """The library; it is made where there is none."""
        if (known := await self.get(key)).id:
            return known
        await self._session.execute(
            upsert(self._session, LibraryRow).values(key=key, generation=0).on_conflict_do_nothing()
        )
        return await self.get(key)

    async def all(self) -> list[Library]:
        known = select(LibraryRow).where(LibraryRow.key.not_like(f"{ERASED}%"))
        rows = await self._session.scalars(known.order_by(LibraryRow.id))
        return [Library(row.id, row.key, row.generation) for row in rows]

    async def erase(self, library: Library) -> None:
        """Everything of it, in every table. Its number stays, under no guild's key, and is never given again:
        a snapshot that some process still holds by that number can't become another library's.
        """
        for table in reversed(Base.metadata.sorted_tables):
            if "library_id" in table.columns:
                await self._session.execute(delete(table).where(table.c.library_id == library.id))
        emptied = update(LibraryRow).where(LibraryRow.id == library.id)
        values = {"key": f"{ERASED}{library.id}", "generation": LibraryRow.generation + 1}
        await self._session.execute(emptied.values(values).execution_options(synchronize_session=False))

    async def file_problems(self) -> list[str]:
        """What SQLite finds wrong with its file and with foreign keys; a server sees to its own."""
        if self._session.get_bind().dialect.name != "sqlite":
            return []
        found = await self._session.scalars(text("PRAGMA integrity_check"))
        broken = [line for line in found if line != "ok"]
        keys = await self._session.execute(text("PRAGMA foreign_key_check"))
        return broken + [f"{row[0]} {row[1]} refers to no {row[2]}" for row in keys]

    async def size(self) -> int:
        """Bytes that the whole database takes on disk."""
        if self._session.get_bind().dialect.name == "sqlite":
            size = "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"
        else:
            size = "SELECT pg_database_size(current_database())"
        return int(await self._session.scalar(text(size)) or 0)

    async def statistics(self, library: Library) -> Statistics:
        live = (ArticleRow.library_id == library.id, ArticleRow.removed_at.is_(None))
        joined = (VersionRow.library_id == ArticleRow.library_id) & (VersionRow.article_id == ArticleRow.id)
        current = joined & (VersionRow.version == ArticleRow.version)
        versions = await self._session.scalar(
            select(func.count()).select_from(ArticleRow).join(VersionRow, joined).where(*live)
        )
        query = select(
            func.count(),
            func.count(distinct(VersionRow.outlet)),
            func.coalesce(func.sum(VersionRow.chars), 0),
        )
        articles, outlets, chars = (
            await self._session.execute(query.select_from(ArticleRow).join(VersionRow, current).where(*live))
        ).one()
        return Statistics(articles, versions or 0, outlets, int(chars))  # a server sums to a Decimal


async def next_id(session: AsyncSession, library: Library, name: str, count: int = 1) -> int:
    """The first of `count` new ids of a table, taken from its counter in this transaction."""
    return (await next_ids(session, library, {name: count}))[name]


async def next_ids(session: AsyncSession, library: Library, counts: Mapping[str, int]) -> dict[str, int]:
    """The same for several tables at once."""
    values = [{"library_id": library.id, "name": name, "value": count} for name, count in counts.items()]
    statement = upsert(session, CounterRow).values(values)
    grown = statement.on_conflict_do_update(
        index_elements=["library_id", "name"], set_={"value": CounterRow.value + statement.excluded.value}
    ).returning(CounterRow.name, CounterRow.value)
    return {name: value - counts[name] + 1 for name, value in await session.execute(grown)}


def upsert(session: AsyncSession, table: type[Base]) -> sqlite.Insert | postgresql.Insert:
    """An INSERT that can say what becomes of a conflict, in the database's own dialect."""
    if session.get_bind().dialect.name == "postgresql":
        return postgresql.insert(table)
    return sqlite.insert(table)


async def raise_generation(session: AsyncSession, library: Library) -> None:
    """Tell every process that the library's segments changed."""
    grown = update(LibraryRow).where(LibraryRow.id == library.id).values(generation=LibraryRow.generation + 1)
    await session.execute(grown.execution_options(synchronize_session=False))
