"""`/settings`: one private panel on which admins set what holds in their guild."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import discord
from discord import app_commands
from discord.ext import commands

from bot.cards.settings import Panel, digest_of_outlets, erase_card, settings_card
from bot.cogs.setting_forms import FORMS
from bot.errors import VerbatimError
from bot.guild.auditing import announce, audited, deed_words
from bot.guild.setting_choices import OF_GUILD, chosen, refused
from bot.guild.setting_words import label, value_words
from bot.guild.settings import SETTING
from bot.guilds import library_key
from bot.locale import languages, own_names
from bot.permissions import check_admin
from bot.speaking import speak_to
from bot.stored.purging import purge

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.cards.settings import Intent
    from bot.client import VerbatimClient
    from bot.guild.settings import GuildSettings


class SettingsCog(commands.Cog):
    def __init__(self, client: VerbatimClient) -> None:
        self.client = client
        self.app = client.app

    @app_commands.command(name="settings", description="command-settings")
    @app_commands.default_permissions(manage_guild=True)
    async def settings(self, interaction: discord.Interaction[VerbatimClient]) -> None:
        await check_admin(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        await self._draw(interaction, await self.app.guilds.of(library_key(interaction.guild_id)))

    async def choose(
        self, interaction: discord.Interaction[VerbatimClient], name: str, values: Sequence[str]
    ) -> None:
        async with self.client.explaining(interaction):
            await check_admin(interaction)
            await interaction.response.defer()
            await self._change(interaction, chosen(name, values, languages()))

    async def open_form(self, interaction: discord.Interaction[VerbatimClient], form: str) -> None:
        async with self.client.explaining(interaction):
            await check_admin(interaction)
            settings = await self.app.guilds.of(library_key(interaction.guild_id))
            await interaction.response.send_modal(FORMS[form](self, settings))

    async def fill(
        self, interaction: discord.Interaction[VerbatimClient], fields: Mapping[str, object]
    ) -> None:
        """A form that was sent: who sends it is checked again, since it outlives the right to it."""
        await check_admin(interaction)
        await interaction.response.defer()
        before = await self.app.guilds.of(library_key(interaction.guild_id))
        after = await self._change(interaction, fields)
        if set(after.blocked_outlets) - set(before.blocked_outlets):
            await self._ask_to_erase(interaction, after)

    async def _ask_to_erase(
        self, interaction: discord.Interaction[VerbatimClient], settings: GuildSettings
    ) -> None:
        stored = await self._blocked(library_key(interaction.guild_id))
        if stored:
            view = erase_card(settings.blocked_outlets, len(stored), self.app.say)
            await interaction.followup.send(view=view, ephemeral=True)

    async def erase_blocked(self, interaction: discord.Interaction[VerbatimClient], digest: str) -> None:
        async with self.client.explaining(interaction):
            await check_admin(interaction)
            await interaction.response.defer(ephemeral=True, thinking=True)
            key = library_key(interaction.guild_id)
            if digest != digest_of_outlets((await self.app.guilds.of(key)).blocked_outlets):
                raise VerbatimError("block_changed")
            ids = await self._blocked(key)
            for article_id in ids:
                await purge(self.app, key, article_id)
            await audited(interaction, "purged", *ids)
            await interaction.edit_original_response(content=self.app.say("settings-erased", count=len(ids)))

    async def _blocked(self, key: str) -> list[int]:
        async with self.app.database.reading() as store:
            return await store.settings.blocked_articles(await store.libraries.get(key))

    async def _change(
        self, interaction: discord.Interaction[VerbatimClient], fields: Mapping[str, object]
    ) -> GuildSettings:
        """Set the fields, say so in the log channel and draw the panel anew. Raises BadSetting."""
        key, guilds = library_key(interaction.guild_id), self.app.guilds
        _check_own(_ids(interaction.guild), fields)
        before = await guilds.of(key)
        after = await guilds.change(key, interaction.user.id, **fields)
        for name, value in after.model_dump(mode="json").items():
            if value != before.model_dump(mode="json")[name]:
                announce(interaction, self._told(name, value))
        await self._draw(interaction, after)
        return after

    def _told(self, name: str, value: Any) -> str:
        say = self.app.say
        subject = say("audit-set", name=label(name, say), value=value_words(value, name, say))
        return deed_words(SETTING, subject, say)

    async def _draw(self, interaction: discord.Interaction[VerbatimClient], settings: GuildSettings) -> None:
        await speak_to(self.app, interaction)  # what was just set may be the language
        guild = interaction.guild
        mute = _is_mute(guild, settings.log_channel)
        panel = Panel(settings, _ids(guild), self._intent(), own_names(), log_is_mute=mute)
        await interaction.edit_original_response(view=settings_card(panel, self.app.say))

    def _intent(self) -> Intent:
        flags = self.client.application_flags
        if self.client.intents.message_content:
            return "on"
        granted = flags.gateway_message_content or flags.gateway_message_content_limited
        return "granted" if granted else "off"


def _ids(guild: discord.Guild | None) -> frozenset[int]:
    return frozenset(one.id for one in (*guild.channels, *guild.roles)) if guild else frozenset()


def _check_own(known: frozenset[int], fields: Mapping[str, object]) -> None:
    """A forged menu may name another guild's channels and roles. Raises BadSetting."""
    for name in OF_GUILD & fields.keys():
        value = fields[name]
        for one in value if isinstance(value, tuple) else (value,):
            if one is not None and one not in known:
                raise refused(name, str(one))


def _is_mute(guild: discord.Guild | None, channel_id: int | None) -> bool:
    """Whether the log channel is gone or closed to the bot."""
    if guild is None or channel_id is None:
        return False
    channel = guild.get_channel(channel_id)
    granted = channel.permissions_for(guild.me) if channel else None
    return granted is None or not (granted.view_channel and granted.send_messages)
