"""What is kept of a question, so that its answer can be looked into, shared and followed up a month long."""

from __future__ import annotations

import json
import secrets
from datetime import date, timedelta
from typing import TYPE_CHECKING

from bot.questions.completing import Topic
from bot.questions.scoping import WHOLE_LIBRARY, Scope
from storage.question_model import KeptQuestion, Shown

if TYPE_CHECKING:
    from datetime import datetime

    from bot.quotes.answers import Answer

PERIOD = timedelta(days=30)
TOKEN_BYTES = 4


def kept(answer: Answer, now: datetime, *, is_private: bool) -> KeptQuestion:
    """`answer` with the quotes that were shown. Who asked is not kept."""
    completed = answer.before is not None and answer.topic is not None
    return KeptQuestion(
        text=answer.question,
        sought=answer.topic.sought if completed and answer.topic else answer.question,
        verdict=answer.verdict,
        confidence=answer.confidence,
        asked_at=now,
        token=secrets.token_hex(TOKEN_BYTES),
        missing=answer.missing,
        scope=scope_to_json(answer.scope),
        topic=topic_to_json(answer.topic),
        is_private=is_private,
        shown=tuple(Shown(q.article_id, q.version, q.start, q.end) for q in answer.quotes),
    )


def scope_to_json(scope: Scope | None) -> str | None:
    if scope is None or scope == WHOLE_LIBRARY:
        return None
    days = [day.isoformat() if day else None for day in (scope.since, scope.as_of)]
    return json.dumps([scope.outlet, *days])


def scope_from_json(text: str | None) -> Scope:
    if text is None:
        return WHOLE_LIBRARY
    outlet, since, as_of = json.loads(text)
    return Scope(outlet, *(date.fromisoformat(day) if day else None for day in (since, as_of)))


def topic_to_json(topic: Topic | None) -> str | None:
    if topic is None:
        return None
    return json.dumps([list(topic.typed), topic.sought, topic.subject, scope_to_json(topic.scope)])


def topic_from_json(text: str | None) -> Topic | None:
    if text is None:
        return None
    typed, sought, subject, scope = json.loads(text)
    return Topic(tuple(typed), sought, subject, scope_from_json(scope))
