"""A statement's cursor, rows and end come in one trip to SQLite's thread."""

from __future__ import annotations

import sqlite3

import pytest

from storage.trips import connect


@pytest.fixture
async def connection(tmp_path):
    connection = await connect(tmp_path / "a.db", 1.0)
    yield connection
    await connection.close()


class Counting:
    """The queue to the thread, and how much was handed over."""

    def __init__(self, queue):
        self.queue, self.trips = queue, 0

    def put_nowait(self, item):
        self.trips += 1
        self.queue.put_nowait(item)


async def test_all_of_a_statement_is_one_trip(connection):
    connection._tx = counting = Counting(connection._tx)
    async with connection.cursor() as cursor:
        await cursor.execute("SELECT 1 AS one UNION SELECT 2")
        assert [column[0] for column in cursor.description] == ["one"]
        assert await cursor.fetchall() == [(1,), (2,)]
        assert await cursor.fetchall() == []
    assert counting.trips == 1


async def test_what_was_changed_is_counted(connection):
    cursor = connection.cursor()
    await cursor.execute("CREATE TABLE boat (id INTEGER PRIMARY KEY, name TEXT)")
    await cursor.executemany("INSERT INTO boat (name) VALUES (?)", [("Ilse",), ("Maren",)])
    assert cursor.rowcount == 2
    await cursor.execute("INSERT INTO boat (name) VALUES (?) RETURNING id", ("Oda",))
    assert (await cursor.fetchall(), cursor.lastrowid) == ([(3,)], 3)


async def test_a_wrong_statement_is_refused_and_the_next_one_done(connection):
    cursor = connection.cursor()
    with pytest.raises(sqlite3.OperationalError, match="no such table"):
        await cursor.execute("SELECT * FROM nowhere")
    await cursor.execute("SELECT 1")
    assert await cursor.fetchall() == [(1,)]


async def test_a_file_that_is_no_database_cannot_be_read(tmp_path):
    path = tmp_path / "a.db"
    path.write_bytes(b"no database" * 100)
    connection = await connect(path, 1.0)
    with pytest.raises(sqlite3.DatabaseError):
        await connection.cursor().execute("SELECT * FROM sqlite_master")
    await connection.close()
