"""The libraries' snapshots that this process holds, each as new as its library's generation."""

from __future__ import annotations

import asyncio
from collections import OrderedDict, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import structlog

from ingest.merging import publish, read_segments
from ingest.reindexing import build
from retrieval.index import Snapshot
from retrieval.snapshot import to_bytes
from storage.errors import StorageError
from storage.model import Manifest

if TYPE_CHECKING:
    from ingest.worker import Worker
    from retrieval.segments import Segment
    from storage.database import Database, Store
    from storage.model import Library

MEGABYTE = 1_000_000

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Held:
    """What is known of a library: its segments by id, and the snapshot of them."""

    generation: int = -1
    manifest: Manifest = field(default_factory=Manifest)
    segments: dict[int, Segment] = field(default_factory=dict)
    snapshot: Snapshot = field(default_factory=Snapshot)


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """Segments that had to be built from the texts, and what they take the place of."""

    library: Library
    manifest: Manifest
    segments: list[Segment]
    broken: tuple[int, ...]


class Snapshots:
    """A reader keeps the snapshot it was given; a newer generation gets a new one.

    Libraries that were not asked for longest are let go where all together take more than `megabytes`.
    """

    def __init__(self, worker: Worker, megabytes: int = 512) -> None:
        self._worker = worker
        self._budget = megabytes * MEGABYTE
        self._held: OrderedDict[int, Held] = OrderedDict()
        self._loading: defaultdict[int, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._rebuilt: dict[str, Rebuilt] = {}

    async def current(self, library: Library, store: Store) -> Snapshot:
        """The snapshot of `library` as `store`'s transaction sees it; loaded where it isn't held."""
        async with self._loading[library.id]:
            held = self._held.get(library.id, Held())
            if held.generation != library.generation:
                held = self._held[library.id] = await self._renewed(held, library, store)
            self._held.move_to_end(library.id)
            self._let_go()
            return held.snapshot

    def forget(self, library: Library) -> None:
        self._held.pop(library.id, None)
        self._rebuilt.pop(library.key, None)

    def _let_go(self) -> None:
        """Libraries that are held longest without a question, until the budget is kept; one always stays."""
        taken = sum(held.snapshot.nbytes for held in self._held.values())
        while taken > self._budget and len(self._held) > 1:
            _, gone = self._held.popitem(last=False)
            taken -= gone.snapshot.nbytes

    async def _renewed(self, held: Held, library: Library, store: Store) -> Held:
        """Only what is new is loaded, and where nothing was merged or dug up, only that is changed."""
        manifest = await store.segments.manifest(library)
        sizes = {one.id: one.size for one in manifest.segments if one.id not in held.segments}
        payloads = await store.segments.payloads(library, sizes)
        new = await self._worker.run(read_segments, manifest.segments, payloads)
        known = held.segments | new
        segments = {one.id: known[one.id] for one in manifest.segments if one.id in known}
        broken = tuple(sizes.keys() - new.keys())
        if _is_grown(held, manifest) and not broken:
            dead = manifest.dead - held.manifest.dead
            snapshot = await self._worker.run(held.snapshot.changed, list(new.values()), dead)
        else:
            snapshot = await self._worker.run(Snapshot.of, list(segments.values()), manifest.dead)
            if snapshot.articles != await store.articles.count(library):
                snapshot = await self._mended(library, store, manifest, snapshot, broken)
        return Held(library.generation, manifest, segments, snapshot)

    async def _mended(
        self, library: Library, store: Store, manifest: Manifest, snapshot: Snapshot, broken: tuple[int, ...]
    ) -> Snapshot:
        """What is missing is built anew from the text, and what shouldn't be there is buried."""
        live, known = set(await store.articles.live_keys(library)), set(snapshot.keys)
        missing = sorted(live - known)
        made = await build(store, self._worker, library, missing)
        if missing:
            log.warning("index rebuilt from the texts", library=library.key, articles=len(missing))
            self._rebuilt[library.key] = Rebuilt(library, manifest, made, broken)
        return await self._worker.run(snapshot.changed, made, known - live)

    async def store_rebuilt(self, database: Database, library_key: str) -> None:
        """Put what had to be rebuilt into the database, so that it is rebuilt once.

        Where it can't be stored the next start rebuilds it again: no answer waits for that, or fails by it.
        """
        rebuilt = self._rebuilt.pop(library_key, None)
        if rebuilt is None:
            return
        payloads = [to_bytes(segment) for segment in rebuilt.segments]
        try:
            await publish(database, rebuilt.library, payloads, rebuilt.manifest, rebuilt.broken, ())
        except StorageError as error:
            log.warning("rebuilt index not stored", library=library_key, error=error.code)


def _is_grown(held: Held, manifest: Manifest) -> bool:
    """Whether the library has only got more segments and more dead since."""
    ids = {one.id for one in manifest.segments}
    return held.generation >= 0 and held.segments.keys() <= ids and held.manifest.dead <= manifest.dead
