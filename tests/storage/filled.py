"""A row of every table that belongs to a library, whatever tables there are."""

from __future__ import annotations

from sqlalchemy import func, insert, select

from storage.schema import Base, Instant

TABLES = [table for table in Base.metadata.sorted_tables if "library_id" in table.columns]
EMPTY = {"removed_at", "is_purged", "is_done", "gone_at"}


async def fill(database, library, now, **values):
    """`values` are put into the columns of these names."""
    async with database._engine.begin() as connection:
        for table in TABLES:
            row = {column.name: _value(column, now) for column in table.columns}
            known = {name: value for name, value in values.items() if name in row}
            await connection.execute(insert(table).values({**row, **known, "library_id": library.id}))


def _value(column, now):
    if column.name in EMPTY:
        return None if column.nullable else 0
    if isinstance(column.type, Instant):
        return now
    return {int: 1, str: "x", bytes: b"x", float: 0.5}[column.type.python_type]


async def counts(database, library):
    """How many rows each table has of the library."""
    async with database._engine.connect() as connection:
        found = {}
        for table in TABLES:
            own = select(func.count()).select_from(table).where(table.c.library_id == library.id)
            found[table.name] = await connection.scalar(own)
        return found
