"""The lead picture of an article version. A post that waits no longer needs an address of its own."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

COLUMNS = ("image", "image_caption")


def upgrade() -> None:
    # On SQLite the table is made anew, so that its text goes on standing last.
    if op.get_bind().dialect.name == "sqlite":
        with op.batch_alter_table("article_version", recreate="always") as batch:
            for name, before in zip(COLUMNS, ("message", "image"), strict=True):
                batch.add_column(sa.Column(name, sa.Text()), insert_after=before)
    else:
        for name in COLUMNS:
            op.add_column("article_version", sa.Column(name, sa.Text()))
    with op.batch_alter_table("feed_post") as batch:
        batch.drop_column("image")
