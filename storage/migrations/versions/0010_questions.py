"""What was asked and shown, and what members asked for."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    questions()
    of_questions()
    wishes()


def numbers(*names: str, nullable: bool = False) -> list[sa.Column[int]]:
    return [sa.Column(name, sa.BigInteger(), nullable=nullable) for name in names]


def words(*names: str, nullable: bool = False) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text(), nullable=nullable) for name in names]


def owned(name: str, *parts: Any) -> None:
    keys = [
        sa.Column(key, sa.BigInteger(), primary_key=True, autoincrement=False) for key in ("library_id", "id")
    ]
    op.create_table(name, *keys, *parts, sa.ForeignKeyConstraint(["library_id"], ["library.id"]))


def questions() -> None:
    owned(
        "question",
        *words("token", "text", "sought", "verdict", "missing"),
        *words("scope", "topic", nullable=True),
        *numbers("asked_at", "is_private", "is_done"),
        *numbers("channel_id", "message_id", nullable=True),
        sa.Column("confidence", sa.Double(), nullable=False),
    )
    op.create_index("ix_question_library_id_asked_at", "question", ["library_id", "asked_at"])


def of_questions() -> None:
    owned(
        "shown",
        *numbers("question_id", "ordinal", "article_id", "version", "start", "end"),
        *numbers("marked", nullable=True),
        of_question(),
        sa.UniqueConstraint("library_id", "question_id", "ordinal"),
    )
    op.create_index("ix_shown_library_id_article_id", "shown", ["library_id", "article_id"])
    owned(
        "vote",
        *numbers("question_id", "is_helpful"),
        *words("member"),
        of_question(),
        sa.UniqueConstraint("library_id", "question_id", "member"),
    )


def of_question() -> sa.ForeignKeyConstraint:
    own = ["library_id", "question_id"]
    return sa.ForeignKeyConstraint(own, ["question.library_id", "question.id"], ondelete="CASCADE")


def wishes() -> None:
    owned("coverage", *words("text"), *numbers("asked_at"), *numbers("member_id", nullable=True))
    owned(
        "subscription",
        *words("text"),
        *words("scope", nullable=True),
        *numbers("member_id", "channel_id", "asked_at"),
        sa.UniqueConstraint("library_id", "member_id", "text"),
    )
