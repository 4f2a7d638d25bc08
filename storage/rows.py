"""Rows become values, and values rows: the one place that knows both."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any, cast

from storage.identity import identity_of
from storage.model import Article, ArticleVersion, Particulars, Published

if TYPE_CHECKING:
    from collections.abc import Iterable

    from storage.model import Block, DateBasis, Precision
    from storage.schema import ArticleRow, VersionRow


def particulars_columns(known: Particulars) -> dict[str, Any]:
    published = known.published
    return {
        "title": known.title,
        "outlet": known.outlet,
        "via": known.via,
        "agency": known.agency,
        "author": known.author,
        "published": _when_text(published.value),
        "precision": published.precision,
        "date_basis": published.basis,
        "published_raw": published.raw,
        "dateline": known.dateline,
        "language": known.language,
        "url": known.url,
        "identity": identity_of(known.url) if known.url else None,
        "message": known.message,
        "image": known.image,
        "image_caption": known.image_caption,
    }


def particulars(row: VersionRow) -> Particulars:
    return Particulars(
        title=row.title,
        outlet=row.outlet,
        via=row.via,
        agency=row.agency,
        author=row.author,
        published=_published(row),
        dateline=row.dateline,
        language=row.language,
        url=row.url,
        message=row.message,
        image=row.image,
        image_caption=row.image_caption,
    )


def _when_text(value: date | datetime | None) -> str | None:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    return value.isoformat() if value else None


def published_value(text: str | None, precision: str | None) -> date | datetime | None:
    if text is None:
        return None
    return datetime.fromisoformat(text) if precision == "instant" else date.fromisoformat(text)


def _published(row: VersionRow) -> Published:
    precision, basis = cast("Precision | None", row.precision), cast("DateBasis", row.date_basis)
    return Published(published_value(row.published, precision), precision, basis, row.published_raw)


def article(row: ArticleRow, version: VersionRow) -> Article:
    return Article(
        id=row.id,
        version=row.version,
        particulars=particulars(version),
        chars=version.chars,
        captions=version.captions,
        added_at=row.added_at,
        removed_at=row.removed_at,
        gone_at=row.gone_at,
    )


def article_version(row: VersionRow, blocks: Iterable[Block]) -> ArticleVersion:
    return ArticleVersion(
        article_id=row.article_id,
        version=row.version,
        particulars=particulars(row),
        text=row.text,
        blocks=tuple(blocks),
        digest=row.digest,
        created_at=row.created_at,
    )
