"""Lines in guilds' log channels, sent beside the work: nobody waits for them, and none stops anything."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import discord
import structlog

from bot.errors import PERSONAL
from bot.guilds import library_key

if TYPE_CHECKING:
    from bot.guild.settings import GuildSettings, GuildSettingsCache

log = structlog.get_logger(__name__)

MAX_LINE = 1_900
CLOSING_SECONDS = 5.0


class Announcing:
    def __init__(self, guilds: GuildSettingsCache) -> None:
        self._guilds = guilds
        self._sending: set[asyncio.Task[None]] = set()

    def tell(self, guild: discord.Guild | None, line: str, settings: GuildSettings | None = None) -> None:
        """In the channel that the guild chose, if any; what goes wrong stands in the operator's log alone.

        `settings` are those that held before they were erased.
        """
        if guild is not None:
            task = asyncio.create_task(self._send(guild, line, settings))
            self._sending.add(task)
            task.add_done_callback(self._sending.discard)

    async def close(self) -> None:
        if self._sending:
            await asyncio.wait(self._sending, timeout=CLOSING_SECONDS)

    async def _send(self, guild: discord.Guild, line: str, settings: GuildSettings | None) -> None:
        try:
            channel = await self._channel(guild, settings)
            if channel is not None:
                await channel.send(line[:MAX_LINE], allowed_mentions=discord.AllowedMentions.none())
        except PERSONAL as error:
            log.warning("log channel not told", guild=guild.id, error=error.code)
        except discord.HTTPException as error:
            log.warning("log channel not told", guild=guild.id, reason=error.text, status=error.status)

    async def _channel(
        self, guild: discord.Guild, settings: GuildSettings | None
    ) -> discord.TextChannel | None:
        """Looked up in this guild: another one's is never told."""
        wanted = (settings or await self._guilds.of(library_key(guild.id))).log_channel
        channel = guild.get_channel(wanted) if wanted else None
        return channel if isinstance(channel, discord.TextChannel) else None
