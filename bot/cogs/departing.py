"""The bot joins and leaves guilds, also while it is offline."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
import structlog
from discord.ext import commands

from storage.errors import StorageError

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from bot.client import VerbatimClient

log = structlog.get_logger(__name__)


class DepartureCog(commands.Cog):
    def __init__(self, client: VerbatimClient) -> None:
        self.departing = client.departing

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        await _noted(self.departing.compare())

    @commands.Cog.listener()
    async def on_guild_join(self, guild: discord.Guild) -> None:
        await _noted(self.departing.back(guild.id))

    @commands.Cog.listener()
    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """Not where a guild is merely unavailable."""
        await _noted(self.departing.left(guild.id))


async def _noted(work: Awaitable[None]) -> None:
    """What fails is made up for at the next start."""
    try:
        await work
    except StorageError as error:
        log.warning("departure not noted", error=error.code)
