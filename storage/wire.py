"""The same words at several outlets: each keeps its article, and they are found from one another."""

from __future__ import annotations

import asyncio
from collections import Counter
from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import aliased

from storage import wording
from storage.reading import ArticleReading, told_live
from storage.schema import ArticleRow, ShingleRow, VersionRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Select

    from storage.model import Article, Library

BATCH = 8
"""Candidates that are compared at once; where fewer than half are the same text, the rest won't be."""
LEAST_SHARED = 2
"""Shingles of two sketches. One alone is mostly chance, and copies that share no more are few (ADR 11)."""
COMMON = 64
"""Articles from which a shingle is a turn of phrase or a site's own line, which leads nowhere."""


class WireReading(ArticleReading):
    async def same_wire(self, library: Library, article_id: int) -> list[Article]:
        """Live articles whose text is this one's but for cuts and edits, oldest first; of an article that is
        not there, none. What stands in over 60 articles is not found at all (ADR 11).
        """
        candidates, found = await self._candidates(library, article_id), list[int]()
        for at in range(0, len(candidates), BATCH):
            some = candidates[at : at + BATCH]
            same = await self._same(library, article_id, some)
            found += same
            if len(same) * 2 < len(some):
                break
        told = told_live(library, ArticleRow.id.in_(found)).order_by(ArticleRow.id)
        return await self._articles(told) if found else []

    async def _candidates(self, library: Library, article_id: int) -> list[int]:
        """Articles that share parts of this one's sketch, those that share most first."""
        rare = (await self._session.scalars(_rare(library, article_id))).all()
        # Grouped here: SQLite would go through the whole index for the groups' sake.
        having = select(ShingleRow.article_id).where(
            ShingleRow.library_id == library.id,
            ShingleRow.hash.in_(rare),
            ShingleRow.article_id != article_id,
        )
        shared = Counter(await self._session.scalars(having.order_by(ShingleRow.hash)))
        return [other for other, count in shared.most_common() if count >= LEAST_SHARED]

    async def _same(self, library: Library, article_id: int, others: Sequence[int]) -> list[int]:
        told = told_live(library, ArticleRow.id.in_([article_id, *others]))
        found = await self._session.execute(told.with_only_columns(ArticleRow.id, VersionRow.text))
        texts = {row.id: row.text for row in found}
        own = texts.pop(article_id, "")
        same = await asyncio.to_thread(wording.same_words, own, list(texts.values()))
        return [other for other, is_same in zip(texts, same, strict=True) if is_same]

    async def _sketch(self, library: Library, article_id: int, text: str) -> None:
        """Keep a sketch of the article's current text in the place of its former one."""
        old = (ShingleRow.library_id == library.id, ShingleRow.article_id == article_id)
        await self._session.execute(delete(ShingleRow).where(*old))
        hashes = await asyncio.to_thread(wording.sketch, text)
        rows = [{"library_id": library.id, "hash": one, "article_id": article_id} for one in hashes]
        if rows:
            await self._session.execute(insert(ShingleRow), rows)


def _rare(library: Library, article_id: int) -> Select[int]:
    own, same = aliased(ShingleRow), aliased(ShingleRow)
    everywhere = select(same.hash).where(same.library_id == own.library_id, same.hash == own.hash)
    is_rare = everywhere.limit(1).offset(COMMON - 1).scalar_subquery().is_(None)
    return select(own.hash).where(own.library_id == library.id, own.article_id == article_id, is_rare)
