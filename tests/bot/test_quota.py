"""A member's questions within an hour."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.asking.quota import Quota, QuotaSpent

KEY, ANN, BEN = "discord:1", 7, 8


class Clock:
    time = datetime(2025, 6, 3, 12, tzinfo=UTC)

    def __call__(self):
        return self.time


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
async def quota(app, clock):
    await app.guilds.change(KEY, ANN, quota=2)
    return Quota(app.guilds, clock)


async def spent(quota, member=ANN, key=KEY):
    with pytest.raises(QuotaSpent) as raised:
        await quota.take(key, member)
    return raised.value.details["minutes"]


async def test_the_wait_is_until_the_first_question_is_an_hour_old(quota, clock):
    await quota.take(KEY, ANN)
    clock.time += timedelta(minutes=20)
    await quota.take(KEY, ANN)
    assert await spent(quota) == 40
    clock.time += timedelta(minutes=39, seconds=59)
    assert await spent(quota) == 1
    clock.time += timedelta(seconds=1)
    await quota.take(KEY, ANN)
    assert await spent(quota) == 20


async def test_members_and_guilds_count_apart(quota):
    for _ in range(2):
        await quota.take(KEY, ANN)
    await quota.take(KEY, BEN)
    await quota.take("discord:2", ANN)
    assert await spent(quota) == 60


async def test_a_quota_that_is_lowered_holds_at_once(quota, app, clock):
    await quota.take(KEY, ANN)
    clock.time += timedelta(minutes=10)
    await quota.take(KEY, ANN)
    await app.guilds.change(KEY, ANN, quota=1)
    assert await spent(quota) == 60


async def test_who_asks_no_more_is_forgotten(quota, clock):
    await quota.take(KEY, ANN)
    clock.time += timedelta(hours=2)
    await quota.take(KEY, BEN)
    assert list(quota._asked) == [(KEY, BEN)]
