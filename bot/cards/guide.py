"""What the bot does and never does, how to ask it, and examples from the library at hand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from discord import ui

from bot.cards.escape import BOLD, escape, plain
from bot.cards.frame import MAX_CHARS, Component, card, fitted
from bot.cards.particulars import MAX_NAME, SUBTEXT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.locale import Messages

EXAMPLES = 2
MAX_TITLE = 100
ROOM_FOR_COMMANDS, ROOM_FOR_MORE = 1_000, 100


@dataclass(frozen=True, slots=True)
class Guide:
    """`commands` and `for_admins` are (name, description); the latter are empty for everybody else."""

    titles: Sequence[str]
    outlets: Sequence[str]
    commands: Sequence[tuple[str, str]]
    for_admins: Sequence[tuple[str, str]]


def guide_card(guide: Guide, say: Messages) -> ui.LayoutView:
    about = "\n".join(["### " + say("guide-title"), say("guide-does"), say("guide-never")])
    parts: list[Component] = [ui.TextDisplay(about), ui.Separator(), ui.TextDisplay(_asking(guide, say))]
    commands = _commands(guide.commands, say("guide-commands"), ROOM_FOR_COMMANDS, say)
    parts += [ui.Separator(), ui.TextDisplay(commands)]
    if guide.for_admins:
        room = MAX_CHARS - card(parts).content_length() - ROOM_FOR_MORE
        parts.append(ui.TextDisplay(_commands(guide.for_admins, say("guide-admins"), room, say)))
    view = card(parts)
    if view.content_length() > MAX_CHARS:
        raise ValueError("the guide is longer than a card")
    return view


def _asking(guide: Guide, say: Messages) -> str:
    lines = [BOLD + say("guide-asking") + BOLD, say("guide-how")]
    if not guide.titles:
        return "\n".join([*lines, say("cards-empty-library")])
    lines += [say("guide-example-ask", title=plain(t, MAX_TITLE)) for t in guide.titles[:EXAMPLES]]
    if guide.outlets:
        lines.append(say("guide-example-outlet", outlet=plain(guide.outlets[0], MAX_NAME)))
    return "\n".join(lines)


def _commands(commands: Sequence[tuple[str, str]], head: str, room: int, say: Messages) -> str:
    lines = [f"{SUBTEXT}`/{name}` {escape(description)}" for name, description in commands]
    return fitted([f"**{head}**", *lines], room, say)
