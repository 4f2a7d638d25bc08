"""How much of an article a member was shown: the ledger of the promise to quote and not to republish."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, func, insert, select

from storage.libraries import next_id
from storage.schema import QuotationRow

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import datetime

    from sqlalchemy.ext.asyncio import AsyncSession

    from storage.model import Library


class QuotationRepository:
    """`member` is a digest that names a member within one library; ids are not kept."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def shown(
        self, library: Library, member: str, articles: Collection[int], since: datetime
    ) -> dict[int, int]:
        """Characters that the member was shown after `since`, by article; one never shown is left out."""
        where = (
            QuotationRow.library_id == library.id,
            QuotationRow.member == member,
            QuotationRow.article_id.in_(articles),
            QuotationRow.shown_at > since,
        )
        summed = select(QuotationRow.article_id, func.sum(QuotationRow.chars)).where(*where)
        found = await self._session.execute(summed.group_by(QuotationRow.article_id))
        return {article_id: int(chars) for article_id, chars in found}

    async def record(
        self, library: Library, member: str, taken: Sequence[tuple[int, int]], now: datetime
    ) -> None:
        """`taken` are articles and how many of their characters the member is shown."""
        if not taken:
            return
        first = await next_id(self._session, library, "quotation", len(taken))
        own = {"library_id": library.id, "member": member, "shown_at": now}
        rows = [
            {**own, "id": first + at, "article_id": article_id, "chars": chars}
            for at, (article_id, chars) in enumerate(taken)
        ]
        await self._session.execute(insert(QuotationRow), rows)

    async def forget(self, before: datetime) -> None:
        await self._session.execute(delete(QuotationRow).where(QuotationRow.shown_at < before))
