"""How much of an article a member was shown: the ledger of the promise to quote and not to republish."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, func, select

from storage.libraries import next_id
from storage.schema import QuotationRow

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.ext.asyncio import AsyncSession

    from storage.model import Library


class QuotationRepository:
    """`member` is a digest that names a member within one library; ids are not kept."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def shown(self, library: Library, member: str, article_id: int, since: datetime) -> int:
        """Characters of the article that the member was shown after `since`."""
        where = (
            QuotationRow.library_id == library.id,
            QuotationRow.member == member,
            QuotationRow.article_id == article_id,
            QuotationRow.shown_at > since,
        )
        shown = select(func.coalesce(func.sum(QuotationRow.chars), 0)).where(*where)
        return int(await self._session.scalar(shown) or 0)

    async def record(self, library: Library, member: str, article_id: int, chars: int, now: datetime) -> None:
        row_id = await next_id(self._session, library, "quotation")
        self._session.add(
            QuotationRow(
                library_id=library.id,
                id=row_id,
                article_id=article_id,
                member=member,
                chars=chars,
                shown_at=now,
            )
        )
        await self._session.flush()

    async def forget(self, before: datetime) -> None:
        await self._session.execute(delete(QuotationRow).where(QuotationRow.shown_at < before))
