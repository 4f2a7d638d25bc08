"""Buttons that still work after a restart: what they ask for stands in their id."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, Self, cast

import discord
from discord import ui

if TYPE_CHECKING:
    import re

    from bot.locale import Messages


class ButtonClient(Protocol):
    """What the client does when a button is pressed. It answers the interaction and checks who may."""

    async def read_in_article(
        self, interaction: discord.Interaction[Any], article_id: int, version: int, span: tuple[int, int]
    ) -> None: ...

    async def remove_article(self, interaction: discord.Interaction[Any], article_id: int) -> None: ...


class ReadInArticle(
    ui.DynamicItem[ui.Button[Any]],
    template=r"verbatim:read:(?P<article>\d+):(?P<version>\d+):(?P<start>\d+):(?P<end>\d+)",
):
    """Shows the stored paragraph around `span` of an article version's text."""

    def __init__(
        self, article_id: int, version: int, span: tuple[int, int], label: str | None = None
    ) -> None:
        custom_id = f"verbatim:read:{article_id}:{version}:{span[0]}:{span[1]}"
        super().__init__(ui.Button(label=label, custom_id=custom_id))
        self.article_id, self.version, self.span = article_id, version, span

    @classmethod
    async def from_custom_id(
        cls, _interaction: discord.Interaction[Any], _item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        article, version, start, end = map(int, match.groups())
        return cls(article, version, (start, end))

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        client = cast("ButtonClient", interaction.client)
        await client.read_in_article(interaction, self.article_id, self.version, self.span)


class RemoveArticle(ui.DynamicItem[ui.Button[Any]], template=r"verbatim:remove:(?P<article>\d+)"):
    """Confirms the removal of an article."""

    def __init__(self, article_id: int, label: str | None = None) -> None:
        custom_id = f"verbatim:remove:{article_id}"
        super().__init__(ui.Button(label=label, style=discord.ButtonStyle.danger, custom_id=custom_id))
        self.article_id = article_id

    @classmethod
    async def from_custom_id(
        cls, _interaction: discord.Interaction[Any], _item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        return cls(int(match["article"]))

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        await cast("ButtonClient", interaction.client).remove_article(interaction, self.article_id)


BUTTONS = (ReadInArticle, RemoveArticle)
"""For `client.add_dynamic_items`, once, before the client connects."""


def read_button(article_id: int, version: int, span: tuple[int, int], say: Messages) -> ui.ActionRow[Any]:
    return ui.ActionRow(ReadInArticle(article_id, version, span, say("cards-read")))


def remove_button(article_id: int, say: Messages) -> ui.ActionRow[Any]:
    return ui.ActionRow(RemoveArticle(article_id, say("cards-remove-button")))
