"""Time goes by, and what is kept for a time goes with it: of every table it is known when."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from tests.storage.filled import TABLES, counts, fill

NOW = datetime(2025, 5, 3, 12, tzinfo=UTC)
DAY, HOUR = timedelta(days=1), timedelta(hours=1)

FORGOTTEN = {
    "quotation": 1,
    "question": 30,
    "shown": 30,
    "vote": 30,
    "coverage": 30,
    "asker": 30,
    "audit": 90,
}
"""Days after which a table has forgotten its row."""
KEPT = {
    *("article", "article_version", "block", "page", "shingle", "purged", "counter"),
    *("segment", "segment_chunk", "tombstone", "feed", "entry", "feed_channel", "feed_post"),
    *("guild_settings", "blocked_outlet", "subscription", "departure"),
}
"""What stays until it is removed, told or erased."""


async def test_every_table_forgets_when_it_is_said_to(app):
    assert {table.name for table in TABLES} == FORGOTTEN.keys() | KEPT
    async with app.database.writing() as store:
        library = await store.libraries.ensure("discord:1")
    await fill(app.database, library, NOW)
    for days in sorted({0, *FORGOTTEN.values()}):
        for passed in (days * DAY - HOUR, days * DAY + HOUR):
            await app.tidy(NOW + passed)
            left = {name for name, count in (await counts(app.database, library)).items() if count}
            assert left == KEPT | {name for name, kept in FORGOTTEN.items() if kept * DAY > passed}, passed
