"""The tables. Rows never leave this wing; `model` has the values that do.

Every table of a library has the primary key (library_id, id); ids count up within their library, from the
library's counter of that table.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import (
    BigInteger,
    Dialect,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Text,
    TypeDecorator,
    UniqueConstraint,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)


class Instant(TypeDecorator[datetime]):
    """An aware time as microseconds since 1970, so that order is the numbers' order; comes back in UTC.

    A naive time is refused: nobody could say later which moment it was.
    """

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:  # noqa: ARG002
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a time without a zone: {value}")
        return (value - EPOCH) // MICROSECOND

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        if value is None:
            return None
        return EPOCH + timedelta(microseconds=value)


class Base(DeclarativeBase):
    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map = {int: BigInteger, str: Text, bytes: LargeBinary, datetime: Instant}  # noqa: RUF012


class LibraryRow(Base):
    __tablename__ = "library"

    # SQLite counts by itself only in an INTEGER primary key.
    id: Mapped[int] = mapped_column(BigInteger().with_variant(Integer, "sqlite"), primary_key=True)
    key: Mapped[str] = mapped_column(unique=True)
    generation: Mapped[int] = mapped_column(default=0)


class CounterRow(Base):
    """The last id given out in a table of a library."""

    __tablename__ = "counter"
    __table_args__ = (ForeignKeyConstraint(["library_id"], ["library.id"]),)

    library_id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[int]


class Owned:
    """A row of one library."""

    library_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)


def _of_library(*more: Any) -> tuple[Any, ...]:
    return (ForeignKeyConstraint(["library_id"], ["library.id"]), *more)


def _of_article(*more: Any) -> tuple[Any, ...]:
    columns, referred = ["library_id", "article_id"], ["article.library_id", "article.id"]
    return _of_library(ForeignKeyConstraint(columns, referred), *more)


class ArticleRow(Owned, Base):
    """`version` is the current one; `removed_at` hides it; since `gone_at` its page is gone."""

    __tablename__ = "article"
    __table_args__ = _of_library()

    version: Mapped[int]
    added_at: Mapped[datetime]
    removed_at: Mapped[datetime | None]
    gone_at: Mapped[datetime | None]


class PageRow(Owned, Base):
    __tablename__ = "page"
    __table_args__ = _of_library(UniqueConstraint("library_id", "url", "digest"))

    url: Mapped[str]
    digest: Mapped[str]
    text: Mapped[str]
    etag: Mapped[str | None]
    last_modified: Mapped[str | None]


class VersionRow(Owned, Base):
    """`text` stands last: SQLite reads through a long column to the ones behind it."""

    __tablename__ = "article_version"
    __table_args__ = _of_article(
        ForeignKeyConstraint(["library_id", "page_id"], ["page.library_id", "page.id"]),
        UniqueConstraint("library_id", "article_id", "version"),
        Index(None, "library_id", "digest"),
        Index(None, "library_id", "url"),
        Index(None, "library_id", "identity"),
        Index(None, "library_id", "title"),
        Index(None, "library_id", "page_id"),
    )

    article_id: Mapped[int]
    version: Mapped[int]
    page_id: Mapped[int | None]
    title: Mapped[str]
    outlet: Mapped[str | None]
    via: Mapped[str | None]
    agency: Mapped[str | None]
    author: Mapped[str | None]
    published: Mapped[str | None]
    precision: Mapped[str | None]
    date_basis: Mapped[str]
    published_raw: Mapped[str | None]
    dateline: Mapped[str | None]
    language: Mapped[str | None]
    url: Mapped[str | None]
    identity: Mapped[str | None]
    message: Mapped[str | None]
    image: Mapped[str | None]
    image_caption: Mapped[str | None]
    digest: Mapped[str]
    chars: Mapped[int]
    captions: Mapped[int]
    created_at: Mapped[datetime]
    text: Mapped[str]


class ShingleRow(Base):
    """Some of the three-word runs of an article's current text, by their hashes."""

    __tablename__ = "shingle"
    __table_args__ = _of_article(Index(None, "library_id", "article_id"), {"sqlite_with_rowid": False})

    library_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    hash: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    article_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)


class BlockRow(Owned, Base):
    __tablename__ = "block"
    __table_args__ = _of_article(UniqueConstraint("library_id", "article_id", "version", "ordinal"))

    article_id: Mapped[int]
    version: Mapped[int]
    ordinal: Mapped[int]
    kind: Mapped[str]
    start: Mapped[int]
    end: Mapped[int]


class SegmentRow(Owned, Base):
    """A part of the library's index: of one article version, or, without one, of many merged. The rows are
    the index's manifest: a segment counts from the transaction that writes its row to the one that deletes
    it.
    """

    __tablename__ = "segment"
    __table_args__ = _of_library(Index(None, "library_id", "article_id"))

    article_id: Mapped[int | None]
    version: Mapped[int | None]
    size: Mapped[int]


class ChunkRow(Owned, Base):
    """A piece of a segment's bytes with its CRC-32; written before the segment's row is."""

    __tablename__ = "segment_chunk"
    __table_args__ = _of_library(UniqueConstraint("library_id", "segment_id", "ordinal"))

    segment_id: Mapped[int]
    ordinal: Mapped[int]
    checksum: Mapped[int]
    payload: Mapped[bytes]


class TombstoneRow(Owned, Base):
    """An article version that stands in some segment and doesn't count any more. `is_purged` (0 or 1):
    nothing of it may stay, so the segment that has it must be made anew.
    """

    __tablename__ = "tombstone"
    __table_args__ = _of_library(UniqueConstraint("library_id", "article_id", "version"))

    article_id: Mapped[int]
    version: Mapped[int]
    is_purged: Mapped[int]


class PurgedRow(Owned, Base):
    """What is left of a purged article: hashes of its texts and addresses, which stop it from coming back."""

    __tablename__ = "purged"
    __table_args__ = _of_library(UniqueConstraint("library_id", "digest"))

    digest: Mapped[str]
    purged_at: Mapped[datetime]


class QuotationRow(Owned, Base):
    """Characters of an article that a member was shown; `member` is a digest, never an id."""

    __tablename__ = "quotation"
    __table_args__ = _of_article(Index(None, "library_id", "article_id", "member", "shown_at"))

    article_id: Mapped[int]
    member: Mapped[str]
    chars: Mapped[int]
    shown_at: Mapped[datetime]
