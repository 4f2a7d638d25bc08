"""How the bot says a plain sentence, whether or not the interaction was acknowledged already."""

from __future__ import annotations

from typing import Any

import discord
import structlog
from discord import ui

from bot.cards.frame import Accent, card

log = structlog.get_logger(__name__)


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
