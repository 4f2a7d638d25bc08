"""A database on a server: PostgreSQL, with the same two kinds of transaction as the embedded one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import URL, event, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from storage.errors import CannotOpen

SCHEMES = ("postgresql", "postgres", "postgresql+asyncpg")
WRITER = 8_372_284
"""The advisory lock of who writes. Any number will do; locks are of one database, and it is ours."""
CONNECT_SECONDS = 10


@dataclass(frozen=True, slots=True)
class PostgresqlServer:
    url: URL

    @classmethod
    def of(cls, address: str) -> PostgresqlServer:
        """Of `postgresql://user@host:port/name`. Raises CannotOpen where it is no such address."""
        try:
            url = make_url(address)
        except ArgumentError as error:
            raise CannotOpen(path="the database's address", problem="it is no address") from error
        if url.drivername not in SCHEMES or not url.database:
            raise CannotOpen(
                path=url.render_as_string(), problem="the address must be postgresql://user@host/name"
            )
        return cls(url.set(drivername="postgresql+asyncpg"))

    def __str__(self) -> str:
        """Without the password."""
        return self.url.set(drivername="postgresql").render_as_string(hide_password=True)

    def engine(self, busy_seconds: float) -> AsyncEngine:
        try:
            engine = create_async_engine(self.url, connect_args={"timeout": CONNECT_SECONDS})
        except ModuleNotFoundError as error:
            raise CannotOpen(
                path=str(self), problem="its driver is missing, `pip install asyncpg` brings it"
            ) from error

        def begin(connection: Any) -> None:
            """Readers see one moment. Writers come one by one, as in the embedded database: what they read
            can't be stale when they write.
            """
            if not connection.get_execution_options().get("verbatim_write", True):
                connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
                return
            connection.exec_driver_sql(f"SET LOCAL lock_timeout = '{round(1000 * busy_seconds)}ms'")
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({WRITER})")

        event.listen(engine.sync_engine, "begin", begin)
        return engine
