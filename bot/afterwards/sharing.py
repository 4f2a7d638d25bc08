"""A private answer is shown to all, as it stands: the same card, with buttons of its own."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import discord
from discord import ui

from bot.cards.answer_buttons import PREFIX, Key, answer_rows
from bot.cards.escape import plain
from bot.cards.particulars import MAX_NAME, SUBTEXT
from bot.errors import VerbatimError

if TYPE_CHECKING:
    from bot.afterwards.pressed import Press
    from storage.question_model import KeptQuestion


async def share(press: Press) -> None:
    """Raises VerbatimError where a part of it is no longer stored, or where nobody else could see it."""
    interaction, app = press.interaction, press.app
    if interaction.message is None or interaction.guild is None:
        raise VerbatimError("share_nowhere")
    if not await _is_stored(press):
        raise VerbatimError("share_gone")
    view, card = copied(interaction.message)
    public, quotes = await _kept(press), bool(press.question.shown)
    for row in answer_rows(press.question.verdict, public, app.say, is_private=False, quotes=quotes):
        card.add_item(row)
    name = plain(interaction.user.display_name, MAX_NAME)
    card.add_item(ui.TextDisplay(SUBTEXT + app.say("pressed-shared", member=name)))
    sent = await interaction.response.send_message(view=view)
    if isinstance(sent.resource, discord.InteractionMessage):
        app.posts.note(press.library_key, public.question, interaction.channel_id or 0, sent.resource.id)


def copied(message: discord.Message) -> tuple[ui.LayoutView, ui.Container[Any]]:
    """The message's card without the rows of buttons under its answer, and the container that it is."""
    view: Any = ui.LayoutView.from_message(message, timeout=None)
    container = next(item for item in view.children if isinstance(item, ui.Container))
    for item in list(container.children):
        if isinstance(item, ui.ActionRow) and any(_is_answers(button) for button in item.children):
            container.remove_item(item)
    return view, container


def _is_answers(item: ui.Item[Any]) -> bool:
    return str(getattr(item, "custom_id", "")).startswith(PREFIX)


async def _is_stored(press: Press) -> bool:
    keys = {(one.article_id, one.version) for one in press.question.shown}
    async with press.app.database.reading() as store:
        library = await store.libraries.get(press.library_key)
        found = await store.articles.texts(library, keys)
        gone = await store.articles.hidden(library, {article_id for article_id, _ in keys})
    return keys == found.keys() and not gone


async def _kept(press: Press) -> Key:
    public: KeptQuestion = replace(press.question, is_private=False, message_id=None)
    async with press.app.database.writing() as store:
        library = await store.libraries.get(press.library_key)
        return Key(await store.questions.add(library, public), public.token)
