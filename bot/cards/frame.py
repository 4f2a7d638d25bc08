"""The frame of every card: one container of Components V2 that never runs out of time."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from discord import ui

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.locale import Messages

MAX_CHARS = 4_000
"""Discord's limit on the text of one message's components together; discord.py does not enforce it."""

Component = ui.Item[Any]


class Accent(IntEnum):
    """The colour of a card's edge, 0xRRGGBB."""

    FOUND = 0x2E8B57
    NEAR = 0xC98A1B
    NOTHING = 0x7A7F87


def card(parts: Sequence[Component], accent: Accent = Accent.FOUND) -> ui.LayoutView:
    view = ui.LayoutView(timeout=None)
    view.add_item(ui.Container[ui.LayoutView](*parts, accent_colour=int(accent)))
    return view


def fitted(lines: Sequence[str], room: int, say: Messages) -> str:
    """As many whole lines as `room` holds, and how many more there are."""
    shown: list[str] = []
    for line in lines:
        room -= len(line) + 1
        if room < 0:
            return "\n".join([*shown, say("cards-more", count=len(lines) - len(shown))])
        shown.append(line)
    return "\n".join(shown)
