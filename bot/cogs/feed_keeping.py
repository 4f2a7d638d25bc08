"""`/feed pause`, `remove`, `preview` and `filter`: what is done to a feed that is followed already."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.cards.escape import plain
from bot.cards.feeds import MAX_LINE, filter_card, preview_card
from bot.cards.posts import feed_name
from bot.cogs.offering import offer_feeds_to_admins
from bot.feeds.following import change_feed, judged, listed, paused, resumed, terms_of
from bot.guild.auditing import audited
from bot.guilds import library_key
from ingest.feeds.filters import Choice, from_json, to_json

if TYPE_CHECKING:
    from bot.app import App
    from bot.client import VerbatimClient
    from storage.feed_model import Feed

MAX_WORDS = 500

Words = app_commands.Range[str, 1, MAX_WORDS]


class FeedKeeping(commands.Cog):
    """The group's check has seen to it that an admin asks."""

    app: App

    @app_commands.command(name="pause", description="command-feed-pause")
    @app_commands.describe(feed="option-feed")
    @app_commands.autocomplete(feed=offer_feeds_to_admins)
    async def pause(self, interaction: discord.Interaction[VerbatimClient], feed: int) -> None:
        """What is paused or gone is asked again."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        now = self.app.pipeline.now()

        def turned(known: Feed) -> Feed:
            return paused(known) if known.state == "active" else resumed(known, now)

        key = library_key(interaction.guild_id)
        changed = await change_feed(self.app.database, key, feed, turned)
        await audited(interaction, "feed_changed", changed.url)
        message = "feed-paused" if changed.state == "paused" else "feed-resumed"
        await interaction.edit_original_response(content=self.app.say(message, name=feed_name(changed)))

    @app_commands.command(name="remove", description="command-feed-remove")
    @app_commands.describe(feed="option-feed")
    @app_commands.autocomplete(feed=offer_feeds_to_admins)
    async def remove(self, interaction: discord.Interaction[VerbatimClient], feed: int) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        async with self.app.database.writing() as store:
            library = await store.libraries.get(library_key(interaction.guild_id))
            removed = await store.feeds.remove(library, feed)
        await audited(interaction, "feed_removed", removed.url)
        told = {"name": feed_name(removed), "url": plain(removed.url, MAX_LINE)}
        await interaction.edit_original_response(content=self.app.say("feed-removed", **told))

    @app_commands.command(name="preview", description="command-feed-preview")
    @app_commands.describe(feed="option-feed")
    @app_commands.autocomplete(feed=offer_feeds_to_admins)
    async def preview(self, interaction: discord.Interaction[VerbatimClient], feed: int) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        async with self.app.database.reading() as store:
            library = await store.libraries.get(library_key(interaction.guild_id))
            known = await store.feeds.get(library, feed)
            kept = await store.feeds.entries(library, feed)
        read = (await self.app.polling.finding.find(known.url)).read
        entries = judged(read, kept, from_json(known.choice))
        await interaction.edit_original_response(view=preview_card(known, entries, self.app.say))

    @app_commands.command(name="filter", description="command-feed-filter")
    @app_commands.rename(without="not")
    @app_commands.describe(
        feed="option-feed", only="option-feed-only", without="option-feed-not", clear="option-feed-clear"
    )
    @app_commands.autocomplete(feed=offer_feeds_to_admins)
    async def filter_feed(
        self,
        interaction: discord.Interaction[VerbatimClient],
        feed: int,
        only: Words | None = None,
        without: Words | None = None,
        clear: bool = False,
    ) -> None:
        """What is given takes the place of what was chosen before; nothing given shows it."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        given = Choice(terms_of(listed(only)), terms_of(listed(without)))

        def changed(known: Feed) -> Feed:
            return replace(known, choice=to_json(given)) if clear or given != Choice() else known

        key = library_key(interaction.guild_id)
        chosen = await change_feed(self.app.database, key, feed, changed)
        if clear or given != Choice():
            await audited(interaction, "feed_changed", chosen.url)
        await interaction.edit_original_response(view=filter_card(chosen, self.app.say))
