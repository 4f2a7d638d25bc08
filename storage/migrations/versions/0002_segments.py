"""The index in segments of many articles, in chunks. What was stored of it is built anew from the texts."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_table("segment")
    article = [number("article_id", nullable=True), number("version", nullable=True)]
    owned("segment", *article, number("size"))
    op.create_index("ix_segment_library_id_article_id", "segment", ["library_id", "article_id"])
    payload = sa.Column("payload", sa.LargeBinary(), nullable=False)
    chunk = [number("segment_id"), number("ordinal"), number("checksum"), payload]
    owned("segment_chunk", *chunk, sa.UniqueConstraint("library_id", "segment_id", "ordinal"))
    key = [number("article_id"), number("version"), number("is_purged")]
    owned("tombstone", *key, sa.UniqueConstraint("library_id", "article_id", "version"))


def number(name: str, *, nullable: bool = False, key: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger(), nullable=nullable, primary_key=key, autoincrement=False)


def owned(name: str, *parts: Any) -> None:
    """A table of a library: primary key (library_id, id)."""
    keys = [number("library_id", key=True), number("id", key=True)]
    op.create_table(name, *keys, *parts, sa.ForeignKeyConstraint(["library_id"], ["library.id"]))
