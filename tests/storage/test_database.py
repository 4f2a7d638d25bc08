"""Transactions: all or nothing, never stale, never two writers, and a schema that is whole or not there."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
import stat
import sys
import textwrap
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import URL, create_engine, inspect
from sqlalchemy import text as sql

from storage.database import Database
from storage.errors import CannotOpen, DatabaseBusy, NewerDatabase, NotADatabase
from storage.migrating import SCRIPTS
from storage.schema import Base
from tests.storage.saved import ask, change, save

ROOT = Path(__file__).parents[2]
TABLES = "SELECT count(*) FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'"


async def test_a_new_database_is_private_and_in_wal_mode(path):
    async with Database.open(path):
        pass
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert ask(path, "PRAGMA journal_mode") == "wal"


async def test_foreign_keys_are_on_and_writes_are_synchronous(database):
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
                library = await store.libraries.ensure("local")
                await asyncio.sleep(0)
                await store.libraries._session.execute(
                    sql("UPDATE library SET generation = :next"), {"next": library.generation + 1}
                )

    async with Database.open(path) as one, Database.open(path) as two:
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


async def test_a_failed_migration_leaves_no_table(path, tmp_path, monkeypatch):
    """A revision that creates a table and then fails: neither its table nor those of the first one stay."""
    scripts = tmp_path / "migrations"
    shutil.copytree(SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    (scripts / "versions" / "0002_fails.py").write_text(
        textwrap.dedent("""
            import sqlalchemy as sa
            from alembic import op
            revision, down_revision, branch_labels, depends_on = "0002", "0001", None, None
            def upgrade():
                op.create_table("half", sa.Column("id", sa.Integer()))
                op.execute("INSERT INTO nowhere VALUES (1)")
        """),
        encoding="utf-8",
    )
    monkeypatch.setattr("storage.migrating.SCRIPTS", scripts)
    with pytest.raises(Exception, match="nowhere"):
        async with Database.open(path):
            pass
    assert ask(path, TABLES) == 0


async def test_many_programs_may_open_a_fresh_database_at_once(path):
    code = textwrap.dedent(f"""
        import asyncio
        from pathlib import Path
        from storage.database import Database
        async def main():
            async with Database.open(Path({str(path)!r})) as database:
                async with database.writing() as store:
                    await store.libraries.ensure("local")
        asyncio.run(main())
    """)
    start = asyncio.create_subprocess_exec
    running = [await start(sys.executable, "-c", code, cwd=ROOT) for _ in range(3)]
    assert [await process.wait() for process in running] == [0, 0, 0]
    assert ask(path, "SELECT count(*) FROM library") == 1


async def test_a_newer_database_is_left_alone(path):
    async with Database.open(path):
        pass
    change(path, "UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(NewerDatabase):
        async with Database.open(path):
            pass


async def test_another_programs_file_is_not_taken_over(path):
    path.parent.mkdir()
    path.write_bytes(b"These are somebody's notes, no database at all.\n" * 100)
    with pytest.raises(NotADatabase):
        async with Database.open(path):
            pass
    assert path.read_bytes().startswith(b"These are somebody's notes")


async def test_another_programs_database_is_not_taken_over(path):
    path.parent.mkdir()
    change(path, "CREATE TABLE recipes (name TEXT)")
    with pytest.raises(NotADatabase) as told:
        async with Database.open(path):
            pass
    assert told.value.details == {"path": str(path)}
    assert ask(path, TABLES) == 1


async def test_the_migrations_make_the_schema_that_is_mapped(path):
    async with Database.open(path):
        pass
    engine = create_engine(URL.create("sqlite", database=str(path)))
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []
        columns = inspect(connection).get_columns("article_version")
        assert columns[-1]["name"] == "text"  # what stands behind a long column is slow to read
    engine.dispose()


async def test_every_constraint_has_a_name(path):
    """SQLite can drop only what has one, in a later migration."""
    async with Database.open(path):
        pass
    engine = create_engine(URL.create("sqlite", database=str(path)))
    with engine.connect() as connection:
        found = inspect(connection)
        for table in Base.metadata.tables:
            keys = [found.get_pk_constraint(table), *found.get_foreign_keys(table)]
            assert all(key["name"] for key in keys + found.get_unique_constraints(table)), table
    engine.dispose()


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
        from tests.storage.saved import save
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
        assert all(segment.payload for segment in await store.segments.load(library))


async def test_opening_an_up_to_date_database_takes_no_write_lock(path):
    async with Database.open(path):
        pass
    lock = sqlite3.connect(path, isolation_level=None)
    lock.execute("BEGIN IMMEDIATE")
    async with Database.open(path, busy_seconds=0.05) as database, database.reading() as store:
        assert await store.libraries.all() == []
    lock.execute("ROLLBACK")
    lock.close()
