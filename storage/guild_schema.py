"""The tables of what a library's admins set and did, and of when the bot left its guild."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKeyConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from storage.schema import Base, Owned


class GuildSettingsRow(Base):
    """`values` is a JSON object of what differs from the defaults."""

    __tablename__ = "guild_settings"
    __table_args__ = (ForeignKeyConstraint(["library_id"], ["library.id"]),)

    library_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    values: Mapped[str]
    changed_at: Mapped[datetime]


class BlockedRow(Base):
    """An outlet of which nothing is shown or stored, in each way that articles here write it."""

    __tablename__ = "blocked_outlet"
    __table_args__ = (ForeignKeyConstraint(["library_id"], ["library.id"]),)

    library_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    outlet: Mapped[str] = mapped_column(primary_key=True)


class AuditRow(Owned, Base):
    """`article_id` refers to no table: that something was purged stays told. Titles are never kept here."""

    __tablename__ = "audit"
    __table_args__ = (
        ForeignKeyConstraint(["library_id"], ["library.id"]),
        Index(None, "library_id", "done_at"),
    )

    member_id: Mapped[int]
    action: Mapped[str]
    subject: Mapped[str | None]
    article_id: Mapped[int | None]
    done_at: Mapped[datetime]


class DepartureRow(Base):
    """Since when the bot is no member of the library's guild any more."""

    __tablename__ = "departure"
    __table_args__ = (ForeignKeyConstraint(["library_id"], ["library.id"]),)

    library_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    left_at: Mapped[datetime]
