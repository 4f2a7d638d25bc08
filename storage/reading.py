"""Articles and their versions as they are read: looked up and listed."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, exists, func, select, tuple_
from sqlalchemy.orm import defer

from storage import rows
from storage.errors import UnknownArticle
from storage.guild_schema import BlockedRow
from storage.identity import identity_of
from storage.model import Block, Kind
from storage.schema import ArticleRow, BlockRow, VersionRow

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy import ColumnElement, Select
    from sqlalchemy.ext.asyncio import AsyncSession

    from storage.model import Article, ArticleVersion, Library

CURRENT = and_(
    VersionRow.library_id == ArticleRow.library_id,
    VersionRow.article_id == ArticleRow.id,
    VersionRow.version == ArticleRow.version,
)
_IS_BLOCKED = exists().where(
    BlockedRow.library_id == VersionRow.library_id, BlockedRow.outlet == VersionRow.outlet
)
Key = tuple[int, int]
"""Article id and version."""
KINDS = {kind.value: kind for kind in Kind}
"""Looked up rather than called: an enum's own call is slow."""
MAX_ID = 2**63 - 1
"""The largest number of a BIGINT; people and forged buttons may send larger ones."""


def _told(library: Library, *where: ColumnElement[bool]) -> Select[ArticleRow, VersionRow]:
    """Articles with all of their current version but its text."""
    statement = select(ArticleRow, VersionRow).join(VersionRow, CURRENT).options(defer(VersionRow.text))
    return statement.where(ArticleRow.library_id == library.id, *where)


def told_live(library: Library, *where: ColumnElement[bool]) -> Select[ArticleRow, VersionRow]:
    """What may be shown: neither hidden nor of a blocked outlet."""
    return _told(library, ArticleRow.removed_at.is_(None), ~_IS_BLOCKED, *where)


def _only(told: Select[ArticleRow, VersionRow], *columns: Any) -> Select[Any]:
    return told.with_only_columns(*columns, maintain_column_froms=True)


def of_keys(
    kind: type[VersionRow | BlockRow], library: Library, keys: Collection[Key]
) -> list[ColumnElement[bool]]:
    """The rows of these versions. SQLite finds no index for the pairs, so the ids narrow them down first."""
    return [
        kind.library_id == library.id,
        kind.article_id.in_({article_id for article_id, _ in keys}),
        tuple_(kind.article_id, kind.version).in_(list(keys)),
    ]


