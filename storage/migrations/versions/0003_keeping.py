"""Each article once and every change kept: what an address and a text are known by."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa
from alembic import op

from storage.identity import identity_of
from storage.wording import sketch

if TYPE_CHECKING:
    from collections.abc import Iterator

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

VERSION = sa.table(
    "article_version",
    *map(sa.column, ("library_id", "id", "article_id", "version", "url", "identity", "text")),
)
ARTICLE = sa.table("article", *map(sa.column, ("library_id", "id", "version")))
KEY = ("library_id", "hash", "article_id")


def upgrade() -> None:
    identities()
    sketches()


def identities() -> None:
    # On SQLite the table is made anew, so that its text goes on standing last.
    if op.get_bind().dialect.name == "sqlite":
        with op.batch_alter_table("article_version", recreate="always") as batch:
            batch.add_column(sa.Column("identity", sa.Text()), insert_after="url")
    else:
        op.add_column("article_version", sa.Column("identity", sa.Text()))
    op.create_index("ix_article_version_library_id_identity", "article_version", ["library_id", "identity"])
    known = sa.select(VERSION.c.library_id, VERSION.c.id, VERSION.c.url).where(VERSION.c.url.is_not(None))
    for row in op.get_bind().execute(known).all():
        this = (VERSION.c.library_id == row.library_id, VERSION.c.id == row.id)
        op.execute(sa.update(VERSION).where(*this).values(identity=identity_of(row.url)))


def sketches() -> None:
    shingle = op.create_table(
        "shingle",
        *(sa.Column(name, sa.BigInteger(), primary_key=True, autoincrement=False) for name in KEY),
        sa.ForeignKeyConstraint(["library_id"], ["library.id"]),
        sa.ForeignKeyConstraint(["library_id", "article_id"], ["article.library_id", "article.id"]),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_shingle_library_id_article_id", "shingle", ["library_id", "article_id"])
    for library_id, article_id, text in current_texts():
        rows = [dict(zip(KEY, (library_id, one, article_id), strict=True)) for one in sketch(text)]
        op.bulk_insert(shingle, rows)


def current_texts() -> Iterator[tuple[int, int, str]]:
    """One by one, by their keys: PostgreSQL alters no table while a cursor over it is open."""
    of_article = (ARTICLE.c.library_id == VERSION.c.library_id, ARTICLE.c.id == VERSION.c.article_id)
    current = sa.and_(*of_article, ARTICLE.c.version == VERSION.c.version)
    columns = sa.select(VERSION.c.library_id, VERSION.c.article_id, VERSION.c.id).join(ARTICLE, current)
    bind = op.get_bind()
    for library_id, article_id, version_id in bind.execute(columns).all():
        this = (VERSION.c.library_id == library_id, VERSION.c.id == version_id)
        yield library_id, article_id, bind.scalar(sa.select(VERSION.c.text).where(*this)) or ""
