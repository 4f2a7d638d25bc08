"""Where feeds post what they bring anew, and what is still to be posted."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "feed_channel",
        *keys(),
        number("channel"),
        number("role", nullable=True),
        sa.Column("tags", sa.Text(), nullable=False),
        sa.Column("stopped", sa.Text()),
        sa.ForeignKeyConstraint(["library_id"], ["library.id"]),
        sa.ForeignKeyConstraint(["library_id", "id"], ["feed.library_id", "feed.id"]),
    )
    op.create_table(
        "feed_post",
        *keys(),
        number("feed_id"),
        number("article_id", nullable=True),
        number("more"),
        sa.Column("image", sa.Text()),
        number("claimed_at", nullable=True),
        sa.ForeignKeyConstraint(["library_id"], ["library.id"]),
        sa.ForeignKeyConstraint(["library_id", "feed_id"], ["feed.library_id", "feed.id"]),
    )
    op.create_index("ix_feed_post_library_id_feed_id", "feed_post", ["library_id", "feed_id"])


def number(name: str, *, nullable: bool = False, key: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger(), nullable=nullable, primary_key=key, autoincrement=False)


def keys() -> list[sa.Column[int]]:
    return [number("library_id", key=True), number("id", key=True)]
