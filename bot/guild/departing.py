"""What becomes of a library whose guild the bot left: 30 days later it is erased, unless the bot is back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.guilds import guild_id_of, is_guilds, library_key
from bot.stored.erasing import erase_library
from ingest.pipeline import utc_now

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from bot.client import VerbatimClient

KEPT = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Departing:
    client: VerbatimClient
    now: Callable[[], datetime] = utc_now

    async def left(self, guild_id: int) -> None:
        """Raises StorageError, as all of these. Where nothing was ever stored there is nothing to note."""
        async with self.client.app.database.writing() as store:
            library = await store.libraries.get(library_key(guild_id))
            if library.id:
                await store.departures.note(library, self.now())

    async def back(self, guild_id: int) -> None:
        async with self.client.app.database.writing() as store:
            library = await store.libraries.get(library_key(guild_id))
            await store.departures.cancel(library)

    async def compare(self) -> None:
        """What happened while this process was away: called once Discord has told of every guild.

        A guild that is merely unavailable stands among those that the bot is in.
        """
        present = self._present()
        async with self.client.app.database.writing() as store:
            for library in await store.libraries.all():
                if not is_guilds(library.key):
                    continue
                if guild_id_of(library.key) in present:
                    await store.departures.cancel(library)
                else:
                    await store.departures.note(library, self.now())

    async def erase_long_gone(self) -> None:
        """Nothing as long as it isn't known which guilds the bot is in."""
        if not self.client.is_ready():
            return
        present = self._present()
        async with self.client.app.database.reading() as store:
            gone = await store.departures.all()
        for library, left_at in gone:
            if guild_id_of(library.key) not in present and left_at < self.now() - KEPT:
                await erase_library(self.client.app, library.key)
                self.client.attention.forget_library(library.key)

    def _present(self) -> frozenset[int]:
        return frozenset(guild.id for guild in self.client.guilds)
