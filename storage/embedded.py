"""The embedded database: one SQLite file, and how its transactions begin."""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from sqlalchemy import URL, event
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from storage.errors import reachable
from storage.trips import connect

if TYPE_CHECKING:
    from pathlib import Path

PRAGMAS = (
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = ON",
    "secure_delete = ON",  # what is purged is overwritten, not only forgotten
)


@dataclass(frozen=True, slots=True)
class SqliteFile:
    path: Path

    def __str__(self) -> str:
        return str(self.path)

    def engine(self, busy_seconds: float) -> AsyncEngine:
        """Over the file, which is made where there is none, for its owner alone. Raises CannotOpen."""
        with reachable(self.path):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            os.close(os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600))
        url = URL.create("sqlite+aiosqlite", database=str(self.path))
        engine = create_async_engine(url, async_creator=partial(connect, self.path, busy_seconds))
        event.listen(engine.sync_engine, "connect", _prepare)
        event.listen(engine.sync_engine, "begin", _begin)
        event.listen(engine.sync_engine, "invalidate", _abandon)
        return engine


def _prepare(connection: Any, _record: Any) -> None:
    """The driver begins no transaction by itself: `_begin` does, so that a migration can be rolled back."""
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in PRAGMAS:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _abandon(connection: Any, _record: Any, _error: Any) -> None:
    """A task that is cancelled within a statement keeps its cursor as long as anybody holds the error.

    SQLite closes a connection only after its last cursor: the write lock would stay, so it is given up first.
    """
    connection.rollback()


def _begin(connection: Any) -> None:
    """A writing scope takes the write lock first, so that what it read can't be stale when it writes."""
    write = connection.get_execution_options().get("verbatim_write", True)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")
