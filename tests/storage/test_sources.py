"""The outlets of a library, counted."""

from __future__ import annotations

from datetime import UTC, date, datetime

from storage.model import Library, Published, Source
from tests.storage.saved import NOW, save


def day(value):
    return Published(value, "day", "card")


async def test_outlets_are_counted_with_their_newest_date(database, library):
    instant = Published(datetime(2025, 6, 3, 8, tzinfo=UTC), "instant", "meta")
    await save(database, library, "One", "a", outlet="Bay Times", published=day(date(2025, 6, 2)))
    await save(database, library, "Two", "b", outlet="Bay Times", published=instant)
    await save(database, library, "Three", "c", outlet="Bay Times")
    await save(database, library, "Four", "d", published=day(date(2024, 1, 1)))
    gone = await save(database, library, "Five", "e", outlet="Quay Courier")
    async with database.writing() as store:
        await store.articles.remove(library, gone.id, NOW)
        assert await store.articles.sources(library) == [
            Source("Bay Times", 3, instant.value),
            Source(None, 1, date(2024, 1, 1)),
        ]
        assert await store.articles.sources(Library(0, "discord:9", 0)) == []
