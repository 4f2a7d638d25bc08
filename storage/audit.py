"""Which admin did what, kept for 90 days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import ColumnElement, delete, func, select

from storage.guild_schema import AuditRow
from storage.libraries import next_id
from storage.schema import ArticleRow, VersionRow

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.ext.asyncio import AsyncSession

    from storage.model import Library

KEPT = timedelta(days=90)


@dataclass(frozen=True, slots=True)
class Deed:
    """What a member did. `subject` is the title an article has now, or else what the deed was about: neither
    for an article that is purged.
    """

    member_id: int
    action: str
    subject: str | None
    article_id: int | None
    done_at: datetime


class AuditRepository:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def record(
        self,
        library: Library,
        member_id: int,
        action: str,
        subject: str | int | None,
        now: datetime,
    ) -> None:
        """`subject` is an article's id or some words; an article's own words are not to be given."""
        is_article = isinstance(subject, int)
        row = AuditRow(
            library_id=library.id,
            id=await next_id(self._session, library, "audit"),
            member_id=member_id,
            action=action,
            subject=None if is_article else subject,
            article_id=subject if is_article else None,
            done_at=now,
        )
        self._session.add(row)
        await self._session.flush()

    async def count(self, library: Library, member_id: int | None = None) -> int:
        wanted = select(func.count()).select_from(AuditRow).where(*_of(library, member_id))
        return await self._session.scalar(wanted) or 0

    async def page(
        self, library: Library, member_id: int | None = None, *, limit: int = 10, offset: int = 0
    ) -> list[Deed]:
        """The newest first."""
        article = (ArticleRow.library_id == AuditRow.library_id) & (ArticleRow.id == AuditRow.article_id)
        version = (VersionRow.library_id == ArticleRow.library_id) & (VersionRow.article_id == ArticleRow.id)
        wanted = (
            select(AuditRow, VersionRow.title)
            .outerjoin(ArticleRow, article)
            .outerjoin(VersionRow, version & (VersionRow.version == ArticleRow.version))
            .where(*_of(library, member_id))
            .order_by(AuditRow.done_at.desc(), AuditRow.id.desc())
        )
        found = await self._session.execute(wanted.limit(limit).offset(offset))
        return [
            Deed(row.member_id, row.action, title or row.subject, row.article_id, row.done_at)
            for row, title in found
        ]

    async def forget(self, before: datetime) -> None:
        await self._session.execute(delete(AuditRow).where(AuditRow.done_at < before))


def _of(library: Library, member_id: int | None) -> list[ColumnElement[bool]]:
    own = [AuditRow.library_id == library.id]
    return own if member_id is None else [*own, AuditRow.member_id == member_id]
