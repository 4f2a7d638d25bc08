"""An article is written: the article, its version, blocks, sketch and segment, in the caller's transaction.

Each is one statement over columns rather than mapped rows, and all ids are taken at once: a statement costs
some of the event loop's time whatever it does.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import delete, insert, update

from storage import rows, wording
from storage.errors import UnknownArticle
from storage.libraries import next_ids
from storage.model import Article, Kind, digest_of
from storage.pages import PageRepository
from storage.schema import ArticleRow, BlockRow, ShingleRow, VersionRow
from storage.segments import SegmentRepository, chunk_count
from storage.wire import WireReading

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import Table

    from storage.model import Block, Library, Page, Particulars


SLICE = 500
"""Blocks written by one statement."""


@dataclass(frozen=True, slots=True)
class Writing:
    """What one version is made of; `segment` is its index."""

    particulars: Particulars
    text: str
    blocks: Sequence[Block]
    segment: bytes
    page: Page | None
    now: datetime

    @property
    def counts(self) -> dict[str, int]:
        """How many ids it takes, by table."""
        chunks = chunk_count(len(self.segment))
        return {"article_version": 1, "block": len(self.blocks), "segment": 1, "segment_chunk": chunks}

    @property
    def columns(self) -> dict[str, Any]:
        return {
            **rows.particulars_columns(self.particulars),
            "text": self.text,
            "digest": digest_of(self.text),
            "chars": len(self.text),
            "captions": sum(block.kind is Kind.CAPTION for block in self.blocks),
            "created_at": self.now,
        }


class ArticleAdding(WireReading):
    async def add(
        self,
        library: Library,
        particulars: Particulars,
        text: str,
        blocks: Sequence[Block],
        segment: bytes,
        page: Page | None,
        now: datetime,
    ) -> Article:
        written = Writing(particulars, text, blocks, segment, page, now)
        ids = await next_ids(self._session, library, {"article": 1, **written.counts})
        values = {"id": ids["article"], "version": 1, "added_at": now}
        await self._session.execute(insert(ArticleRow), [{"library_id": library.id, **values}])
        article = Article(ids["article"], 1, particulars, 0, 0, added_at=now)
        return await self._write(library, article, written, ids)

    async def add_version(
        self,
        library: Library,
        article_id: int,
        particulars: Particulars,
        text: str,
        blocks: Sequence[Block],
        segment: bytes,
        page: Page | None,
        now: datetime,
    ) -> Article:
        """The live article's next version, which becomes the current one. Raises UnknownArticle."""
        before = await self.get(library, article_id)
        written = Writing(particulars, text, blocks, segment, page, now)
        ids = await next_ids(self._session, library, written.counts)
        gone_at = None if page else before.gone_at
        this = (ArticleRow.library_id == library.id, ArticleRow.id == article_id)
        renewed = update(ArticleRow).where(*this, ArticleRow.version == before.version)
        values = {"version": before.version + 1, "gone_at": gone_at}
        if not (await self._session.execute(renewed.values(values).returning(ArticleRow.id))).all():
            raise UnknownArticle(article=article_id)
        old = (ShingleRow.library_id == library.id, ShingleRow.article_id == article_id)
        await self._session.execute(delete(ShingleRow).where(*old))
        await SegmentRepository(self._session).bury(library, article_id, before.version)
        article = Article(article_id, before.version + 1, particulars, 0, 0, before.added_at, gone_at=gone_at)
        return await self._write(library, article, written, ids)

    async def _write(
        self, library: Library, article: Article, written: Writing, ids: Mapping[str, int]
    ) -> Article:
        page_id = await PageRepository(self._session).save(library, written.page) if written.page else None
        of_version = {"library_id": library.id, "article_id": article.id, "version": article.version}
        columns = {**of_version, "id": ids["article_version"], "page_id": page_id, **written.columns}
        await self._session.execute(insert(VersionRow), [columns])
        await self._write_blocks(of_version, written.blocks, ids["block"])
        await self._write_sketch(library, article.id, written.text)
        key = (article.id, article.version)
        first = (ids["segment"], ids["segment_chunk"])
        await SegmentRepository(self._session).append(library, key, written.segment, first)
        return rows.article(_row(article), VersionRow(**columns))

    async def _write_blocks(self, of_version: dict[str, Any], blocks: Sequence[Block], first: int) -> None:
        """Some at a time and into the table itself: thousands at once would hold the event loop."""
        table = cast("Table", BlockRow.__table__)
        for begun in range(0, len(blocks), SLICE):
            values = [
                of_version
                | {"id": first + ordinal, "ordinal": ordinal, "start": block.start, "end": block.end}
                | {"kind": block.kind.value}
                for ordinal, block in enumerate(blocks[begun : begun + SLICE], begun)
            ]
            await self._session.execute(insert(table), values)

    async def _write_sketch(self, library: Library, article_id: int, text: str) -> None:
        """A sketch of the article's current text."""
        hashes = await asyncio.to_thread(wording.sketch, text)
        values = [{"library_id": library.id, "hash": one, "article_id": article_id} for one in hashes]
        if values:
            await self._session.execute(insert(ShingleRow), values)


def _row(article: Article) -> ArticleRow:
    return ArticleRow(
        id=article.id, version=article.version, added_at=article.added_at, gone_at=article.gone_at
    )
