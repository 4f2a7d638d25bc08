"""How the bot says something: to an interaction, acknowledged or not, and as a reply to a message."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, Literal

import discord
import structlog
from discord import ui

from bot.cards.escape import one_line
from bot.cards.frame import Accent, card

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

log = structlog.get_logger(__name__)

MAX_NAME = 100
"""Characters of a thread's name."""
DAY: Literal[1440] = 1440
"""Minutes of rest after which Discord folds a thread away."""
TYPING_SECONDS = 8.0
"""Discord shows "is typing" for ten."""


async def tell(interaction: discord.Interaction[Any], words: str) -> None:
    """One sentence: private, or in the place of the answer that was promised already, as private as that.

    A card that a button would have changed stays as it is.
    """
    try:
        if interaction.response.type is discord.InteractionResponseType.deferred_message_update:
            await interaction.followup.send(words, ephemeral=True)
        elif interaction.response.is_done():
            await _put_in_place(interaction, words)
        else:
            await interaction.response.send_message(words, ephemeral=True)
    except discord.HTTPException as error:
        log.warning("reply not delivered", reason=error.text, status=error.status)


async def _put_in_place(interaction: discord.Interaction[Any], words: str) -> None:
    """A message that has become a card takes no words but a card's."""
    original = await interaction.original_response()
    if original.flags.components_v2:
        await interaction.edit_original_response(view=card([ui.TextDisplay(words)], Accent.NEAR))
    else:
        await interaction.edit_original_response(content=words)


async def tell_author(message: discord.Message, words: str) -> None:
    """One sentence to who wrote the message, in private; as a reply where they take no direct messages."""
    try:
        await message.author.send(words)
    except discord.Forbidden:
        await message.reply(words, mention_author=False)


async def show(interaction: discord.Interaction[Any], view: discord.ui.LayoutView) -> None:
    """A card: private, or in the place of the answer that was promised already, as private as that."""
    try:
        if interaction.response.is_done():
            await interaction.edit_original_response(view=view)
        else:
            await interaction.response.send_message(view=view, ephemeral=True)
    except discord.HTTPException as error:
        log.warning("reply not delivered", reason=error.text, status=error.status)


async def reply(message: discord.Message, view: discord.ui.LayoutView) -> discord.Message | None:
    """Reply to a message, once; None where it is gone by now or may not be replied to.

    The nonce keeps a reply from being posted twice where Discord took it and its answer got lost.
    """
    try:
        return await message.reply(view=view, mention_author=False, nonce=message.id)
    except discord.HTTPException as error:
        log.warning("reply not delivered", reason=error.text, status=error.status)
        return None


async def reply_in_thread(message: discord.Message, view: discord.ui.LayoutView) -> discord.Message | None:
    """In a thread of that message; beside it where no thread can be made."""
    try:
        thread = await message.create_thread(
            name=one_line(message.clean_content, MAX_NAME) or str(message.id), auto_archive_duration=DAY
        )
        return await thread.send(view=view, nonce=message.id)
    except discord.HTTPException as error:
        log.info("no thread made", reason=error.text, status=error.status)
        return await reply(message, view)


async def edit_reply(sent: discord.Message, view: discord.ui.LayoutView) -> None:
    try:
        await sent.edit(view=view)
    except discord.HTTPException as error:
        log.warning("reply not edited", reason=error.text, status=error.status)


@asynccontextmanager
async def typing(channel: discord.abc.Messageable) -> AsyncIterator[None]:
    """Show that the bot is at it. The work doesn't wait for that, nor fail where Discord won't show it."""
    showing = asyncio.create_task(_show_typing(channel))
    try:
        yield
    finally:
        showing.cancel()


async def _show_typing(channel: discord.abc.Messageable) -> None:
    try:
        while True:
            await channel.typing()
            await asyncio.sleep(TYPING_SECONDS)
    except (discord.HTTPException, OSError) as error:
        log.debug("typing not shown", reason=str(error))
