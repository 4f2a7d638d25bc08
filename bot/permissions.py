"""Who may change a library, checked on every command, component and modal: Discord's own hiding is a hint."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import discord
from discord import app_commands

from bot.guilds import library_key

if TYPE_CHECKING:
    from collections.abc import Collection

    from bot.client import VerbatimClient


class NotAdmin(app_commands.CheckFailure):
    """Somebody without Manage Server and without an admin role asked for an admin's command."""


def is_admin(interaction: discord.Interaction[Any], admin_roles: Collection[int]) -> bool:
    """Manage Server as Discord computed it for this channel, or one of the configured roles."""
    member = interaction.user
    if interaction.guild_id is None or not isinstance(member, discord.Member):
        return False
    return interaction.permissions.manage_guild or any(role.id in admin_roles for role in member.roles)


def require_admin(interaction: discord.Interaction[Any], admin_roles: Collection[int]) -> None:
    """Raises NotAdmin."""
    if not is_admin(interaction, admin_roles):
        raise NotAdmin


async def admin_roles(interaction: discord.Interaction[VerbatimClient]) -> frozenset[int]:
    """The roles that the operator's configuration names, and those that the guild's own settings do."""
    app = interaction.client.app
    configured = app.settings.discord.admin_roles
    if interaction.guild_id is None:
        return frozenset(configured)
    return frozenset((*configured, *(await app.guilds.of(library_key(interaction.guild_id))).admin_roles))


async def check_admin(interaction: discord.Interaction[VerbatimClient]) -> None:
    """Raises NotAdmin."""
    require_admin(interaction, await admin_roles(interaction))
