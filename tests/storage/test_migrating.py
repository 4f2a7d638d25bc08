"""Opening: a schema that is whole or not there, and nobody else's file touched."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
import sys
import textwrap
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import URL, create_engine, inspect

from storage.database import Database
from storage.errors import NewerDatabase, NotADatabase
from storage.migrating import SCRIPTS
from storage.schema import Base
from tests.storage.saved import ask, change

ROOT = Path(__file__).parents[2]
TABLES = "SELECT count(*) FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'"


async def test_a_failed_migration_leaves_no_table(path, tmp_path, monkeypatch):
    """A revision that creates a table and then fails: neither its table nor those of the first one stay."""
    scripts = tmp_path / "migrations"
    shutil.copytree(SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    newest = max(path.name[:4] for path in (scripts / "versions").glob("0*.py"))
    (scripts / "versions" / "9999_fails.py").write_text(
        textwrap.dedent("""
            import sqlalchemy as sa
            from alembic import op
            revision, down_revision, branch_labels, depends_on = "9999", "NEWEST", None, None
            def upgrade():
                op.create_table("half", sa.Column("id", sa.Integer()))
                op.execute("INSERT INTO nowhere VALUES (1)")
        """).replace("NEWEST", newest),
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


async def test_opening_an_up_to_date_database_takes_no_write_lock(path):
    async with Database.open(path):
        pass
    lock = sqlite3.connect(path, isolation_level=None)
    lock.execute("BEGIN IMMEDIATE")
    async with Database.open(path, busy_seconds=0.05) as database, database.reading() as store:
        assert await store.libraries.all() == []
    lock.execute("ROLLBACK")
    lock.close()
