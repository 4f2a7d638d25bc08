"""What is kept and for how long, and buttons to have one's own told or deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, Self, cast

import discord
from discord import ui

from bot.asking import askers, kept
from bot.asking.quota import HOUR
from bot.cards.frame import Accent, Component, card
from bot.cards.particulars import SUBTEXT
from bot.guild import departing
from bot.questions import conversations
from bot.quotes import budget
from storage import audit
from storage.articles import UNDO_PERIOD

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator
    from datetime import timedelta

    from bot.locale import Messages

COG = "PrivacyCog"
MINUTES, HOURS = 60, 3_600


class Keeper(Protocol):
    """What the cog does when a button is pressed. It answers the interaction and checks who may."""

    async def press(self, interaction: discord.Interaction[Any], action: str) -> None: ...


class PrivacyButton(
    ui.DynamicItem[ui.Button[Any]], template=r"verbatim:own:(?P<action>export|delete|confirm|library)"
):
    """Of whoever presses it: it carries nobody's id."""

    def __init__(self, action: str, label: str | None = None) -> None:
        is_final = action in {"confirm", "library"}
        style = discord.ButtonStyle.danger if is_final else discord.ButtonStyle.secondary
        super().__init__(ui.Button(label=label, style=style, custom_id=f"verbatim:own:{action}"))
        self.action = action

    @classmethod
    async def from_custom_id(
        cls, _interaction: discord.Interaction[Any], _item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        return cls(match["action"])

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        await cast("Keeper", interaction.client.get_cog(COG)).press(interaction, self.action)


def privacy_card(say: Messages, *, is_admin: bool) -> ui.LayoutView:
    buttons = [
        PrivacyButton("export", say("privacy-export-button")),
        PrivacyButton("delete", say("privacy-delete-button")),
    ]
    if is_admin:
        buttons.append(PrivacyButton("library", say("privacy-library-button")))
    parts: list[Component] = [
        ui.TextDisplay("\n".join(["### " + say("privacy-title"), *(f"- {line}" for line in _kept(say))])),
        ui.TextDisplay(SUBTEXT + say("privacy-nothing-leaves")),
        ui.ActionRow[Any](*buttons),
    ]
    return card(parts)


def _kept(say: Messages) -> Iterator[str]:
    """Each period from where it is kept to."""
    yield say("privacy-questions", days=kept.PERIOD.days)
    yield say("privacy-votes", days=kept.PERIOD.days)
    yield say("privacy-asked", days=askers.KEPT.days)
    yield say("privacy-coverage", days=kept.PERIOD.days)
    yield say("privacy-subscriptions")
    yield say("privacy-quoted", hours=_in(budget.PERIOD, HOURS))
    yield say("privacy-memory", minutes=_in(conversations.PERIOD, MINUTES), hour=_in(HOUR, MINUTES))
    yield say("privacy-audit", days=audit.KEPT.days)
    yield say("privacy-articles", days=UNDO_PERIOD.days)
    yield say("privacy-left", days=departing.KEPT.days)


def _in(period: timedelta, seconds: int) -> int:
    return int(period.total_seconds()) // seconds


def delete_card(say: Messages) -> ui.LayoutView:
    words = say("privacy-delete-ask", hours=_in(budget.PERIOD, HOURS))
    row = ui.ActionRow[Any](PrivacyButton("confirm", say("privacy-confirm-button")))
    return card([ui.TextDisplay(words), row], Accent.NEAR)
