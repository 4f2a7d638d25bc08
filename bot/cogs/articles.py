"""`/article …` and the message menu *Add article*: what admins do with their guild's library."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.cards.article import added_card, article_card, confirm_card, list_card
from bot.cards.escape import escape
from bot.cogs.adding import AddArticleModal, Adding
from bot.cogs.offering import offer_articles_to_admins
from bot.guilds import library_key
from bot.permissions import require_admin
from ingest.pipeline import utc_now

if TYPE_CHECKING:
    from bot.app import App
    from bot.client import VerbatimClient
    from storage.model import Article

PAGE = 10
"""Articles on one page of `/article list`."""


@app_commands.default_permissions(manage_guild=True)
class ArticleCog(commands.GroupCog, group_name="article", group_description="command-article"):
    def __init__(self, client: VerbatimClient) -> None:
        self.client = client
        self.app: App = client.app
        self._menu = app_commands.ContextMenu(
            name=self.app.say("menu-add-article"), callback=self.add_from_message
        )
        self._menu.default_permissions = discord.Permissions(manage_guild=True)

    async def cog_load(self) -> None:
        self.client.tree.add_command(self._menu)

    async def cog_unload(self) -> None:
        self.client.tree.remove_command(self._menu.name, type=self._menu.type)

    async def interaction_check(self, interaction: discord.Interaction[VerbatimClient], /) -> bool:  # type: ignore[override]
        require_admin(interaction, self.app.settings.discord.admin_roles)
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
        adding = Adding(self.app, library_key(interaction.guild_id))
        if url is not None:
            await adding.url(url)
        if file is not None:
            await adding.attachment(file)
        await interaction.edit_original_response(view=added_card(adding.outcomes, self.app.say))

    async def add_from_message(
        self, interaction: discord.Interaction[VerbatimClient], message: discord.Message
    ) -> None:
        """The menu is no part of the group, so its check is made here."""
        require_admin(interaction, self.app.settings.discord.admin_roles)
        await interaction.response.defer(ephemeral=True, thinking=True)
        adding = Adding(self.app, library_key(interaction.guild_id))
        await adding.message(message)
        await interaction.edit_original_response(view=added_card(adding.outcomes, self.app.say))

    @app_commands.command(name="list", description="command-article-list")
    @app_commands.describe(page="option-list-page")
    async def list_articles(
        self, interaction: discord.Interaction[VerbatimClient], page: app_commands.Range[int, 1] = 1
    ) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        async with self.app.database.reading() as store:
            library = await store.libraries.get(library_key(interaction.guild_id))
            total = await store.articles.count(library)
            page = min(page, max(1, -(-total // PAGE)))
            found = await store.articles.live(library, limit=PAGE, offset=(page - 1) * PAGE)
        await interaction.edit_original_response(view=list_card(found, self.app.say, page=page, total=total))

    @app_commands.command(name="show", description="command-article-show")
    @app_commands.describe(article="option-article")
    @app_commands.autocomplete(article=offer_articles_to_admins)
    async def show(self, interaction: discord.Interaction[VerbatimClient], article: int) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        found = await self._find(interaction, article)
        await interaction.edit_original_response(view=article_card(found, self.app.say, self.app.today()))

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
        words = self.app.say("reply-restored", title=escape(article.particulars.title))
        await interaction.edit_original_response(content=words)

    async def _find(self, interaction: discord.Interaction[VerbatimClient], article_id: int) -> Article:
        async with self.app.database.reading() as store:
            library = await store.libraries.get(library_key(interaction.guild_id))
            return await store.articles.get(library, article_id)
