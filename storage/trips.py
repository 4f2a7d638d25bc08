"""SQLite's connections: one trip to their thread for a statement, in the place of four.

aiosqlite goes there for the cursor, the statement, its rows and the cursor's end. Each trip wakes two
threads, which costs more than most statements do. Rows are read whole, as SQLAlchemy would read them.
"""

from __future__ import annotations

import sqlite3
from functools import partial
from typing import TYPE_CHECKING, Any, Self

import aiosqlite

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

CHUNK_ROWS = 64
"""Asked for by aiosqlite, for cursors that nobody gets."""


class Connection(aiosqlite.Connection):
    """SQLAlchemy asks it for cursors, and for nothing else that is changed here."""

    def cursor(self) -> Cursor:  # type: ignore[override]
        return Cursor(self)

    async def there(self, act: Callable[..., Any], *arguments: Any) -> Any:
        """What `act` gives for the sqlite3 connection, in the thread that owns it."""
        return await self._execute(act, self._conn, *arguments)  # type: ignore[no-untyped-call]


class Cursor:
    """Of the database interface for Python what SQLAlchemy uses; it holds rows, and nothing of SQLite's."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._rows: list[Any] = []
        self.description: Any = None
        self.rowcount = -1
        self.lastrowid: int | None = None
        self.arraysize = 1

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def execute(self, operation: str, parameters: Any = ()) -> Self:
        return self._take(await self._connection.there(_run, "execute", operation, parameters))

    async def executemany(self, operation: str, parameters: Iterable[Any]) -> Self:
        return self._take(await self._connection.there(_run, "executemany", operation, parameters))

    def _take(self, result: tuple[list[Any], Any, int, int | None]) -> Self:
        self._rows, self.description, self.rowcount, self.lastrowid = result
        return self

    async def fetchall(self) -> list[Any]:
        rows, self._rows = self._rows, []
        return rows

    async def close(self) -> None:
        self._rows = []


def _run(
    connection: sqlite3.Connection, way: str, operation: str, parameters: Any
) -> tuple[list[Any], Any, int, int | None]:
    cursor = connection.cursor()
    try:
        getattr(cursor, way)(operation, parameters)
        return cursor.fetchall(), cursor.description, cursor.rowcount, cursor.lastrowid
    finally:
        cursor.close()


async def connect(path: Path, busy_seconds: float) -> Connection:
    """Its thread ends with the program."""
    opened = partial(sqlite3.connect, path, timeout=busy_seconds)
    connection = Connection(opened, CHUNK_ROWS)
    connection._thread.daemon = True  # noqa: SLF001  as SQLAlchemy does with those it opens itself
    return await connection  # type: ignore[return-value]
