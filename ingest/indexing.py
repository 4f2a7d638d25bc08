"""Where text meets its index: a segment built from a story, or built again from the stored text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from retrieval.segments import Segment, build_segment
from retrieval.snapshot import to_bytes
from storage.errors import UnknownArticle

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ingest.worker import Worker
    from storage.database import Database
    from storage.model import Block, Library


def index(title: str, text: str, blocks: Sequence[Block]) -> Segment:
    return build_segment(title, text, [(str(block.kind), block.start, block.end) for block in blocks])


def index_bytes(title: str, text: str, blocks: Sequence[Block]) -> bytes:
    return to_bytes(index(title, text, blocks))


async def reindex(
    database: Database, worker: Worker, library_key: str, progress: Callable[[int, int], None]
) -> int:
    """Build every live article's segment anew, a short transaction each, while questions go on.

    `progress(done, total)` is called after each article. Returns how many were built.
    """
    async with database.reading() as store:
        library = await store.libraries.get(library_key)
        articles = await store.articles.live(library)
    for done, article in enumerate(articles, start=1):
        await _reindex_one(database, worker, library, article.id)
        progress(done, len(articles))
    return len(articles)


async def _reindex_one(database: Database, worker: Worker, library: Library, article_id: int) -> None:
    try:
        async with database.reading() as store:
            stored = await store.articles.version(library, article_id)
    except UnknownArticle:  # purged since the list was read: nothing is left to index
        return
    payload = await worker.run(index_bytes, stored.particulars.title, stored.text, stored.blocks)
    async with database.writing() as store:
        await store.segments.replace(library, article_id, stored.version, payload)
