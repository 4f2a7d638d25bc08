"""A library, or one article of it, as JSON lines in files that Discord takes."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.cli.values import blocks_json, stored_json

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

    from storage.database import Database
    from storage.model import Article, ArticleVersion

AT_ONCE = 100
"""Articles whose texts are read in one query: a library may be larger than the memory."""


@dataclass(frozen=True, slots=True)
class Part:
    """A file of whole lines; `too_large` are the ids of articles that fit into no file."""

    data: bytes
    articles: int
    too_large: tuple[int, ...] = ()


async def export(database: Database, library_key: str, limit: int) -> AsyncIterator[Part]:
    """Files of at most `limit` bytes, oldest articles first; none of an empty library.

    What is added or removed meanwhile is in it or is not.
    """
    async with database.reading() as store:
        ids = [key[0] for key in await store.articles.live_keys(await store.libraries.get(library_key))]
    made, count, too_large = bytearray(), 0, list[int]()
    for at in range(0, len(ids), AT_ONCE):
        for article_id, line in await _lines(database, library_key, ids[at : at + AT_ONCE]):
            if len(line) > limit:
                too_large.append(article_id)
                continue
            if len(made) + len(line) > limit:
                yield Part(bytes(made), count)
                made, count = bytearray(), 0
            made, count = made + line, count + 1
    if made or too_large:
        yield Part(bytes(made), count, tuple(too_large))


async def export_one(database: Database, library_key: str, article_id: int) -> bytes:
    """Raises UnknownArticle."""
    async with database.reading() as store:
        library = await store.libraries.get(library_key)
        article = await store.articles.get(library, article_id)
        return _line(article, await store.articles.version(library, article_id))


async def _lines(database: Database, library_key: str, ids: Sequence[int]) -> list[tuple[int, bytes]]:
    async with database.reading() as store:
        library = await store.libraries.get(library_key)
        told = await store.articles.told(library, ids)
        keys = [(article.id, article.version) for article in told.values()]
        versions = await store.articles.versions(library, keys)
    return [(key[0], _line(told[key[0]], versions[key])) for key in sorted(versions)]


def _line(article: Article, version: ArticleVersion) -> bytes:
    value = {**stored_json(article, version), "text": version.text, "blocks": blocks_json(version)}
    return json.dumps(value, ensure_ascii=False).encode() + b"\n"
