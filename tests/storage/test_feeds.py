"""Feeds are kept a library each; of their entries digests alone, and as many as are needed."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from storage.errors import UnknownFeed
from storage.feed_model import Feed, Health, KeptEntry
from storage.feeds import KEPT_ENTRIES
from tests.storage.saved import NOW, save

FEED = Feed(0, "https://varnby.example/feed", "active", NOW, NOW, title="Varnby Post")


async def added(database, library, feed=FEED):
    async with database.writing() as store:
        return await store.feeds.add(library, feed)


async def test_a_feed_comes_back_as_it_was_saved(database, library):
    feed = await added(database, library)
    changed = replace(
        feed,
        state="paused",
        etag='"x"',
        interval=timedelta(minutes=25),
        moved_to="https://new.example/",
        moved_seen=2,
        choice='{"words": ["lock"]}',
        health=Health(3, NOW, "http_status", '{"status": 500}', 1),
    )
    async with database.writing() as store:
        await store.feeds.save(library, changed)
    async with database.reading() as store:
        assert await store.feeds.get(library, feed.id) == changed
        assert await store.feeds.all(library) == [changed]


async def test_an_address_is_followed_once(database, library):
    assert await added(database, library) == await added(database, library, replace(FEED, title="Again"))


async def test_ids_are_a_librarys_own(database, library):
    await added(database, library)
    async with database.writing() as store:
        other = await store.libraries.ensure("discord:7")
        assert (await store.feeds.add(other, FEED)).id == 1
        assert await store.feeds.entries(other, 1) == []


async def test_those_due_are_found_in_every_library(database, library):
    await added(database, library)
    await added(
        database, library, replace(FEED, url="https://later.example/", due_at=NOW + timedelta(hours=1))
    )
    await added(database, library, replace(FEED, url="https://paused.example/", state="paused"))
    async with database.writing() as store:
        other = await store.libraries.ensure("discord:7")
        await store.feeds.add(other, replace(FEED, due_at=NOW - timedelta(hours=1)))
        due = await store.feeds.due(NOW)
    assert [(of.key, feed.url) for of, feed in due] == [("discord:7", FEED.url), ("local", FEED.url)]


async def test_an_entry_seen_again_is_one_entry(database, library):
    feed = await added(database, library)
    entry = KeptEntry("key", "url", "digest", "waiting", "fetch_timeout", 1)
    taken = replace(entry, state="taken", reason=None, article_id=4)
    async with database.writing() as store:
        await store.feeds.save_entries(library, feed.id, [entry], NOW)
        await store.feeds.save_entries(library, feed.id, [taken], NOW)
        assert await store.feeds.entries(library, feed.id) == [taken]


async def test_what_was_seen_longest_ago_is_forgotten(database, library):
    feed = await added(database, library)
    first = [KeptEntry(f"old-{n}", None, "d", "seen") for n in range(3)]
    many = [KeptEntry(f"new-{n}", None, "d", "seen") for n in range(KEPT_ENTRIES - 1)]
    async with database.writing() as store:
        await store.feeds.save_entries(library, feed.id, first, NOW)
        await store.feeds.save_entries(library, feed.id, [*many, first[0]], NOW + timedelta(hours=1))
        kept = await store.feeds.entries(library, feed.id)
    assert {entry.key for entry in kept} == {"old-0", *(entry.key for entry in many)}


async def test_a_removed_feed_takes_its_entries_and_leaves_its_articles(database, library):
    feed = await added(database, library)
    article = await save(database, library)
    async with database.writing() as store:
        await store.feeds.save_entries(library, feed.id, [KeptEntry("k", None, "d", "taken")], NOW)
        assert (await store.feeds.remove(library, feed.id)).url == FEED.url
        assert await store.feeds.all(library) == []
        assert (await store.articles.get(library, article.id)).id == article.id
        for call in (store.feeds.get(library, feed.id), store.feeds.save(library, feed)):
            with pytest.raises(UnknownFeed):
                await call


async def test_purging_an_article_leaves_what_was_seen(database, library):
    feed = await added(database, library)
    article = await save(database, library)
    async with database.writing() as store:
        await store.feeds.save_entries(
            library, feed.id, [KeptEntry("k", None, "d", "taken", article_id=article.id)], NOW
        )
        await store.articles.purge(library, article.id, NOW)
        assert len(await store.feeds.entries(library, feed.id)) == 1
