"""Segments merged on disk: the same answers, nothing of the dead kept, and no change lost on the way."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime

import pytest

from bot.stored.snapshots import Snapshots
from ingest import merging
from ingest.indexing import index_bytes
from ingest.merging import Merger, publish, read_segments
from ingest.reindexing import reindex
from ingest.worker import Worker
from retrieval import planning
from retrieval.planning import Size, to_merge
from retrieval.postings import hashed
from retrieval.ranking import search
from storage.database import Database
from storage.model import Block, Kind, Particulars

NOW = datetime(2026, 5, 4, tzinfo=UTC)


@pytest.fixture
async def database(tmp_path):
    async with Database.open(tmp_path / "verbatim.db") as opened:
        async with opened.writing() as store:
            await store.libraries.ensure("local")
        yield opened


@pytest.fixture
def worker():
    with Worker("test") as made:
        yield made


@pytest.fixture
async def merger(database, monkeypatch):
    monkeypatch.setattr(planning, "MOST_SMALL", 3)
    async with Merger(database) as made:
        yield made


async def add(database, words, *, again=None):
    """An article of one sentence; or its next version."""
    text = f"Notes\n\nThe lighthouse keeper of {words} paints the tower white."
    blocks = (Block(Kind.HEADLINE, 0, 5), Block(Kind.BODY, 7, len(text)))
    payload = index_bytes("Notes", text, blocks)
    particulars = Particulars(f"Notes of {words}")
    async with database.writing() as store:
        library = await store.libraries.get("local")
        if again:
            return await store.articles.add_version(
                library, again, particulars, text, blocks, payload, None, NOW
            )
        return await store.articles.add(library, particulars, text, blocks, payload, None, NOW)


async def found(database, snapshots, words):
    """The articles in which a word stands, as (id, version)."""
    async with database.reading() as store:
        snapshot = await snapshots.current(await store.libraries.get("local"), store)
    return sorted(
        {(hit.article_id, hit.version) for hit in search(snapshot, words, 50) if hit.kind == "body"}
    )


async def manifest(database):
    async with database.reading() as store:
        return await store.segments.manifest(await store.libraries.get("local"))


async def stored(database):
    """Every segment on disk, read."""
    async with database.reading() as store:
        library = await store.libraries.get("local")
        listed = (await store.segments.manifest(library)).segments
        payloads = await store.segments.payloads(library, {one.id: one.size for one in listed})
    assert all(payloads.values())
    return list(read_segments(listed, payloads).values())


async def test_many_small_segments_become_one_and_answers_stay(database, merger, worker):
    for place in ("Aro", "Bex", "Cul", "Dor", "Eck"):
        await add(database, place)
    held = Snapshots(worker)
    before = await found(database, held, "lighthouse keeper Dor")
    assert await merger.merge("local")
    assert len((await manifest(database)).segments) == 1
    assert await found(database, held, "lighthouse keeper Dor") == before
    assert await found(database, Snapshots(worker), "lighthouse keeper Dor") == before
    assert not await merger.merge("local")


async def test_what_changed_while_a_merge_ran_is_kept(database, merger, worker):
    """An article added, one edited and one removed between the reading and the publishing."""
    for place in ("Aro", "Bex", "Cul", "Dor"):
        await add(database, place)
    before = await manifest(database)
    async with database.reading() as store:
        library = await store.libraries.get("local")
        payloads = await store.segments.payloads(library, {one.id: one.size for one in before.segments})
    made = merger._made(list(read_segments(before.segments, payloads).values()), before.dead)
    await add(database, "Eck")
    await add(database, "Bexley", again=2)
    async with database.writing() as store:
        await store.articles.remove(library, 3, NOW)
    assert await publish(database, library, made, before, payloads, ())
    assert await found(database, Snapshots(worker), "keeper") == [(1, 1), (2, 2), (4, 1), (5, 1)]


async def test_of_two_merges_the_later_one_changes_nothing(database, merger):
    for place in ("Aro", "Bex", "Cul", "Dor"):
        await add(database, place)
    before = await manifest(database)
    async with database.reading() as store:
        library = await store.libraries.get("local")
    assert await merger.merge("local")
    after = await manifest(database)
    replaced = [one.id for one in before.segments]
    assert not await publish(database, library, [b"late"], before, replaced, ())
    assert await manifest(database) == after
    assert len(await stored(database)) == 1


async def test_a_removed_article_is_left_out_and_comes_back(database, merger, worker):
    for place in ("Aro", "Bex", "Cul", "Dor"):
        await add(database, place)
    async with database.writing() as store:
        library = await store.libraries.get("local")
        await store.articles.remove(library, 2, NOW)
    assert await merger.merge("local")
    assert (await manifest(database)).dead == frozenset()
    async with database.writing() as store:
        await store.articles.undo(library, NOW)
    snapshots = Snapshots(worker)
    assert (2, 1) in await found(database, snapshots, "keeper Bex")
    await snapshots.store_rebuilt(database, "local")
    assert {key for segment in await stored(database) for key in segment.keys} >= {(1, 1), (2, 1)}


async def test_nothing_of_a_purged_article_stays(database, merger, worker):
    for place in ("Aro", "Bexhill", "Cul", "Dor"):
        await add(database, place)
    assert await merger.merge("local")
    async with database.writing() as store:
        await store.articles.purge(await store.libraries.get("local"), 2, NOW)
    assert await found(database, Snapshots(worker), "keeper") == [(1, 1), (3, 1), (4, 1)]
    await merger.erase("local")
    words = hashed("bexhil"), hashed("bexhill")
    assert not any(segment.postings.find(term) for segment in await stored(database) for term in words)
    assert (await manifest(database)).purged == frozenset()
    assert await found(database, Snapshots(worker), "keeper") == [(1, 1), (3, 1), (4, 1)]


async def test_chunks_of_a_merge_that_was_cut_off_do_not_count_and_are_swept(database, worker, tmp_path):
    await add(database, "Aro")
    async with database.writing() as store:
        library = await store.libraries.get("local")
        segment_id = await store.segments.begin(library)
        await store.segments.write_chunk(library, segment_id, 0, b"half of it")
    assert await found(database, Snapshots(worker), "keeper") == [(1, 1)]
    async with database.writing() as store:
        assert await store.segments.sweep(library) == 1
    with sqlite3.connect(tmp_path / "verbatim.db") as connection:
        assert connection.execute("SELECT count(*) FROM segment_chunk").fetchone() == (1,)


async def test_a_large_segment_is_stored_in_chunks(database, merger, worker, monkeypatch):
    monkeypatch.setattr("storage.segments.CHUNK", 100)
    for place in ("Aro", "Bex", "Cul", "Dor"):
        await add(database, place)
    assert await merger.merge("local")
    assert await found(database, Snapshots(worker), "keeper Dor") == [(1, 1), (2, 1), (3, 1), (4, 1)]


async def test_reindexing_gives_the_same_answers(database, merger, worker):
    for place in ("Aro", "Bex", "Cul", "Dor"):
        await add(database, place)
    await add(database, "Culver", again=3)
    before = await found(database, Snapshots(worker), "keeper")
    seen = []
    assert await reindex(database, worker, "local", lambda done, total: seen.append((done, total))) == 4
    assert seen[-1] == (4, 4)
    assert len((await manifest(database)).segments) == 1
    assert await found(database, Snapshots(worker), "keeper") == before


async def test_a_merge_is_given_up_when_the_program_ends(database, monkeypatch):
    monkeypatch.setattr(planning, "MOST_SMALL", 1)
    monkeypatch.setattr(merging, "GRACE", 0.0)
    for place in ("Aro", "Bex", "Cul"):
        await add(database, place)
    async with Merger(database) as merger:
        merger.wake("local")
    assert await stored(database)


async def test_libraries_that_nobody_asks_are_let_go(database, worker):
    snapshots = Snapshots(worker, megabytes=0)
    for key in ("local", "discord:1", "discord:2"):
        async with database.writing() as store:
            library = await store.libraries.ensure(key)
        async with database.reading() as store:
            await snapshots.current(library, store)
    assert len(snapshots._held) <= 3
    await add(database, "Aro")
    assert await found(database, snapshots, "keeper") == [(1, 1)]


@pytest.mark.parametrize(
    ("sizes", "chosen"),
    [
        ([], ()),
        ([(1, 9, True)] * 2, ()),
        ([(n, 10, True) for n in range(1, 5)], (1, 2, 3, 4)),
        ([(0, 300, False), *((n, 10, True) for n in range(1, 5))], (0, 1, 2, 3, 4)),
        ([(0, 400, False), *((n, 10, True) for n in range(1, 5))], (1, 2, 3, 4)),
        ([(8, 2_000, False), (0, 300, False), *((n, 10, True) for n in range(1, 5))], (0, 1, 2, 3, 4, 8)),
    ],
)
def test_a_merge_takes_what_is_small_and_what_is_near_it(sizes, chosen, monkeypatch):
    monkeypatch.setattr(planning, "MOST_SMALL", 3)
    assert to_merge(Size(*size) for size in sizes) == chosen


def test_each_article_is_merged_seldom():
    """A library that grows by 20,000 articles has few segments, and moved each of its bytes a few times."""
    sizes, moved, total = [], 0, 0
    for number in range(20_000):
        sizes.append(Size(number, 10, True))
        total += 10
        if chosen := set(to_merge(sizes)):
            size = sum(one.size for one in sizes if one.id in chosen)
            moved += size
            sizes = [one for one in sizes if one.id not in chosen]
            sizes.append(Size(100_000 + number, size, False))
        assert sum(not one.is_small for one in sizes) <= 4
    assert moved / total < 30
