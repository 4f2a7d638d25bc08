"""The tables of what was asked and shown, and of what members asked for."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Double, ForeignKeyConstraint, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.schema import Base, Owned


def _of_question(*more: Any) -> tuple[Any, ...]:
    columns, referred = ["library_id", "question_id"], ["question.library_id", "question.id"]
    key = ForeignKeyConstraint(columns, referred, ondelete="CASCADE")
    return (ForeignKeyConstraint(["library_id"], ["library.id"]), key, *more)


class QuestionRow(Owned, Base):
    """`missing`, `scope` and `topic` are JSON. Nothing of it names the member who asked."""

    __tablename__ = "question"
    __table_args__ = (
        ForeignKeyConstraint(["library_id"], ["library.id"]),
        Index(None, "library_id", "asked_at"),
    )

    token: Mapped[str]
    asked_at: Mapped[datetime]
    text: Mapped[str]
    sought: Mapped[str]
    verdict: Mapped[str]
    confidence: Mapped[float] = mapped_column(Double)
    missing: Mapped[str]
    scope: Mapped[str | None]
    topic: Mapped[str | None]
    channel_id: Mapped[int | None]
    message_id: Mapped[int | None]
    is_private: Mapped[int]
    is_done: Mapped[int]


class ShownRow(Owned, Base):
    """A quote of an answer; `marked` is the version of which the answer says how it stands, 0 for none."""

    __tablename__ = "shown"
    __table_args__ = _of_question(
        UniqueConstraint("library_id", "question_id", "ordinal"), Index(None, "library_id", "article_id")
    )

    question_id: Mapped[int]
    ordinal: Mapped[int]
    article_id: Mapped[int]
    version: Mapped[int]
    start: Mapped[int]
    end: Mapped[int]
    marked: Mapped[int | None]


class VoteRow(Owned, Base):
    """`member` is a digest that names a member within one library."""

    __tablename__ = "vote"
    __table_args__ = _of_question(UniqueConstraint("library_id", "question_id", "member"))

    question_id: Mapped[int]
    member: Mapped[str]
    is_helpful: Mapped[int]


class CoverageRow(Owned, Base):
    """A wish that articles about a question be added; the member's id only where they agreed to it."""

    __tablename__ = "coverage"
    __table_args__ = (ForeignKeyConstraint(["library_id"], ["library.id"]),)

    text: Mapped[str]
    member_id: Mapped[int | None]
    asked_at: Mapped[datetime]


class SubscriptionRow(Owned, Base):
    """A member who wants to be told once a question is answered. Kept until then."""

    __tablename__ = "subscription"
    __table_args__ = (
        ForeignKeyConstraint(["library_id"], ["library.id"]),
        UniqueConstraint("library_id", "member_id", "text"),
    )

    member_id: Mapped[int]
    text: Mapped[str]
    scope: Mapped[str | None]
    channel_id: Mapped[int]
    asked_at: Mapped[datetime]
