"""The index built anew from the texts: a whole library's, while questions go on being answered, or a part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.indexing import index_version
from ingest.merging import merged, publish
from retrieval.snapshot import to_bytes
from storage.errors import DatabaseBusy

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ingest.worker import Worker
    from retrieval.segments import Key, Segment
    from storage.database import Database, Store
    from storage.model import ArticleVersion, Library

AT_ONCE = 100
"""Texts that are read and indexed in one go."""
TRIES = 5
"""Of a library that goes on changing meanwhile."""


def nobody_waits(done: int, total: int) -> None:
    """What is told of the progress where nobody looks."""


async def build(
    store: Store,
    worker: Worker,
    library: Library,
    keys: Sequence[Key],
    progress: Callable[[int, int], None] = nobody_waits,
) -> list[Segment]:
    """The segments of stored versions, one an analyzer; a version that is gone is left out."""
    made: list[Segment] = []
    for first in range(0, len(keys), AT_ONCE):
        versions = await store.articles.versions(library, keys[first : first + AT_ONCE])
        made += await worker.run(_indexed, list(versions.values()))
        progress(min(first + AT_ONCE, len(keys)), len(keys))
    return await worker.run(merged, made, ())


def _indexed(versions: Sequence[ArticleVersion]) -> list[Segment]:
    return merged([index_version(version) for version in versions], ())


async def reindex(
    database: Database, worker: Worker, library_key: str, progress: Callable[[int, int], None] = nobody_waits
) -> int:
    """Build a library's whole index anew. `progress(done, total)` is called now and then.

    Returns how many articles are indexed. Raises StorageError; DatabaseBusy where articles were purged or the
    index was changed elsewhere each time.
    """
    for _ in range(TRIES):
        async with database.reading() as store:
            library = await store.libraries.get(library_key)
            before = await store.segments.manifest(library)
            keys = await store.articles.live_keys(library)
            made = await build(store, worker, library, keys, progress)
        replaced = [segment.id for segment in before.segments]
        payloads = await worker.run(lambda segments: [to_bytes(one) for one in segments], made)
        if await publish(database, library, payloads, before, replaced, before.dead):
            return len(keys)
    raise DatabaseBusy(path=str(database.place))
