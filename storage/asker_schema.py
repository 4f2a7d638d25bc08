"""The table of who asked where, for questions that come from outside any guild."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKeyConstraint, Index
from sqlalchemy.orm import Mapped

from storage.schema import Base, Owned


class AskerRow(Owned, Base):
    """`id` is the member's own in Discord; `chosen_at` is set where direct messages are answered from."""

    __tablename__ = "asker"
    __table_args__ = (
        ForeignKeyConstraint(["library_id"], ["library.id"]),
        Index(None, "id"),
        Index(None, "last_asked_at"),
    )

    last_asked_at: Mapped[datetime]
    chosen_at: Mapped[datetime | None]
