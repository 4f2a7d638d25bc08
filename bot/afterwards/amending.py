"""Answers that all can see are edited when what they quote changes or goes: a reader must not be misled."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import discord
import structlog
from discord import ui

from bot.cards.answer import QUOTE
from bot.cards.frame import MAX_CHARS
from bot.cards.verification import render_difference
from bot.stored.verifying import closest
from storage.errors import UnknownArticle

if TYPE_CHECKING:
    from bot.app import App
    from storage.database import Store
    from storage.model import ArticleVersion, Library
    from storage.question_model import KeptQuestion, Shown

log = structlog.get_logger(__name__)

AT_ONCE = 20
PAUSE = 1.0
"""Seconds between two edits: nobody waits for them, and Discord counts them."""
REMOVED = 0


@dataclass(frozen=True, slots=True)
class Change:
    """How a quote stands now: in `version`, 0 where it is removed. `words` say so, None: it is as it was."""

    ordinal: int
    version: int
    words: str | None
    is_replaced: bool = False


async def amend(app: App, client: discord.Client, library_key: str) -> int:
    """Edit what is out of date; how many answers there were. Raises StorageError."""
    async with app.database.reading() as store:
        library = await store.libraries.get(library_key)
        outdated = await store.questions.outdated(library, AT_ONCE)
        changes = {one.id: await _changes(app, store, library, one) for one in outdated}
    for question in outdated:
        if any(change.words for change in changes[question.id]):
            await _edit(client, question, changes[question.id])
            await asyncio.sleep(PAUSE)
        async with app.database.writing() as store:
            for change in changes[question.id]:
                await store.questions.mark(library, question.id, change.ordinal, change.version)
    return len(outdated)


async def _changes(app: App, store: Store, library: Library, question: KeptQuestion) -> list[Change]:
    """Of the quotes that no longer stand as the answer says."""
    found = []
    for ordinal, shown in enumerate(question.shown):
        try:
            now = await store.articles.version(library, shown.article_id)
        except UnknownArticle:
            if shown.marked != REMOVED:
                found.append(Change(ordinal, REMOVED, app.say("amended-removed"), is_replaced=True))
            continue
        if now.version != (shown.marked or shown.version):
            then = await store.articles.version(library, shown.article_id, shown.version)
            found.append(Change(ordinal, now.version, _difference(app, shown, then, now)))
    return found


def _difference(app: App, shown: Shown, then: ArticleVersion, now: ArticleVersion) -> str | None:
    quote = then.text[shown.start : shown.end]
    if quote in now.text:
        return None
    found = closest(quote, now)
    if found.status == "altered":
        said = app.say("amended-changed")
        return f"{said}\n{render_difference(found)}"
    return app.say("amended-cut") if found.status == "absent" else None


async def _edit(client: discord.Client, question: KeptQuestion, changes: list[Change]) -> None:
    """A message that is gone, or no longer the bot's to see, is let be."""
    channel = client.get_partial_messageable(question.channel_id or 0)
    try:
        message = await channel.fetch_message(question.message_id or 0)
        view = changed(message, changes)
        await message.edit(view=view, allowed_mentions=discord.AllowedMentions.none())
    except discord.HTTPException as error:
        log.info("an answer was not followed up", status=error.status)


def changed(message: discord.Message, changes: list[Change]) -> ui.LayoutView:
    """The message's card with what is to be said of its quotes; words that were removed are taken out."""
    view: Any = ui.LayoutView.from_message(message, timeout=None)
    for change in changes:
        display = view.find_item(QUOTE + change.ordinal)
        if display is None or change.words is None:
            continue
        before = display.content.partition("\n\n**")[0]
        display.content = change.words if change.is_replaced else f"{before}\n\n{change.words}"
        if change.is_replaced:
            _take_out_picture(display)
        if view.content_length() > MAX_CHARS:
            display.content = f"{before}\n\n{change.words.partition(chr(10))[0]}"
    return view  # type: ignore[no-any-return]


def _take_out_picture(display: ui.TextDisplay[Any]) -> None:
    """The words alone in the place of the section that had the article's picture beside them."""
    section = display.parent
    if not isinstance(section, ui.Section) or not isinstance(section.parent, ui.Container):
        return
    container = section.parent
    items = [display if item is section else item for item in container.children]
    section.remove_item(display)
    container.clear_items()
    for item in items:
        container.add_item(item)
