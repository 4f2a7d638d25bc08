"""`/privacy`: what is kept, told or deleted; and for admins the end of their guild's library."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.cards.privacy import delete_card, privacy_card
from bot.cards.sentence import sentence_card
from bot.errors import VerbatimError
from bot.guild.auditing import ALL, audited, deed_words
from bot.guild.privacy import export_member, forget_member
from bot.guilds import library_key
from bot.permissions import admin_roles, check_admin, is_admin
from bot.speaking import Form
from bot.stored.erasing import erase_library
from ingest.pipeline import utc_now

if TYPE_CHECKING:
    from bot.client import VerbatimClient

FILE = "verbatim.json"
MAX_NAME = 100
"""Characters of a guild's name in Discord."""


class WrongName(VerbatimError):
    """What was typed isn't the guild's name; nothing was erased."""


class PrivacyCog(commands.Cog):
    def __init__(self, client: VerbatimClient) -> None:
        self.client = client
        self.app = client.app

    @app_commands.command(name="privacy", description="command-privacy")
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=False)
    async def privacy(self, interaction: discord.Interaction[VerbatimClient]) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        admin = is_admin(interaction, await admin_roles(interaction))
        await interaction.edit_original_response(view=privacy_card(self.app.say, is_admin=admin))

    async def press(self, interaction: discord.Interaction[VerbatimClient], action: str) -> None:
        actions = {
            "export": self._export,
            "delete": self._ask,
            "confirm": self._delete,
            "library": self._open_form,
        }
        async with self.client.explaining(interaction):
            await actions[action](interaction)

    async def _export(self, interaction: discord.Interaction[VerbatimClient]) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        data = await export_member(self.app, interaction.user.id, utc_now())
        if data is None:
            await interaction.edit_original_response(content=self.app.say("privacy-nothing"))
            return
        files = [discord.File(BytesIO(data), FILE)]
        words = self.app.say("privacy-exported")
        await interaction.edit_original_response(content=words, attachments=files)

    async def _ask(self, interaction: discord.Interaction[VerbatimClient]) -> None:
        await interaction.response.send_message(view=delete_card(self.app.say), ephemeral=True)

    async def _delete(self, interaction: discord.Interaction[VerbatimClient]) -> None:
        await interaction.response.defer()
        await forget_member(self.app, interaction.user.id)
        self.client.direct.waiting.pop(interaction.user.id, None)
        await interaction.edit_original_response(view=sentence_card(self.app.say("privacy-deleted")))

    async def _open_form(self, interaction: discord.Interaction[VerbatimClient]) -> None:
        await check_admin(interaction)
        if interaction.guild is not None:
            await interaction.response.send_modal(EraseLibraryForm(self, interaction.guild.name))

    async def erase(self, interaction: discord.Interaction[VerbatimClient], typed: str) -> None:
        """Who sends the form is checked again. Raises WrongName."""
        await check_admin(interaction)
        guild, key = interaction.guild, library_key(interaction.guild_id)
        if guild is None or _plain(typed) != _plain(guild.name):
            raise WrongName("wrong_name")
        await interaction.response.defer(ephemeral=True, thinking=True)
        settings = await self.app.guilds.of(key)
        await erase_library(self.app, key)
        self.client.attention.forget_library(key)
        await audited(interaction, "erased", ALL)
        line = f"{interaction.user.mention} · {deed_words('erased', '', self.app.say)}"
        self.client.announcing.tell(guild, line, settings)
        await interaction.edit_original_response(content=self.app.say("privacy-library-erased"))


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()


class EraseLibraryForm(Form):
    def __init__(self, cog: PrivacyCog, guild_name: str) -> None:
        say = cog.app.say
        super().__init__(title=say("modal-erase-title"), timeout=None)
        self.cog = cog
        self.name: discord.ui.TextInput[EraseLibraryForm] = discord.ui.TextInput(
            placeholder=guild_name[:MAX_NAME], max_length=MAX_NAME
        )
        self.add_item(discord.ui.TextDisplay(say("privacy-library-ask")))
        self.add_item(discord.ui.Label(text=say("modal-erase-name"), component=self.name))

    async def on_submit(self, interaction: discord.Interaction[VerbatimClient], /) -> None:  # type: ignore[override]
        await self.cog.erase(interaction, self.name.value)
