"""`/server`, and what its card does: whose articles answer a member's direct messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import discord
from discord import app_commands
from discord.ext import commands

from bot.asking.asked import Asked
from bot.asking.direct import guild_link
from bot.asking.making import make
from bot.cards.choosing import choose_card
from bot.cards.sentence import sentence_card
from bot.errors import VerbatimError
from bot.guilds import library_key

if TYPE_CHECKING:
    from bot.client import VerbatimClient


class DirectCog(commands.Cog):
    def __init__(self, client: VerbatimClient) -> None:
        self.client = client
        self.say = client.app.say

    @app_commands.command(name="server", description="command-server")
    @app_commands.allowed_contexts(guilds=False, dms=True, private_channels=False)
    async def server(self, interaction: discord.Interaction[VerbatimClient]) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        options = await self.client.direct.options(interaction.user.id)
        if not options.guilds:
            raise VerbatimError("direct_nowhere")
        card = choose_card(options.guilds, options.chosen, self.say)
        await interaction.edit_original_response(view=card)

    async def choose(self, interaction: discord.Interaction[Any], guild_id: int) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        guild = await self.client.direct.choose(interaction.user.id, guild_id)
        question = self.client.direct.waiting.pop(interaction.user.id, None)
        if question is None:
            words = self.say("direct-chosen", guild=guild_link(guild))
            await interaction.edit_original_response(view=sentence_card(words))
            return
        await self.client.app.quota.take(library_key(guild.id), interaction.user.id)
        where = (library_key(guild.id), guild, interaction.channel_id or 0, interaction.user.id)
        made = await make(self.client.app, Asked(*where, question, private=True, is_direct=True))
        await interaction.edit_original_response(view=made.view)

    async def forget(self, interaction: discord.Interaction[Any]) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        await self.client.app.askers.forget_member(interaction.user.id)
        await interaction.edit_original_response(view=sentence_card(self.say("direct-forgotten")))
