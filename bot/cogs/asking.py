"""`/ask`: a member's question becomes an answer card, for all to see or for them alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.answering import MAX_QUESTION, checked
from bot.asking.asked import Asked
from bot.asking.direct import MustChoose
from bot.asking.making import given_scope, make, posted, settings_at
from bot.cogs.offering import offer_outlets_of
from bot.errors import VerbatimError
from bot.guilds import library_key

if TYPE_CHECKING:
    from bot.client import VerbatimClient
    from bot.questions.scoping import Scope

MAX_OPTION = 100


class AskCog(commands.Cog):
    def __init__(self, client: VerbatimClient) -> None:
        self.client = client
        self.app = client.app

    @app_commands.command(name="ask", description="command-ask")
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=False)
    @app_commands.describe(
        question="option-ask-question",
        outlet="option-ask-outlet",
        since="option-ask-since",
        private="option-ask-private",
    )
    async def ask(
        self,
        interaction: discord.Interaction[VerbatimClient],
        question: app_commands.Range[str, 1, MAX_QUESTION],
        outlet: app_commands.Range[str, 1, MAX_OPTION] | None = None,
        since: app_commands.Range[str, 1, MAX_OPTION] | None = None,
        private: bool | None = None,
    ) -> None:
        question, settings = checked(question), await settings_at(self.app, interaction.guild_id)
        scope = given_scope(outlet, since, self.app.today(settings))
        private = settings.private if private is None else private
        if interaction.guild_id is not None:
            await self.app.quota.take(library_key(interaction.guild_id), interaction.user.id)
        await interaction.response.defer(ephemeral=private, thinking=True)
        made = await make(self.app, await self._asked(interaction, question, private, scope))
        message = await interaction.edit_original_response(view=made.view)
        posted(self.app, made, message.id)

    async def _asked(
        self, interaction: discord.Interaction[VerbatimClient], question: str, private: bool, scope: Scope
    ) -> Asked:
        """In a direct message the chosen guild's library is asked. Raises MustChoose or VerbatimError."""
        where, guild = (interaction.channel_id or 0, interaction.user.id), interaction.guild
        if interaction.guild_id is not None:
            return Asked(library_key(interaction.guild_id), guild, *where, question, private, scope)
        guild = await self.client.direct.guild_for(interaction.user.id, question)
        await self.app.quota.take(library_key(guild.id), interaction.user.id)
        return Asked(library_key(guild.id), guild, *where, question, private, scope, is_direct=True)

    @ask.autocomplete("outlet")
    async def outlets(
        self, interaction: discord.Interaction[VerbatimClient], typed: str
    ) -> list[app_commands.Choice[str]]:
        try:
            key = library_key(interaction.guild_id or await self._chosen(interaction.user.id))
        except (MustChoose, VerbatimError):  # nothing to offer before a server is chosen
            return []
        return await offer_outlets_of(key, self.app, typed)

    async def _chosen(self, member_id: int) -> int:
        return (await self.client.direct.guild_for(member_id)).id
