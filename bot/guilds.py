"""A guild's library, and the choices that autocomplete shows from it."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from discord import app_commands

if TYPE_CHECKING:
    from collections.abc import Iterable


T = TypeVar("T", str, int)

MAX_CHOICES = 25
MAX_CHOICE = 100
"""Discord's limits on autocomplete."""


def library_key(guild_id: int | None) -> str:
    """The key of a guild's own library. Raises ValueError outside a guild: no library belongs to nobody."""
    if guild_id is None:
        raise ValueError("a library belongs to a guild")
    return f"discord:{guild_id}"


def choices(named: Iterable[tuple[str, T]]) -> list[app_commands.Choice[T]]:
    """The first 25, cut to what Discord shows."""
    return [app_commands.Choice(name=_short(name), value=value) for name, value in islice(named, MAX_CHOICES)]


def guild_id_of(key: str) -> int:
    """The guild of a library; 0, which no guild has, for one that is no guild's."""
    place, _, number = key.partition(":")
    return int(number) if place == "discord" and number.isdecimal() else 0


def is_guilds(key: str) -> bool:
    return guild_id_of(key) != 0


def _short(name: str) -> str:
    return name if len(name) <= MAX_CHOICE else name[: MAX_CHOICE - 1] + "…"
