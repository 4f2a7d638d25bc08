"""Stories whose bounds are uncertain, as they would be stored, with a menu of them and a button."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, Self, cast

import discord
from discord import ui

from bot.cards.article import added_text
from bot.cards.escape import one_line, plain
from bot.cards.frame import MAX_CHARS, Accent, card, fitted
from bot.cards.particulars import SUBTEXT, outlet, title
from ingest.proposals import CHARS

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from bot.locale import Messages
    from bot.stored.proposing import Choice
    from ingest.proposals import Proposed

COG = "ArticleCog"
MAX_LABEL = 100
ROOM_FOR_STORED = 1_200
ROOM_FOR_MORE = 300


class Choosing(Protocol):
    """What the cog does when an item is used. It answers the interaction and checks who may."""

    async def choose_stories(
        self, interaction: discord.Interaction[Any], key: str, places: Sequence[str]
    ) -> None: ...

    async def add_chosen(self, interaction: discord.Interaction[Any], key: str) -> None: ...


def _cog(interaction: discord.Interaction[Any]) -> Choosing:
    return cast("Choosing", interaction.client.get_cog(COG))


class StoriesMenu(ui.DynamicItem[ui.Select[Any]], template=r"verbatim:stories:(?P<key>[0-9a-f]{16})"):
    def __init__(self, menu: ui.Item[Any], key: str) -> None:
        named = cast("ui.Select[Any]", menu)
        named.custom_id = f"verbatim:stories:{key}"
        super().__init__(named)
        self.key = key

    @classmethod
    async def from_custom_id(
        cls, _interaction: discord.Interaction[Any], item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        return cls(item, match["key"])

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        data = cast("dict[str, Any]", interaction.data)
        await _cog(interaction).choose_stories(interaction, self.key, data.get("values", []))


class AddThese(ui.DynamicItem[ui.Button[Any]], template=r"verbatim:add-these:(?P<key>[0-9a-f]{16})"):
    def __init__(self, key: str, label: str | None = None) -> None:
        custom_id = f"verbatim:add-these:{key}"
        super().__init__(ui.Button(label=label, style=discord.ButtonStyle.primary, custom_id=custom_id))
        self.key = key

    @classmethod
    async def from_custom_id(
        cls, _interaction: discord.Interaction[Any], _item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        return cls(match["key"])

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        await _cog(interaction).add_chosen(interaction, self.key)


PROPOSING = (StoriesMenu, AddThese)
"""For `client.add_dynamic_items`."""


def choice_card(key: str, choice: Choice, say: Messages) -> ui.LayoutView:
    """What was stored, what may be, and what is chosen of it: at most 4,000 characters."""
    offered, stories = set(choice.places), choice.stories
    settled = [outcome for at, outcome in enumerate(choice.outcomes) if at not in offered]
    parts = [ui.TextDisplay[Any](added_text(settled, say, ROOM_FOR_STORED))] if settled else []
    head = say("proposing-head", count=len(stories))
    room = MAX_CHARS - ROOM_FOR_STORED - len(head) - ROOM_FOR_MORE
    lines = [_story_lines(number, one, say) for number, one in enumerate(stories, 1)]
    parts.append(ui.TextDisplay(f"{head}\n{fitted(lines, room, say)}"))
    rows = _menu(key, choice, say), ui.ActionRow[Any](AddThese(key, say("proposing-add")))
    return card([*parts, *rows], Accent.NEAR)


def _story_lines(number: int, one: Proposed, say: Messages) -> str:
    known = one.story.particulars
    head = say(
        "proposing-story",
        number=str(number),
        title=title(known, say),
        outlet=outlet(known, say),
        paragraphs=len(one.paragraphs),
    )
    words = say("proposing-words", first=plain(one.first_words, CHARS), last=plain(one.last_words, CHARS))
    return f"{head}\n{words}\n{SUBTEXT}{say('proposing-unsure', reason=_reason(one, say))}"


def _reason(one: Proposed, say: Messages) -> str:
    return say(f"dropped-{one.reason or ''}".replace("_", "-"))


def _menu(key: str, choice: Choice, say: Messages) -> ui.ActionRow[Any]:
    """What is chosen stays marked, so that what is seen is what will be added."""
    options = [
        discord.SelectOption(
            label=one_line(_label(at + 1, one, say), MAX_LABEL),
            value=str(at),
            description=one_line(_reason(one, say), MAX_LABEL),
            default=at in choice.chosen,
        )
        for at, one in enumerate(choice.stories)
    ]
    menu = ui.Select[Any](
        placeholder=say("proposing-menu"), min_values=0, max_values=len(options), options=options
    )
    return ui.ActionRow(StoriesMenu(menu, key))


def _label(number: int, one: Proposed, say: Messages) -> str:
    """A menu shows words as they are, without Markdown."""
    return f"{number}. {one.story.particulars.title or say('cards-title-unknown')}"
