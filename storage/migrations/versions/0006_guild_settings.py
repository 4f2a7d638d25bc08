"""What a library's admins set, and what they did."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

OF_LIBRARY = (["library_id"], ["library.id"])


def number(name: str, *, nullable: bool = False, key: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger(), nullable=nullable, primary_key=key, autoincrement=False)


def upgrade() -> None:
    op.create_table(
        "guild_settings",
        number("library_id", key=True),
        sa.Column("values", sa.Text(), nullable=False),
        number("changed_at"),
        sa.ForeignKeyConstraint(*OF_LIBRARY),
    )
    op.create_table(
        "audit",
        number("library_id", key=True),
        number("id", key=True),
        number("member_id"),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text()),
        number("article_id", nullable=True),
        number("done_at"),
        sa.ForeignKeyConstraint(*OF_LIBRARY),
    )
    op.create_index("ix_audit_library_id_done_at", "audit", ["library_id", "done_at"])
