"""The JSON values of the command line's contract. Their keys are fixed English."""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from bot.quotes.when import placed_by
from storage.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.answering import Basis
    from bot.quotes.answers import Answer, Quote
    from bot.stored.verifying import Verification
    from ingest.outcomes import Outcome
    from storage.model import Article, ArticleVersion, Particulars, Published

Json = dict[str, Any]


def when(value: date | datetime | None) -> str | None:
    """ISO 8601: a day without a zone, an instant in UTC with `Z`."""
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    return value.isoformat() if value else None


def particulars_json(particulars: Particulars) -> Json:
    published: Published = particulars.published
    return {
        "title": particulars.title,
        "outlet": particulars.outlet,
        "via": particulars.via,
        "agency": particulars.agency,
        "author": particulars.author,
        "published": when(published.value),
        "precision": published.precision,
        "date_basis": published.basis,
        "published_raw": published.raw,
        "dateline": particulars.dateline,
        "language": particulars.language,
        "url": particulars.url,
    }


def article_json(article: Article) -> Json:
    return {
        "id": article.id,
        "version": article.version,
        **particulars_json(article.particulars),
        "chars": article.chars,
        "added": when(article.added_at),
        "gone_at": when(article.gone_at),
    }


def latest_json(article: Article, basis: Basis) -> Json:
    """With the time that gave the article its place, and what time that is."""
    by, value = placed_by(article, basis)
    return {**article_json(article), "by": by, "when": when(value)}


def same_wire_json(articles: Iterable[Article]) -> list[Json]:
    return [{"id": a.id, "outlet": a.particulars.outlet, "title": a.particulars.title} for a in articles]


def outcome_json(outcome: Outcome) -> Json:
    """What became of an article that was stored before."""
    if outcome.article is None:
        return {"input": outcome.input, "status": outcome.status, "error": outcome.reason}
    return {"input": outcome.input, "status": outcome.status, **article_json(outcome.article)}


def captions(version: ArticleVersion) -> list[str]:
    return [version.text[b.start : b.end] for b in version.blocks if b.kind is Kind.CAPTION]


def stored_json(article: Article, version: ArticleVersion) -> Json:
    return {**article_json(article), "captions": captions(version)}


def blocks_json(version: ArticleVersion) -> list[Json]:
    return [
        {"kind": str(b.kind), "start": b.start, "end": b.end, "text": version.text[b.start : b.end]}
        for b in version.blocks
    ]


def quote_json(quote: Quote) -> Json:
    known = quote.particulars
    return {
        "text": quote.text,
        "kind": str(quote.kind),
        "title": known.title,
        "outlet": known.outlet,
        "via": known.via,
        "agency": known.agency,
        "author": known.author,
        "published": when(known.published.value),
        "precision": known.published.precision,
        "url": known.url,
        "link": quote.link,
        "article_id": quote.article_id,
        "version": quote.version,
        "start": quote.start,
        "end": quote.end,
        "score": round(quote.score, 6),
        "rank_score": round(quote.rank_score, 6),
        **({"gone_at": when(quote.gone_at)} if quote.gone_at else {}),
        **({"same_wire": same_wire_json(quote.same_wire)} if quote.same_wire else {}),
    }


def answer_json(answer: Answer) -> Json:
    return {
        "question": answer.question,
        "verdict": answer.verdict,
        "confidence": round(answer.confidence, 4),
        "reason": answer.reason,
        "missing": list(answer.missing),
        "quotes": [quote_json(quote) for quote in answer.quotes],
        **({"parts": [asdict(part) for part in answer.parts]} if answer.parts else {}),
    }


def verification_json(verification: Verification) -> Json:
    known = verification.particulars
    others = [verification_json(one) for one in verification.others]
    return {
        "text": verification.text,
        "status": verification.status,
        "article_id": verification.article_id,
        "version": verification.version,
        "start": verification.start,
        "end": verification.end,
        "stored": verification.stored,
        "title": known.title if known else None,
        "outlet": known.outlet if known else None,
        "url": known.url if known else None,
        **({"others": others} if others else {}),
    }
