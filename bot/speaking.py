"""Which language somebody is answered in: their own in private, their guild's where all can read it."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

import discord

from bot.guilds import library_key
from bot.locale import speak
from storage.errors import StorageError

if TYPE_CHECKING:
    from bot.app import App
    from bot.guild.settings import GuildSettings


async def speak_to(app: App, interaction: discord.Interaction[Any]) -> None:
    """In what follows: the language that the guild's admins set for all, or else the member's own."""
    speak(str(interaction.locale))
    if interaction.guild_id is not None:
        with suppress(StorageError):  # what is done next will meet it too, and tell
            settings = await app.guilds.of(library_key(interaction.guild_id))
            speak(settings.language or str(interaction.locale))


def speak_in(guild: discord.Guild | None, settings: GuildSettings) -> None:
    """In what follows: the guild's language."""
    speak(settings.language or (str(guild.preferred_locale) if guild else None))


class Form(discord.ui.Modal):
    """A form that answers in the language of whoever sends it, and tells what was wrong with it."""

    async def interaction_check(self, interaction: discord.Interaction[Any], /) -> bool:
        await speak_to(interaction.client.app, interaction)
        return True

    async def on_error(self, interaction: discord.Interaction[Any], error: Exception, /) -> None:  # type: ignore[override]
        await interaction.client.explain(interaction, error)
