"""Outlets of which a library shows and stores nothing."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "blocked_outlet",
        sa.Column("library_id", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("outlet", sa.Text(), primary_key=True),
        sa.ForeignKeyConstraint(["library_id"], ["library.id"]),
    )
