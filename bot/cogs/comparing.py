"""`/compare` and `/related`: one question to several outlets, and what is near to one article."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.answering import MAX_QUESTION, checked
from bot.cards.comparison import comparison_card
from bot.cards.near import related_card
from bot.cogs.offering import offer_articles
from bot.guilds import library_key
from bot.quotes.answers import Answer
from bot.stored.comparing import compare, without
from bot.stored.relating import load_related

if TYPE_CHECKING:
    from bot.client import VerbatimClient


class CompareCog(commands.Cog):
    def __init__(self, client: VerbatimClient) -> None:
        self.app = client.app

    @app_commands.command(name="compare", description="command-compare")
    @app_commands.describe(question="option-compare-question", private="option-private")
    async def compare(
        self,
        interaction: discord.Interaction[VerbatimClient],
        question: app_commands.Range[str, 1, MAX_QUESTION],
        private: bool = False,
    ) -> None:
        question = checked(question)
        key = library_key(interaction.guild_id)
        settings = await self.app.guilds.of(key)
        await self.app.quota.take(key, interaction.user.id)
        await interaction.response.defer(thinking=True, ephemeral=private or settings.private)
        found = await compare(self.app.answering, key, question)
        shown = Answer(question, "answer", 1.0, quotes=tuple(voice.quote for voice in found.voices))
        kept, withheld = await self.app.budget.within(key, interaction.user.id, shown)
        found = without(found, kept.quotes)
        view = comparison_card(found, self.app.say, self.app.today(settings), withheld=withheld)
        await interaction.edit_original_response(view=view)

    @app_commands.command(name="related", description="command-related")
    @app_commands.describe(article="option-article", private="option-private")
    @app_commands.autocomplete(article=offer_articles)
    async def related(
        self, interaction: discord.Interaction[VerbatimClient], article: int, private: bool = False
    ) -> None:
        key = library_key(interaction.guild_id)
        settings = await self.app.guilds.of(key)
        await interaction.response.defer(thinking=True, ephemeral=private or settings.private)
        found, near = await load_related(self.app.answering, key, article)
        view = related_card(found, near, self.app.say, self.app.today(settings))
        await interaction.edit_original_response(view=view)
