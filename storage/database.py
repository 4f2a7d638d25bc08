"""The database, wherever it is: its transactions, and the repositories bound to one of them."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy.ext.asyncio import AsyncSession

from storage.articles import ArticleRepository
from storage.askers import AskerRepository
from storage.audit import AuditRepository
from storage.departures import DepartureRepository
from storage.embedded import SqliteFile
from storage.errors import translate
from storage.feed_posts import FeedPostRepository
from storage.feeds import FeedRepository
from storage.figures import FigureRepository
from storage.libraries import LibraryRepository
from storage.members import MemberRepository
from storage.migrating import migrate
from storage.pages import PageRepository
from storage.questions import QuestionRepository
from storage.quotations import QuotationRepository
from storage.segments import SegmentRepository
from storage.server import PostgresqlServer
from storage.settings import SettingsRepository
from storage.wishes import WishRepository

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from sqlalchemy.ext.asyncio import AsyncEngine

BUSY_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class Store:
    """The repositories of one transaction."""

    libraries: LibraryRepository
    articles: ArticleRepository
    segments: SegmentRepository
    pages: PageRepository
    quotations: QuotationRepository
    feeds: FeedRepository
    settings: SettingsRepository
    audit: AuditRepository
    askers: AskerRepository
    feed_posts: FeedPostRepository
    questions: QuestionRepository
    wishes: WishRepository
    departures: DepartureRepository
    members: MemberRepository
    figures: FigureRepository


class Database:
    """Opened by `Database.open`; read and write scopes give a `Store` each."""

    def __init__(self, engine: AsyncEngine, place: SqliteFile | PostgresqlServer) -> None:
        self._engine = engine
        self.place = place
        self._writing = asyncio.Lock()

    @classmethod
    @asynccontextmanager
    async def open(cls, where: Path | str, *, busy_seconds: float = BUSY_SECONDS) -> AsyncIterator[Database]:
        """Of a file, which is made where there is none, or of a server's address; its schema is brought up to
        date, and it is closed afterwards.

        Raises CannotOpen, NotADatabase, DatabaseDamaged, NewerDatabase or DatabaseBusy.
        """
        place = PostgresqlServer.of(where) if isinstance(where, str) else SqliteFile(where)
        engine = place.engine(busy_seconds)
        try:
            with translate(place):
                await migrate(engine, place)
            yield cls(engine, place)
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
        with translate(self.place):
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
        settings=SettingsRepository(session),
        audit=AuditRepository(session),
        askers=AskerRepository(session),
        feed_posts=FeedPostRepository(session),
        questions=QuestionRepository(session),
        wishes=WishRepository(session),
        departures=DepartureRepository(session),
        members=MemberRepository(session),
        figures=FigureRepository(session),
    )
