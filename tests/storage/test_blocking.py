"""Nothing of a blocked outlet is looked up, listed or counted, and all of it is back when it is not blocked."""

from __future__ import annotations

import pytest

from storage.errors import UnknownArticle
from tests.storage.saved import NOW, save


@pytest.fixture
async def two(database, library):
    bell = await save(
        database,
        library,
        title="Of the Bell",
        body="One text.",
        outlet="The Tram Bell",
        url="https://a.example/1",
    )
    post = await save(database, library, title="Of the Post", body="Another one.", outlet="Post")
    nobody = await save(database, library, title="Of nobody", body="A third.")
    return bell, post, nobody


async def block(database, library, *outlets):
    async with database.writing() as store:
        await store.settings.block(library, outlets)


async def test_what_is_blocked_is_shown_nowhere(database, library, two):
    bell, post, nobody = two
    await block(database, library, "the tram BELL")
    async with database.reading() as store:
        assert {a.id for a in await store.articles.live(library)} == {post.id, nobody.id}
        assert await store.articles.live_ids(library) == {post.id, nobody.id}
        assert await store.articles.count(library) == 2
        assert await store.articles.outlets(library) == [("Post", 1)]
        assert bell.id not in {a.id for a in await store.articles.latest(library, 9)}
        assert await store.articles.live(library, "The Tram Bell") == []
        assert await store.articles.find_by_url(library, "https://a.example/1") is None
        with pytest.raises(UnknownArticle):
            await store.articles.get(library, bell.id)


async def test_it_is_back_when_the_block_is_lifted(database, library, two):
    await block(database, library, "The Tram Bell")
    await block(database, library, "Post")
    async with database.reading() as store:
        assert (await store.articles.get(library, two[0].id)).particulars.outlet == "The Tram Bell"
        assert await store.settings.blocked_articles(library) == [two[1].id]
    await block(database, library)
    async with database.reading() as store:
        assert await store.articles.count(library) == 3


async def test_what_is_stored_of_it_is_found_hidden_or_not_and_can_be_purged(database, library, two):
    async with database.writing() as store:
        await store.articles.remove(library, two[0].id, NOW)
    await block(database, library, "the tram bell", "Never heard of")
    async with database.writing() as store:
        assert await store.settings.blocked_articles(library) == [two[0].id]
        await store.articles.purge(library, two[0].id, NOW)
        assert await store.settings.blocked_articles(library) == []


async def test_other_programs_and_memories_notice_by_the_generation(database, library):
    await block(database, library, "Post")
    async with database.reading() as store:
        assert (await store.libraries.get(library.key)).generation == library.generation + 1


async def test_no_other_library_is_touched(database, library, two):
    async with database.writing() as store:
        other = await store.libraries.ensure("discord:1")
    await save(database, other, title="Theirs", outlet="Post")
    await block(database, library, "Post")
    async with database.reading() as store:
        assert await store.articles.count(other) == 1
        assert await store.settings.is_blocked(library, "POST")
        assert not await store.settings.is_blocked(library, None)
        assert not await store.settings.is_blocked(other, "Post")
