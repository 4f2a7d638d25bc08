"""An article for its admins: one version with its captions and changes, or the history of them all."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC
from typing import TYPE_CHECKING, Any, Protocol, Self, cast

import discord
from discord import ui

from bot.cards.article import particulars_text
from bot.cards.escape import plain, render_quote
from bot.cards.frame import MAX_CHARS, Component, card, fitted
from bot.cards.particulars import SUBTEXT, title
from bot.cards.pictures import beside
from bot.guilds import library_key
from bot.permissions import check_admin
from bot.quotes.when import day_words
from bot.stored.versions import load_version
from storage.model import Kind

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence
    from contextlib import AbstractAsyncContextManager
    from datetime import date

    from bot.app import App
    from bot.locale import Messages
    from bot.stored.changes import Change
    from bot.stored.versions import Told
    from storage.model import Article

MAX_SENTENCE = 300
MAX_CAPTION = 600
ROOM_FOR_MORE = 200


class VersionClient(Protocol):
    app: App

    def explaining(self, interaction: discord.Interaction[Any]) -> AbstractAsyncContextManager[None]: ...


class ShowVersion(
    ui.DynamicItem[ui.Button[Any]], template=r"verbatim:version:(?P<article>\d+):(?P<version>\d+)"
):
    """Puts another version in the place of the one that is shown."""

    def __init__(self, article_id: int, version: int, label: str | None = None) -> None:
        custom_id = f"verbatim:version:{article_id}:{version}"
        super().__init__(ui.Button(label=label, custom_id=custom_id))
        self.article_id, self.version = article_id, version

    @classmethod
    async def from_custom_id(
        cls, _interaction: discord.Interaction[Any], _item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        return cls(int(match["article"]), int(match["version"]))

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        client = cast("VersionClient", interaction.client)
        async with client.explaining(interaction):
            await check_admin(interaction)
            await interaction.response.defer()
            key = library_key(interaction.guild_id)
            article, shown = await load_version(client.app.database, key, self.article_id, self.version)
            settings = await client.app.guilds.of(key)
            today = client.app.today(settings)
            view = version_card(article, shown, client.app.say, today, images=settings.images)
            await interaction.edit_original_response(view=view)


def version_card(
    article: Article, shown: Told, say: Messages, today: date, *, images: bool = False
) -> ui.LayoutView:
    """Its particulars, its captions, what changed in it, and buttons to its neighbours."""
    head = particulars_text(_as_it_was(article, shown), say, today)
    lines = [*_captions(shown, say), *_changes(article, shown, say)]
    parts: list[Component] = [beside(ui.TextDisplay(head), shown.version.particulars, images=images)]
    if lines:
        parts.append(ui.TextDisplay(fitted(lines, MAX_CHARS - len(head) - ROOM_FOR_MORE, say)))
    number = shown.version.version
    near = [one for one in (number - 1, number + 1) if 1 <= one <= article.version]
    if near:
        buttons = [ShowVersion(article.id, one, say("kept-version-button", number=str(one))) for one in near]
        parts.append(ui.ActionRow[Any](*buttons))
    return card(parts)


def _as_it_was(article: Article, shown: Told) -> Article:
    version = shown.version
    captions = sum(block.kind is Kind.CAPTION for block in version.blocks)
    return replace(article, particulars=version.particulars, chars=len(version.text), captions=captions)


def _captions(shown: Told, say: Messages) -> Iterator[str]:
    version = shown.version
    texts = [version.text[b.start : b.end] for b in version.blocks if b.kind is Kind.CAPTION]
    if texts:
        yield f"**{say('kept-captions', count=len(texts))}**"
    for text in texts:
        yield render_quote(text, ()) if len(text) <= MAX_CAPTION else "> " + plain(text, MAX_CAPTION)


def _changes(article: Article, shown: Told, say: Messages) -> Iterator[str]:
    if article.version > 1:
        yield _version_line(article, shown, say)
        yield from (line for change in shown.changed for line in _change(change, say))


def _version_line(article: Article, shown: Told, say: Messages) -> str:
    version = shown.version
    day = day_words(version.created_at.astimezone(UTC).date(), say)
    of = {"number": str(version.version), "total": str(article.version), "day": day}
    if version.version == 1:
        return f"**{say('kept-version-first', **of)}**"
    return f"**{say('kept-version', **of, count=len(shown.changed))}**"


def _change(change: Change, say: Messages) -> Iterator[str]:
    yield SUBTEXT + say(f"history-{change.kind}")
    if change.before:
        yield f"> ~~{plain(change.before, MAX_SENTENCE)}~~"
    if change.after:
        yield f"> {plain(change.after, MAX_SENTENCE)}"


def history_card(article: Article, versions: Sequence[Told], say: Messages) -> ui.LayoutView:
    """Every version, the newest first, with what changed in it."""
    head = f"### {title(article.particulars, say)}"
    lines = [
        line
        for told in reversed(versions)
        for line in (
            _version_line(article, told, say),
            *(line for change in told.changed for line in _change(change, say)),
        )
    ]
    room = MAX_CHARS - len(head) - ROOM_FOR_MORE
    return card([ui.TextDisplay(head), ui.TextDisplay(fitted(lines, room, say))])
