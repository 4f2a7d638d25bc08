"""A paper whose feed a guild follows, and what the bot posts of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bot.client import VerbatimClient
    from tests.fake_discord.world import Channel
    from tests.ingest.feeds.conftest import Paper


def plain(text):
    return text.replace("**", "").replace("\\", "").replace("> ", "")


def posted(channel: Channel) -> list[str]:
    return [plain(message.text) for message in channel.messages.values() if message.author.bot]


@dataclass
class Desk:
    """One client over one paper: `poll` asks its feed and posts what came, without the pauses."""

    client: VerbatimClient
    key: str
    paper: Paper

    @property
    def app(self) -> Any:
        return self.client.app

    async def feed(self):
        async with self.app.database.reading() as store:
            library = await store.libraries.get(self.key)
            return library, (await store.feeds.all(library))[0]

    async def ask(self):
        return await self.app.polling.poll(*await self.feed())

    async def post(self, **changed):
        await replace(self.client.posting, pace=0, **changed).post_all()

    async def poll(self, **changed):
        polled = await self.ask()
        await self.post(**changed)
        return polled
