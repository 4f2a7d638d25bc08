"""Where nothing answers: a member wishes for articles about it, or to be told once there are some."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import discord

from bot.cards.answer_buttons import CancelButton, consent_row
from bot.cards.frame import card
from ingest.pipeline import utc_now
from storage.question_model import Coverage, Subscription

if TYPE_CHECKING:
    from bot.afterwards.pressed import Press
    from bot.app import App


async def ask_consent(pressed: Press) -> None:
    say = pressed.app.say
    parts = [discord.ui.TextDisplay[Any](say("pressed-cover-ask")), consent_row(pressed.key, say)]
    await pressed.whisper(card(parts))


async def cover(pressed: Press, member_id: int | None) -> None:
    async with pressed.app.database.writing() as store:
        library = await store.libraries.get(pressed.library_key)
        await store.wishes.cover(library, Coverage(pressed.question.text, utc_now(), member_id))
    await pressed.interaction.response.edit_message(
        view=card([discord.ui.TextDisplay[Any](pressed.app.say("pressed-cover-done"))])
    )


async def subscribe(pressed: Press) -> None:
    say, interaction = pressed.app.say, pressed.interaction
    async with pressed.app.database.writing() as store:
        library = await store.libraries.get(pressed.library_key)
        asked = pressed.question
        wish = Subscription(
            interaction.user.id, asked.sought, interaction.channel_id or 0, utc_now(), asked.scope
        )
        subscription = await store.wishes.subscribe(library, wish)
    cancel = discord.ui.ActionRow[Any](CancelButton(subscription, say("press-cancel")))
    await pressed.whisper(card([discord.ui.TextDisplay[Any](say("pressed-tell-done")), cancel]))


async def cancel(
    app: App, interaction: discord.Interaction[Any], library_key: str, subscription: int
) -> None:
    """Only who wanted to be told can cancel it."""
    async with app.database.writing() as store:
        library = await store.libraries.get(library_key)
        was_there = await store.wishes.unsubscribe(library, subscription, interaction.user.id)
    words = app.say("pressed-tell-cancelled" if was_there else "pressed-tell-gone")
    await interaction.response.edit_message(view=card([discord.ui.TextDisplay[Any](words)]))
