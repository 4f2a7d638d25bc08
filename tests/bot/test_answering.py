"""From a question to checked quotes, over a real database: also beside another program, and after damage."""

from __future__ import annotations

import sqlite3
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from bot import locale
from bot.answering import Scope
from bot.app import open_app
from bot.config import DATABASE_NAME, Settings
from bot.errors import BadQuestion
from ingest.fetch import Fetcher
from storage.model import Particulars, Published

LOCK = "Ships can pass the harbour lock of Old Varnby again after nine years. Repairs of both gates cost 48 million crowns."
CHOIR = "Four hundred singers filled the tram depot of Halvik on Sunday while eleven trams waited outside until the end."
QUESTION = "How much did the repairs of the lock gates cost?"


@pytest.fixture
def opened(tmp_path):
    @asynccontextmanager
    async def app():
        async with open_app(Settings(), tmp_path, locale.load()) as opened:
            yield opened

    return app


@pytest.fixture
async def app(opened):
    async with opened() as app:
        await add(app, LOCK, "Lock opens", "Varnby Post", date(2025, 4, 25))
        await add(app, CHOIR, "Choir in the depot", "The Tram Bell", date(2025, 6, 1))
        yield app


async def add(app, text, title, outlet, day, library="local"):
    given = Particulars(title, outlet=outlet, published=Published(day, "day", "given", day.isoformat()))
    return await app.pipeline.add_text(library, "text", text, given)


async def test_a_quote_is_the_stored_text_at_its_offsets(app):
    answer = await app.answering.ask("local", QUESTION)
    quote = answer.quotes[0]
    assert (answer.verdict, quote.particulars.outlet) == ("answer", "Varnby Post")
    assert "48 million crowns" in quote.text
    async with app.database.reading() as store:
        stored = await store.articles.version(await store.libraries.get("local"), quote.article_id)
    assert stored.text[quote.start : quote.end] == quote.text
    assert {quote.text[start:end].casefold() for start, end in quote.matches} >= {
        "repairs",
        "lock",
        "gates",
        "cost",
    }


async def test_a_scope_is_kept_to(app):
    async def found(**scope):
        return (await app.answering.ask("local", QUESTION, scope=Scope(**scope))).verdict

    assert await found(outlet="varnby post") == "answer"
    assert await found(outlet="The Tram Bell") == "none"
    assert await found(since=date(2025, 4, 25), as_of=date(2025, 4, 25)) == "answer"
    assert await found(since=date(2025, 4, 26)) == "none"
    assert await found(as_of=date(2025, 4, 24)) == "none"


async def test_the_words_of_a_question_name_its_scope(app):
    answering = replace(app.answering, now=lambda: datetime(2025, 5, 1, 23, tzinfo=UTC))

    async def asked(question, **scope):
        answer = await answering.ask("local", question, scope=Scope(**scope))
        assert answer.question == question
        return answer.verdict, answer.scope

    assert await asked("What has the Varnby Post reported about repairs of the lock gates?") == (
        "answer",
        Scope("Varnby Post"),
    )
    assert (await asked("According to The Tram Bell, " + QUESTION))[0] == "none"
    assert await asked("What did the repairs of the lock gates cost last month?") == (
        "answer",
        Scope(since=date(2025, 4, 1), as_of=date(2025, 4, 30)),
    )
    assert (await asked("What did the repairs of the lock gates cost today?"))[0] == "none"
    assert await asked("According to The Tram Bell, " + QUESTION, outlet="Varnby Post") == ("answer", None)
    assert await asked(QUESTION) == ("answer", None)


async def test_today_is_the_day_of_the_librarys_zone(app):
    late = replace(
        app.answering,
        now=lambda: datetime(2025, 4, 24, 20, tzinfo=UTC),
        zone=ZoneInfo("Asia/Kuala_Lumpur"),
    )
    answer = await late.ask("local", "What did the repairs of the lock gates cost today?")
    assert (answer.verdict, answer.scope.since) == ("answer", date(2025, 4, 25))


async def test_a_library_with_one_article_answers(app):
    await add(app, LOCK, "Lock opens", "Varnby Post", date(2025, 4, 25), library="discord:1")
    assert (await app.answering.ask("discord:1", QUESTION)).verdict == "answer"


async def test_a_library_of_nobody_is_empty(app):
    answer = await app.answering.ask("discord:404", QUESTION)
    assert (answer.verdict, answer.reason, answer.quotes) == ("none", "empty_library", ())


async def test_what_another_program_added_is_seen_by_the_next_question(app, opened):
    question = "What did the ferry Alma carry over the bay?"
    assert (await app.answering.ask("local", question)).verdict == "none"
    async with opened() as other:
        await add(
            other,
            "The ferry Alma carried eleven cows and a piano over the bay of Halvik on Monday morning, its captain said. Nobody fell into the water on the way.",
            "Ferry",
            "Bay News",
            date(2025, 6, 2),
        )
    answer = await app.answering.ask("local", question)
    assert "eleven cows and a piano" in answer.quotes[0].text


@pytest.mark.parametrize("damage", ["UPDATE segment_chunk SET payload = x'00'", "DELETE FROM segment"])
async def test_a_damaged_index_is_rebuilt_from_the_text(opened, tmp_path, damage):
    async with opened() as app:
        await add(app, LOCK, "Lock opens", "Varnby Post", date(2025, 4, 25))
        before = await app.answering.ask("local", QUESTION)
    with sqlite3.connect(tmp_path / DATABASE_NAME) as connection:
        connection.execute(damage)
    async with opened() as app:
        assert await app.answering.ask("local", QUESTION) == before
        async with app.database.reading() as store:
            library = await store.libraries.get("local")
            manifest = await store.segments.manifest(library)
            sizes = {segment.id: segment.size for segment in manifest.segments}
            assert sizes
            assert all((await store.segments.payloads(library, sizes)).values())


@pytest.mark.parametrize(
    ("question", "code"),
    [
        ("", "question_empty"),
        (" \n", "question_empty"),
        ("🎉🎊", "question_wordless"),
        ("x" * 4_000, "question_long"),
    ],
)
async def test_a_question_that_nobody_could_answer_is_told(app, question, code):
    with pytest.raises(BadQuestion, match=code):
        await app.answering.ask("local", question)


async def test_lone_surrogates_from_a_broken_terminal_are_no_failure(app):
    assert (await app.answering.ask("local", "lock gates \udcff repairs cost")).verdict == "answer"


async def test_nothing_is_fetched_by_asking(app):
    assert isinstance(app.pipeline.fetcher, Fetcher)
    assert (await app.answering.ask("local", "http://127.0.0.1:1/ lock gates")).verdict != "answer"


async def test_a_refusal_names_the_article_that_comes_nearest(app):
    answer = await app.answering.ask("local", "Which chess grandmasters of Iceland bought bread in a depot?")
    assert answer.verdict == "none"
    assert answer.nearest.title == "Choir in the depot"
    assert (await app.answering.ask("local", "What does palm oil weigh?")).nearest is None
