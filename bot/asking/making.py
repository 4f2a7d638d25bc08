"""The one way from a question to its card, whoever asks it and wherever."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.asking.direct import guild_link
from bot.asking.kept import topic_from_json
from bot.asking.recording import record
from bot.cards.answer import answer_card
from bot.cards.answer_buttons import Key, answer_rows
from bot.cards.escape import plain
from bot.errors import BadQuestion
from bot.guild.settings import GuildSettings
from bot.guilds import library_key
from bot.questions.periods import read_since
from bot.questions.scoping import WHOLE_LIBRARY, Scope, outlet_called
from bot.speaking import speak_in
from bot.stored.origins import with_messages

if TYPE_CHECKING:
    from datetime import date

    import discord

    from bot.app import App
    from bot.asking.asked import Asked
    from bot.questions.completing import Topic
    from bot.quotes.answers import Answer

MAX_VALUE = 60
"""Characters of what somebody typed that are said back in a sentence."""


@dataclass(frozen=True, slots=True)
class Made:
    """An answer on its card, before it is sent."""

    asked: Asked
    answer: Answer
    view: discord.ui.LayoutView
    key: Key


async def make(app: App, asked: Asked) -> Made:
    """Every way to ask makes its card here. Raises BadQuestion or StorageError.

    Only so many questions are worked on at once: each holds a connection to the database, and more of them
    would only wait for those within, until their time is up.
    """
    async with app.questions:
        return await _make(app, asked)


async def _make(app: App, asked: Asked) -> Made:
    asked = replace(asked, scope=await _known_scope(app, asked))
    settings = await app.guilds.of(asked.library_key)
    if not asked.private and not asked.is_direct:
        speak_in(asked.guild, settings)
    talk = app.conversations
    before = asked.before or await _followed(app, asked) or talk.before(asked.place)
    answer = await app.answering.ask(asked.library_key, asked.question, scope=asked.scope, before=before)
    talk.remember(asked.place, answer)
    answer, withheld, key = await record(app, asked, _scoped(answer, asked.scope), settings)
    answer = await with_messages(answer, asked.guild, asked.channel)
    below = app.say("direct-from", guild=guild_link(asked.guild)) if asked.is_direct and asked.guild else ""
    today = app.today(settings)
    rows = answer_rows(
        answer.verdict,
        key,
        app.say,
        is_private=asked.private and not asked.is_direct,
        quotes=bool(answer.quotes),
    )
    view = answer_card(
        answer, app.say, today, withheld=withheld, below=below, rows=rows, images=settings.images
    )
    return Made(asked, answer, view, key)


async def _followed(app: App, asked: Asked) -> Topic | None:
    """What the message of ours was about that this one replies to, also after a restart."""
    if asked.follows is None:
        return None
    known = app.conversations.of_message(asked.library_key, asked.follows)
    if known is not None:
        return known
    async with app.database.reading() as store:
        library = await store.libraries.get(asked.library_key)
        return topic_from_json(await store.questions.topic_of(library, asked.follows))


def posted(app: App, made: Made, message_id: int, channel_id: int | None = None) -> None:
    """The card stands in that message: who replies to it follows up this question.

    In a thread of its own, `channel_id`, the asker's next question there may lean on it too.
    """
    asked = made.asked
    if asked.private:
        return
    app.conversations.remember_message(asked.library_key, message_id, made.answer)
    app.posts.note(asked.library_key, made.key.question, channel_id or asked.channel, message_id)
    if channel_id not in {None, asked.channel}:
        place = asked.place._replace(channel=channel_id)
        app.conversations.remember(place, made.answer)


async def _known_scope(app: App, asked: Asked) -> Scope:
    """The scope, its outlet as the library writes it. Raises BadQuestion where it has no such outlet."""
    if asked.scope.outlet is None:
        return asked.scope
    async with app.database.reading() as store:
        outlets = await store.articles.outlets(await store.libraries.get(asked.library_key))
    known = outlet_called(asked.scope.outlet, [name for name, _ in outlets])
    if known is None:
        raise BadQuestion("unknown_outlet", outlet=plain(asked.scope.outlet, MAX_VALUE))
    return replace(asked.scope, outlet=known)


def _scoped(answer: Answer, given: Scope) -> Answer:
    """What was given beside the question is told on the card like what its words said."""
    scope = given.and_also(answer.scope or WHOLE_LIBRARY)
    return replace(answer, scope=None if scope == WHOLE_LIBRARY else scope)


def given_scope(outlet: str | None, since: str | None, today: date) -> Scope:
    """Raises BadQuestion where `since` can't be read as a date."""
    day = read_since(since, today) if since else None
    if since and day is None:
        raise BadQuestion("since_unread", value=plain(since, MAX_VALUE))
    return Scope(outlet.strip() or None if outlet else None, day)


async def settings_at(app: App, guild_id: int | None) -> GuildSettings:
    """What is set where the question is asked; outside a guild, nothing."""
    return GuildSettings() if guild_id is None else await app.guilds.of(library_key(guild_id))
