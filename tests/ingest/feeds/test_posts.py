"""What a feed brings anew is noted as to be posted, once; its first poll and its edits are no news."""

from __future__ import annotations

from storage.feed_model import FeedChannel


async def noted(polling):
    async with polling.pipeline.database.reading() as store:
        return [post.article_id for _, _, posts in await store.feed_posts.waiting() for post in posts]


async def test_only_what_is_new_after_the_first_poll(polling, paper):
    followed = await polling.follow("discord:7", paper.url, backfill=2)
    library, feed = followed.polled.library, followed.polled.feed
    async with polling.pipeline.database.writing() as store:
        await store.feed_posts.post_to(library, FeedChannel(feed.id, 7))
    assert await noted(polling) == []
    paper.publish(4)
    polled = await polling.poll(library, feed)
    new = [outcome.article.id for outcome in polled.outcomes]
    assert await noted(polling) == new
    paper.publish(4, more="<description>Now with a lift.</description>", extra=" and glass")
    polled = await polling.poll(library, polled.feed)
    assert [outcome.status for outcome in polled.outcomes] == ["updated"]
    assert await noted(polling) == new


async def test_a_feed_that_posts_nowhere_notes_nothing(polling, paper):
    followed = await polling.follow("discord:7", paper.url)
    paper.publish(4)
    assert len((await polling.poll(followed.polled.library, followed.polled.feed)).outcomes) == 1
    assert await noted(polling) == []
