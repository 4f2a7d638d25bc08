"""`/article remove`, `undo`, `purge` and `refresh`: what changes what is stored already."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.cards.article import confirm_card
from bot.cards.escape import escape
from bot.cards.purging import purge_card
from bot.cards.refreshed import refreshed_card
from bot.cogs.offering import offer_articles_to_admins
from bot.errors import VerbatimError
from bot.guild.auditing import ALL, audited
from bot.guilds import library_key
from bot.stored.progress import Progress
from bot.stored.refreshing import every_page, one_page
from ingest.pipeline import utc_now

if TYPE_CHECKING:
    from bot.app import App
    from bot.client import VerbatimClient
    from storage.model import Article


class Keeping(commands.Cog):
    """The group's check has seen to it that an admin asks."""

    app: App

    @app_commands.command(name="remove", description="command-article-remove")
    @app_commands.describe(article="option-article")
    @app_commands.autocomplete(article=offer_articles_to_admins)
    async def remove(self, interaction: discord.Interaction[VerbatimClient], article: int) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        found = await self._find(interaction, article)
        await interaction.edit_original_response(view=confirm_card(found, self.app.say))

    @app_commands.command(name="undo", description="command-article-undo")
    async def undo(self, interaction: discord.Interaction[VerbatimClient]) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        async with self.app.database.writing() as store:
            library = await store.libraries.ensure(library_key(interaction.guild_id))
            article = await store.articles.undo(library, utc_now())
        await audited(interaction, "restored", article.id)
        words = self.app.say("reply-restored", title=escape(article.particulars.title))
        await interaction.edit_original_response(content=words)

    @app_commands.command(name="purge", description="command-article-purge")
    @app_commands.describe(article="option-article")
    @app_commands.autocomplete(article=offer_articles_to_admins)
    async def purge(self, interaction: discord.Interaction[VerbatimClient], article: int) -> None:
        """What was removed can be purged too, by its number."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        found = await self._find(interaction, article, removed=True)
        await interaction.edit_original_response(view=purge_card(found, self.app.say))

    @app_commands.command(name="refresh", description="command-article-refresh")
    @app_commands.describe(article="option-article", every="option-refresh-all")
    @app_commands.rename(every="all")
    @app_commands.autocomplete(article=offer_articles_to_admins)
    async def refresh(
        self,
        interaction: discord.Interaction[VerbatimClient],
        article: int | None = None,
        every: bool = False,
    ) -> None:
        if article is None and not every:
            raise VerbatimError("refresh_nothing")
        await interaction.response.defer(ephemeral=True, thinking=True)
        key, say, refresher = library_key(interaction.guild_id), self.app.say, self.app.refresher
        if article is None or every:
            outcomes, left = await every_page(refresher, key, say, Progress(interaction, say))
            await audited(interaction, "refreshed", ALL)
        else:
            outcomes, left = [await one_page(refresher, key, article, say)], 0
            if outcomes[0].article is not None:
                await audited(interaction, "refreshed", article)
        await interaction.edit_original_response(view=refreshed_card(outcomes, left, say))

    async def _find(
        self, interaction: discord.Interaction[VerbatimClient], article_id: int, *, removed: bool = False
    ) -> Article:
        async with self.app.database.reading() as store:
            library = await store.libraries.get(library_key(interaction.guild_id))
            return await store.articles.get(library, article_id, removed=removed)
