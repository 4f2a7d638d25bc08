"""The buttons under an answer. They work after a restart: the question's id and token stand in theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, Self, cast

import discord
from discord import ui

if TYPE_CHECKING:
    import re

    from bot.locale import Messages


PREFIX = "verbatim:q:"


class Key(NamedTuple):
    """What a button has to know of its answer."""

    question: int
    token: str


class AnswerClient(Protocol):
    """Who answers when a button is pressed, and checks what may be."""

    async def press(self, interaction: discord.Interaction[Any], key: Key, action: str) -> None: ...

    async def cancel(self, interaction: discord.Interaction[Any], subscription: int) -> None: ...


class AnswerButton(
    ui.DynamicItem[ui.Button[Any]],
    template=r"verbatim:q:(?P<question>\d{1,18}):(?P<token>[0-9a-f]{8}):(?P<action>[a-z]+)",
):
    def __init__(self, key: Key, action: str, label: str | None = None, *, is_main: bool = False) -> None:
        style = discord.ButtonStyle.primary if is_main else discord.ButtonStyle.secondary
        custom_id = f"{PREFIX}{key.question}:{key.token}:{action}"
        super().__init__(ui.Button(label=label, custom_id=custom_id, style=style))
        self.key, self.action = key, action

    @classmethod
    async def from_custom_id(
        cls, _interaction: discord.Interaction[Any], _item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        return cls(Key(int(match["question"]), match["token"]), match["action"])

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        await cast("AnswerClient", interaction.client).press(interaction, self.key, self.action)


class CancelButton(ui.DynamicItem[ui.Button[Any]], template=r"verbatim:cancel:(?P<subscription>\d{1,18})"):
    """Ends a subscription of whoever presses it."""

    def __init__(self, subscription: int, label: str | None = None) -> None:
        super().__init__(ui.Button(label=label, custom_id=f"verbatim:cancel:{subscription}"))
        self.subscription = subscription

    @classmethod
    async def from_custom_id(
        cls, _interaction: discord.Interaction[Any], _item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        return cls(int(match["subscription"]))

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        await cast("AnswerClient", interaction.client).cancel(interaction, self.subscription)


ANSWER_BUTTONS = (AnswerButton, CancelButton)

LOOKING = ("context", "more", "why", "still", "on")
"""More context, more quotes, why this, still says this, ask on: where there are quotes."""
WISHING = ("cover", "tell")
VOTING = ("helpful", "unhelpful")


def answer_rows(
    verdict: str, key: Key, say: Messages, *, is_private: bool, quotes: bool
) -> list[ui.ActionRow[Any]]:
    """One row to look closer where something is quoted, and one for all else."""
    below = [
        *(WISHING if verdict != "answer" else ()),
        *VOTING,
        *(("share",) if is_private and quotes else ()),
    ]
    rows = [LOOKING, below] if quotes else [below]
    return [_row(key, row, say) for row in rows]


def consent_row(key: Key, say: Messages) -> ui.ActionRow[Any]:
    """Whether the admins may be told who wishes for articles."""
    return _row(key, ("named", "unnamed"), say)


def _row(key: Key, actions: Any, say: Messages) -> ui.ActionRow[Any]:
    return ui.ActionRow(*(AnswerButton(key, action, say(f"press-{action}")) for action in actions))
