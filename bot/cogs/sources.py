"""`/sources`: the outlets and feeds of the guild's library."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.cards.sources import sources_card
from bot.guilds import library_key

if TYPE_CHECKING:
    from bot.client import VerbatimClient


class SourcesCog(commands.Cog):
    def __init__(self, client: VerbatimClient) -> None:
        self.app = client.app

    @app_commands.command(name="sources", description="command-sources")
    async def sources(self, interaction: discord.Interaction[VerbatimClient]) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        key = library_key(interaction.guild_id)
        today = self.app.today(await self.app.guilds.of(key))
        async with self.app.database.reading() as store:
            library = await store.libraries.get(key)
            sources = await store.articles.sources(library)
            feeds = await store.feeds.all(library)
        view = sources_card(sources, feeds, self.app.say, today)
        await interaction.edit_original_response(view=view)
