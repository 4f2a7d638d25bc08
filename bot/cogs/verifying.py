"""`/verify`: whether a quotation stands in the guild's library, word for word."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.answering import checked
from bot.cards.verification import verification_card
from bot.guilds import library_key

if TYPE_CHECKING:
    from bot.app import App
    from bot.client import VerbatimClient
    from bot.stored.verifying import Verification

MAX_QUOTE = 1_500


class VerifyCog(commands.Cog):
    def __init__(self, client: VerbatimClient) -> None:
        self.app = client.app

    @app_commands.command(name="verify", description="command-verify")
    @app_commands.describe(quote="option-verify-quote", private="option-private")
    async def verify(
        self,
        interaction: discord.Interaction[VerbatimClient],
        quote: app_commands.Range[str, 1, MAX_QUOTE],
        private: bool = False,
    ) -> None:
        quote = checked(quote, MAX_QUOTE)
        key = library_key(interaction.guild_id)
        settings = await self.app.guilds.of(key)
        await self.app.quota.take(key, interaction.user.id)
        await interaction.response.defer(thinking=True, ephemeral=private or settings.private)
        view = await verified(self.app, key, interaction.user.id, quote)
        await interaction.edit_original_response(view=view)


async def verified(app: App, key: str, member_id: int, quote: str) -> discord.ui.LayoutView:
    """The card of a quotation that a member checks."""
    found = await app.answering.verify(key, quote)
    withheld = not await _may_show(app, key, member_id, found)
    return verification_card(found, app.say, app.today(await app.guilds.of(key)), withheld=withheld)


async def _may_show(app: App, key: str, member_id: int, found: Verification) -> bool:
    """Who quotes exactly has the words already; an altered quotation shows what is stored instead."""
    if found.status != "altered" or found.article_id is None:
        return True
    outlet = found.particulars.outlet if found.particulars else None
    return await app.budget.take(key, member_id, found.article_id, len(found.stored), outlet)
