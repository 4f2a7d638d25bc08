"""Who may change a library, checked on every command, component and modal: Discord's own hiding is a hint."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import discord
from discord import app_commands

if TYPE_CHECKING:
    from collections.abc import Collection


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
