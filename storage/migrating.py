"""Brings a database's schema up to date when it is opened, in one transaction: all of it or nothing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import inspect, text

from storage.errors import NewerDatabase, NotADatabase

if TYPE_CHECKING:
    from sqlalchemy import Connection
    from sqlalchemy.ext.asyncio import AsyncEngine

SCRIPTS = Path(__file__).parent / "migrations"


async def migrate(engine: AsyncEngine, place: object) -> None:
    """Raises NewerDatabase where a later release wrote it, NotADatabase where another program did."""
    async with engine.execution_options(verbatim_write=False).connect() as reading:
        revision = await reading.run_sync(current_revision)
    if revision != max(known_revisions()):
        async with engine.begin() as connection:
            await connection.run_sync(upgrade, place)


def current_revision(connection: Connection) -> str | None:
    """None for a database that was never migrated."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return found


def known_revisions() -> set[str]:
    """The revisions' files begin with their numbers, of four digits."""
    return {path.name.partition("_")[0] for path in (SCRIPTS / "versions").glob("[0-9]*.py")}


def upgrade(connection: Connection, place: object) -> None:
    """Upgrade within the connection's transaction. It is read again: another may have been first."""
    revision = current_revision(connection)
    if revision is None and inspect(connection).get_table_names():
        raise NotADatabase(path=str(place))
    if revision is not None and revision not in known_revisions():
        raise NewerDatabase(revision=revision)
    # Loaded here: most starts find nothing to migrate.
    from alembic import command, config  # noqa: PLC0415

    settings = config.Config()
    settings.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    settings.attributes["connection"] = connection
    command.upgrade(settings, "head")
