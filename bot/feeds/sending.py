"""Messages that the bot posts by itself: the edge to Discord, where its refusals become ours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import aiohttp
import discord

from bot.feeds.posting import CannotPost, NotSent, Refused, Unsure

if TYPE_CHECKING:
    from bot.cards.posts import Post
    from storage.feed_model import FeedChannel

TAG_REQUIRED, ARCHIVED, LOCKED = 40067, 50083, 160005
TOO_MANY = 429
Place = discord.TextChannel | discord.Thread | discord.ForumChannel


class Channels:
    """A `bot.posting.Send` over a connected client."""

    def __init__(self, client: discord.Client) -> None:
        self._client = client

    async def __call__(
        self, guild_id: int, place: FeedChannel, post: Post, nonce: str, *, is_retry: bool = False
    ) -> None:
        try:
            channel, role = await self._find(guild_id, place)
            if isinstance(channel, discord.ForumChannel) and is_retry:
                return  # no nonce is heeded there: what may stand there already is not posted again
            await _post(channel, place, post, role, nonce)
        except discord.HTTPException as error:
            raise _told(error) from error
        except aiohttp.ClientConnectorError as error:
            raise NotSent from error
        except (OSError, aiohttp.ClientError) as error:
            raise Unsure from error

    async def _find(self, guild_id: int, place: FeedChannel) -> tuple[Place, discord.Role | None]:
        """Asked of Discord where it isn't known: archived threads are not. Never of another guild."""
        guild = self._client.get_guild(guild_id)
        if guild is None or guild.unavailable:
            raise NotSent
        channel: Any = guild.get_channel_or_thread(place.channel)
        if channel is None:
            channel = await self._client.fetch_channel(place.channel)
        if not isinstance(channel, Place) or channel.guild.id != guild_id:
            raise CannotPost("gone")
        return channel, guild.get_role(place.role) if place.role else None


async def _post(
    channel: Place, place: FeedChannel, post: Post, role: discord.Role | None, nonce: str
) -> None:
    view = post.view(role.id if role else None)
    pinged = discord.AllowedMentions(
        everyone=False, users=False, roles=[role] if role else False, replied_user=False
    )
    if isinstance(channel, discord.ForumChannel):
        tags = [tag for tag in channel.available_tags if tag.name in place.tags]
        await channel.create_thread(name=post.title, view=view, applied_tags=tags, allowed_mentions=pinged)
    else:
        await channel.send(view=view, nonce=nonce, allowed_mentions=pinged)


def _told(error: discord.HTTPException) -> Exception:
    if isinstance(error, discord.NotFound):
        return CannotPost("gone")
    if isinstance(error, discord.Forbidden):
        return CannotPost("forbidden")
    if isinstance(error, discord.DiscordServerError):
        return Unsure()
    if error.status == TOO_MANY:
        return NotSent()
    known = {TAG_REQUIRED: "tags", ARCHIVED: "closed", LOCKED: "closed"}
    return CannotPost(known[error.code]) if error.code in known else Refused(error.text)
