"""`/help`: one private card, with more in it for admins."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.cards.guide import Guide, guide_card
from bot.commands import described
from bot.guilds import library_key
from bot.permissions import admin_roles, is_admin

if TYPE_CHECKING:
    from bot.client import VerbatimClient


class HelpCog(commands.Cog):
    def __init__(self, client: VerbatimClient) -> None:
        self.client = client
        self.app = client.app

    @app_commands.command(name="help", description="command-help")
    async def help(self, interaction: discord.Interaction[VerbatimClient]) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        offered = await self.app.choosing.offered(library_key(interaction.guild_id))
        admin = is_admin(interaction, await admin_roles(interaction))
        guide = Guide(
            titles=offered.newest,
            outlets=offered.outlets,
            commands=self._commands(for_admins=False),
            for_admins=self._commands(for_admins=True) if admin else [],
        )
        await interaction.edit_original_response(view=guide_card(guide, self.app.say))

    def _commands(self, *, for_admins: bool) -> list[tuple[str, str]]:
        """Those of the tree, so that none is forgotten; of groups what each of theirs does."""
        return [
            (command.qualified_name, described(command, self.app.say))
            for command in sorted(self.client.tree.walk_commands(), key=lambda one: one.qualified_name)
            if isinstance(command, app_commands.Command)
            and bool((command.root_parent or command).default_permissions) == for_admins
        ]
