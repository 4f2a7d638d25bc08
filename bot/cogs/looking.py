"""`/article list`, `show`, `history` and `export`: what admins see of their guild's library."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.cards.article import list_card
from bot.cards.versions import history_card, version_card
from bot.cogs.offering import offer_articles_to_admins
from bot.errors import VerbatimError
from bot.guild.auditing import ALL, audited
from bot.guilds import library_key
from bot.stored.exporting import export, export_one
from bot.stored.progress import Progress
from bot.stored.versions import load_history, load_version

if TYPE_CHECKING:
    from bot.app import App
    from bot.client import VerbatimClient
    from bot.stored.exporting import Part

PAGE = 10
"""Articles on one page of `/article list`."""
MARGIN = 100_000
"""Bytes of a request beside its file."""


class Looking(commands.Cog):
    """The group's check has seen to it that an admin asks."""

    app: App

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
    @app_commands.describe(article="option-article", version="option-show-version")
    @app_commands.autocomplete(article=offer_articles_to_admins)
    async def show(
        self,
        interaction: discord.Interaction[VerbatimClient],
        article: int,
        version: app_commands.Range[int, 1] | None = None,
    ) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        key = library_key(interaction.guild_id)
        found, shown = await load_version(self.app.database, key, article, version)
        settings = await self.app.guilds.of(key)
        today = self.app.today(settings)
        view = version_card(found, shown, self.app.say, today, images=settings.images)
        await interaction.edit_original_response(view=view)

    @app_commands.command(name="history", description="command-article-history")
    @app_commands.describe(article="option-article")
    @app_commands.autocomplete(article=offer_articles_to_admins)
    async def history(self, interaction: discord.Interaction[VerbatimClient], article: int) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        key = library_key(interaction.guild_id)
        found, versions = await load_history(self.app.database, key, article)
        await interaction.edit_original_response(view=history_card(found, versions, self.app.say))

    @app_commands.command(name="export", description="command-article-export")
    @app_commands.describe(article="option-export-article")
    @app_commands.autocomplete(article=offer_articles_to_admins)
    async def export(
        self, interaction: discord.Interaction[VerbatimClient], article: int | None = None
    ) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        if article is None:
            await audited(interaction, "exported", ALL)
            await self._export_all(interaction)
        else:
            await self._export_one(interaction, article)

    async def _export_one(self, interaction: discord.Interaction[VerbatimClient], article: int) -> None:
        data = await export_one(self.app.database, library_key(interaction.guild_id), article)
        if len(data) > interaction.filesize_limit - MARGIN:
            raise VerbatimError("export_large", article=article)
        await audited(interaction, "exported", article)
        words = self.app.say("kept-exported", count=1)
        await interaction.edit_original_response(
            content=words, attachments=[_file(data, f"article-{article}.jsonl")]
        )

    async def _export_all(self, interaction: discord.Interaction[VerbatimClient]) -> None:
        """One file a message: Discord's limit is on each request."""
        key, progress, number = library_key(interaction.guild_id), Progress(interaction, self.app.say), 0
        async for part in export(self.app.database, key, interaction.filesize_limit - MARGIN):
            number += 1
            words, file = self._told(part, number), _file(part.data, f"articles-{number}.jsonl")
            if number == 1:
                await interaction.edit_original_response(content=words, attachments=[file])
            else:
                await interaction.followup.send(words, file=file, ephemeral=True)
            if progress.is_late:
                late = self.app.say("kept-export-late", part=str(number))
                await interaction.followup.send(late, ephemeral=True)
                return
        if not number:
            await interaction.edit_original_response(content=self.app.say("kept-export-empty"))

    def _told(self, part: Part, number: int) -> str:
        say = self.app.say
        words = [say("kept-export-part", part=str(number), count=part.articles)]
        if part.too_large:
            words.append(say("kept-export-large", ids=", ".join(map(str, part.too_large[:20]))))
        return "\n".join(words)


def _file(data: bytes, name: str) -> discord.File:
    return discord.File(BytesIO(data), filename=name)
