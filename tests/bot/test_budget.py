"""What one member is shown of one article in a day."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.guild.settings import GuildSettings, GuildSettingsCache
from bot.quotes.answers import Answer, Quote
from bot.quotes.budget import PERIOD, Budget, member_digest
from storage.database import Database
from storage.model import Kind, Particulars
from tests.storage.saved import save

MAX_CHARS = GuildSettings().budget
NOW = datetime(2025, 6, 3, 12, tzinfo=UTC)
ANN, BEN = 111_111, 222_222


class Clock:
    def __init__(self):
        self.time = NOW

    def __call__(self):
        return self.time


@pytest.fixture
async def database(tmp_path, laid):
    async with Database.open(laid(tmp_path / "verbatim.db")) as opened:
        async with opened.writing() as store:
            library = await store.libraries.ensure("discord:1")
        for title in ("One", "Two"):
            await save(opened, library, title=title)
        yield opened


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def budget(database, clock):
    return Budget(database, GuildSettingsCache(database), clock)


def answer(*lengths, article=1):
    quotes = [Quote("w" * n, Kind.BODY, Particulars("One"), article, 1, 0, n, 1.0, 1.0) for n in lengths]
    return Answer("Who?", "answer", 1.0, quotes=tuple(quotes))


async def shown(budget, member, told):
    kept, withheld = await budget.within("discord:1", member, told)
    return [len(quote.text) for quote in kept.quotes], withheld


async def test_quotes_within_the_budget_are_all_shown(budget):
    assert await shown(budget, ANN, answer(300, 300, 300)) == ([300, 300, 300], 0)


async def test_what_is_over_it_is_withheld_and_counted(budget):
    await shown(budget, ANN, answer(300, 300, 300))
    assert await shown(budget, ANN, answer(300, 300, 300)) == ([300, 300], 1)
    assert await shown(budget, ANN, answer(1)) == ([], 1)


async def test_members_articles_and_days_count_apart(budget, clock):
    await shown(budget, ANN, answer(MAX_CHARS))
    assert await shown(budget, BEN, answer(300)) == ([300], 0)
    assert await shown(budget, ANN, answer(300, article=2)) == ([300], 0)
    clock.time += PERIOD + timedelta(seconds=1)
    assert await shown(budget, ANN, answer(300)) == ([300], 0)


async def test_reading_on_counts_too(budget):
    assert await budget.take("discord:1", ANN, 1, 1_000, "Post")
    assert not await budget.take("discord:1", ANN, 1, 501, "Post")
    assert await shown(budget, ANN, answer(500)) == ([500], 0)


async def test_a_refusal_costs_nothing_and_writes_nothing(budget, database):
    told = replace(answer(), verdict="none")
    assert await budget.within("discord:404", ANN, told) == (told, 0)
    async with database.reading() as store:
        assert (await store.libraries.get("discord:404")).id == 0


async def test_a_members_id_is_not_kept_and_not_the_same_elsewhere(database):
    async with database.writing() as store:
        one, two = await store.libraries.get("discord:1"), await store.libraries.ensure("discord:2")
    assert str(ANN) not in member_digest(one, ANN)
    assert member_digest(one, ANN) != member_digest(two, ANN)
