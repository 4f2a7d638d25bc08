"""What was asked and not answered, a group after the other, each with a button that puts it away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, Self, cast

import discord
from discord import ui
from discord.utils import format_dt

from bot.cards.escape import BOLD, plain
from bot.cards.frame import MAX_CHARS, Accent, Component, card
from bot.cards.particulars import SEPARATOR, SUBTEXT
from bot.looking_back.lacking import in_milliseconds

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence
    from datetime import datetime

    from bot.locale import Messages
    from bot.looking_back.gaps import Gap, Key

COG = "GapsCog"
MOST = 9
"""Groups of a card: three components each, and Discord allows forty."""
MAX_EXAMPLE = 150
MAX_WORD = 30
MOST_NAMED = 5
ROOM_FOR_MORE = 200


class Settling(Protocol):
    """What the cog does when a group is done. It answers the interaction and checks who may."""

    async def done(self, interaction: discord.Interaction[Any], days: int, key: Key, seen: int) -> None: ...


class DoneButton(
    ui.DynamicItem[ui.Button[Any]],
    template=r"verbatim:gap:(?P<days>\d{1,2}):(?P<kind>[qw])(?P<id>\d{1,18}):(?P<seen>\d{1,13})",
):
    """Hides a group as it was seen, in milliseconds since 1970; `days` is what its card shows."""

    def __init__(self, days: int, key: Key, seen: int, label: str | None = None) -> None:
        super().__init__(ui.Button(label=label, custom_id=f"verbatim:gap:{days}:{key[0]}{key[1]}:{seen}"))
        self.days, self.key, self.seen = days, key, seen

    @classmethod
    async def from_custom_id(
        cls, _interaction: discord.Interaction[Any], _item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        return cls(int(match["days"]), (match["kind"], int(match["id"])), int(match["seen"]))

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        cog = cast("Settling", interaction.client.get_cog(COG))
        await cog.done(interaction, self.days, self.key, self.seen)


def gaps_card(gaps: Sequence[Gap], days: int, now: datetime, say: Messages) -> ui.LayoutView:
    """At most 4,000 characters and 40 components; what doesn't fit is counted."""
    if not gaps:
        return card([ui.TextDisplay(say("gaps-none", days=days))], Accent.NOTHING)
    head = "### " + say("gaps-title", count=len(gaps), days=days) + "\n" + SUBTEXT + say("gaps-about")
    parts: list[Component] = [ui.TextDisplay(head)]
    room, seen = MAX_CHARS - len(head) - ROOM_FOR_MORE, in_milliseconds(now)
    shown = 0
    for gap in gaps[:MOST]:
        words = _told(gap, say)
        room -= len(words)
        if room < 0:
            break
        button = DoneButton(days, gap.key, seen, say("gaps-done-button"))
        parts.append(ui.Section(ui.TextDisplay(words), accessory=button))
        shown += 1
    if shown < len(gaps):
        parts.append(ui.TextDisplay(SUBTEXT + say("gaps-more", count=len(gaps) - shown)))
    return card(parts, Accent.NEAR)


def _told(gap: Gap, say: Messages) -> str:
    lines = [BOLD + _head(gap, say) + BOLD, SEPARATOR.join(_facts(gap, say))]
    if gap.missing:
        lines.append(SUBTEXT + say("gaps-missing", words=_listed(gap.missing)))
    if gap.wishes:
        lines.append(SUBTEXT + SEPARATOR.join(_wishes(gap, say)))
    return "\n".join(lines)


def _head(gap: Gap, say: Messages) -> str:
    if gap.example:
        return say("gaps-example", question=plain(gap.example, MAX_EXAMPLE))
    return say("gaps-private", words=_listed(gap.words))


def _facts(gap: Gap, say: Messages) -> list[str]:
    asked = [say("gaps-asked", count=gap.asked)] if gap.asked else []
    return [*asked, say("gaps-last", when=format_dt(gap.last_asked_at, "R"))]


def _wishes(gap: Gap, say: Messages) -> list[str]:
    """Named are those who agreed to it."""
    told = [say("gaps-wishes", count=len(gap.wishes))]
    named = list(dict.fromkeys(f"<@{wish.member_id}>" for wish in gap.wishes if wish.member_id))
    return told + ([say("gaps-named", members=", ".join(named[:MOST_NAMED]))] if named else [])


def _listed(words: Sequence[str]) -> str:
    return ", ".join(plain(word, MAX_WORD) for word in words)
