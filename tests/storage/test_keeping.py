"""What keeps the promises: removal and purge, segments, the quotation ledger, pages, checks and backups."""

from __future__ import annotations

from datetime import timedelta

import pytest

from storage.errors import (
    NothingToUndo,
    UnknownArticle,
)
from storage.integrity import check
from storage.model import Page, digest_of
from tests.storage.saved import NOW, ask, change, save

WEEK = timedelta(days=7)
TABLES = ("article", "article_version", "block", "segment", "quotation", "page")


async def test_removed_is_hidden_and_comes_back(database, library):
    article = await save(database, library)
    async with database.writing() as store:
        await store.articles.remove(library, article.id, NOW)
    async with database.reading() as store:
        assert await store.articles.live(library) == []
        assert await store.segments.load(library) == []
        with pytest.raises(UnknownArticle):
            await store.articles.get(library, article.id)
    async with database.writing() as store:
        assert (await store.articles.undo(library, NOW + WEEK - timedelta(seconds=1))).id == article.id
        assert len(await store.segments.load(library)) == 1


async def test_undo_brings_back_the_last_and_only_for_seven_days(database, library):
    one, two = await save(database, library), await save(database, library, title="Two")
    async with database.writing() as store:
        await store.articles.remove(library, two.id, NOW)
        await store.articles.remove(library, one.id, NOW + timedelta(minutes=1))
        assert (await store.articles.undo(library, NOW + timedelta(hours=1))).id == one.id
        with pytest.raises(NothingToUndo):
            await store.articles.undo(library, NOW + WEEK)


async def test_removing_twice_is_told(database, library):
    article = await save(database, library)
    async with database.writing() as store:
        await store.articles.remove(library, article.id, NOW)
        with pytest.raises(UnknownArticle):
            await store.articles.remove(library, article.id, NOW)


async def test_purge_leaves_hashes_and_nothing_else(database, library, path):
    page = Page("https://a.example/", "digest", "all the words of the page")
    article = await save(database, library, url=page.url, page=page)
    async with database.writing() as store:
        await store.quotations.record(library, "member", article.id, 300, NOW)
        text = (await store.articles.version(library, article.id)).text
        await store.articles.purge(library, article.id, NOW)
        assert await store.articles.is_purged(library, digest_of(text), None)
        assert await store.articles.is_purged(library, "other", page.url)
        assert not await store.articles.is_purged(library, "other", "https://b.example/")
    left = {table: ask(path, f"SELECT count(*) FROM {table}") for table in TABLES}  # noqa: S608
    assert left == dict.fromkeys(TABLES, 0)


async def test_purge_keeps_a_page_that_another_story_came_with(database, library):
    page = Page("https://a.example/", "digest", "two stories")
    one, two = await save(database, library, page=page), await save(database, library, title="Two", page=page)
    async with database.writing() as store:
        await store.articles.purge(library, one.id, NOW)
        assert await store.pages.texts(library, [(two.id, 1)]) == {(two.id, 1): "two stories"}


async def test_the_ids_of_the_purged_are_not_given_again(database, library):
    article = await save(database, library)
    async with database.writing() as store:
        await store.articles.purge(library, article.id, NOW)
    assert (await save(database, library)).id == article.id + 1


async def test_what_was_removed_a_week_ago_is_purged(database, library):
    one, two = await save(database, library), await save(database, library, title="Two")
    async with database.writing() as store:
        await store.articles.remove(library, one.id, NOW)
        await store.articles.remove(library, two.id, NOW + timedelta(days=1))
        assert await store.articles.purge_expired(NOW + WEEK) == 1
        with pytest.raises(UnknownArticle):
            await store.articles.get(library, one.id, removed=True)
        assert (await store.articles.undo(library, NOW + WEEK)).id == two.id


async def test_the_ledger_counts_by_member_article_and_time(database, library):
    one, two = await save(database, library), await save(database, library, title="Two")
    async with database.writing() as store:
        await store.quotations.record(library, "ann", one.id, 300, NOW)
        await store.quotations.record(library, "ann", one.id, 200, NOW + timedelta(hours=1))
        await store.quotations.record(library, "ann", two.id, 50, NOW)
        await store.quotations.record(library, "ben", one.id, 7, NOW)
        shown = store.quotations.shown
        assert await shown(library, "ann", one.id, NOW - timedelta(hours=1)) == 500
        assert await shown(library, "ann", one.id, NOW) == 200
        assert await shown(library, "cat", one.id, NOW - timedelta(hours=1)) == 0
        await store.quotations.forget(NOW + timedelta(minutes=1))
        assert await shown(library, "ann", one.id, NOW - timedelta(hours=1)) == 200


@pytest.mark.parametrize("broken", ["payload = x'00'", "checksum = 'no'"])
async def test_a_damaged_segment_comes_back_empty(database, library, path, broken):
    await save(database, library)
    change(path, f"UPDATE segment SET {broken}")  # noqa: S608
    async with database.reading() as store:
        assert [segment.payload for segment in await store.segments.load(library)] == [b""]
    assert [problem.code for problem in await check(database)] == ["segment"]


async def test_a_missing_segment_comes_back_empty(database, library, path):
    await save(database, library)
    change(path, "DELETE FROM segment")
    async with database.reading() as store:
        assert [segment.payload for segment in await store.segments.load(library)] == [b""]


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("UPDATE article_version SET text = 'other words'", "digest"),
        ("UPDATE block SET start = 90 WHERE ordinal = 1", "blocks"),
        ("DELETE FROM block", "blocks"),
        ("UPDATE article SET version = 1, library_id = 9", "file"),
    ],
)
async def test_check_finds_what_was_changed_behind_its_back(database, library, path, statement, code):
    await save(database, library)
    assert await check(database) == []
    change(path, statement)
    assert code in {problem.code for problem in await check(database)}
