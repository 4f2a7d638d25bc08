"""The libraries' snapshots that this process holds, each as new as its library's generation."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

import structlog

from ingest.indexing import index_bytes
from retrieval.index import Snapshot
from retrieval.segments import Segment
from retrieval.snapshot import SegmentDamaged, SegmentOutdated, from_bytes
from storage.errors import StorageError
from storage.model import StoredSegment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ingest.worker import Worker
    from storage.database import Database, Store
    from storage.model import Library

Key = tuple[int, int]
"""Article id and version."""
Entry = tuple[int, int, Segment]

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Held:
    generation: int
    snapshot: Snapshot


class Snapshots:
    """A reader keeps the snapshot it was given; a newer generation gets a new one."""

    def __init__(self, worker: Worker) -> None:
        self._worker = worker
        self._held: dict[int, Held] = {}
        self._loading: defaultdict[int, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._rebuilt: dict[str, list[StoredSegment]] = {}

    async def current(self, library: Library, store: Store) -> Snapshot:
        """The snapshot of `library` as `store`'s transaction sees it; loaded where it isn't held."""
        async with self._loading[library.id]:
            held = self._held.get(library.id)
            if held is None or held.generation != library.generation:
                held = Held(library.generation, await self._load(library, store))
                self._held[library.id] = held
            return held.snapshot

    async def _load(self, library: Library, store: Store) -> Snapshot:
        """Segments that are damaged, missing or of another analyzer are built anew from their text."""
        entries, broken = await self._worker.run(read, await store.segments.load(library))
        if broken:
            log.warning("segments rebuilt from their text", library=library.key, segments=len(broken))
            self._rebuilt[library.key] = await self._rebuild(library, store, broken)
            entries += (await self._worker.run(read, self._rebuilt[library.key]))[0]
        return await self._worker.run(Snapshot, entries)

    async def _rebuild(self, library: Library, store: Store, broken: list[Key]) -> list[StoredSegment]:
        return [
            StoredSegment(*key, await self._worker.run(index_bytes, v.particulars.title, v.text, v.blocks))
            for key, v in (await store.articles.texts(library, broken)).items()
        ]

    async def store_rebuilt(self, database: Database, library_key: str) -> None:
        """Put what had to be rebuilt into the database, so that it is rebuilt once.

        Where it can't be stored the next start rebuilds it again: no answer waits for that, or fails by it.
        """
        rebuilt = self._rebuilt.pop(library_key, [])
        if not rebuilt:
            return
        try:
            async with database.writing() as store:
                library = await store.libraries.get(library_key)
                for segment in rebuilt:
                    await store.segments.replace(
                        library, segment.article_id, segment.version, segment.payload
                    )
        except StorageError as error:
            log.warning("rebuilt segments not stored", library=library_key, error=error.code)


def read(segments: Sequence[StoredSegment]) -> tuple[list[Entry], list[Key]]:
    """What a snapshot is made of, and the article and version of each segment that can't be read."""
    entries, broken = [], []
    for stored in segments:
        try:
            entries.append((stored.article_id, stored.version, from_bytes(stored.payload)))
        except (SegmentDamaged, SegmentOutdated):
            broken.append((stored.article_id, stored.version))
    return entries, broken
