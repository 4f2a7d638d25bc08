"""What a guild set holds for its answers: blocked outlets, quotes, their length, its day, its own texts."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.guild.settings import GuildSettings
from tests.journeys.pages import LOCK, seed_sized

KEY, ADA, BOB = "discord:1", 7, 8
SINGERS = "How many singers filled the tram depot of Halvik?"
COST = "How much did the repairs of the lock cost?"


@pytest.fixture
async def stored(app):
    await app.pipeline.add_text(KEY, "page", LOCK)
    return app


async def test_nothing_of_a_blocked_outlet_is_quoted_verified_or_latest(stored):
    await stored.guilds.change(KEY, ADA, blocked_outlets=("the tram bell",))
    answer = await stored.answering.ask(KEY, SINGERS)
    assert "The Tram Bell" not in {quote.particulars.outlet for quote in answer.quotes}
    assert answer.verdict != "answer"
    found = await stored.answering.verify(KEY, "Four hundred singers filled the tram depot of Halvik")
    assert found.article_id is None
    latest = await stored.answering.latest(KEY, 9, outlet=None, about=None)
    assert [article.particulars.outlet for article in latest] == ["Varnby Post"]


async def test_an_outlet_that_is_not_blocked_any_more_answers_again(stored):
    for blocked in (("The Tram Bell",), ()):
        await stored.guilds.change(KEY, ADA, blocked_outlets=blocked)
    answer = await stored.answering.ask(KEY, SINGERS)
    assert [quote.particulars.outlet for quote in answer.quotes] == ["The Tram Bell"]


async def test_nothing_of_a_blocked_outlet_is_stored(app):
    await app.guilds.change(KEY, ADA, blocked_outlets=("the tram bell",))
    outcomes = await app.pipeline.add_text(KEY, "page", LOCK)
    assert [(outcome.status, outcome.reason) for outcome in outcomes] == [
        ("added", None),
        ("failed", "outlet_blocked"),
    ]


async def test_quotes_are_as_many_and_as_long_as_set(app):
    await app.pipeline.add_text(KEY, "page", seed_sized())
    question = "What does the committee of the harbour quarter want from the lock and its gates?"
    longest = max(len(quote.text) for quote in (await app.answering.ask(KEY, question)).quotes)
    await app.guilds.change(KEY, ADA, quotes=1, quote_chars=100)
    quotes = (await app.answering.ask(KEY, question)).quotes
    assert len(quotes) == 1
    assert len(quotes[0].text) <= 100 < longest


async def test_the_budget_is_the_guilds_and_is_lifted_for_its_own_outlets(stored):
    await stored.guilds.change(KEY, ADA, budget=300, own_outlets=("the tram bell",))
    assert await stored.budget.take(KEY, BOB, 1, 300, "Varnby Post")
    assert not await stored.budget.take(KEY, BOB, 1, 1, "Varnby Post")
    answer = await stored.answering.ask(KEY, COST)
    assert (await stored.budget.within(KEY, BOB, answer))[1] == len(answer.quotes)
    assert await stored.budget.take(KEY, BOB, 2, 5_000, "The Tram Bell")
    singers = await stored.answering.ask(KEY, SINGERS)
    for _ in range(3):
        assert (await stored.budget.within(KEY, BOB, singers)) == (singers, 0)


async def test_today_is_the_guilds(app):
    far = GuildSettings(time_zone="Pacific/Kiritimati")
    ahead = datetime.now(UTC).astimezone(far.zone(app.settings.zone)).date()
    assert (app.today(far), app.today()) == (ahead, datetime.now(UTC).date())
