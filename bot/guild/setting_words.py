"""The names of settings and their values, as people read them on cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.cards.escape import plain
from bot.locale import own_names

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.locale import Messages

LABELS = {
    "ask_channels": "settings-ask-channels",
    "forums": "settings-forums",
    "admin_roles": "settings-admin-roles",
    "private": "settings-private",
    "language": "settings-language",
    "reply_in_thread": "settings-reply-in-thread",
    "quotes": "settings-quotes",
    "quote_chars": "settings-quote-chars",
    "quota": "settings-quota",
    "budget": "settings-budget",
    "own_outlets": "settings-own-outlets",
    "images": "settings-images",
    "blocked_outlets": "settings-blocked-outlets",
    "time_zone": "settings-time-zone",
    "log_channel": "settings-log-channel",
}
MENTIONS = {"ask_channels": "<#{}>", "forums": "<#{}>", "log_channel": "<#{}>", "admin_roles": "<@&{}>"}
MAX_LISTED = 8
MAX_VALUE = 40

Value = bool | int | str | None | list[int] | list[str]


def label(name: str, say: Messages) -> str:
    """A setting that a later release knows is told by its own name."""
    return say(LABELS[name]) if name in LABELS else plain(name, MAX_VALUE)


def value_words(value: Value, name: str, say: Messages, limit: int = MAX_VALUE) -> str:
    if isinstance(value, bool):
        return say("settings-yes") if value else say("settings-no")
    if value is None or value == []:
        return say("settings-none")
    if isinstance(value, list):
        return _listed([_one(one, name, limit) for one in value[:MAX_LISTED]], len(value), say)
    return _one(value, name, limit)


def _listed(words: Sequence[str], total: int, say: Messages) -> str:
    shown = ", ".join(words)
    more = total - len(words)
    return say("cards-words-more", words=shown, count=more) if more else shown


def _one(value: int | str, name: str, limit: int) -> str:
    if name == "language":
        return own_names().get(str(value), plain(str(value), limit))
    return MENTIONS[name].format(value) if name in MENTIONS else plain(str(value), limit)
