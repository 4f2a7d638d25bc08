"""Feeds, and the entries seen in them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    feeds()
    entries()


def number(name: str, *, nullable: bool = False, key: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger(), nullable=nullable, primary_key=key, autoincrement=False)


def words(*names: str, nullable: bool = False) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text(), nullable=nullable) for name in names]


def keys() -> list[sa.Column[int]]:
    return [number("library_id", key=True), number("id", key=True)]


def feeds() -> None:
    op.create_table(
        "feed",
        *keys(),
        *words("url", "state", "choice", "details"),
        *words("title", "etag", "last_modified", "digest", "moved_to", "error", nullable=True),
        number("added_at"),
        number("due_at"),
        number("polled_at", nullable=True),
        number("failing_since", nullable=True),
        *(number(name) for name in ("interval", "moved_seen", "backfill", "failures", "told")),
        sa.ForeignKeyConstraint(["library_id"], ["library.id"]),
        sa.UniqueConstraint("library_id", "url"),
    )
    op.create_index("ix_feed_state_due_at", "feed", ["state", "due_at"])


def entries() -> None:
    op.create_table(
        "entry",
        *keys(),
        number("feed_id"),
        *words("key", "digest", "state"),
        *words("url", "reason", nullable=True),
        number("attempts"),
        number("article_id", nullable=True),
        number("seen_at"),
        sa.ForeignKeyConstraint(["library_id"], ["library.id"]),
        sa.ForeignKeyConstraint(["library_id", "feed_id"], ["feed.library_id", "feed.id"]),
        sa.UniqueConstraint("library_id", "feed_id", "key"),
    )
    columns = ["library_id", "feed_id", "seen_at"]
    op.create_index("ix_entry_" + "_".join(columns), "entry", columns)
