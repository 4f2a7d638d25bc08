"""What this process remembers of a library or of a member goes with them."""

from __future__ import annotations

import pytest

from bot import locale
from bot.app import open_app
from bot.config import Settings
from bot.questions.completing import Topic
from bot.questions.conversations import Conversations, Place
from bot.quotes.answers import Answer
from bot.stored.erasing import erase_library
from storage.errors import LibraryErased
from tests.journeys.pages import LOCK


def answer():
    return Answer("Who?", "none", 0.0, None, (), (), topic=Topic(("who",), "Who?", "lock"))


def test_conversations_of_a_library_and_of_a_member():
    talk = Conversations()
    places = [
        Place("one", 1, 7, private=False),
        Place("two", 1, 7, private=False),
        Place("two", 1, 8, private=False),
    ]
    for place in places:
        talk.remember(place, answer())
        talk.remember_message(place.library_key, place.member, answer())
    talk.forget_library("one")
    assert [talk.before(place) is not None for place in places] == [False, True, True]
    assert (talk.of_message("one", 7), talk.of_message("two", 7) is not None) == (None, True)
    talk.forget_member(7)
    assert [talk.before(place) is not None for place in places] == [False, False, True]


async def test_a_new_library_under_the_same_key_begins_with_nothing(tmp_path):
    key = "discord:1"
    async with open_app(Settings(), tmp_path, locale.load()) as app:

        async def add(who):
            await app.pipeline.add_text(key, "page.txt", LOCK.replace("Ilse Maren", who))

        async def ask():
            async with app.database.writing() as store:
                await app.askers.note(store, await store.libraries.get(key), 7)

        await add("Ilse Maren")
        before = await app.choosing.offered(key)
        await app.guilds.change(key, 7, quota=2)
        await ask()
        app.posts.note(key, 1, 2, 3)
        assert (await app.answering.ask(key, "Who is the harbour master?")).quotes
        await erase_library(app, key)
        assert not (await app.answering.ask(key, "Who is the harbour master?")).quotes
        assert (await app.guilds.of(key)).quota == 30
        assert key not in app.posts._noted
        await add("Nora Varga")
        assert (await app.choosing.offered(key)) is not before
        (quote, *_) = (await app.answering.ask(key, "Who is the harbour master?")).quotes
        assert "Nora Varga" in quote.text
        await ask()
        assert [one.library.key for one in await app.askers.of(7)] == [key]


async def test_a_poll_under_way_brings_nothing_back(tmp_path):
    async with open_app(Settings(), tmp_path, locale.load()) as app:
        async with app.database.writing() as store:
            library = await store.libraries.ensure("discord:1")
        read = await app.pipeline.propose_text("page.txt", LOCK)
        await erase_library(app, library.key)
        with pytest.raises(LibraryErased):
            await app.pipeline.add_entry(library, "page.txt", read.reading)
        async with app.database.reading() as store:
            assert await store.libraries.all() == []
