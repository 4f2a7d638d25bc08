"""The same words at several outlets: each keeps its article, and they are found from one another."""

from __future__ import annotations

import asyncio
from collections import Counter
from itertools import chain
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import aliased

from storage import wording
from storage.quoted import QuotedReading
from storage.reading import told_live
from storage.schema import ArticleRow, ShingleRow, VersionRow

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from sqlalchemy import Select

    from storage.model import Article, Library

BATCH = 8
"""Candidates that are compared at once; where fewer than half are the same text, the rest won't be."""
LEAST_SHARED = 2
"""Shingles of two sketches. One alone is mostly chance, and copies that share no more are few (ADR 11)."""
LEAST_SHARE = 0.2
"""Of the smaller of two sketches in proportion to their texts; of one wire half of it is expected."""
COMMON = 64
"""Articles from which a shingle is a turn of phrase or a site's own line, which leads nowhere."""


class WireReading(QuotedReading):
    async def same_wire(self, library: Library, article_id: int) -> list[Article]:
        """Live articles whose text is this one's but for cuts and edits, oldest first; of an article that is
        not there, none. What stands in over 60 articles is not found at all (ADR 11).
        """
        return (await self.same_wires(library, [article_id]))[article_id]

    async def same_wires(self, library: Library, ids: Collection[int]) -> dict[int, list[Article]]:
        """The same for several articles, which are looked up at once: of most of them nothing is shared."""
        likely = await self._candidates(library, ids)
        return {one: await self._confirmed(library, one, likely[one]) for one in ids}

    async def _confirmed(self, library: Library, article_id: int, candidates: Sequence[int]) -> list[Article]:
        found = list[int]()
        for at in range(0, len(candidates), BATCH):
            some = candidates[at : at + BATCH]
            same = await self._same(library, article_id, some)
            found += same
            if len(same) * 2 < len(some):
                break
        told = told_live(library, ArticleRow.id.in_(found)).order_by(ArticleRow.id)
        return await self._articles(told) if found else []

    async def _candidates(self, library: Library, ids: Collection[int]) -> dict[int, list[int]]:
        """For each, the articles that share parts of its sketch, those that share most first."""
        shared = {article_id: Counter[int]() for article_id in ids}
        # Counted here: SQLite would go through the whole index for the groups' sake.
        found = await self._session.execute(_SHARING, {"library": library.id, "ids": list(ids)})
        for article_id, other in found:
            shared[article_id][other] += 1
        pairs = {one: counted for one, counted in shared.items() if counted}
        sizes = await self._sizes(library, {*pairs, *chain(*pairs.values())}) if pairs else {}
        return {
            one: sorted(
                (other for other, count in counted.items() if _is_likely(count, sizes[one], sizes[other])),
                key=lambda other: (-counted[other], other),
            )
            for one, counted in shared.items()
        }

    async def _sizes(self, library: Library, ids: Collection[int]) -> dict[int, int]:
        """Of sketches, in hashes."""
        counted = select(ShingleRow.article_id, func.count()).group_by(ShingleRow.article_id)
        these = (ShingleRow.library_id == library.id, ShingleRow.article_id.in_(ids))
        return dict((await self._session.execute(counted.where(*these))).all())

    async def _same(self, library: Library, article_id: int, others: Sequence[int]) -> list[int]:
        told = told_live(library, ArticleRow.id.in_([article_id, *others]))
        found = await self._session.execute(told.with_only_columns(ArticleRow.id, VersionRow.text))
        texts = {row.id: row.text for row in found}
        own = texts.pop(article_id, "")
        same = await asyncio.to_thread(wording.same_words, own, list(texts.values()))
        return [other for other, is_same in zip(texts, same, strict=True) if is_same]


def _sharing() -> Select[int, int]:
    """Pairs of articles, once for each rare shingle that both have: `ids` of `library`, and any other.

    The rare ones are found first, or SQLite would go through the whole library and look each up in `ids`.
    """
    own, same, other = aliased(ShingleRow), aliased(ShingleRow), aliased(ShingleRow)
    everywhere = select(same.hash).where(same.library_id == own.library_id, same.hash == own.hash)
    is_rare = everywhere.limit(1).offset(COMMON - 1).scalar_subquery().is_(None)
    asked = (own.library_id == bindparam("library"), own.article_id.in_(bindparam("ids", expanding=True)))
    rare = select(own.article_id, own.hash).where(*asked, is_rare).cte("rare").prefix_with("MATERIALIZED")
    both = (other.library_id == bindparam("library")) & (other.hash == rare.c.hash)
    return select(rare.c.article_id, other.article_id).join(
        other, both & (other.article_id != rare.c.article_id)
    )


_SHARING = _sharing()
"""Made once: to put it together costs more than to run it."""


def _is_likely(shared: int, *sizes: int) -> bool:
    """Whether two sketches may be of one text. Two of the proportional size share what the texts do, half of
    the smaller at least; of a very short or a very long text a sketch holds another share than the other's.
    """
    proportional = min(sizes) > wording.SKETCH_LEAST and max(sizes) < wording.SKETCH_MOST
    return shared >= (max(LEAST_SHARED, LEAST_SHARE * min(sizes)) if proportional else LEAST_SHARED)
