"""An interaction as Discord tells a bot of it: in a guild with the member, in a conversation with the user."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from discord import Permissions

from tests.fake_discord import payloads

if TYPE_CHECKING:
    from tests.fake_discord.exchange import Exchange
    from tests.fake_discord.state import State
    from tests.fake_discord.world import Guild

ATTACHMENT_LIMIT = 10 * 1024 * 1024
DIRECT_PERMISSIONS = str(Permissions.text().value)
"""Near enough what a bot may do in a conversation of two."""


def interaction(
    state: State, guild: Guild, locale: str, exchange: Exchange, data: dict[str, Any]
) -> dict[str, Any]:
    channel = exchange.channel
    payload = {
        "id": str(exchange.id),
        "application_id": str(state.bot.id),
        "type": exchange.type,
        "token": exchange.token,
        "version": 1,
        "data": data,
        "channel_id": str(channel.id),
        "locale": locale,
        "entitlements": [],
        "attachment_size_limit": ATTACHMENT_LIMIT,
    }
    if exchange.source:
        payload["message"] = payloads.message(exchange.source)
    return payload | (_in_guild(state, guild, exchange) if channel.guild else _direct(exchange))


def _in_guild(state: State, guild: Guild, exchange: Exchange) -> dict[str, Any]:
    channel, user = exchange.channel, exchange.member
    granted = str(guild.permissions(user, channel).value)
    return {
        "guild_id": str(guild.id),
        "guild": {"id": str(guild.id), "locale": guild.locale, "features": []},
        "channel": payloads.channel(channel) | {"permissions": granted},
        "member": payloads.full_member(guild, user) | {"permissions": granted},
        "app_permissions": str(guild.permissions(state.bot, channel).value),
        "guild_locale": guild.locale,
        "context": payloads.GUILD_CONTEXT,
        "authorizing_integration_owners": {"0": str(guild.id)},
    }


def _direct(exchange: Exchange) -> dict[str, Any]:
    return {
        "channel": payloads.channel(exchange.channel),
        "user": payloads.user(exchange.member),
        "app_permissions": DIRECT_PERMISSIONS,
        "context": payloads.BOT_DM_CONTEXT,
        "authorizing_integration_owners": {"0": "0"},
    }
