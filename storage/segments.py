"""Segments: the index of each article version as bytes, with a checksum."""

from __future__ import annotations

import asyncio
import hashlib
from typing import TYPE_CHECKING

from sqlalchemy import and_, delete, select

from storage.libraries import next_id, raise_generation
from storage.model import StoredSegment
from storage.schema import ArticleRow, SegmentRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Row
    from sqlalchemy.ext.asyncio import AsyncSession

    from storage.model import Library


def checksum(payload: bytes) -> str:
    return hashlib.sha256(payload).hexdigest()


def _verified(found: Sequence[Row[int, int, bytes, str]]) -> list[StoredSegment]:
    return [
        StoredSegment(article_id, version, payload if payload and checksum(payload) == stored else b"")
        for article_id, version, payload, stored in found
    ]


class SegmentRepository:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def load(self, library: Library) -> list[StoredSegment]:
        """The segments of all live articles' current versions, by article.

        Where one is missing or its bytes are not those that were stored, its payload is empty: the caller
        builds it from the text.
        """
        own = and_(
            SegmentRow.library_id == ArticleRow.library_id,
            SegmentRow.article_id == ArticleRow.id,
            SegmentRow.version == ArticleRow.version,
        )
        live = (ArticleRow.library_id == library.id, ArticleRow.removed_at.is_(None))
        columns = select(ArticleRow.id, ArticleRow.version, SegmentRow.payload, SegmentRow.checksum)
        found = await self._session.execute(
            columns.outerjoin(SegmentRow, own).where(*live).order_by(ArticleRow.id)
        )
        return await asyncio.to_thread(_verified, found.all())

    async def replace(self, library: Library, article_id: int, version: int, payload: bytes) -> None:
        """Store the segment of a version in the place of any before it.

        Nothing is stored where the article has been purged or has another version since: the segment was
        made outside this transaction.
        """
        article = (ArticleRow.library_id == library.id, ArticleRow.id == article_id)
        if await self._session.scalar(select(ArticleRow.version).where(*article)) != version:
            return
        await self.erase(library, article_id)
        segment_id = await next_id(self._session, library, "segment")
        self._session.add(
            SegmentRow(
                library_id=library.id,
                id=segment_id,
                article_id=article_id,
                version=version,
                payload=payload,
                checksum=checksum(payload),
            )
        )
        await self._session.flush()
        await raise_generation(self._session, library)

    async def erase(self, library: Library, article_id: int) -> None:
        of_article = (SegmentRow.library_id == library.id, SegmentRow.article_id == article_id)
        await self._session.execute(delete(SegmentRow).where(*of_article))
