"""Links to the messages that articles were added from, where nobody is led to what they may not see."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import discord

if TYPE_CHECKING:
    from bot.quotes.answers import Answer, Quote

_ADDRESS = re.compile(
    r"https://(?:\w+\.)?discord\.com/channels/(?P<guild>\d+)/(?P<channel>\d+)/(?P<message>\d+)"
)


async def with_messages(answer: Answer, guild: discord.Guild | None, channel_id: int | None) -> Answer:
    """The answer; quotes without an address are linked to their messages, where all may see them."""
    if guild is None:
        return answer
    quotes = [await _with_message(quote, guild, channel_id) for quote in answer.quotes]
    return replace(answer, quotes=tuple(quotes))


async def _with_message(quote: Quote, guild: discord.Guild, channel_id: int | None) -> Quote:
    address = quote.particulars.message
    match = _ADDRESS.fullmatch(address) if address and quote.link is None else None
    if match is None or int(match["guild"]) != guild.id:
        return quote
    source = guild.get_channel(int(match["channel"]))
    if not isinstance(source, discord.TextChannel) or not (source.id == channel_id or seen_by_all(source)):
        return quote
    return replace(quote, message=address) if await _exists(source, int(match["message"])) else quote


def seen_by_all(channel: discord.TextChannel) -> bool:
    """Whether every member may read the channel: its default says so, and no overwrite denies it."""
    everyone = channel.permissions_for(channel.guild.default_role)
    denied = (
        overwrite.view_channel is False or overwrite.read_message_history is False
        for overwrite in channel.overwrites.values()
    )
    return everyone.view_channel and everyone.read_message_history and not any(denied)


async def _exists(channel: discord.TextChannel, message_id: int) -> bool:
    try:
        await channel.fetch_message(message_id)
    except discord.HTTPException:  # deleted, or no longer the bot's to see: there is nothing to link to
        return False
    return True
