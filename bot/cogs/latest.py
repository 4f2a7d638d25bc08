"""`/latest`: the newest article of the guild's library, of an outlet or about a subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.cards.article import latest_card
from bot.cogs.offering import offer_outlets
from bot.guilds import library_key
from bot.permissions import check_admin

if TYPE_CHECKING:
    from bot.client import VerbatimClient

MAX_WORDS = 100


class LatestCog(commands.Cog):
    def __init__(self, client: VerbatimClient) -> None:
        self.app = client.app

    @app_commands.command(name="latest", description="command-latest")
    @app_commands.describe(
        outlet="option-latest-outlet", about="option-latest-about", refresh="option-latest-refresh"
    )
    @app_commands.autocomplete(outlet=offer_outlets)
    async def latest(
        self,
        interaction: discord.Interaction[VerbatimClient],
        outlet: app_commands.Range[str, 1, MAX_WORDS] | None = None,
        about: app_commands.Range[str, 1, MAX_WORDS] | None = None,
        refresh: bool = False,
    ) -> None:
        if refresh:  # it sends requests to the pages' sites, which is the admins' to decide
            await check_admin(interaction)
        await interaction.response.defer(thinking=True)
        key, say = library_key(interaction.guild_id), self.app.say
        notes = await self._refresh(key) if refresh else []
        found = await self.app.answering.latest(key, 1, outlet=outlet, about=about)
        if found:
            settings = await self.app.guilds.of(key)
            view = latest_card(found[0], say, self.app.today(settings), notes, images=settings.images)
            await interaction.edit_original_response(view=view)
        else:
            await interaction.edit_original_response(content=say("reply-latest-none"))

    async def _refresh(self, key: str) -> list[str]:
        """What is said of pages and feeds that could not be fetched."""
        failed = sum(outcome.status == "failed" for outcome in await self.app.refresh(key))
        return [self.app.say("latest-not-refreshed", count=failed)] if failed else []
