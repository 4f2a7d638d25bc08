"""What is kept of one member in all libraries: shown to them, and deleted when they say so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, func, select, update

from storage.asker_schema import AskerRow
from storage.guild_schema import AuditRow
from storage.question_schema import CoverageRow, SubscriptionRow, VoteRow
from storage.schema import LibraryRow, QuotationRow

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy import Select
    from sqlalchemy.ext.asyncio import AsyncSession
    from sqlalchemy.orm import InstrumentedAttribute

FORMER = 0
"""Stands in the audit for an admin who had what is kept of them deleted. No member has this id."""

BY_ID: dict[str, tuple[InstrumentedAttribute[Any], tuple[InstrumentedAttribute[Any], ...]]] = {
    "asked": (AskerRow.id, (AskerRow.last_asked_at, AskerRow.chosen_at)),
    "subscriptions": (
        SubscriptionRow.member_id,
        (SubscriptionRow.text, SubscriptionRow.channel_id, SubscriptionRow.asked_at),
    ),
    "coverage": (CoverageRow.member_id, (CoverageRow.text, CoverageRow.asked_at)),
    "audit": (
        AuditRow.member_id,
        (AuditRow.action, AuditRow.subject, AuditRow.article_id, AuditRow.done_at),
    ),
}
"""What carries a member's id: the column that does, and what there is to tell of it."""
BY_DIGEST: dict[str, tuple[InstrumentedAttribute[Any], tuple[Any, ...]]] = {
    "votes": (VoteRow.member, (VoteRow.question_id, VoteRow.is_helpful)),
    "quoted": (
        QuotationRow.member,
        (func.count().label("times"), func.sum(QuotationRow.chars).label("chars")),
    ),
}
"""What carries a digest that names a member within one library; of quotations, only how many and how much."""


@dataclass(frozen=True, slots=True)
class MemberRow:
    """Something that is kept of a member in the library of that key; times are written in ISO 8601."""

    library_key: str
    kind: str
    values: dict[str, Any]


class MemberRepository:
    """`digests` are the member's own in each library."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def kept(self, member_id: int, digests: Collection[str]) -> list[MemberRow]:
        """Everything, in the order of the libraries."""
        found = []
        for kind, (column, told) in BY_ID.items():
            found += await self._rows(kind, _of(column, told).where(column == member_id))
        for kind, (column, told) in BY_DIGEST.items():
            own = _of(column, told).where(column.in_(digests))
            found += await self._rows(kind, own.group_by(LibraryRow.key) if kind == "quoted" else own)
        return sorted(found, key=lambda row: row.library_key)

    async def _rows(self, kind: str, wanted: Select[Any]) -> list[MemberRow]:
        rows = await self._session.execute(wanted)
        told = [{name: _plain(value) for name, value in row._mapping.items()} for row in rows]  # noqa: SLF001
        return [MemberRow(values.pop("library"), kind, values) for values in told]

    async def forget(self, member_id: int, digests: Collection[str]) -> None:
        """All but what the member was quoted, which counts for a day; what an admin did stays, of nobody."""
        for row in (AskerRow.id, SubscriptionRow.member_id, CoverageRow.member_id):
            await self._session.execute(delete(row.class_).where(row == member_id))
        await self._session.execute(delete(VoteRow).where(VoteRow.member.in_(digests)))
        own = update(AuditRow).where(AuditRow.member_id == member_id)
        await self._session.execute(own.values(member_id=FORMER))


def _of(column: InstrumentedAttribute[Any], told: tuple[Any, ...]) -> Select[Any]:
    row = column.class_
    return select(LibraryRow.key.label("library"), *told).join_from(
        row, LibraryRow, LibraryRow.id == row.library_id
    )


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime) else value
