"""What a library's statistics are counted from. Nothing here names a member, and no question's words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select

from storage.question_schema import QuestionRow, ShownRow
from storage.reading import told_live
from storage.schema import ArticleRow, VersionRow

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import ColumnElement
    from sqlalchemy.ext.asyncio import AsyncSession
    from sqlalchemy.orm import InstrumentedAttribute

    from storage.model import Library


class FigureRepository:
    """What is hidden or of a blocked outlet counts nowhere."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def asked(self, library: Library, since: datetime) -> list[tuple[datetime, str]]:
        """When each question was asked, and its verdict."""
        recent = (QuestionRow.library_id == library.id, QuestionRow.asked_at > since)
        columns = select(QuestionRow.asked_at, QuestionRow.verdict).where(*recent)
        found = await self._session.execute(columns.order_by(QuestionRow.id))
        return [(asked_at, verdict) for asked_at, verdict in found]

    async def added(self, library: Library, since: datetime) -> list[datetime]:
        """When each article was."""
        recent = told_live(library, ArticleRow.added_at > since).with_only_columns(ArticleRow.added_at)
        return list(await self._session.scalars(recent.order_by(ArticleRow.id)))

    async def quoted_articles(
        self, library: Library, since: datetime, limit: int
    ) -> list[tuple[int, str, int]]:
        """Id, title and number of quotes, the most quoted first."""
        told = (ArticleRow.id, VersionRow.title)
        return [
            (number, title, count) for number, title, count in await self._quoted(library, since, limit, told)
        ]

    async def quoted_outlets(self, library: Library, since: datetime, limit: int) -> list[tuple[str, int]]:
        """As they are called now, the most quoted first; what has no outlet is left out."""
        named = VersionRow.outlet.is_not(None)
        found = await self._quoted(library, since, limit, (VersionRow.outlet,), named)
        return [(outlet, count) for outlet, count in found]

    async def _quoted(
        self,
        library: Library,
        since: datetime,
        limit: int,
        told: tuple[InstrumentedAttribute[Any], ...],
        *where: ColumnElement[bool],
    ) -> list[tuple[Any, ...]]:
        shown = (ShownRow.library_id == ArticleRow.library_id) & (ShownRow.article_id == ArticleRow.id)
        asked = (QuestionRow.library_id == ShownRow.library_id) & (QuestionRow.id == ShownRow.question_id)
        count = func.count(ShownRow.id)
        quoted = (
            told_live(library, QuestionRow.asked_at > since, *where)
            .join(ShownRow, shown)
            .join(QuestionRow, asked)
            .with_only_columns(*told, count, maintain_column_froms=True)
        )
        ordered = quoted.group_by(*told).order_by(count.desc(), told[0]).limit(limit)
        return [tuple(row) for row in await self._session.execute(ordered)]
