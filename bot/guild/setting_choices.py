"""What was chosen in a menu of the settings' panel, as fields. Whoever chose may have sent anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.cards.escape import plain
from bot.guild.settings import BadSetting

if TYPE_CHECKING:
    from collections.abc import Sequence

AUTOMATIC = "auto"
"""The language of whoever asks."""
SWITCHES = ("private", "reply_in_thread", "images")
LISTS = frozenset({"ask_channels", "forums", "admin_roles"})
OF_GUILD = LISTS | {"log_channel"}
MAX_VALUE = 80
MAX_ID = 20
"""Digits of a snowflake."""


def chosen(name: str, values: Sequence[str], languages: Sequence[str]) -> dict[str, object]:
    """Raises BadSetting."""
    if name == "switches":
        return {switch: switch in values for switch in SWITCHES}
    if name in LISTS:
        return {name: tuple(_id(name, value) for value in values)}
    first = values[0] if values else None
    if name == "log_channel":
        return {name: None if first is None else _id(name, first)}
    if name == "quotes" and first is not None:
        return {name: first}
    if name == "language" and first in {AUTOMATIC, *languages}:
        return {name: None if first == AUTOMATIC else first}
    raise refused(name, first or "")


def _id(name: str, value: str) -> int:
    if not (value.isascii() and value.isdigit() and len(value) <= MAX_ID):
        raise refused(name, value)
    return int(value)


def refused(name: str, value: str) -> BadSetting:
    return BadSetting("setting_value", name=name, value=plain(value, MAX_VALUE))
