"""`/gaps`: what was asked and not answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.cards.gaps import gaps_card
from bot.guilds import library_key
from bot.looking_back.lacking import MOST_DAYS, at_milliseconds, in_milliseconds, load_gaps, settle
from bot.permissions import check_admin
from ingest.pipeline import utc_now

if TYPE_CHECKING:
    from bot.client import VerbatimClient
    from bot.looking_back.gaps import Key


class GapsCog(commands.Cog):
    def __init__(self, client: VerbatimClient) -> None:
        self.client = client
        self.app = client.app

    @app_commands.command(name="gaps", description="command-gaps")
    @app_commands.describe(days="option-days")
    @app_commands.default_permissions(manage_guild=True)
    async def gaps(
        self,
        interaction: discord.Interaction[VerbatimClient],
        days: app_commands.Range[int, 1, MOST_DAYS] = MOST_DAYS,
    ) -> None:
        await check_admin(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        await self._draw(interaction, days)

    async def done(
        self, interaction: discord.Interaction[VerbatimClient], days: int, key: Key, seen: int
    ) -> None:
        async with self.client.explaining(interaction):
            await check_admin(interaction)
            await interaction.response.defer()
            await settle(self.app, library_key(interaction.guild_id), key, at_milliseconds(seen))
            await self._draw(interaction, days)

    async def _draw(self, interaction: discord.Interaction[VerbatimClient], days: int) -> None:
        """As of a whole millisecond, which a button can name."""
        now = at_milliseconds(in_milliseconds(utc_now()))
        found = await load_gaps(self.app, library_key(interaction.guild_id), days, now)
        await interaction.edit_original_response(view=gaps_card(found, days, now, self.app.say))
