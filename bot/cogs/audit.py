"""`/audit`: who changed what, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.cards.audit import audit_card
from bot.guilds import library_key
from bot.permissions import check_admin

if TYPE_CHECKING:
    from bot.client import VerbatimClient

PAGE = 10


class AuditCog(commands.Cog):
    def __init__(self, client: VerbatimClient) -> None:
        self.app = client.app

    @app_commands.command(name="audit", description="command-audit")
    @app_commands.describe(member="option-audit-member", page="option-list-page")
    @app_commands.default_permissions(manage_guild=True)
    async def audit(
        self,
        interaction: discord.Interaction[VerbatimClient],
        member: discord.User | None = None,
        page: app_commands.Range[int, 1, 1_000_000] = 1,
    ) -> None:
        """Who has left the guild can be named too, hence a user."""
        await check_admin(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        who = member.id if member else None
        async with self.app.database.reading() as store:
            library = await store.libraries.get(library_key(interaction.guild_id))
            total = await store.audit.count(library, who)
            page = min(page, max(1, -(-total // PAGE)))
            deeds = await store.audit.page(library, who, limit=PAGE, offset=(page - 1) * PAGE)
        view = audit_card(deeds, self.app.say, page=page, total=total)
        await interaction.edit_original_response(view=view)
