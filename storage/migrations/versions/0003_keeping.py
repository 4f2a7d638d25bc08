"""Each article once and every change kept: what an address is known by."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from storage.identity import identity_of

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

VERSION = sa.table("article_version", *map(sa.column, ("library_id", "id", "url", "identity")))


def upgrade() -> None:
    identities()


def identities() -> None:
    # The table is made anew, so that its text goes on standing last.
    with op.batch_alter_table("article_version", recreate="always") as batch:
        batch.add_column(sa.Column("identity", sa.Text()), insert_after="url")
    op.create_index("ix_article_version_library_id_identity", "article_version", ["library_id", "identity"])
    known = sa.select(VERSION).where(VERSION.c.url.is_not(None))
    for row in op.get_bind().execute(known).all():
        this = (VERSION.c.library_id == row.library_id, VERSION.c.id == row.id)
        op.execute(sa.update(VERSION).where(*this).values(identity=identity_of(row.url)))
