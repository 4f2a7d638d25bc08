"""`/latest`: the newest article of the guild's library, of an outlet or about a subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.cards.article import article_card
from bot.cogs.offering import offer_outlets
from bot.guilds import library_key

if TYPE_CHECKING:
    from bot.client import VerbatimClient

MAX_WORDS = 100


class LatestCog(commands.Cog):
    def __init__(self, client: VerbatimClient) -> None:
        self.app = client.app

    @app_commands.command(name="latest", description="command-latest")
    @app_commands.describe(outlet="option-latest-outlet", about="option-latest-about")
    @app_commands.autocomplete(outlet=offer_outlets)
    async def latest(
        self,
        interaction: discord.Interaction[VerbatimClient],
        outlet: app_commands.Range[str, 1, MAX_WORDS] | None = None,
        about: app_commands.Range[str, 1, MAX_WORDS] | None = None,
    ) -> None:
        await interaction.response.defer(thinking=True)
        key = library_key(interaction.guild_id)
        found = await self.app.answering.latest(key, 1, outlet=outlet, about=about)
        if found:
            await interaction.edit_original_response(
                view=article_card(found[0], self.app.say, self.app.today())
            )
        else:
            await interaction.edit_original_response(content=self.app.say("reply-latest-none"))
