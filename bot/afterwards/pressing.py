"""What becomes of a press on a button under an answer: found again in the guild's own library, or refused."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import discord
from discord.utils import format_dt

from bot.afterwards.pressed import Press
from bot.afterwards.sharing import share
from bot.afterwards.wishing import ask_consent, cover, subscribe
from bot.asking.asked import Asked
from bot.asking.kept import topic_from_json
from bot.asking.making import make, posted
from bot.cards.answer import answer_card
from bot.cards.closer import context_card, still_card, why_card
from bot.errors import sentence
from bot.guilds import guild_id_of
from bot.quotes.around import around
from bot.quotes.budget import member_digest
from bot.speaking import Form
from ingest.errors import IngestError
from ingest.looking import look
from ingest.pipeline import utc_now
from storage.errors import UnknownArticle

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from bot.app import App
    from bot.cards.answer_buttons import Key
    from bot.quotes.answers import Quote
    from bot.quotes.around import Around
    from storage.model import ArticleVersion
    from storage.question_model import Shown

    Interaction = discord.Interaction[Any]
    Handler = Callable[["Press"], Awaitable[None]]

MORE = 6
"""Quotes that are looked for when those shown were not enough."""


async def press(app: App, interaction: Interaction, library_key: str, key: Key, action: str) -> None:
    """Raises UnknownQuestion where the answer is none of that library."""
    async with app.database.reading() as store:
        question = await store.questions.get(await store.libraries.get(library_key), *key)
    guild = interaction.client.get_guild(guild_id_of(library_key))
    pressed = Press(app, interaction, library_key, guild, key, question)
    handler = HANDLERS.get(action)
    if handler is None:
        raise ValueError(f"no such action: {action}")
    if action not in ANSWER_AT_ONCE:
        await interaction.response.defer(ephemeral=True, thinking=True)
    await handler(pressed)


async def _context(pressed: Press) -> None:
    app = pressed.app
    found: list[Around] = []
    for stored, shown in await _stored(pressed):
        one = around(stored, (shown.start, shown.end))
        outlet = stored.particulars.outlet
        member = pressed.interaction.user.id
        if one.added() and await app.budget.take(
            pressed.library_key, member, shown.article_id, one.added(), outlet
        ):
            found.append(one)
    if not found:
        await pressed.whisper(words=app.say("pressed-no-context"))
        return
    await pressed.whisper(context_card(found, app.say, await _today(pressed)))


async def _stored(pressed: Press) -> list[tuple[ArticleVersion, Shown]]:
    """The versions that were quoted, of articles that are still there."""
    found = []
    async with pressed.app.database.reading() as store:
        library = await store.libraries.get(pressed.library_key)
        for shown in pressed.question.shown:
            try:
                found.append((await store.articles.version(library, shown.article_id, shown.version), shown))
            except UnknownArticle:
                continue
    return found


async def _more(pressed: Press) -> None:
    app = pressed.app
    answer = await pressed.again(MORE)
    rest = tuple(quote for quote in answer.quotes if not _is_shown(quote, pressed.question.shown))
    answer = replace(answer, question=app.say("pressed-more"), quotes=rest[:3], parts=(), missing=())
    answer, withheld = await app.budget.within(pressed.library_key, pressed.interaction.user.id, answer)
    if not answer.quotes and not withheld:
        await pressed.whisper(words=app.say("pressed-no-more"))
        return
    settings = await app.guilds.of(pressed.library_key)
    today = app.today(settings)
    await pressed.whisper(answer_card(answer, app.say, today, withheld=withheld, images=settings.images))


def _is_shown(quote: Quote, shown: Sequence[Shown]) -> bool:
    return any(
        (quote.article_id, quote.version) == (one.article_id, one.version)
        and quote.start < one.end
        and one.start < quote.end
        for one in shown
    )


async def _why(pressed: Press) -> None:
    answer = await pressed.again(MORE)
    chosen = [quote for quote in answer.quotes if _is_shown(quote, pressed.question.shown)]
    told = replace(answer, missing=pressed.question.missing, confidence=pressed.question.confidence)
    await pressed.whisper(why_card(told, chosen, pressed.app.say))


async def _still(pressed: Press) -> None:
    app, lines = pressed.app, []
    for stored, shown in await _stored(pressed):
        known = stored.particulars
        lines.append((known.title, await _standing(app, known.url, stored.text[shown.start : shown.end])))
    if not lines:
        raise UnknownArticle(article=0)
    await pressed.whisper(still_card(lines, format_dt(utc_now(), "f"), app.say))


async def _standing(app: App, url: str | None, quote: str) -> str:
    if url is None:
        return app.say("still-no-address")
    try:
        (standing,) = await look(app.pipeline, url, [quote])
    except IngestError as error:
        return app.say("still-failed", problem=sentence(error, app.say))
    return app.say(f"still-{standing}")


class AskOnModal(Form):
    """A question about what was just answered. Its answer is as private as that was."""

    def __init__(self, pressed: Press) -> None:
        super().__init__(title=pressed.app.say("modal-on-title"), timeout=None)
        self.pressed = pressed
        self.question = discord.ui.TextInput["AskOnModal"](max_length=1_000)
        say = pressed.app.say
        label = discord.ui.Label["AskOnModal"](
            text=say("modal-on-question"), description=say("modal-on-question-hint"), component=self.question
        )
        self.add_item(label)

    async def on_submit(self, interaction: Interaction, /) -> None:
        pressed, question = self.pressed, self.pressed.question
        await pressed.app.quota.take(pressed.library_key, interaction.user.id)
        private = question.is_private
        await interaction.response.defer(ephemeral=private, thinking=True)
        place = (pressed.guild, interaction.channel_id or 0, interaction.user.id)
        before = topic_from_json(question.topic)
        asked = Asked(pressed.library_key, *place, self.question.value, private, before=before)
        made = await make(pressed.app, asked)
        message = await interaction.edit_original_response(view=made.view)
        posted(pressed.app, made, message.id)


async def _on(pressed: Press) -> None:
    await pressed.interaction.response.send_modal(AskOnModal(pressed))


async def _vote(pressed: Press, is_helpful: bool) -> None:
    async with pressed.app.database.writing() as store:
        library = await store.libraries.get(pressed.library_key)
        member = member_digest(library, pressed.interaction.user.id)
        await store.questions.vote(library, pressed.key.question, member, is_helpful)
    await pressed.whisper(words=pressed.app.say("pressed-thanks"))


async def _today(pressed: Press) -> Any:
    return pressed.app.today(await pressed.app.guilds.of(pressed.library_key))


HANDLERS: dict[str, Handler] = {
    "context": _context,
    "more": _more,
    "why": _why,
    "still": _still,
    "on": _on,
    "share": share,
    "helpful": lambda pressed: _vote(pressed, True),
    "unhelpful": lambda pressed: _vote(pressed, False),
    "cover": ask_consent,
    "named": lambda pressed: cover(pressed, pressed.interaction.user.id),
    "unnamed": lambda pressed: cover(pressed, None),
    "tell": subscribe,
}
ANSWER_AT_ONCE = {"on", "share", "named", "unnamed"}
"""They open a form, post, or change the message they stand in."""
