"""`/stats`: a library's questions and articles in numbers, and as a picture."""

from __future__ import annotations

import asyncio
from io import BytesIO
from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.cards.stats import PICTURE, stats_card
from bot.guilds import library_key
from bot.looking_back.charts import draw, plan
from bot.looking_back.figures import load_figures
from bot.looking_back.lacking import MOST_DAYS
from bot.permissions import check_admin

if TYPE_CHECKING:
    from bot.client import VerbatimClient


class StatsCog(commands.Cog):
    def __init__(self, client: VerbatimClient) -> None:
        self.app = client.app

    @app_commands.command(name="stats", description="command-stats")
    @app_commands.describe(days="option-days")
    @app_commands.default_permissions(manage_guild=True)
    async def stats(
        self,
        interaction: discord.Interaction[VerbatimClient],
        days: app_commands.Range[int, 1, MOST_DAYS] = MOST_DAYS,
    ) -> None:
        await check_admin(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        app, key = self.app, library_key(interaction.guild_id)
        settings = await app.guilds.of(key)
        zone = settings.zone(app.settings.zone)
        figures = await load_figures(app.database, key, days, app.today(settings), zone)
        files = []
        if not figures.is_empty:
            painted = await asyncio.to_thread(draw, plan(figures.days))
            files.append(discord.File(BytesIO(painted), PICTURE))
        view = stats_card(figures, app.say)
        await interaction.edit_original_response(view=view, attachments=files)
