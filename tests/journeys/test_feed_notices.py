"""Admins are told in plain words of a feed that fails for days or is gone, once each."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.guilds import library_key
from tests.ingest.feeds.conftest import Paper
from tests.journeys.following import Desk, posted


@pytest.fixture
def paper(site):
    paper = Paper(site)
    paper.publish(1)
    return paper


async def broken(client, guild, admin, channel, paper, status, days=1, place=None):
    options = {"channel": place} if place else {}
    await admin.slash(channel, "feed add", url=paper.url, **options)
    desk = Desk(client, library_key(guild.id), paper)
    paper.site.page("/feed", "broken", status=status)
    await desk.poll()
    await age(desk, days)
    return desk


async def age(desk, days):
    library, feed = await desk.feed()
    since = feed.health.failing_since - timedelta(days=days)
    async with desk.app.database.writing() as store:
        await store.feeds.save(library, replace(feed, health=replace(feed.health, failing_since=since)))


async def test_a_failing_feed_is_told_after_a_day_and_a_week_in_its_channel(
    start, fake, guild, admin, channel, paper
):
    place = fake.channel(guild, "harbour-news")
    async with start() as client:
        desk = await broken(client, guild, admin, channel, paper, 500, place=place)
        for days in (0, 0, 6):
            await age(desk, days)
            await client.posting.tell_all()
        day, week = posted(place)
        assert day.startswith("The feed “Varnby Post” has failed for a day.")
        assert "500" in day
        assert week.startswith("The feed “Varnby Post” has failed for 7 days.")


async def test_without_a_channel_of_its_own_the_guilds_is_used_and_told_is_what_was_sent(
    start, fake, guild, admin, channel, paper
):
    office = fake.channel(guild, "office")
    async with start() as client:
        desk = await broken(client, guild, admin, channel, paper, 410, days=0)
        await client.posting.tell_all()
        assert posted(office) == []
        await client.app.guilds.change(desk.key, admin.user.id, log_channel=office.id)
        for _ in range(2):
            await client.posting.tell_all()
        (told,) = posted(office)
        assert "is gone for good: its site answers 410" in told
        assert "gone for good" in (await admin.slash(channel, "feed list")).text


async def test_a_feeds_own_channel_that_is_gone_is_no_place_to_tell(
    start, fake, guild, admin, channel, paper
):
    place, office = fake.channel(guild, "harbour-news"), fake.channel(guild, "office")
    async with start() as client:
        desk = await broken(client, guild, admin, channel, paper, 500, place=place)
        await client.app.guilds.change(desk.key, admin.user.id, log_channel=office.id)
        fake.remove_channel(place)
        await client.posting.tell_all()
        assert ["has failed for a day" in told for told in posted(office)] == [False, True]
