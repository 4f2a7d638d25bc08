"""Answers are looked after when their library changes: who waits is told, what was quoted is put right."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import structlog

from bot.afterwards.amending import AT_ONCE, amend
from bot.afterwards.telling import tell_subscribers
from bot.guilds import is_guilds
from storage.errors import StorageError

if TYPE_CHECKING:
    from bot.app import App
    from bot.client import VerbatimClient


log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Attention:
    """`seen` is the generation of each library that was looked after; at a start none was. Where more
    is to be put right than at once, the library is looked at again.
    """

    app: App
    client: VerbatimClient
    seen: dict[str, int] = field(default_factory=dict)
    _turn: asyncio.Lock = field(default_factory=asyncio.Lock)

    def forget_library(self, library_key: str) -> None:
        """It is erased: another one under its key counts its generations anew."""
        self.seen.pop(library_key, None)

    async def close(self) -> None:
        """What is still to be written is, for the next start."""
        try:
            await self.app.posts.write()
        except StorageError as error:
            log.warning("messages of answers not remembered", error=error.code)

    async def attend(self) -> None:
        """One after the other. Raises StorageError."""
        async with self._turn:
            await self._attend()

    async def _attend(self) -> None:
        await self.app.posts.write()
        async with self.app.database.reading() as store:
            libraries = [one for one in await store.libraries.all() if is_guilds(one.key)]
        for library in libraries:
            if self.seen.get(library.key) == library.generation:
                continue
            await self.client.speak_in(library.key)
            amended = await amend(self.app, self.client, library.key)
            await tell_subscribers(self.app, self.client, library.key)
            if amended < AT_ONCE:
                self.seen[library.key] = library.generation
