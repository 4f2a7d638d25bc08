"""*Tell me when*: who asked what nothing answered is told once something stored does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import discord
import structlog
from discord import ui

from bot.asking.asked import Asked
from bot.asking.kept import scope_from_json
from bot.asking.making import make
from bot.cards.escape import plain
from bot.cards.particulars import MAX_NAME
from bot.guilds import guild_id_of

if TYPE_CHECKING:
    from bot.app import App
    from bot.asking.making import Made
    from storage.question_model import Subscription

log = structlog.get_logger(__name__)

MAX_QUESTION = 200


async def tell_subscribers(app: App, client: discord.Client, library_key: str) -> int:
    """Ask every question that somebody waits for again; how many were told. Raises StorageError."""
    guild = client.get_guild(guild_id_of(library_key))
    if guild is None:
        return 0
    async with app.database.reading() as store:
        waiting = await store.wishes.subscriptions(await store.libraries.get(library_key))
    told = 0
    for wish in waiting:
        answer = await app.answering.ask(library_key, wish.text, scope=scope_from_json(wish.scope))
        if answer.verdict == "answer":
            told += await _tell(app, guild, library_key, wish)
    return told


async def _tell(app: App, guild: discord.Guild, library_key: str, wish: Subscription) -> bool:
    """The subscription ends first: to be told twice is worse than to be told by nobody in a crash."""
    async with app.database.writing() as store:
        library = await store.libraries.get(library_key)
        if not await store.wishes.unsubscribe(library, wish.id):
            return False
    try:
        member = await guild.fetch_member(wish.member_id)
    except discord.HTTPException:  # they left: what is stored here is not for them any more
        return False
    return await _send(app, guild, library_key, wish, member)


async def _send(
    app: App, guild: discord.Guild, library_key: str, wish: Subscription, member: discord.Member
) -> bool:
    words = app.say(
        "pressed-told", guild=plain(guild.name, MAX_NAME), question=plain(wish.text, MAX_QUESTION)
    )
    scope = scope_from_json(wish.scope)
    asked = Asked(library_key, guild, wish.channel_id, member.id, wish.text, True, scope, is_direct=True)
    try:
        channel = await member.create_dm()
        made = await make(app, asked)
        await channel.send(view=_below(words, made))
    except discord.HTTPException:
        return await _mention(guild, wish, member, words)
    return True


async def _mention(guild: discord.Guild, wish: Subscription, member: discord.Member, words: str) -> bool:
    """Where their direct messages are closed: in the channel where they asked, without the answer."""
    channel = guild.get_channel_or_thread(wish.channel_id)
    if not isinstance(channel, discord.abc.Messageable):
        return False
    view = ui.LayoutView(timeout=None)
    view.add_item(ui.TextDisplay[Any](f"{member.mention} {words}"))
    try:
        await channel.send(view=view, allowed_mentions=discord.AllowedMentions(users=[member]))
    except discord.HTTPException as error:
        log.info("a member could not be told", status=error.status)
        return False
    return True


def _below(words: str, made: Made) -> ui.LayoutView:
    """The answer's card under what it is about."""
    view = ui.LayoutView(timeout=None)
    view.add_item(ui.TextDisplay[Any](words))
    for item in made.view.children:
        view.add_item(item)
    return view
