"""Articles and their versions as they are read: looked up, listed, and the newest of them found."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Literal

from sqlalchemy import and_, func, select, tuple_

from storage import rows
from storage.errors import UnknownArticle
from storage.schema import ArticleRow, BlockRow, VersionRow

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date
    from zoneinfo import ZoneInfo

    from sqlalchemy import ColumnElement, Select
    from sqlalchemy.ext.asyncio import AsyncSession

    from storage.model import Article, ArticleVersion, Library

CURRENT = and_(
    VersionRow.library_id == ArticleRow.library_id,
    VersionRow.article_id == ArticleRow.id,
    VersionRow.version == ArticleRow.version,
)
Key = tuple[int, int]
"""Article id and version."""
MAX_ID = 2**63 - 1
"""The largest number of a BIGINT; people and forged buttons may send larger ones."""


def _live(library: Library, *where: ColumnElement[bool]) -> Select[ArticleRow, VersionRow]:
    statement = select(ArticleRow, VersionRow).join(VersionRow, CURRENT)
    return statement.where(ArticleRow.library_id == library.id, ArticleRow.removed_at.is_(None), *where)


class ArticleReading:
    """Every method takes the library first; `ArticleRepository` adds what changes an article."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def get(self, library: Library, article_id: int, *, removed: bool = False) -> Article:
        """A live article, or with `removed` a hidden one too. Raises UnknownArticle."""
        if article_id > MAX_ID:
            raise UnknownArticle(article=article_id)
        statement = select(ArticleRow, VersionRow).join(VersionRow, CURRENT)
        found = (
            await self._session.execute(
                statement.where(ArticleRow.library_id == library.id, ArticleRow.id == article_id)
            )
        ).one_or_none()
        if found is None or (found[0].removed_at is not None and not removed):
            raise UnknownArticle(article=article_id)
        return rows.article(*found)

    async def version(self, library: Library, article_id: int, version: int | None = None) -> ArticleVersion:
        """The current version of a live article, or the one asked for. Raises UnknownArticle."""
        key = (article_id, version or (await self.get(library, article_id)).version)
        found = await self.texts(library, [key]) if max(key) <= MAX_ID else {}
        if key not in found:
            raise UnknownArticle(article=article_id)
        return found[key]

    async def texts(self, library: Library, keys: Collection[Key]) -> dict[Key, ArticleVersion]:
        """The versions of `keys` with their blocks, in two queries; a key that isn't stored is left out."""
        of_keys = tuple_(VersionRow.article_id, VersionRow.version).in_(list(keys))
        versions = await self._session.scalars(
            select(VersionRow).where(VersionRow.library_id == library.id, of_keys)
        )
        blocks: dict[Key, list[BlockRow]] = {}
        of_blocks = tuple_(BlockRow.article_id, BlockRow.version).in_(list(keys))
        ordered = (
            select(BlockRow).where(BlockRow.library_id == library.id, of_blocks).order_by(BlockRow.ordinal)
        )
        for block in await self._session.scalars(ordered):
            blocks.setdefault((block.article_id, block.version), []).append(block)
        return {
            (row.article_id, row.version): rows.article_version(
                row, blocks.get((row.article_id, row.version), [])
            )
            for row in versions
        }

    async def history(self, library: Library, article_id: int) -> list[ArticleVersion]:
        """All versions, oldest first. Raises UnknownArticle."""
        article = await self.get(library, article_id)
        found = await self.texts(library, [(article_id, n) for n in range(1, article.version + 1)])
        return [found[key] for key in sorted(found)]

    async def live(
        self, library: Library, outlet: str | None = None, limit: int | None = None, offset: int = 0
    ) -> list[Article]:
        """Live articles, last added first."""
        found = _of_outlet(await self._articles(_live(library).order_by(ArticleRow.id.desc())), outlet)
        return found[offset : None if limit is None else offset + limit]

    async def count(self, library: Library) -> int:
        live = (ArticleRow.library_id == library.id, ArticleRow.removed_at.is_(None))
        return await self._session.scalar(select(func.count()).select_from(ArticleRow).where(*live)) or 0

    async def latest(
        self,
        library: Library,
        limit: int,
        *,
        outlet: str | None = None,
        ids: Collection[int] | None = None,
        basis: Literal["published", "added"] = "published",
    ) -> list[Article]:
        """The newest: by publication where it is known and else by arrival, or all by arrival."""
        found = await self.live(library, outlet)
        chosen = [article for article in found if ids is None or article.id in ids]
        if basis == "published":
            chosen.sort(key=_instant, reverse=True)
        return chosen[:limit]

    async def matching(
        self, library: Library, outlet: str | None, since: date | None, as_of: date | None, zone: ZoneInfo
    ) -> set[int]:
        """Ids of the live articles of an outlet and of the days from `since` to `as_of`, both counted in."""
        return {
            article.id
            for article in await self.live(library, outlet)
            if (since is None or since <= _day(article, zone))
            and (as_of is None or _day(article, zone) <= as_of)
        }

    async def outlets(self, library: Library) -> list[tuple[str, int]]:
        """Each outlet with its number of live articles, the largest first."""
        counted = func.count().label("articles")
        statement = (
            select(VersionRow.outlet, counted)
            .join(ArticleRow, CURRENT)
            .where(
                ArticleRow.library_id == library.id,
                ArticleRow.removed_at.is_(None),
                VersionRow.outlet.is_not(None),
            )
            .group_by(VersionRow.outlet)
            .order_by(counted.desc(), VersionRow.outlet)
        )
        return [(outlet or "", articles) for outlet, articles in await self._session.execute(statement)]

    async def find_by_url(self, library: Library, url: str) -> Article | None:
        found = await self._articles(_live(library, VersionRow.url == url).order_by(ArticleRow.id))
        return found[0] if found else None

    async def find_by_digest(self, library: Library, digest: str) -> list[Article]:
        return await self._articles(_live(library, VersionRow.digest == digest).order_by(ArticleRow.id))

    async def find_by_headline(self, library: Library, title: str, outlet: str | None) -> list[Article]:
        where = (VersionRow.title == title, VersionRow.outlet == outlet)
        return await self._articles(_live(library, *where).order_by(ArticleRow.id))

    async def _articles(self, statement: Select[ArticleRow, VersionRow]) -> list[Article]:
        return [rows.article(*found) for found in await self._session.execute(statement)]


def _of_outlet(articles: list[Article], outlet: str | None) -> list[Article]:
    """Outlets are compared without case, in any script, which SQLite's lower() can't."""
    if outlet is None:
        return articles
    return [a for a in articles if (a.particulars.outlet or "").casefold() == outlet.strip().casefold()]


def _day(article: Article, zone: ZoneInfo) -> date:
    """The calendar day an article counts for: as published, else as added, an instant seen in `zone`."""
    value = article.particulars.published.value or article.added_at
    return value.astimezone(zone).date() if isinstance(value, datetime) else value


def _instant(article: Article) -> tuple[datetime, int]:
    """For the order of `latest`: a day counts as its first moment in UTC; ties by arrival."""
    value = article.particulars.published.value or article.added_at
    instant = (
        value if isinstance(value, datetime) else datetime(value.year, value.month, value.day, tzinfo=UTC)
    )
    return instant, article.id
