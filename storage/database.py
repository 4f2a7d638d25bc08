"""The database: one SQLite file, its transactions, and the repositories bound to one of them."""

from __future__ import annotations

import asyncio
import os
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import URL, event
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, create_async_engine

from storage.articles import ArticleRepository
from storage.errors import reachable, translate
from storage.feeds import FeedRepository
from storage.libraries import LibraryRepository
from storage.migrating import migrate
from storage.pages import PageRepository
from storage.quotations import QuotationRepository
from storage.segments import SegmentRepository

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

BUSY_SECONDS = 10.0
PRAGMAS = (
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = ON",
    "secure_delete = ON",  # what is purged is overwritten, not only forgotten
)


@dataclass(frozen=True, slots=True)
class Store:
    """The repositories of one transaction."""

    libraries: LibraryRepository
    articles: ArticleRepository
    segments: SegmentRepository
    pages: PageRepository
    quotations: QuotationRepository
    feeds: FeedRepository


class Database:
    """Opened by `Database.open`; read and write scopes give a `Store` each."""

    def __init__(self, engine: AsyncEngine, path: Path) -> None:
        self._engine = engine
        self.path = path
        self._writing = asyncio.Lock()

    @classmethod
    @asynccontextmanager
    async def open(cls, path: Path, *, busy_seconds: float = BUSY_SECONDS) -> AsyncIterator[Database]:
        """Create the file where there is none, bring its schema up to date, and close it afterwards.

        Raises CannotOpen, NotADatabase, DatabaseDamaged, NewerDatabase or DatabaseBusy.
        """
        _create(path)
        url = URL.create("sqlite+aiosqlite", database=str(path))
        engine = create_async_engine(url, connect_args={"timeout": busy_seconds})
        event.listen(engine.sync_engine, "connect", _prepare)
        event.listen(engine.sync_engine, "begin", _begin)
        event.listen(engine.sync_engine, "invalidate", _abandon)
        try:
            with translate(path):
                await migrate(engine, path)
            yield cls(engine, path)
        finally:
            await engine.dispose()

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Store]:
        """One consistent view: what others commit meanwhile is not seen. Raises StorageError."""
        async with self._scope(write=False) as store:
            yield store

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[Store]:
        """All or nothing: committed at the end, rolled back where anything is raised. Raises StorageError."""
        async with self._writing, self._scope(write=True) as store:
            yield store

    @asynccontextmanager
    async def _scope(self, *, write: bool) -> AsyncIterator[Store]:
        engine = self._engine.execution_options(verbatim_write=write)
        with translate(self.path):
            async with AsyncSession(engine, expire_on_commit=False) as session, session.begin():
                yield _store(session)


def _store(session: AsyncSession) -> Store:
    return Store(
        libraries=LibraryRepository(session),
        articles=ArticleRepository(session),
        segments=SegmentRepository(session),
        pages=PageRepository(session),
        quotations=QuotationRepository(session),
        feeds=FeedRepository(session),
    )


def _create(path: Path) -> None:
    with reachable(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))


def _prepare(connection: Any, _record: Any) -> None:
    """The driver begins no transaction by itself: `_begin` does, so that a migration can be rolled back."""
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in PRAGMAS:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _abandon(connection: Any, _record: Any, _error: Any) -> None:
    """A task that is cancelled within a statement keeps its cursor as long as anybody holds the error.

    SQLite closes a connection only after its last cursor: the write lock would stay, so it is given up first.
    """
    connection.rollback()


def _begin(connection: Any) -> None:
    """A writing scope takes the write lock first, so that what it read can't be stale when it writes."""
    write = connection.get_execution_options().get("verbatim_write", True)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")
