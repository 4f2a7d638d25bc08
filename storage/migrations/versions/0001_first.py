"""Libraries, articles with their versions and blocks, segments, and what keeps the promises about them."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    libraries()
    articles()
    versions()
    derived()
    promises()


def number(name: str, *, nullable: bool = False, key: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger(), nullable=nullable, primary_key=key, autoincrement=False)


def words(*names: str, nullable: bool = False) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text(), nullable=nullable) for name in names]


def owned(name: str, *parts: Any) -> None:
    """A table of a library: primary key (library_id, id)."""
    keys = [number("library_id", key=True), number("id", key=True)]
    op.create_table(name, *keys, *parts, sa.ForeignKeyConstraint(["library_id"], ["library.id"]))


def of_article() -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["library_id", "article_id"], ["article.library_id", "article.id"])


def libraries() -> None:
    # SQLite counts by itself only in an INTEGER primary key.
    surrogate = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    op.create_table(
        "library",
        sa.Column("id", surrogate, primary_key=True),
        *words("key"),
        number("generation"),
        sa.UniqueConstraint("key"),
    )
    op.create_table(
        "counter",
        number("library_id", key=True),
        sa.Column("name", sa.Text(), primary_key=True),
        number("value"),
        sa.ForeignKeyConstraint(["library_id"], ["library.id"]),
    )


def articles() -> None:
    owned("article", number("version"), number("added_at"), number("removed_at", nullable=True))
    owned("page", *words("url", "digest", "text"), sa.UniqueConstraint("library_id", "url", "digest"))


def versions() -> None:
    owned(
        "article_version",
        number("article_id"),
        number("version"),
        number("page_id", nullable=True),
        *words("title"),
        *words("outlet", "via", "agency", "author", "published", "precision", nullable=True),
        *words("date_basis"),
        *words("published_raw", "dateline", "language", "url", "message", nullable=True),
        *words("digest"),
        number("chars"),
        number("captions"),
        number("created_at"),
        *words("text"),
        of_article(),
        sa.ForeignKeyConstraint(["library_id", "page_id"], ["page.library_id", "page.id"]),
        sa.UniqueConstraint("library_id", "article_id", "version"),
    )
    for column in ("digest", "url", "title", "page_id"):
        op.create_index(f"ix_article_version_library_id_{column}", "article_version", ["library_id", column])


def derived() -> None:
    owned(
        "block",
        number("article_id"),
        number("version"),
        number("ordinal"),
        *words("kind"),
        number("start"),
        number("end"),
        of_article(),
        sa.UniqueConstraint("library_id", "article_id", "version", "ordinal"),
    )
    owned(
        "segment",
        number("article_id"),
        number("version"),
        sa.Column("payload", sa.LargeBinary(), nullable=False),
        *words("checksum"),
        of_article(),
        sa.UniqueConstraint("library_id", "article_id", "version"),
    )


def promises() -> None:
    owned("purged", *words("digest"), number("purged_at"), sa.UniqueConstraint("library_id", "digest"))
    owned(
        "quotation", number("article_id"), *words("member"), number("chars"), number("shown_at"), of_article()
    )
    columns = ["library_id", "article_id", "member", "shown_at"]
    op.create_index("ix_quotation_" + "_".join(columns), "quotation", columns)
