"""A question is understood before it is searched: its parts, their words, and which articles may answer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.questions.completing import own_words, without_lead
from bot.questions.parts import split, topics
from bot.questions.scoping import WHOLE_LIBRARY, Scope, Scoped, may_name_outlet, outlet_called, read_scope

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from bot.questions.completing import Topic

AND = "and"
"""What is left of "In The Star?" after another question: it asks the same, of other articles."""


@dataclass(frozen=True, slots=True)
class Understood:
    """`parts` as they were typed, `topics` as each is searched; `scope` is what the words say of it.

    `before` is the question that gave the words which this one lacks, `topic` what it leaves to the next.
    """

    parts: tuple[str, ...]
    topics: tuple[Topic, ...]
    scope: Scope
    before: str | None = None
    topic: Topic | None = None


def needs_outlets(question: str, before: Topic | None) -> bool:
    """Whether it is worth looking up which outlets there are."""
    return may_name_outlet(question) or (before is not None and before.scope.outlet is not None)


def understand(question: str, outlets: Sequence[str], today: date, before: Topic | None = None) -> Understood:
    """`outlets` are the library's; `today` is that of its time zone."""
    asked = read_scope(question, outlets, today)
    if before:
        asked = _scope_alone(asked, outlets, before)
    parts = split(asked.question)
    told = tuple(topics(parts, before))
    if before is None or told == tuple(topics(parts)):
        return Understood(parts, told, asked.scope, topic=_left(told[-1], (question,), asked.scope))
    scope = asked.scope.and_also(before.scope)
    typed = before.typed if told[-1].typed == before.typed else (before.typed[0], question)
    return Understood(parts, told, scope, " ".join(before.typed), _left(told[-1], typed, scope))


def _scope_alone(asked: Scoped, outlets: Sequence[str], before: Topic) -> Scoped:
    """A question that names other articles and nothing else: "In The Star?", "And the Borneo Post?"."""
    body = without_lead(asked.question)
    if before.scope.outlet and (outlet := outlet_called(body, outlets)):
        return Scoped(AND, replace(asked.scope, outlet=outlet))
    if asked.scope != WHOLE_LIBRARY and not any(character.isalnum() for character in body):
        return Scoped(AND, asked.scope)
    return asked


def _left(topic: Topic, typed: tuple[str, ...], scope: Scope) -> Topic | None:
    return replace(topic, typed=typed, scope=scope) if own_words(topic.sought) else None
