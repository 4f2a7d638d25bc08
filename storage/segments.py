"""The index on disk: segments in checksummed chunks, and the article versions in them that are dead."""

from __future__ import annotations

import asyncio
import zlib
from dataclasses import asdict
from typing import TYPE_CHECKING

from sqlalchemy import case, delete, func, insert, select

from storage.libraries import next_id, raise_generation, upsert
from storage.model import Manifest, StoredSegment
from storage.schema import ChunkRow, SegmentRow, TombstoneRow

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from sqlalchemy.ext.asyncio import AsyncSession

    from storage.model import Library

CHUNK = 4_000_000
"""Bytes: more in one transaction keeps other writers waiting."""

Key = tuple[int, int]
"""Article id and version."""


def chunks(payload: bytes) -> Iterable[bytes]:
    return (payload[start : start + CHUNK] for start in range(0, len(payload), CHUNK))


def chunk_count(size: int) -> int:
    return -(-size // CHUNK)


class SegmentRepository:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def manifest(self, library: Library) -> Manifest:
        own = SegmentRow.library_id == library.id
        columns = select(SegmentRow.id, SegmentRow.article_id, SegmentRow.version, SegmentRow.size)
        segments = await self._session.execute(columns.where(own).order_by(SegmentRow.id))
        dead = await self._session.execute(
            select(TombstoneRow.article_id, TombstoneRow.version, TombstoneRow.is_purged).where(
                TombstoneRow.library_id == library.id
            )
        )
        keys = {(article_id, version): bool(is_purged) for article_id, version, is_purged in dead}
        purged = frozenset(key for key, is_purged in keys.items() if is_purged)
        return Manifest(tuple(StoredSegment(*row) for row in segments), frozenset(keys), purged)

    async def payloads(self, library: Library, sizes: Mapping[int, int]) -> dict[int, bytes]:
        """The bytes of segments, given by id with their size; empty where any are missing or damaged."""
        found = await self._session.execute(
            select(ChunkRow.segment_id, ChunkRow.checksum, ChunkRow.payload)
            .where(ChunkRow.library_id == library.id, ChunkRow.segment_id.in_(sizes))
            .order_by(ChunkRow.segment_id, ChunkRow.ordinal)
        )
        pieces: dict[int, list[tuple[int, bytes]]] = {segment_id: [] for segment_id in sizes}
        for segment_id, checksum, payload in found:
            pieces[segment_id].append((checksum, payload))
        return await asyncio.to_thread(_joined, pieces, sizes)

    async def append(self, library: Library, key: Key, payload: bytes, ids: tuple[int, int]) -> None:
        """The segment of a new article version; `ids` are its own and that of its first chunk."""
        segment_id, chunk_id = ids
        for ordinal, chunk in enumerate(chunks(payload)):
            await self._write(library, chunk_id + ordinal, segment_id, ordinal, chunk)
        await self._list(library, StoredSegment(segment_id, *key, len(payload)))

    async def _list(self, library: Library, segment: StoredSegment) -> None:
        await self._session.execute(insert(SegmentRow), [{"library_id": library.id, **asdict(segment)}])
        await raise_generation(self._session, library)

    async def bury(self, library: Library, article_id: int, version: int, *, purged: bool = False) -> None:
        """From now on an article version doesn't count."""
        values = {"library_id": library.id, "article_id": article_id, "version": version}
        tombstone_id = await next_id(self._session, library, "tombstone")
        statement = upsert(self._session, TombstoneRow).values(
            id=tombstone_id, is_purged=int(purged), **values
        )
        await self._session.execute(
            statement.on_conflict_do_update(
                index_elements=list(values),
                set_={"is_purged": case((TombstoneRow.is_purged > int(purged), 1), else_=int(purged))},
            )
        )
        await raise_generation(self._session, library)

    async def unearth(self, library: Library, article_id: int, version: int) -> None:
        """From now on it counts again; where a merge has left it out meanwhile, it is missing."""
        await self._forget(library, {(article_id, version)})
        await raise_generation(self._session, library)

    async def erase(self, library: Library, article_id: int, versions: Collection[int]) -> None:
        """Delete an article's own segments; where others have it in them, mark it as purged."""
        own = select(SegmentRow.id, SegmentRow.version).where(
            SegmentRow.library_id == library.id, SegmentRow.article_id == article_id
        )
        found = {version: segment_id for segment_id, version in await self._session.execute(own)}
        await self._delete(library, found.values())
        await self._forget(library, {(article_id, version) for version in found if version is not None})
        merged = select(func.count()).where(
            SegmentRow.library_id == library.id, SegmentRow.article_id.is_(None)
        )
        if await self._session.scalar(merged):
            for version in set(versions) - found.keys():
                await self.bury(library, article_id, version, purged=True)
        await raise_generation(self._session, library)

    async def begin(self, library: Library) -> int:
        """The id of a new segment, which counts only when it is published."""
        return await next_id(self._session, library, "segment")

    async def write_chunk(self, library: Library, segment_id: int, ordinal: int, payload: bytes) -> None:
        await self._write(
            library, await next_id(self._session, library, "segment_chunk"), segment_id, ordinal, payload
        )

    async def _write(
        self, library: Library, chunk_id: int, segment_id: int, ordinal: int, payload: bytes
    ) -> None:
        values = {"library_id": library.id, "id": chunk_id, "segment_id": segment_id, "ordinal": ordinal}
        checked = {"checksum": zlib.crc32(payload), "payload": payload}
        await self._session.execute(insert(ChunkRow), [values | checked])

    async def publish(
        self,
        library: Library,
        made: Iterable[StoredSegment],
        before: Manifest,
        replaced: Collection[int],
        dropped: Collection[Key],
    ) -> bool:
        """Put new segments in the place of those `replaced`; `dropped` are dead and in no segment any more.

        Nothing is changed, and False returned, where one of the replaced is gone since, or an article was
        purged: what was made may have it in it. What was added or buried since stays so.
        """
        now = await self.manifest(library)
        if not set(replaced) <= {segment.id for segment in now.segments} or now.purged - before.purged:
            return False
        await self._delete(library, replaced)
        await self._forget(library, dropped)
        for segment in made:
            await self._list(library, segment)
        await raise_generation(self._session, library)
        return True

    async def sweep(self, library: Library) -> int:
        """Delete chunks of segments that were never published; how many."""
        listed = select(SegmentRow.id).where(SegmentRow.library_id == library.id)
        gone = await self._session.execute(
            delete(ChunkRow).where(ChunkRow.library_id == library.id, ChunkRow.segment_id.not_in(listed))
        )
        return int(getattr(gone, "rowcount", 0))

    async def _delete(self, library: Library, ids: Collection[int]) -> None:
        for kind, column in ((ChunkRow, ChunkRow.segment_id), (SegmentRow, SegmentRow.id)):
            await self._session.execute(delete(kind).where(kind.library_id == library.id, column.in_(ids)))

    async def _forget(self, library: Library, keys: Iterable[Key]) -> None:
        for article_id, version in keys:
            await self._session.execute(
                delete(TombstoneRow).where(
                    TombstoneRow.library_id == library.id,
                    TombstoneRow.article_id == article_id,
                    TombstoneRow.version == version,
                )
            )


def _joined(pieces: Mapping[int, list[tuple[int, bytes]]], sizes: Mapping[int, int]) -> dict[int, bytes]:
    sound = {}
    for segment_id, found in pieces.items():
        whole = all(zlib.crc32(payload) == checksum for checksum, payload in found)
        joined = found[0][1] if len(found) == 1 else b"".join(payload for _, payload in found)
        sound[segment_id] = joined if whole and len(joined) == sizes[segment_id] else b""
    return sound
