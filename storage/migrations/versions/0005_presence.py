"""Since when an article's page is gone, and what a page can be known again by."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("article", sa.Column("gone_at", sa.BigInteger()))
    for name in ("etag", "last_modified"):
        op.add_column("page", sa.Column(name, sa.Text()))
