"""The tables of feeds, of the entries seen in them, and of where they post."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKeyConstraint, Index, UniqueConstraint
from sqlalchemy.orm import Mapped

from storage.schema import Base, Owned


class FeedRow(Owned, Base):
    """`interval` is in seconds."""

    __tablename__ = "feed"
    __table_args__ = (
        ForeignKeyConstraint(["library_id"], ["library.id"]),
        UniqueConstraint("library_id", "url"),
        Index(None, "state", "due_at"),
    )

    url: Mapped[str]
    title: Mapped[str | None]
    state: Mapped[str]
    added_at: Mapped[datetime]
    polled_at: Mapped[datetime | None]
    due_at: Mapped[datetime]
    interval: Mapped[int]
    etag: Mapped[str | None]
    last_modified: Mapped[str | None]
    digest: Mapped[str | None]
    moved_to: Mapped[str | None]
    moved_seen: Mapped[int]
    backfill: Mapped[int]
    choice: Mapped[str]
    failures: Mapped[int]
    failing_since: Mapped[datetime | None]
    error: Mapped[str | None]
    details: Mapped[str]
    told: Mapped[int]


class EntryRow(Owned, Base):
    """`article_id` refers to no table: what was seen stays seen when its article is purged."""

    __tablename__ = "entry"
    __table_args__ = (
        ForeignKeyConstraint(["library_id"], ["library.id"]),
        ForeignKeyConstraint(["library_id", "feed_id"], ["feed.library_id", "feed.id"]),
        UniqueConstraint("library_id", "feed_id", "key"),
        Index(None, "library_id", "feed_id", "seen_at"),
    )

    feed_id: Mapped[int]
    key: Mapped[str]
    url: Mapped[str | None]
    digest: Mapped[str]
    state: Mapped[str]
    reason: Mapped[str | None]
    attempts: Mapped[int]
    article_id: Mapped[int | None]
    seen_at: Mapped[datetime]


class FeedChannelRow(Owned, Base):
    """`id` is the feed's own; `tags` is a JSON list of names."""

    __tablename__ = "feed_channel"
    __table_args__ = (
        ForeignKeyConstraint(["library_id"], ["library.id"]),
        ForeignKeyConstraint(["library_id", "id"], ["feed.library_id", "feed.id"]),
    )

    channel: Mapped[int]
    role: Mapped[int | None]
    tags: Mapped[str]
    stopped: Mapped[str | None]


class FeedPostRow(Owned, Base):
    """What is still to be posted; deleted once it is. `article_id` refers to no table, as an entry's."""

    __tablename__ = "feed_post"
    __table_args__ = (
        ForeignKeyConstraint(["library_id"], ["library.id"]),
        ForeignKeyConstraint(["library_id", "feed_id"], ["feed.library_id", "feed.id"]),
        Index(None, "library_id", "feed_id"),
    )

    feed_id: Mapped[int]
    article_id: Mapped[int | None]
    more: Mapped[int]
    claimed_at: Mapped[datetime | None]
