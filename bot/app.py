"""The composition root: what is made once, and who gets it. `async with` owns every lifetime."""

from __future__ import annotations

from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.answering import Answering
from bot.config import DATABASE_NAME
from bot.snapshots import Snapshots
from ingest.fetch import Fetcher
from ingest.pipeline import Pipeline
from ingest.worker import Worker
from storage.database import Database

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from bot.config import Settings
    from bot.locale import Messages


@dataclass(frozen=True, slots=True)
class App:
    settings: Settings
    say: Messages
    database: Database
    pipeline: Pipeline
    answering: Answering
    builder: Worker


@asynccontextmanager
async def open_app(settings: Settings, data: Path, say: Messages) -> AsyncIterator[App]:
    """Everything that a terminal command or the Discord client works with, over the database in `data`."""
    async with AsyncExitStack() as stack:
        searcher = stack.enter_context(Worker("search"))
        builder = stack.enter_context(Worker("build"))
        database = await stack.enter_async_context(Database.open(data / DATABASE_NAME))
        fetcher = await stack.enter_async_context(Fetcher(allow_private=settings.fetch.allow_private))
        yield App(
            settings=settings,
            say=say,
            database=database,
            pipeline=Pipeline(database, fetcher, builder),
            answering=Answering(database, Snapshots(database, builder), searcher, settings.zone),
            builder=builder,
        )
