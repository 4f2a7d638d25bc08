"""A question is understood before it is searched: its parts, their words, and which articles may answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.parts import split, topics
from bot.scoping import read_scope

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from bot.completing import Topic
    from bot.scoping import Scope


@dataclass(frozen=True, slots=True)
class Understood:
    """`parts` as they were typed, `topics` as each is searched; `scope` is what the words say of it."""

    parts: tuple[str, ...]
    topics: tuple[Topic, ...]
    scope: Scope


def understand(question: str, outlets: Sequence[str], today: date) -> Understood:
    """`outlets` are the library's; `today` is that of its time zone."""
    asked = read_scope(question, outlets, today)
    parts = split(asked.question)
    return Understood(parts, tuple(topics(parts)), asked.scope)
