"""What an answer needs of the articles that it quotes. Each is asked at every question, so each is a single
statement that is put together once: to build one costs more than to run it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import bindparam, select, tuple_
from sqlalchemy.orm import defer

from storage import rows
from storage.chronology import ArticleChronology
from storage.model import Provenance
from storage.schema import ArticleRow, PageRow, VersionRow

if TYPE_CHECKING:
    from collections.abc import Collection

    from storage.model import Library
    from storage.reading import Key

_WANTED = (
    VersionRow.library_id == bindparam("library"),
    # SQLite finds no index for the pairs, so the ids narrow them down first.
    VersionRow.article_id.in_(bindparam("ids", expanding=True)),
    tuple_(VersionRow.article_id, VersionRow.version).in_(bindparam("keys", expanding=True)),
)
_OWN_ARTICLE = (ArticleRow.library_id == VersionRow.library_id) & (ArticleRow.id == VersionRow.article_id)
_OWN_PAGE = (PageRow.library_id == VersionRow.library_id) & (PageRow.id == VersionRow.page_id)

_TEXTS = select(VersionRow.article_id, VersionRow.version, VersionRow.text).where(*_WANTED)
_PROVENANCE = (
    select(VersionRow, PageRow.text, ArticleRow.gone_at)
    .join(ArticleRow, _OWN_ARTICLE)
    .outerjoin(PageRow, _OWN_PAGE)
    .options(defer(VersionRow.text))
    .where(*_WANTED)
)


class QuotedReading(ArticleChronology):
    async def texts(self, library: Library, keys: Collection[Key]) -> dict[Key, str]:
        """The texts of these versions; a key that isn't stored is left out."""
        found = await self._session.execute(_TEXTS, _values(library, keys))
        return {(article_id, version): text for article_id, version, text in found}

    async def provenance(self, library: Library, keys: Collection[Key]) -> dict[Key, Provenance]:
        """Where these versions come from; a key that isn't stored is left out."""
        found = await self._session.execute(_PROVENANCE, _values(library, keys))
        return {
            (row.article_id, row.version): Provenance(rows.particulars(row), page, gone_at)
            for row, page, gone_at in found
        }


def _values(library: Library, keys: Collection[Key]) -> dict[str, object]:
    return {"library": library.id, "ids": [article_id for article_id, _ in keys], "keys": list(keys)}
