"""What was asked and which quotes were shown: kept for 30 days, without who asked."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, and_, bindparam, delete, func, insert, or_, select, update

from storage.errors import UnknownQuestion
from storage.libraries import next_id, next_ids, upsert
from storage.question_model import KeptQuestion, Shown
from storage.question_schema import QuestionRow, ShownRow, VoteRow
from storage.reading import MAX_ID
from storage.schema import ArticleRow

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from datetime import datetime

    from sqlalchemy.ext.asyncio import AsyncSession

    from storage.model import Library

_COLUMNS = ("text", "sought", "verdict", "confidence", "asked_at", "token", "scope", "topic")
ANSWERED = "answer"
"""The verdict that something stored answers."""
_PLACE = ("channel_id", "message_id")


_TABLE = QuestionRow.metadata.tables[QuestionRow.__tablename__]
_SENT = (
    update(_TABLE)
    .where(_TABLE.c.library_id == bindparam("library"), _TABLE.c.id == bindparam("question"))
    .values(channel_id=bindparam("channel"), message_id=bindparam("message"))
)


class QuestionRepository:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(self, library: Library, question: KeptQuestion) -> int:
        """Its id; with the quotes that were shown."""
        ids = await next_ids(self._session, library, {"question": 1, "shown": len(question.shown)})
        own = {name: getattr(question, name) for name in (*_COLUMNS, *_PLACE)}
        told = {"missing": json.dumps(question.missing), "is_private": int(question.is_private), "is_done": 0}
        row = {"library_id": library.id, "id": ids["question"], **own, **told}
        await self._session.execute(insert(QuestionRow), [row])
        of_question = {"library_id": library.id, "question_id": ids["question"]}
        shown = [
            {**of_question, "id": ids["shown"] + at, "ordinal": at, **_span(one)}
            for at, one in enumerate(question.shown)
        ]
        if shown:
            await self._session.execute(insert(ShownRow), shown)
        return ids["question"]

    async def get(self, library: Library, question_id: int, token: str) -> KeptQuestion:
        """Raises UnknownQuestion where there is none of this id and token, or not any more."""
        where = (QuestionRow.id == min(question_id, MAX_ID), QuestionRow.token == token)
        found = await self._questions(library, *where)
        if not found:
            raise UnknownQuestion
        return found[0]

    async def topic_of(self, library: Library, message_id: int) -> str | None:
        """What the answer was about that all can see in this message."""
        shown_there = (QuestionRow.message_id == message_id, QuestionRow.is_private == 0)
        topic = select(QuestionRow.topic).where(QuestionRow.library_id == library.id, *shown_there)
        return await self._session.scalar(topic.limit(1))

    async def since(self, library: Library, when: datetime) -> list[KeptQuestion]:
        """Those asked after `when`, oldest first."""
        return await self._questions(library, QuestionRow.asked_at > when)

    async def unanswered(self, library: Library, since: datetime) -> list[KeptQuestion]:
        """Those asked after `since` that nothing stored answered, oldest first, but those that are done."""
        open_ones = (QuestionRow.verdict != ANSWERED, QuestionRow.is_done == 0)
        return await self._questions(library, QuestionRow.asked_at > since, *open_ones)

    async def done(self, library: Library, ids: Collection[int]) -> None:
        """Nobody has to see to these any more."""
        these = (QuestionRow.library_id == library.id, QuestionRow.id.in_(ids))
        await self._session.execute(update(QuestionRow).where(*these).values(is_done=1))

    async def sent(self, library: Library, places: Mapping[int, tuple[int, int]]) -> None:
        """Channel and message of the answers, by question id: one statement for hundreds."""
        rows = [
            {"library": library.id, "question": question_id, "channel": channel_id, "message": message_id}
            for question_id, (channel_id, message_id) in places.items()
        ]
        if rows:
            await self._session.execute(_SENT, rows)

    async def vote(
        self,
        library: Library,
        question_id: int,
        member: str,
        is_helpful: bool,
    ) -> None:
        """A member's last word on an answer counts. `member` is a digest."""
        vote_id = await next_id(self._session, library, "vote")
        own = {"library_id": library.id, "id": vote_id, "question_id": question_id, "member": member}
        statement = upsert(self._session, VoteRow).values(is_helpful=int(is_helpful), **own)
        changed = statement.on_conflict_do_update(
            index_elements=["library_id", "question_id", "member"], set_={"is_helpful": int(is_helpful)}
        )
        await self._session.execute(changed)

    async def votes(self, library: Library, since: datetime) -> tuple[int, int]:
        """How many answers since then were called helpful, and how many not."""
        own = (QuestionRow.library_id == VoteRow.library_id) & (QuestionRow.id == VoteRow.question_id)
        counted = select(VoteRow.is_helpful, func.count()).join(QuestionRow, own)
        recent = (VoteRow.library_id == library.id, QuestionRow.asked_at > since)
        found = await self._session.execute(counted.where(*recent).group_by(VoteRow.is_helpful))
        by_word = {bool(is_helpful): count for is_helpful, count in found}
        return by_word.get(True, 0), by_word.get(False, 0)

    async def outdated(self, library: Library, limit: int) -> list[KeptQuestion]:
        """Answers that all can see and that quote what isn't so any more, and don't say it yet: another
        version is current, or the article is hidden or gone for good.
        """
        now = and_(ArticleRow.library_id == ShownRow.library_id, ArticleRow.id == ShownRow.article_id)
        current = func.coalesce(ArticleRow.version, 0)
        hidden = or_(ArticleRow.id.is_(None), ArticleRow.removed_at.is_not(None))
        stale = or_(
            and_(hidden, func.coalesce(ShownRow.marked, -1) != 0),
            and_(~hidden, func.coalesce(ShownRow.marked, ShownRow.version) != current),
        )
        ids = select(ShownRow.question_id).outerjoin(ArticleRow, now).where(stale)
        ids = ids.where(ShownRow.library_id == library.id)
        where = (QuestionRow.id.in_(ids), QuestionRow.message_id.is_not(None), QuestionRow.is_private == 0)
        return (await self._questions(library, *where))[:limit]

    async def mark(self, library: Library, question_id: int, ordinal: int, version: int) -> None:
        """The answer says now how this quote stands in `version`; 0: that it is removed."""
        this = (ShownRow.library_id == library.id, ShownRow.question_id == question_id)
        statement = update(ShownRow).where(*this, ShownRow.ordinal == ordinal)
        await self._session.execute(statement.values(marked=version))

    async def forget(self, before: datetime) -> None:
        """Of every library."""
        old = select(QuestionRow.library_id, QuestionRow.id).where(QuestionRow.asked_at < before)
        for library_id, question_id in (await self._session.execute(old)).all():
            for kind in (ShownRow, VoteRow):
                of_question = (kind.library_id == library_id, kind.question_id == question_id)
                await self._session.execute(delete(kind).where(*of_question))
            this = (QuestionRow.library_id == library_id, QuestionRow.id == question_id)
            await self._session.execute(delete(QuestionRow).where(*this))

    async def _questions(self, library: Library, *where: ColumnElement[bool]) -> list[KeptQuestion]:
        asked = select(QuestionRow).where(QuestionRow.library_id == library.id, *where)
        rows = (await self._session.scalars(asked.order_by(QuestionRow.id))).all()
        shown = await self._shown(library, [row.id for row in rows])
        return [_question(row, shown[row.id]) for row in rows]

    async def _shown(self, library: Library, ids: Sequence[int]) -> dict[int, list[Shown]]:
        by_question: defaultdict[int, list[Shown]] = defaultdict(list)
        own = select(ShownRow).where(ShownRow.library_id == library.id, ShownRow.question_id.in_(ids))
        for row in await self._session.scalars(own.order_by(ShownRow.question_id, ShownRow.ordinal)):
            one = Shown(row.article_id, row.version, row.start, row.end, row.marked)
            by_question[row.question_id].append(one)
        return by_question


def _span(shown: Shown) -> dict[str, Any]:
    return {
        "article_id": shown.article_id,
        "version": shown.version,
        "start": shown.start,
        "end": shown.end,
    }


def _question(row: QuestionRow, shown: Sequence[Shown]) -> KeptQuestion:
    values = {name: getattr(row, name) for name in (*_COLUMNS, *_PLACE)}
    missing = tuple(json.loads(row.missing))
    return KeptQuestion(
        **values, missing=missing, is_private=bool(row.is_private), shown=tuple(shown), id=row.id
    )
