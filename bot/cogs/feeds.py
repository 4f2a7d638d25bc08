"""`/feed …`: what admins do with the feeds that their guild's library follows."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.cards.feeds import feeds_card, followed_card, place_words
from bot.cards.particulars import MAX_URL
from bot.cogs.feed_keeping import FeedKeeping
from bot.cogs.offering import offer_feeds_to_admins
from bot.errors import VerbatimError
from bot.feeds.posting_places import Chosen, PostingChannel, check_place, is_heard
from bot.guild.auditing import audited
from bot.guilds import library_key
from bot.permissions import check_admin
from ingest.feeds.model import Candidate
from ingest.jobs import READ_OPML

if TYPE_CHECKING:
    from bot.client import VerbatimClient
    from storage.feed_model import Feed, FeedChannel

PAGE = 8
"""Feeds on one page of `/feed list`."""
MAX_FEEDS = 200
"""Feeds that a guild follows. All guilds' feeds are asked in turn, so one guild's may not be without end."""
MAX_OPML_BYTES = 1_000_000
MAX_TAGS_CHARS = 200

ChannelOption = app_commands.Transform[Chosen, PostingChannel]


@app_commands.default_permissions(manage_guild=True)
class FeedCog(FeedKeeping, commands.GroupCog, group_name="feed", group_description="command-feed"):
    def __init__(self, client: VerbatimClient) -> None:
        self.app = client.app

    async def interaction_check(self, interaction: discord.Interaction[VerbatimClient], /) -> bool:  # type: ignore[override]
        await check_admin(interaction)
        return True

    @app_commands.command(name="add", description="command-feed-add")
    @app_commands.describe(url="option-feed-url", channel="option-feed-channel", role="option-feed-role")
    async def add(
        self,
        interaction: discord.Interaction[VerbatimClient],
        url: app_commands.Range[str, 1, MAX_URL],
        channel: ChannelOption | None = None,
        role: discord.Role | None = None,
    ) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        if role and not channel:
            raise VerbatimError("feed_post_where")
        wanted = await check_place(0, channel, role) if channel else None
        key = library_key(interaction.guild_id)
        await self._make_room(key, [url.strip()])
        followed = await self.app.polling.follow(key, url.strip())
        feed = followed.polled.feed
        place = await self._post_to(key, replace(wanted, feed_id=feed.id)) if wanted else None
        await audited(interaction, "feed_added", feed.url)
        await interaction.edit_original_response(view=followed_card(followed, place, self.app.say))

    @app_commands.command(name="list", description="command-feed-list")
    @app_commands.describe(page="option-feed-page")
    async def list_feeds(
        self, interaction: discord.Interaction[VerbatimClient], page: app_commands.Range[int, 1] = 1
    ) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        async with self.app.database.reading() as store:
            library = await store.libraries.get(library_key(interaction.guild_id))
            feeds = await store.feeds.all(library)
            places = await store.feed_posts.channels(library)
        page = min(page, max(1, -(-len(feeds) // PAGE)))
        shown = feeds[(page - 1) * PAGE : page * PAGE]
        view = feeds_card(shown, places, self.app.say, page=page, total=len(feeds))
        await interaction.edit_original_response(view=view)

    @app_commands.command(name="post", description="command-feed-post")
    @app_commands.describe(
        feed="option-feed",
        channel="option-feed-channel",
        role="option-feed-role",
        tags="option-feed-tags",
        stop="option-feed-stop",
    )
    @app_commands.autocomplete(feed=offer_feeds_to_admins)
    async def post(
        self,
        interaction: discord.Interaction[VerbatimClient],
        feed: int,
        channel: ChannelOption | None = None,
        role: discord.Role | None = None,
        tags: app_commands.Range[str, 1, MAX_TAGS_CHARS] | None = None,
        stop: bool = False,
    ) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        if stop and channel:
            raise VerbatimError("feed_post_stop")
        if (role or tags) and not channel:
            raise VerbatimError("feed_post_where")
        key = library_key(interaction.guild_id)
        wanted = await check_place(feed, channel, role, tags) if channel else None
        place = await (self._post_to(key, wanted) if wanted else self._place(key, feed, stop=stop))
        if channel or stop:
            await audited(interaction, "feed_changed", str(feed))
        words = place_words(place, self.app.say)
        if role and channel and not is_heard(role, channel.id):
            words += "\n" + self.app.say("feed-role-silent", role=role.mention)
        await interaction.edit_original_response(content=words)

    @app_commands.command(name="import", description="command-feed-import")
    @app_commands.describe(file="option-feed-file")
    async def import_feeds(
        self, interaction: discord.Interaction[VerbatimClient], file: discord.Attachment
    ) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        if file.size > MAX_OPML_BYTES:
            raise VerbatimError("attachment_large", name=file.filename, limit=MAX_OPML_BYTES // 1_000_000)
        try:
            data = await file.read()
        except discord.HTTPException as error:
            raise VerbatimError("attachment_gone", name=file.filename) from error
        listed = await self.app.pipeline.reader.run(READ_OPML, file.filename, data)
        key = library_key(interaction.guild_id)
        await self._make_room(key, [one.url for one in listed])
        followed = await self.app.polling.follow_all(key, listed)
        await audited(interaction, "feed_added", *(feed.url for feed, is_new in followed if is_new))
        new = sum(is_new for _, is_new in followed)
        words = self.app.say("feeds-imported", count=new, known=len(followed) - new)
        await interaction.edit_original_response(content=words)

    @app_commands.command(name="export", description="command-feed-export")
    async def export(self, interaction: discord.Interaction[VerbatimClient]) -> None:
        from ingest.feeds.opml import write_opml  # noqa: PLC0415  a parser that no other command needs

        await interaction.response.defer(ephemeral=True, thinking=True)
        feeds = await self._feeds(library_key(interaction.guild_id))
        if not feeds:
            await interaction.edit_original_response(content=self.app.say("feed-list-empty"))
            return
        listed = [Candidate(feed.url, feed.title) for feed in feeds]
        written = write_opml(listed, self.app.say("feeds-opml-title")).encode()
        file = discord.File(io.BytesIO(written), self.app.say("feed-export-name"))
        await interaction.edit_original_response(attachments=[file])

    async def _feeds(self, key: str) -> list[Feed]:
        async with self.app.database.reading() as store:
            return await store.feeds.all(await store.libraries.get(key))

    async def _make_room(self, key: str, urls: list[str]) -> None:
        """Raises VerbatimError where the guild would follow too many."""
        followed = {feed.url for feed in await self._feeds(key)}
        count = len(followed | set(urls))
        if count > max(MAX_FEEDS, len(followed)):
            raise VerbatimError("feeds_many", limit=MAX_FEEDS, count=count)

    async def _post_to(self, key: str, place: FeedChannel) -> FeedChannel:
        async with self.app.database.writing() as store:
            return await store.feed_posts.post_to(await store.libraries.get(key), place)

    async def _place(self, key: str, feed_id: int, *, stop: bool) -> FeedChannel | None:
        """Where the feed posts now. Raises UnknownFeed."""
        async with self.app.database.writing() as store:
            library = await store.libraries.get(key)
            await store.feeds.get(library, feed_id)
            if stop:
                await store.feed_posts.forget(library, feed_id)
            return await store.feed_posts.channel(library, feed_id)
