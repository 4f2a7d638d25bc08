"""Where an admin wants a feed to post: checked against the channel as it is, before anything is stored."""

from __future__ import annotations

from typing import Any

import discord
from discord import app_commands

from bot.errors import VerbatimError
from bot.feeds.following import listed
from storage.feed_model import FeedChannel

KINDS = [
    discord.ChannelType.text,
    discord.ChannelType.news,
    discord.ChannelType.forum,
    discord.ChannelType.public_thread,
    discord.ChannelType.private_thread,
    discord.ChannelType.news_thread,
]
MAX_TAGS = 5
"""Discord's limit for a forum's post."""

Chosen = app_commands.AppCommandChannel | app_commands.AppCommandThread


class PostingChannel(app_commands.Transformer):
    """Offers what can be posted in; what else is sent is refused by `check_place`."""

    @property
    def type(self) -> discord.AppCommandOptionType:
        return discord.AppCommandOptionType.channel

    @property
    def channel_types(self) -> list[discord.ChannelType]:
        return KINDS

    async def transform(self, _interaction: discord.Interaction[Any], value: Any, /) -> Chosen:
        chosen: Chosen = value
        return chosen


async def check_place(
    feed_id: int, chosen: Chosen, role: discord.Role | None = None, tags: str | None = None
) -> FeedChannel:
    """Raises VerbatimError where the bot couldn't post there."""
    if role is not None and role.is_default():
        raise VerbatimError("feed_role_everyone")
    channel = await _seen(chosen)
    named = _tags(channel, tags)
    return FeedChannel(feed_id, channel.id, role.id if role else None, named)


async def _seen(chosen: Chosen) -> discord.TextChannel | discord.ForumChannel | discord.Thread:
    """The channel as the bot sees it."""
    try:
        channel = await chosen.fetch()
    except (discord.Forbidden, discord.NotFound) as error:
        raise _forbidden(chosen.id) from error
    if not isinstance(channel, discord.TextChannel | discord.ForumChannel | discord.Thread):
        raise VerbatimError("feed_channel_kind")
    granted = channel.permissions_for(channel.guild.me)
    may_post = (
        granted.send_messages_in_threads if isinstance(channel, discord.Thread) else granted.send_messages
    )
    if not (granted.view_channel and may_post):
        raise _forbidden(channel.id)
    return channel


def _forbidden(channel_id: int) -> VerbatimError:
    return VerbatimError("feed_channel_forbidden", channel=f"<#{channel_id}>")


def _tags(
    channel: discord.TextChannel | discord.ForumChannel | discord.Thread, said: str | None
) -> tuple[str, ...]:
    """The forum's own names of the tags that were said, whatever their case."""
    wanted = listed(said)
    if not isinstance(channel, discord.ForumChannel):
        if wanted:
            raise VerbatimError("feed_tags_nowhere")
        return ()
    place, all_tags = f"<#{channel.id}>", ", ".join(tag.name for tag in channel.available_tags)
    known = {tag.name.casefold(): tag.name for tag in channel.available_tags}
    for name in wanted:
        if not known:
            raise VerbatimError("feed_tags_none", channel=place)
        if name.casefold() not in known:
            raise VerbatimError("feed_tags_unknown", channel=place, tag=name, known=all_tags)
    if channel.flags.require_tag and not wanted:
        raise VerbatimError("feed_tags_required", channel=place, known=all_tags)
    return tuple(dict.fromkeys(known[name.casefold()] for name in wanted))[:MAX_TAGS]


def is_heard(role: discord.Role, channel_id: int) -> bool:
    """Whether the bot's mention of the role reaches anybody."""
    channel = role.guild.get_channel_or_thread(channel_id)
    may_all = channel is not None and channel.permissions_for(role.guild.me).mention_everyone
    return role.mentionable or may_all
