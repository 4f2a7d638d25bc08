"""What choosing in a select menu sends: values that it offers, and what they stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.fake_discord import payloads
from tests.fake_discord.commanding import CannotDo
from tests.fake_discord.reading import SELECTS, walk

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.fake_discord.world import Guild, Message

STRING, ROLE, CHANNEL = 3, 6, 8


def select_data(guild: Guild, message: Message, custom_id: str, values: Sequence[str]) -> dict[str, Any]:
    """Raises CannotDo where the menu doesn't offer this; nothing for a button."""
    menu = next(part for part in walk(message.components) if part.get("custom_id") == custom_id)
    if menu["type"] not in SELECTS:
        return {}
    low, high = menu.get("min_values", 1), menu.get("max_values", 1)
    if not low <= len(values) <= high:
        raise CannotDo(f"the menu takes {low} to {high} choices, not {len(values)}")
    if menu["type"] == STRING and not set(values) <= {option["value"] for option in menu["options"]}:
        raise CannotDo(f"the menu doesn't offer {values}")
    return {"values": list(values), "resolved": _resolved(guild, menu, values)}


def _resolved(guild: Guild, menu: dict[str, Any], values: Sequence[str]) -> dict[str, Any]:
    """Discord's client shows this guild's own channels and roles, of the kinds that the menu wants."""
    if menu["type"] == CHANNEL:
        found = {value: payloads.channel(guild.channels[int(value)]) for value in values}
        kinds = menu.get("channel_types") or []
        if kinds and any(one["type"] not in kinds for one in found.values()):
            raise CannotDo("the menu doesn't offer channels of that kind")
        return {"channels": found}
    if menu["type"] == ROLE:
        return {"roles": {value: payloads.role(guild.roles[int(value)]) for value in values}}
    return {}
