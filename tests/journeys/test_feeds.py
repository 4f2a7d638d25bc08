"""The bot polls the feeds that are due while it runs."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

from tests.journeys.test_adding import PAGE


def listed(site, *paths):
    items = "".join(f"<item><title>{path}</title><link>{site.url(path)}</link></item>" for path in paths)
    return site.page(
        "/feed", f"<rss version='2.0'><channel><title>Varnby Post</title>{items}</channel></rss>", "text/xml"
    )


async def make_due(app, library, feed):
    async with app.database.writing() as store:
        await store.feeds.save(library, replace(feed, due_at=feed.due_at - timedelta(days=1)))


async def stored(app, library):
    async with app.database.reading() as store:
        return await store.articles.live(library)


async def until(check):
    for _ in range(1_000):
        if found := await check():
            return found
        await asyncio.sleep(0.02)
    raise AssertionError("it never happened")


async def test_what_a_feed_lists_anew_is_stored_while_the_bot_runs(start, guild, site):
    url = listed(site, "/old")
    async with start() as client:
        polled = (await client.app.polling.follow(f"discord:{guild.id}", url)).polled
        await make_due(client.app, polled.library, polled.feed)
    site.page("/new", PAGE)
    listed(site, "/new", "/old")
    async with start() as client:
        found = await until(lambda: stored(client.app, polled.library))
    assert [article.particulars.title for article in found] == ["The lock opens"]


async def test_the_bot_stops_while_a_feed_keeps_it_waiting(start, guild, site):
    url = listed(site, "/old")
    async with start() as client:
        polled = (await client.app.polling.follow(f"discord:{guild.id}", url)).polled
        await make_due(client.app, polled.library, polled.feed)
    site.endless("/feed", pause=0.05)

    async def asked():
        return len(site.requests) > 1

    async with asyncio.timeout(8):
        async with start():
            await until(asked)
