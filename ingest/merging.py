"""Segments merged behind the scenes: fewer to search, and nothing left of what was purged.

A merge reads what is stored, works in a thread of its own, writes in short transactions and counts from the
last one, which changes nothing where the library changed in a way that the merge doesn't know of.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Self

import numpy as np
import structlog

from ingest.worker import Worker
from retrieval.gathering import nothing
from retrieval.planning import Size, to_merge
from retrieval.segments import merge_segments
from retrieval.snapshot import SegmentDamaged, SegmentOutdated, from_bytes, to_bytes
from storage.errors import StorageError
from storage.model import StoredSegment
from storage.segments import chunks

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping
    from types import TracebackType

    from retrieval.segments import Key, Segment
    from storage.database import Database
    from storage.model import Library, Manifest

GRACE = 2.0
"""Seconds that a merge which is under way gets when the program ends."""

log = structlog.get_logger(__name__)


class MergeStopped(Exception):
    """The program ends: the merge is given up, and nothing is changed."""


def read_segments(listed: Iterable[StoredSegment], payloads: Mapping[int, bytes]) -> dict[int, Segment]:
    """Those of the listed segments that are given, by id, each knowing its articles; one that is damaged or
    outdated is left out.
    """
    sound = {}
    for one in listed:
        if one.id in payloads:
            with suppress(SegmentDamaged, SegmentOutdated):
                sound[one.id] = _named(from_bytes(payloads[one.id]), one)
    return sound


def _named(segment: Segment, stored: StoredSegment) -> Segment:
    if stored.article_id is None or stored.version is None:
        return segment
    return segment.named(stored.article_id, stored.version)


def merged(
    segments: Iterable[Segment], dead: Collection[Key], between: Callable[[], None] = nothing
) -> list[Segment]:
    """One segment an analyzer, without what is dead."""
    groups = defaultdict(list)
    for segment in segments:
        mask = np.array([key in dead for key in segment.keys], bool)
        if not mask.all():
            groups[segment.analyzer].append((segment, mask))
    return [merge_segments(group, between) for group in groups.values()]


async def publish(
    database: Database,
    library: Library,
    made: Iterable[bytes],
    before: Manifest,
    replaced: Collection[int],
    dropped: Collection[Key],
) -> bool:
    """Store merged segments in the place of others; False, and nothing changed, where that is too late."""
    stored = []
    for payload in made:
        async with database.writing() as store:
            segment_id = await store.segments.begin(library)
        for ordinal, chunk in enumerate(chunks(payload)):
            async with database.writing() as store:
                await store.segments.write_chunk(library, segment_id, ordinal, chunk)
        stored.append(StoredSegment(segment_id, None, None, len(payload)))
    async with database.writing() as store:
        done = await store.segments.publish(library, stored, before, replaced, dropped)
        if not done:
            await store.segments.sweep(library)
    return done


@dataclass(slots=True)
class Merger:
    """A context manager: what it has under way when it is left gets a moment, and is then given up."""

    database: Database
    worker: Worker = field(default_factory=lambda: Worker("merge"))
    _running: dict[str, asyncio.Task[None]] = field(default_factory=dict)
    _stopped: bool = False

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._running:
            await asyncio.wait(self._running.values(), timeout=GRACE)
        self._stopped = True
        if self._running:
            await asyncio.wait(self._running.values())
        self.worker.__exit__(kind, error, trace)

    def wake(self, library_key: str) -> None:
        """Look in the background whether a library's segments should be merged."""
        if library_key not in self._running:
            task = asyncio.create_task(self._merge(library_key))
            self._running[library_key] = task
            task.add_done_callback(lambda _: self._running.pop(library_key, None))

    async def _merge(self, library_key: str) -> None:
        try:
            while await self.merge(library_key):
                pass
        except MergeStopped:
            log.debug("merge given up", library=library_key)
        except StorageError as error:  # the next change of the library tries again
            log.warning("segments not merged", library=library_key, error=error.code)

    async def merge(self, library_key: str) -> bool:
        """Merge once, where there is something to merge; whether it was done."""
        library, before = await self._manifest(library_key)
        sizes = (Size(one.id, one.size, one.article_id is not None) for one in before.segments)
        chosen = to_merge(sizes)
        return bool(chosen) and await self._replace(library, before, chosen)

    async def erase(self, library_key: str) -> None:
        """Make every segment anew that has something purged in it. Raises StorageError."""
        while True:
            library, before = await self._manifest(library_key)
            if not before.purged:
                return
            many = [one.id for one in before.segments if one.article_id is None]
            await self._replace(library, before, many, before.purged)

    async def _manifest(self, library_key: str) -> tuple[Library, Manifest]:
        async with self.database.reading() as store:
            library = await store.libraries.get(library_key)
            return library, await store.segments.manifest(library)

    async def _replace(
        self, library: Library, before: Manifest, chosen: Collection[int], gone: Collection[Key] = ()
    ) -> bool:
        sizes = {one.id: one.size for one in before.segments if one.id in chosen}
        async with self.database.reading() as store:
            payloads = await store.segments.payloads(library, sizes)
        segments = await self.worker.run(read_segments, before.segments, payloads)
        dropped = {key for one in segments.values() for key in one.keys} & before.dead | set(gone)
        made = await self.worker.run(self._made, list(segments.values()), before.dead)
        return await publish(self.database, library, made, before, sizes, dropped)

    def _made(self, segments: list[Segment], dead: Collection[Key]) -> list[bytes]:
        return [to_bytes(segment) for segment in merged(segments, dead, self._pause)]

    def _pause(self) -> None:
        if self._stopped:
            raise MergeStopped
