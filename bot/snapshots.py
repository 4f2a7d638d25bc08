"""The libraries' snapshots that this process holds, each as new as its library's generation."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

import structlog

from ingest.indexing import index
from retrieval.index import Snapshot
from retrieval.snapshot import SegmentDamaged, SegmentOutdated, from_bytes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ingest.worker import Worker
    from storage.database import Store
    from storage.model import Library, StoredSegment

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

    async def current(self, library: Library, store: Store) -> Snapshot:
        """The snapshot of `library` as `store`'s transaction sees it; loaded where it isn't held."""
        async with self._loading[library.id]:
            held = self._held.get(library.id)
            if held is None or held.generation != library.generation:
                held = Held(library.generation, await self._load(library, store))
                self._held[library.id] = held
            return held.snapshot

    async def _load(self, library: Library, store: Store) -> Snapshot:
        segments = await store.segments.load(library)
        snapshot, broken = await self._worker.run(assemble, segments)
        for article_id, version in broken:
            log.warning("segment rebuilt from its text", library=library.key, article=article_id)
            stored = await store.articles.version(library, article_id, version)
            segment = await self._worker.run(index, stored.particulars.title, stored.text, stored.blocks)
            snapshot = await self._worker.run(snapshot.with_segment, article_id, version, segment)
        return snapshot


def assemble(segments: Sequence[StoredSegment]) -> tuple[Snapshot, list[tuple[int, int]]]:
    """The snapshot of all sound segments, and which (article, version) must be built anew from their text."""
    sound, broken = [], []
    for stored in segments:
        try:
            sound.append((stored.article_id, stored.version, from_bytes(stored.payload)))
        except (SegmentDamaged, SegmentOutdated):
            broken.append((stored.article_id, stored.version))
    return Snapshot(sound), broken
