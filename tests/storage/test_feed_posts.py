"""Where feeds post, and what is still to be posted: a feed each, once each, gone with the feed."""

from __future__ import annotations

from datetime import timedelta

import pytest

from storage.errors import UnknownFeed
from storage.feed_model import FeedChannel
from tests.storage.saved import NOW, save
from tests.storage.test_feeds import added


async def posting(database, library, *articles, **known):
    feed = await added(database, library)
    place = FeedChannel(feed.id, 7, **known)
    async with database.writing() as store:
        await store.feed_posts.post_to(library, place)
        for article in articles:
            await store.feed_posts.add(library, feed.id, article)
    return place


async def waiting(database):
    async with database.reading() as store:
        return await store.feed_posts.waiting()


async def test_a_place_comes_back_as_it_was_given_and_takes_the_place_of_another(database, library):
    place = await posting(database, library, role=9, tags=("Hafen", "港"))
    async with database.reading() as store:
        assert await store.feed_posts.channels(library) == {place.feed_id: place}
    other = await posting(database, library)
    async with database.reading() as store:
        assert await store.feed_posts.channel(library, place.feed_id) == other


async def test_what_waits_comes_oldest_first_until_it_is_done(database, library):
    place = await posting(database, library, 3, 4)
    ((owner, where, posts),) = await waiting(database)
    assert (owner.key, where) == (library.key, place)
    assert [post.article_id for post in posts] == [3, 4]
    async with database.writing() as store:
        await store.feed_posts.done(library, [posts[0].id])
    ((_, _, left),) = await waiting(database)
    assert [post.article_id for post in left] == [4]


async def test_a_claim_keeps_its_first_time_until_it_is_released(database, library):
    await posting(database, library, 3)
    for seconds in (0, 60):
        async with database.writing() as store:
            assert await store.feed_posts.claim(library, 1, NOW + timedelta(seconds=seconds))
    assert (await waiting(database))[0][2][0].claimed_at == NOW
    async with database.writing() as store:
        await store.feed_posts.release(library, 1)
    assert (await waiting(database))[0][2][0].claimed_at is None


async def test_a_feed_that_posts_nowhere_or_was_stopped_collects_nothing(database, library):
    feed = await added(database, library)
    async with database.writing() as store:
        await store.feed_posts.add(library, feed.id, 3)
    await posting(database, library, 4)
    async with database.writing() as store:
        await store.feed_posts.stop(library, feed.id, "gone")
        await store.feed_posts.add(library, feed.id, 5)
        assert (await store.feed_posts.channel(library, feed.id)).stopped == "gone"
    assert await waiting(database) == []


async def test_a_removed_feed_takes_its_place_and_posts_along(database, library):
    place = await posting(database, library, 3)
    async with database.writing() as store:
        await store.feeds.remove(library, place.feed_id)
        assert not await store.feed_posts.claim(library, 1, NOW)
        assert await store.feed_posts.channels(library) == {}
        with pytest.raises(UnknownFeed):
            await store.feed_posts.post_to(library, place)


async def test_a_purged_article_is_not_posted(database, library):
    article = await save(database, library)
    await posting(database, library, article.id)
    async with database.writing() as store:
        await store.articles.purge(library, article.id, NOW)
    assert await waiting(database) == []
