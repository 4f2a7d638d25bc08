"""Who asked where, for direct messages."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "asker",
        sa.Column("library_id", sa.BigInteger(), nullable=False, autoincrement=False),
        sa.Column("id", sa.BigInteger(), nullable=False, autoincrement=False),
        sa.Column("last_asked_at", sa.BigInteger(), nullable=False),
        sa.Column("chosen_at", sa.BigInteger()),
        sa.PrimaryKeyConstraint("library_id", "id", name="pk_asker"),
        sa.ForeignKeyConstraint(["library_id"], ["library.id"], name="fk_asker_library_id_library"),
    )
    for column in ("id", "last_asked_at"):
        op.create_index(f"ix_asker_{column}", "asker", [column])