class ArticleReading:
    """Every method takes the library first; `ArticleRepository` adds what changes an article."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def get(self, library: Library, article_id: int, *, removed: bool = False) -> Article:
        """A live article, or with `removed` a hidden one too. Raises UnknownArticle."""
        if not 0 < article_id <= MAX_ID:
            raise UnknownArticle(article=article_id)
        told = (_told if removed else told_live)(library, ArticleRow.id == article_id)
        found = await self._articles(told)
        if not found:
            raise UnknownArticle(article=article_id)
        return found[0]

    async def version(self, library: Library, article_id: int, version: int | None = None) -> ArticleVersion:
        """The current version of a live article, or the one asked for. Raises UnknownArticle."""
        current = (await self.get(library, article_id)).version
        key = (article_id, current if version is None else min(version, MAX_ID))
        found = await self.versions(library, [key])
        if key not in found:
            raise UnknownArticle(article=article_id)
        return found[key]

    async def versions(self, library: Library, keys: Collection[Key]) -> dict[Key, ArticleVersion]:
        """The versions of `keys` with their blocks, in two queries; a key that isn't stored is left out."""
        versions = await self._session.scalars(select(VersionRow).where(*of_keys(VersionRow, library, keys)))
        # Columns rather than rows: an article may have thousands of blocks, and a mapped object is dear.
        columns = (BlockRow.article_id, BlockRow.version, BlockRow.kind, BlockRow.start, BlockRow.end)
        ordered = select(*columns).where(*of_keys(BlockRow, library, keys)).order_by(BlockRow.ordinal)
        blocks: defaultdict[Key, list[Block]] = defaultdict(list)
        for article_id, version, kind, start, end in await self._session.execute(ordered):
            blocks[article_id, version].append(Block(KINDS[kind], start, end))
        return {
            (row.article_id, row.version): rows.article_version(row, blocks[row.article_id, row.version])
            for row in versions
        }

    async def history(
        self, library: Library, article_id: int, *, removed: bool = False
    ) -> list[ArticleVersion]:
        """All versions, oldest first. Raises UnknownArticle."""
        article = await self.get(library, article_id, removed=removed)
        found = await self.versions(library, [(article_id, n) for n in range(1, article.version + 1)])
        return [found[key] for key in sorted(found)]

    async def live(
        self, library: Library, outlet: str | None = None, limit: int | None = None, offset: int = 0
    ) -> list[Article]:
        """Live articles, last added first."""
        where = await self._published_by(library, outlet)
        newest_first = told_live(library, *where).order_by(ArticleRow.id.desc())
        return await self._articles(newest_first.limit(limit).offset(offset))

    async def titles(self, library: Library, limit: int) -> list[tuple[int, str, str | None]]:
        """Id, title and outlet of the live articles added last, the newest first."""
        columns = (ArticleRow.id, VersionRow.title, VersionRow.outlet)
        newest = told_live(library).with_only_columns(*columns).order_by(ArticleRow.id.desc()).limit(limit)
        found = await self._session.execute(newest)
        return [(article_id, title, outlet) for article_id, title, outlet in found]

    async def told(self, library: Library, ids: Collection[int]) -> dict[int, Article]:
        """The live ones of these articles."""
        found = await self._articles(told_live(library, ArticleRow.id.in_(ids)))
        return {article.id: article for article in found}

    async def ids(self, library: Library) -> list[int]:
        """Of all articles, the hidden ones and those whose text is lost too."""
        every = select(ArticleRow.id).where(ArticleRow.library_id == library.id).order_by(ArticleRow.id)
        return list(await self._session.scalars(every))

    async def live_keys(self, library: Library) -> list[Key]:
        """Id and version of every live article."""
        live = (ArticleRow.library_id == library.id, ArticleRow.removed_at.is_(None))
        found = await self._session.execute(select(ArticleRow.id, ArticleRow.version).where(*live))
        return sorted((article_id, version) for article_id, version in found)

    async def live_ids(self, library: Library) -> set[int]:
        return set(await self._session.scalars(_only(told_live(library), ArticleRow.id)))

    async def hidden(self, library: Library, ids: Collection[int]) -> set[int]:
        """Of these articles those that are removed, or not there at all."""
        live = (ArticleRow.library_id == library.id, ArticleRow.removed_at.is_(None))
        found = await self._session.scalars(select(ArticleRow.id).where(*live, ArticleRow.id.in_(ids)))
        return set(ids) - set(found)

    async def count(self, library: Library) -> int:
        return await self._session.scalar(_only(told_live(library), func.count())) or 0

    async def outlets(self, library: Library) -> list[tuple[str, int]]:
        """Each outlet with its number of live articles, the largest first."""
        counted = func.count().label("articles")
        columns = _only(told_live(library, VersionRow.outlet.is_not(None)), VersionRow.outlet, counted)
        by_outlet = columns.group_by(VersionRow.outlet).order_by(counted.desc(), VersionRow.outlet)
        found = await self._session.execute(by_outlet)
        return [(outlet or "", articles) for outlet, articles in found]

    async def find_by_url(self, library: Library, url: str) -> Article | None:
        """The article at this address, or else at one that is the same but for the way it is written."""
        same = told_live(library, VersionRow.identity == identity_of(url))
        found = await self._articles(same.order_by(VersionRow.url != url, ArticleRow.id))
        return found[0] if found else None

    async def find_by_digest(self, library: Library, digest: str) -> list[Article]:
        return await self._articles(told_live(library, VersionRow.digest == digest).order_by(ArticleRow.id))

    async def find_by_headline(self, library: Library, title: str, outlet: str | None) -> list[Article]:
        where = (VersionRow.title == title, VersionRow.outlet == outlet)
        return await self._articles(told_live(library, *where).order_by(ArticleRow.id))

    async def _articles(self, statement: Select[ArticleRow, VersionRow]) -> list[Article]:
        return [rows.article(*found) for found in await self._session.execute(statement)]

    async def _published_by(self, library: Library, outlet: str | None) -> list[ColumnElement[bool]]:
        """Outlets are compared without case, in any script, which SQLite's lower() can't."""
        if outlet is None:
            return []
        known = select(VersionRow.outlet).distinct().where(VersionRow.library_id == library.id)
        names = await self._session.scalars(known)
        same = [name for name in names if name and name.casefold() == outlet.strip().casefold()]
        return [VersionRow.outlet.in_(same)]
