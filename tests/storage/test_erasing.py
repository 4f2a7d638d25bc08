"""What is erased is erased everywhere: a whole library, and a member from all of them."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import inspect

from storage.members import BY_DIGEST, BY_ID, FORMER
from storage.schema import Base
from tests.storage.filled import TABLES, counts, fill
from tests.storage.saved import NOW, save


async def two_filled(database, **values):
    async with database.writing() as store:
        libraries = [await store.libraries.ensure(f"discord:{number}") for number in (1, 2)]
    for library in libraries:
        await fill(database, library, NOW, **values)
    return libraries


async def test_an_erased_library_leaves_nothing_in_any_table(database):
    gone, other = await two_filled(database)
    assert set((await counts(database, gone)).values()) == {1}
    async with database.writing() as store:
        await store.libraries.erase(gone)
    assert set((await counts(database, gone)).values()) == {0}
    assert set((await counts(database, other)).values()) == {1}


async def test_every_table_of_the_database_is_known_to_the_erasing(database):
    async with database._engine.connect() as connection:
        tables = await connection.run_sync(
            lambda sync: {
                name
                for name in inspect(sync).get_table_names()
                if "library_id" in {column["name"] for column in inspect(sync).get_columns(name)}
            }
        )
    assert tables == {table.name for table in TABLES}


async def test_a_library_erased_and_begun_anew_gets_another_number(database):
    async with database.writing() as store:
        gone = await store.libraries.ensure("discord:1")
    await save(database, gone)
    async with database.writing() as store:
        await store.libraries.erase(gone)
        assert await store.libraries.all() == []
        new = await store.libraries.ensure("discord:1")
        assert new.id != gone.id
        assert new.key == "discord:1"
        assert "discord:1" not in (await store.libraries.get(f"erased:{gone.id}")).key
    assert (await save(database, new)).id == 1


def test_every_column_that_names_a_member_is_known():
    named = {
        (table.name, column.name)
        for table in Base.metadata.sorted_tables
        for column in table.columns
        if column.name.startswith("member") or (table.name, column.name) == ("asker", "id")
    }
    known = {
        (column.class_.__tablename__, column.key) for column, _ in (*BY_ID.values(), *BY_DIGEST.values())
    }
    assert known == named


async def test_what_is_kept_of_a_member_is_told_from_every_library(database):
    await two_filled(database, member_id=7, member="digest")
    async with database.writing() as store:
        for key in ("discord:1", "discord:2"):
            await store.askers.record(await store.libraries.get(key), 7, NOW)
        told = await store.members.kept(7, ["digest"])
        assert await store.members.kept(8, ["another"]) == []
    for key in ("discord:1", "discord:2"):
        kinds = sorted(row.kind for row in told if row.library_key == key)
        assert kinds == ["asked", "audit", "coverage", "quoted", "subscriptions", "votes"]
    quoted = next(row for row in told if row.kind == "quoted")
    assert quoted.values == {"times": 1, "chars": 1}
    asked = next(row for row in told if row.kind == "asked")
    assert asked.values["last_asked_at"] == NOW.isoformat()


async def test_a_member_is_deleted_from_every_library_and_nobody_else_is(database):
    libraries = await two_filled(database, member_id=7, member="digest", name="audit")
    async with database.writing() as store:
        for library in libraries:
            await store.askers.record(library, 7, NOW)
            await store.audit.record(library, 8, "added", None, NOW)
        await store.members.forget(7, ["digest"])
        left = await store.members.kept(7, ["digest"])
        deeds = [await store.audit.page(library) for library in libraries]
    assert {row.kind for row in left} == {"quoted"}
    assert [[deed.member_id for deed in one] for one in deeds] == [[8, FORMER]] * 2
    for library in libraries:
        found = await counts(database, library)
        assert (found["asker"], found["coverage"], found["vote"], found["question"]) == (1, 0, 0, 1)


async def test_when_the_bot_left_is_noted_once_until_it_is_back(database, library):
    async with database.writing() as store:
        await store.departures.note(library, NOW)
        await store.departures.note(library, NOW + timedelta(days=3))
        assert [(one.key, when) for one, when in await store.departures.all()] == [("local", NOW)]
        await store.departures.cancel(library)
        assert await store.departures.all() == []
