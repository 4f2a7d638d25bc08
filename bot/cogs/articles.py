"""`/article …` and the message menu *Add article*: what admins do with their guild's library."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.cards.article import added_card
from bot.cards.proposing import choice_card
from bot.cogs.adding import AddArticleModal, Adding
from bot.cogs.keeping import Keeping
from bot.cogs.looking import Looking
from bot.guild.auditing import audited_outcomes
from bot.guilds import library_key
from bot.permissions import check_admin
from bot.stored.proposing import store_chosen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.client import VerbatimClient


@app_commands.default_permissions(manage_guild=True)
class ArticleCog(
    Looking, Keeping, commands.GroupCog, group_name="article", group_description="command-article"
):
    def __init__(self, client: VerbatimClient) -> None:
        self.client = client
        self.app = client.app
        self._menu = app_commands.ContextMenu(
            name=self.app.say("menu-add-article"), callback=self.add_from_message
        )
        self._menu.default_permissions = discord.Permissions(manage_guild=True)

    async def cog_load(self) -> None:
        self.client.tree.add_command(self._menu)

    async def cog_unload(self) -> None:
        self.client.tree.remove_command(self._menu.name, type=self._menu.type)

    async def interaction_check(self, interaction: discord.Interaction[VerbatimClient], /) -> bool:  # type: ignore[override]
        await check_admin(interaction)
        return True

    @app_commands.command(name="add", description="command-article-add")
    @app_commands.describe(url="option-add-url", file="option-add-file")
    async def add(
        self,
        interaction: discord.Interaction[VerbatimClient],
        url: str | None = None,
        file: discord.Attachment | None = None,
    ) -> None:
        if url is None and file is None:
            await interaction.response.send_modal(AddArticleModal(self.app))
            return
        await interaction.response.defer(ephemeral=True, thinking=True)
        adding = Adding.of(self.app, interaction)
        if url is not None:
            await adding.url(url)
        if file is not None:
            await adding.attachment(file)
        await adding.tell(interaction)

    async def add_from_message(
        self, interaction: discord.Interaction[VerbatimClient], message: discord.Message
    ) -> None:
        """The menu is no part of the group, so its check is made here."""
        await check_admin(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        adding = Adding.of(self.app, interaction)
        await adding.message(message)
        await adding.tell(interaction)

    async def choose_stories(
        self, interaction: discord.Interaction[VerbatimClient], key: str, places: Sequence[str]
    ) -> None:
        """The menu's id may be forged and outlives the right to it, so both are checked anew."""
        async with self.client.explaining(interaction):
            await check_admin(interaction)
            library, member = library_key(interaction.guild_id), interaction.user.id
            choice = self.app.proposing.choose(key, library, member, places)
            await interaction.response.edit_message(view=choice_card(key, choice, self.app.say))

    async def add_chosen(self, interaction: discord.Interaction[VerbatimClient], key: str) -> None:
        async with self.client.explaining(interaction):
            await check_admin(interaction)
            library, member = library_key(interaction.guild_id), interaction.user.id
            choice = self.app.proposing.take(key, library, member)
            await interaction.response.defer()
            stored = await store_chosen(self.app.pipeline, choice, self.app.say)
            await audited_outcomes(interaction, stored.values())
            every = [stored.get(at, outcome) for at, outcome in enumerate(choice.outcomes)]
            await interaction.edit_original_response(view=added_card(every, self.app.say))
