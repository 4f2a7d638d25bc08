"""An article to begin with, and the file behind the database's back."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime

from storage.model import Block, Kind, Particulars

NOW = datetime(2025, 6, 3, 12, 30, 15, 250, tzinfo=UTC)


async def save(database, library, title="A lock for the harbour", body="Ships pass again.", **more):
    """Add an article of a headline and one paragraph."""
    page, now = more.pop("page", None), more.pop("now", NOW)
    text = f"{title}\n\n{body}"
    blocks = (Block(Kind.HEADLINE, 0, len(title)), Block(Kind.BODY, len(title) + 2, len(text)))
    async with database.writing() as store:
        return await store.articles.add(
            library, Particulars(title, **more), text, blocks, b"segment of " + title.encode(), page, now
        )


async def segments(store, library):
    """The payloads of the segments that count, by article version; one that is damaged is empty."""
    manifest = await store.segments.manifest(library)
    sizes = {segment.id: segment.size for segment in manifest.segments}
    payloads = await store.segments.payloads(library, sizes)
    keyed = {(one.article_id, one.version): payloads[one.id] for one in manifest.segments}
    return {key: payload for key, payload in keyed.items() if key not in manifest.dead}


def ask(path, statement):
    """The first column of the first row, or None."""
    with closing(sqlite3.connect(path)) as connection, connection:
        row = connection.execute(statement).fetchone()
        return row[0] if row else None


def change(path, statement):
    ask(path, statement)
