"""How the bot answers an interaction, whether or not it was acknowledged already."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import structlog

if TYPE_CHECKING:
    import discord

log = structlog.get_logger(__name__)


async def tell(interaction: discord.Interaction[Any], words: str) -> None:
    """One private sentence. Where Discord no longer takes it, the log keeps it."""
    import discord  # noqa: PLC0415

    try:
        if interaction.response.is_done():
            await interaction.followup.send(words, ephemeral=True)
        else:
            await interaction.response.send_message(words, ephemeral=True)
    except discord.HTTPException as error:
        log.warning("reply not delivered", reason=error.text, status=error.status)
