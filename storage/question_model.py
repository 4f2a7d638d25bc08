"""What is kept of questions, as frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class Shown:
    """A quote of an answer: a span of an article version. `marked` as in its row."""

    article_id: int
    version: int
    start: int
    end: int
    marked: int | None = None


@dataclass(frozen=True, slots=True)
class KeptQuestion:
    """A question, and what was answered. `sought` is what to search for to answer it again; `scope` and
    `topic` are JSON of those who wrote them; `token` is what a button has to know beside the id. `message_id`
    is the message that shows the answer, where all can see it.
    """

    text: str
    sought: str
    verdict: str
    confidence: float
    asked_at: datetime
    token: str
    missing: tuple[str, ...] = ()
    scope: str | None = None
    topic: str | None = None
    channel_id: int | None = None
    message_id: int | None = None
    is_private: bool = False
    shown: tuple[Shown, ...] = ()
    id: int = 0


@dataclass(frozen=True, slots=True)
class Subscription:
    """A member's wish to be told once `text` is answered; they asked in `channel_id`."""

    member_id: int
    text: str
    channel_id: int
    asked_at: datetime
    scope: str | None = None
    id: int = 0


@dataclass(frozen=True, slots=True)
class Coverage:
    """A wish that articles about `text` be added; `member_id` only where they agreed to be named."""

    text: str
    asked_at: datetime
    member_id: int | None = None
    id: int = 0
