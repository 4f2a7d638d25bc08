"""What keeps the promises: removal and purge, segments, the quotation ledger, pages, checks and backups."""

from __future__ import annotations

from datetime import timedelta

import pytest

from storage.database import Database
from storage.errors import NothingToUndo, StoredAgain, UnknownArticle
from storage.integrity import check
from storage.model import Block, Kind, Page, Particulars, digest_of
from tests.storage.saved import NOW, ask, change, save, segments

WEEK = timedelta(days=7)
TABLES = ("article", "article_version", "block", "segment", "segment_chunk", "quotation", "page", "shingle")


async def test_removed_is_hidden_and_comes_back(database, library):
    article = await save(database, library)
    async with database.writing() as store:
        await store.articles.remove(library, article.id, NOW)
    async with database.reading() as store:
        assert await store.articles.live(library) == []
        assert await segments(store, library) == {}
        with pytest.raises(UnknownArticle):
            await store.articles.get(library, article.id)
    async with database.writing() as store:
        assert (await store.articles.undo(library, NOW + WEEK - timedelta(seconds=1))).id == article.id
        assert len(await segments(store, library)) == 1


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
        await store.quotations.record(library, "member", [(article.id, 300)], NOW)
        text = (await store.articles.version(library, article.id)).text
        await store.articles.purge(library, article.id, NOW)
        assert await store.articles.is_purged(library, digest_of(text), None)
        assert await store.articles.is_purged(library, "other", page.url)
        assert not await store.articles.is_purged(library, "other", "https://b.example/")
    left = {table: ask(path, f"SELECT count(*) FROM {table}") for table in TABLES}  # noqa: S608
    assert left == dict.fromkeys(TABLES, 0)


async def test_what_was_added_anew_is_not_barred_when_the_removed_one_is_purged(database, library):
    one = await save(database, library, url="https://a.example/")
    async with database.writing() as store:
        await store.articles.remove(library, one.id, NOW)
    two = await save(database, library, url="https://a.example/")
    async with database.writing() as store:
        assert await store.articles.purge_expired(NOW + WEEK) == 1
        digest = (await store.articles.version(library, two.id)).digest
        assert not await store.articles.is_purged(library, digest, "https://a.example/")
        await store.articles.purge(library, two.id, NOW)
        assert await store.articles.is_purged(library, digest, None)
        assert await store.articles.is_purged(library, "other", "https://a.example/")


async def test_a_purge_reaches_every_version(database, library):
    article = await save(database, library)
    async with database.writing() as store:
        old = (await store.articles.version(library, article.id)).digest
        await store.articles.add_version(
            library, article.id, Particulars("New"), "New", (Block(Kind.BODY, 0, 3),), b"", None, NOW
        )
        await store.articles.purge(library, article.id, NOW)
        assert await store.articles.is_purged(library, old, None)
        assert await store.articles.is_purged(library, digest_of("New"), None)


async def test_what_is_purged_is_overwritten_on_disk(path):
    """SQLite would only mark the place as free, and leave the words to be read there."""
    body = "Unmistakable. " * 2_000
    async with Database.open(path) as database:
        async with database.writing() as store:
            library = await store.libraries.ensure("local")
        article = await save(database, library, title="Unmistakable headline", body=body)
        async with database.writing() as store:
            await store.articles.purge(library, article.id, NOW)
    assert [found.name for found in path.parent.iterdir()] == ["verbatim.db"]
    assert b"Unmistakable" not in path.read_bytes()


async def test_purge_keeps_a_page_that_another_story_came_with(database, library):
    page = Page("https://a.example/", "digest", "two stories")
    one, two = await save(database, library, page=page), await save(database, library, title="Two", page=page)
    async with database.writing() as store:
        await store.articles.purge(library, one.id, NOW)
        told = await store.articles.provenance(library, [(two.id, 1)])
        assert told[two.id, 1].page == "two stories"


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
        await store.quotations.record(library, "ann", [(one.id, 300), (two.id, 50)], NOW)
        await store.quotations.record(library, "ann", [(one.id, 200)], NOW + timedelta(hours=1))
        await store.quotations.record(library, "ben", [(one.id, 7)], NOW)
        shown, before = store.quotations.shown, NOW - timedelta(hours=1)
        assert await shown(library, "ann", {one.id, two.id}, before) == {one.id: 500, two.id: 50}
        assert await shown(library, "ann", {one.id}, NOW) == {one.id: 200}
        assert await shown(library, "cat", {one.id}, before) == {}
        await store.quotations.forget(NOW + timedelta(minutes=1))
        assert await shown(library, "ann", {one.id, two.id}, before) == {one.id: 200}


DAMAGES = (
    "UPDATE segment_chunk SET payload = x'00'",
    "UPDATE segment_chunk SET checksum = 1",
    "DELETE FROM segment_chunk",
    "UPDATE segment SET size = 1",
)


@pytest.mark.parametrize("damage", DAMAGES)
async def test_a_damaged_segment_comes_back_empty(database, library, path, damage):
    await save(database, library)
    change(path, damage)
    async with database.reading() as store:
        assert await segments(store, library) == {(1, 1): b""}
    assert [problem.code for problem in await check(database)] == ["segment"]


async def test_check_tells_a_version_that_is_lost_in_between(database, library, path):
    article = await save(database, library)
    async with database.writing() as store:
        for text in ("Two", "Three"):
            await store.articles.add_version(
                library, article.id, Particulars(text), text, (Block(Kind.BODY, 0, 3),), b"s", None, NOW
            )
    assert await check(database) == []
    change(path, "DELETE FROM article_version WHERE version = 2")
    assert [(p.code, p.library, p.article, p.detail) for p in await check(database)] == [
        ("version", "local", article.id, "lost: 2")
    ]


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("UPDATE article_version SET text = 'other words'", "digest"),
        ("UPDATE block SET start = 90 WHERE ordinal = 1", "blocks"),
        ("DELETE FROM block", "blocks"),
        ("UPDATE block SET start = 3 WHERE ordinal = 1", "blocks"),
        ("UPDATE article SET version = 1, library_id = 9", "file"),
        ("UPDATE article SET version = 2", "version"),
        ("UPDATE article SET version = 2, removed_at = 1", "version"),
        ("UPDATE article_version SET version = 2", "version"),
        ("UPDATE article_version SET text = CAST(x'ff' AS TEXT)", "version"),
    ],
)
async def test_check_finds_what_was_changed_behind_its_back(database, library, path, statement, code):
    await save(database, library)
    assert await check(database) == []
    change(path, statement)
    assert code in {problem.code for problem in await check(database)}


async def test_what_was_stored_again_is_not_brought_back_beside_itself(database, library):
    article = await save(database, library)
    async with database.writing() as store:
        await store.articles.remove(library, article.id, NOW)
    again = await save(database, library)
    async with database.writing() as store:
        with pytest.raises(StoredAgain) as refused:
            await store.articles.undo(library, NOW)
    assert refused.value.details == {"id": again.id}


async def test_of_two_outlets_copies_each_is_brought_back(database, library):
    one = await save(database, library, outlet="Varnby Post")
    two = await save(database, library, outlet="The Tram Bell")
    async with database.writing() as store:
        for article in (one, two):
            await store.articles.remove(library, article.id, NOW)
        assert [(await store.articles.undo(library, NOW)).id for _ in range(2)] == [two.id, one.id]
