"""Brings a database's schema up to date when it is opened, in one transaction: all of it or nothing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect

from storage.errors import NewerDatabase, NotADatabase

if TYPE_CHECKING:
    from sqlalchemy import Connection
    from sqlalchemy.ext.asyncio import AsyncEngine

SCRIPTS = Path(__file__).parent / "migrations"


async def migrate(engine: AsyncEngine, path: Path) -> None:
    """Raises NewerDatabase where a later release wrote it, NotADatabase where another program did."""
    async with engine.execution_options(verbatim_write=False).connect() as reading:
        revision = await reading.run_sync(current_revision)
    if revision == ScriptDirectory(str(SCRIPTS)).get_current_head():
        return
    async with engine.begin() as connection:
        await connection.run_sync(upgrade, path)


def current_revision(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def known_revisions() -> set[str]:
    return {script.revision for script in ScriptDirectory(str(SCRIPTS)).walk_revisions()}


def upgrade(connection: Connection, path: Path) -> None:
    """Upgrade within the connection's transaction. It is read again: another may have been first."""
    revision = current_revision(connection)
    if revision is None and inspect(connection).get_table_names():
        raise NotADatabase(path=str(path))
    if revision is not None and revision not in known_revisions():
        raise NewerDatabase(revision=revision)
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
