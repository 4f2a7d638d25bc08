"""When the bot has been out of a guild for 30 days, nothing of the guild is left."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.guilds import library_key
from ingest.pipeline import utc_now
from tests.fake_discord.world import File
from tests.journeys.pages import LOCK
from tests.journeys.test_asking import QUESTION, WORDS, plain
from tests.storage.filled import counts

DAYS_29, DAYS_31 = timedelta(days=29), timedelta(days=31)


async def gone(client):
    """The keys of the libraries that the bot is known to have left."""
    async with client.app.database.reading() as store:
        return [library.key for library, _ in await store.departures.all()]


async def until_gone(client, *keys):
    for _ in range(1_000):
        if await gone(client) == list(keys):
            return
        await asyncio.sleep(0.005)
    raise AssertionError(await gone(client))


async def tidy_in(client, period):
    await replace(client.departing, now=lambda: utc_now() + period).erase_long_gone()


async def add(admin, channel):
    return await admin.slash(channel, "article add", file=File("page.txt", LOCK.encode()))


@pytest.fixture
def key(guild):
    return library_key(guild.id)


async def test_a_month_after_it_was_removed_everything_is_erased(start, fake, guild, admin, channel, key):
    async with start() as client:
        await add(admin, channel)
        await admin.slash(channel, "ask", question=QUESTION)
        async with client.app.database.reading() as store:
            library = await store.libraries.get(key)
        fake.kick(guild)
        await until_gone(client, key)
        await tidy_in(client, DAYS_29)
        assert (await counts(client.app.database, library))["article"] == 2
        await tidy_in(client, DAYS_31)
        assert set((await counts(client.app.database, library)).values()) == {0}
        fake.invite(guild)
        answer = await admin.slash(channel, "ask", question=QUESTION)
        assert "No article is stored in this server yet" in answer.text
        await add(admin, channel)
        assert WORDS in plain((await admin.slash(channel, "ask", question=QUESTION)).text)


async def test_who_comes_back_finds_everything(start, fake, guild, admin, channel, key):
    async with start() as client:
        await add(admin, channel)
        fake.kick(guild)
        await until_gone(client, key)
        fake.invite(guild)
        await until_gone(client)
        await tidy_in(client, DAYS_31)
        assert WORDS in plain((await admin.slash(channel, "ask", question=QUESTION)).text)


async def test_what_happened_while_it_was_offline_is_noticed(start, fake, guild, admin, channel, key):
    other = fake.guild("Other News")
    eve = fake.member(other, "eve", manage_guild=True)
    async with start():
        await add(admin, channel)
        await add(eve, fake.channel(other))
    fake.kick(guild)
    async with start() as client:
        await until_gone(client, key)
    fake.invite(guild)
    async with start() as client:
        await until_gone(client)
        await tidy_in(client, DAYS_31)
        assert WORDS in plain((await admin.slash(channel, "ask", question=QUESTION)).text)


async def test_a_guild_that_is_merely_unavailable_was_not_left(start, fake, guild, admin, channel, key):
    """Neither one that was lost on the way, nor one that was already at the start."""
    async with start() as client:
        await add(admin, channel)
        fake.outage(guild)
        other = fake.guild("Other News")
        await fake.member(other, "eve", manage_guild=True).slash(fake.channel(other), "sources")
        assert await gone(client) == []
    async with start() as client:
        assert client.get_guild(guild.id).unavailable
        await client.departing.compare()
        assert await gone(client) == []
        await tidy_in(client, DAYS_31)
        async with client.app.database.reading() as store:
            assert (await store.libraries.get(key)).id


async def test_before_it_is_known_which_guilds_there_are_nothing_is_erased(
    start, fake, guild, admin, channel, key
):
    async with start() as client:
        await add(admin, channel)
        fake.kick(guild)
        await until_gone(client, key)
        client._ready.clear()
        await tidy_in(client, DAYS_31)
        assert await gone(client) == [key]
        client._ready.set()
