"""Transactions: all or nothing, never stale, never two writers, whatever ends a writer."""

from __future__ import annotations

import asyncio
import sqlite3
import stat
import sys
import textwrap
from pathlib import Path

import pytest
from sqlalchemy import text as sql

from storage.database import Database
from storage.errors import CannotOpen, DatabaseBusy
from storage.integrity import check
from tests.storage.saved import ask, save, segments

ROOT = Path(__file__).parents[2]


async def test_a_new_database_is_private_and_in_wal_mode(path):
    async with Database.open(path):
        pass
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert ask(path, "PRAGMA journal_mode") == "wal"


async def test_foreign_keys_are_on_and_writes_are_synchronous(path, database):
    async with database.writing() as store:
        session = store.libraries._session
        assert (await session.connection()).sync_connection is not None
        assert await session.scalar(sql("PRAGMA foreign_keys")) == 1
        assert await session.scalar(sql("PRAGMA synchronous")) == 2


async def test_what_was_raised_in_a_scope_undoes_all_of_it(database, library):
    async def fail():
        async with database.writing() as store:
            await store.libraries.ensure("discord:1")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fail()
    async with database.reading() as store:
        assert [known.key for known in await store.libraries.all()] == ["local"]


async def test_a_read_then_write_scope_never_meets_a_stale_snapshot(path):
    """Two programs read, wait, and write what they read plus one, thirty times each: nothing is lost."""

    async def grow(database):
        for _ in range(30):
            async with database.writing() as store:
                library = await store.libraries.get("local")
                await asyncio.sleep(0)
                await store.libraries._session.execute(
                    sql("UPDATE library SET generation = :next"), {"next": library.generation + 1}
                )

    async with Database.open(path) as one, Database.open(path) as two:
        async with one.writing() as store:
            await store.libraries.ensure("local")
        await asyncio.gather(grow(one), grow(two))
        async with one.reading() as store:
            assert (await store.libraries.get("local")).generation == 60


async def test_a_reader_keeps_what_it_saw(database, library):
    async with database.reading() as store:
        assert await store.articles.live(library) == []
        await save(database, library)
        assert await store.articles.live(library) == []
    async with database.reading() as store:
        assert len(await store.articles.live(library)) == 1


async def test_a_place_that_cant_be_is_told(tmp_path):
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with pytest.raises(CannotOpen):
        async with Database.open(tmp_path / "file" / "verbatim.db"):
            pass


async def test_a_locked_database_is_told_and_loses_nothing(path):
    async with Database.open(path, busy_seconds=0.05) as database:
        async with database.writing() as store:
            library = await store.libraries.ensure("local")
        lock = sqlite3.connect(path, isolation_level=None)
        lock.execute("BEGIN IMMEDIATE")
        with pytest.raises(DatabaseBusy):
            await save(database, library)
        lock.execute("ROLLBACK")
        lock.close()
        assert (await save(database, library)).id == 1


async def test_what_was_acknowledged_survives_a_kill(path):
    """A writer is killed in the middle; every article that it reported is there, whole, and no half one."""
    code = textwrap.dedent(f"""
        import asyncio
        from pathlib import Path
        from storage.database import Database
        from tests.storage.saved import save, segments
        async def main():
            async with Database.open(Path({str(path)!r})) as database:
                async with database.writing() as store:
                    library = await store.libraries.ensure("local")
                while True:
                    print((await save(database, library)).id, flush=True)
        asyncio.run(main())
    """)
    writer = await asyncio.create_subprocess_exec(
        sys.executable, "-c", code, stdout=asyncio.subprocess.PIPE, cwd=ROOT
    )
    assert writer.stdout is not None
    for _ in range(20):
        last = int(await writer.stdout.readline())
    writer.kill()
    await writer.wait()
    async with Database.open(path) as database, database.reading() as store:
        library = await store.libraries.get("local")
        articles = await store.articles.live(library)
        assert len(articles) >= last
        for article in articles:
            assert len((await store.articles.version(library, article.id)).blocks) == 2
        assert len(await segments(store, library)) == len(articles)
        assert all((await segments(store, library)).values())


@pytest.mark.parametrize("moment", range(24))
async def test_a_writer_that_is_cancelled_leaves_nothing_half_and_blocks_nobody(database, library, moment):
    """Cut off at any moment: before, within and after each statement, the commit included."""
    task = asyncio.create_task(save(database, library))
    await asyncio.sleep(moment * 0.001)
    task.cancel()
    await asyncio.wait([task])
    stored = 0 if task.cancelled() else 1
    await asyncio.wait_for(save(database, library, title="Next"), 5)
    async with database.reading() as store:
        # What is cut off in the commit itself may be stored, whole, with nobody told.
        assert stored + 1 <= len(await store.articles.live(library)) <= 2
    assert await check(database) == []
