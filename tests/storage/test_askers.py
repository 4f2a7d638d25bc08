"""Who asked where: per member and library, one of them chosen, forgotten in time or at once."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.storage.saved import NOW

ADA, BOB = 11, 22
DAY = timedelta(days=1)


@pytest.fixture
async def two(database):
    async with database.writing() as store:
        two = [await store.libraries.ensure(f"discord:{number}") for number in (1, 2)]
        await store.askers.record(two[0], ADA, NOW - DAY)
        await store.askers.record(two[1], ADA, NOW - 2 * DAY)
        await store.askers.record(two[1], BOB, NOW)
    return two


async def asked(database, member, since=NOW - 30 * DAY):
    async with database.reading() as store:
        return [(one.library.key, one.is_chosen) for one in await store.askers.of(member, since)]


async def test_a_member_has_the_libraries_they_asked_the_last_one_first(database, two):
    assert await asked(database, ADA) == [("discord:1", False), ("discord:2", False)]
    assert await asked(database, BOB) == [("discord:2", False)]
    assert await asked(database, ADA, NOW - 1.5 * DAY) == [("discord:1", False)]
    async with database.writing() as store:
        await store.askers.record(two[1], ADA, NOW)
    assert (await asked(database, ADA))[0] == ("discord:2", False)


async def test_one_library_is_chosen_and_asking_again_keeps_the_choice(database, two):
    for library in two:
        async with database.writing() as store:
            await store.askers.choose(library, ADA, NOW)
            await store.askers.record(library, ADA, NOW - DAY)
    assert dict(await asked(database, ADA)) == {"discord:1": False, "discord:2": True}
    assert await asked(database, BOB) == [("discord:2", False)]


async def test_what_is_forgotten_is_gone_and_the_others_stay(database, two):
    async with database.writing() as store:
        await store.askers.leave(two[0], ADA)
    assert await asked(database, ADA) == [("discord:2", False)]
    async with database.writing() as store:
        await store.askers.forget(NOW - DAY)
    assert await asked(database, ADA) == []
    async with database.writing() as store:
        await store.askers.forget_member(BOB)
    assert await asked(database, BOB) == []
