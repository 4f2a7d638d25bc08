"""The composition root: what is made once, and who gets it. `async with` owns every lifetime."""

from __future__ import annotations

from asyncio import Semaphore
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from bot.answering import Answering
from bot.asking.askers import KEPT as ASKERS_KEPT
from bot.asking.askers import Askers
from bot.asking.kept import PERIOD as QUESTIONS_KEPT
from bot.asking.posts import Posts
from bot.asking.quota import Quota
from bot.guild.settings import GuildSettingsCache
from bot.questions.conversations import Conversations
from bot.quotes.budget import PERIOD, Budget
from bot.stored.choosing import Choosing
from bot.stored.proposing import Proposing
from bot.stored.refreshing import Refresh, pages_and_feeds
from bot.stored.snapshots import Snapshots
from ingest.feeds.polling import Polling
from ingest.fetch import Fetcher
from ingest.merging import Merger
from ingest.pipeline import Pipeline, utc_now
from ingest.reader import Reader
from ingest.refreshing import Refresher
from ingest.worker import Worker
from storage.audit import KEPT
from storage.database import Database

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from datetime import date
    from pathlib import Path

    from bot.config import Settings
    from bot.guild.settings import GuildSettings
    from bot.locale import Messages

AT_ONCE = 4
"""Questions that are worked on at the same time; the others wait their turn."""


@dataclass(frozen=True, slots=True)
class App:
    settings: Settings
    say: Messages
    data: Path
    database: Database
    pipeline: Pipeline
    polling: Polling
    refresher: Refresher
    refresh: Refresh
    answering: Answering
    budget: Budget
    quota: Quota
    conversations: Conversations
    posts: Posts
    choosing: Choosing
    proposing: Proposing
    guilds: GuildSettingsCache
    questions: Semaphore
    askers: Askers
    builder: Worker
    merger: Merger

    async def tidy(self, now: datetime | None = None) -> None:
        """What was removed, shown, asked or done long enough ago goes. Raises StorageError."""
        now = now or utc_now()
        self.proposing.forget_old()
        async with self.database.writing() as store:
            await store.articles.purge_expired(now)
            await store.quotations.forget(now - PERIOD)
            await store.audit.forget(now - KEPT)
            await store.questions.forget(now - QUESTIONS_KEPT)
            await store.wishes.forget(now - QUESTIONS_KEPT)
            await store.askers.forget(now - ASKERS_KEPT)
            libraries = await store.libraries.all()
        for library in libraries:
            await self.merger.erase(library.key)

    def today(self, guild: GuildSettings | None = None) -> date:
        """The day it is in the guild's time zone, or else in the configured one."""
        zone = self.settings.zone
        return datetime.now(guild.zone(zone) if guild else zone).date()


@asynccontextmanager
async def open_app(settings: Settings, data: Path, say: Messages) -> AsyncIterator[App]:
    """Everything that a terminal command or the Discord client works with, over the database in `data`."""
    async with AsyncExitStack() as stack:
        searcher = stack.enter_context(Worker("search"))
        builder = stack.enter_context(Worker("build"))
        reader = stack.enter_context(Reader())
        database = await stack.enter_async_context(Database.open(settings.place(data)))
        merger = await stack.enter_async_context(Merger(database))
        fetcher = await stack.enter_async_context(
            Fetcher(allow_private=settings.fetch.allow_private, contact=settings.fetch.contact)
        )
        snapshots = Snapshots(builder, settings.search.memory_mb)
        pipeline = Pipeline(database, fetcher, reader, merger)
        guilds = GuildSettingsCache(database)
        polling, refresher = Polling(pipeline), Refresher(pipeline)
        yield App(
            settings=settings,
            say=say,
            data=data,
            database=database,
            pipeline=pipeline,
            polling=polling,
            refresher=refresher,
            refresh=pages_and_feeds(refresher, polling),
            answering=Answering(database, snapshots, searcher, settings.zone, guilds),
            budget=Budget(database, guilds),
            quota=Quota(guilds),
            conversations=Conversations(),
            posts=Posts(database),
            choosing=Choosing(database),
            proposing=Proposing(),
            guilds=guilds,
            questions=Semaphore(AT_ONCE),
            askers=Askers(database),
            builder=builder,
            merger=merger,
        )
