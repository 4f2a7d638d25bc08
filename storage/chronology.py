"""Articles by time: the newest of them, and those of some days."""

from __future__ import annotations

from datetime import UTC, datetime
from operator import attrgetter
from typing import TYPE_CHECKING, Literal, NamedTuple

from sqlalchemy import func

from storage import rows
from storage.model import Source
from storage.reading import ArticleReading, told_live
from storage.schema import ArticleRow, VersionRow

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date
    from zoneinfo import ZoneInfo

    from storage.model import Article, Library


class ArticleChronology(ArticleReading):
    async def latest(
        self,
        library: Library,
        limit: int,
        *,
        outlet: str | None = None,
        ids: Collection[int] | None = None,
        basis: Literal["published", "added"] = "published",
    ) -> list[Article]:
        """The newest: by publication where it is known and else by arrival, or all by arrival."""
        dated = await self._dated(library, outlet)
        chosen = [article for article in dated if ids is None or article.id in ids]
        chosen.sort(key=_instant if basis == "published" else attrgetter("id"), reverse=True)
        order = [article.id for article in chosen[:limit]]
        told = {a.id: a for a in await self._articles(told_live(library, ArticleRow.id.in_(order)))}
        return [told[article_id] for article_id in order]

    async def matching(
        self, library: Library, outlet: str | None, since: date | None, as_of: date | None, zone: ZoneInfo
    ) -> set[int]:
        """Ids of the live articles of an outlet and of the days from `since` to `as_of`, both counted in."""
        return {
            article.id
            for article in await self._dated(library, outlet)
            if (since is None or since <= _day(article, zone))
            and (as_of is None or _day(article, zone) <= as_of)
        }

    async def sources(self, library: Library) -> list[Source]:
        """The outlets with their live articles, the largest first; among them None for no outlet."""
        columns = (VersionRow.outlet, VersionRow.precision, func.count(), func.max(VersionRow.published))
        grouped = told_live(library).with_only_columns(*columns)
        told: dict[str | None, Source] = {}
        for outlet, precision, articles, published in await self._session.execute(
            grouped.group_by(VersionRow.outlet, VersionRow.precision)
        ):
            before = told.get(outlet, Source(outlet, 0))
            times = [t for t in (before.newest, rows.published_value(published, precision)) if t]
            newest = max(times, key=_moment, default=None)
            told[outlet] = Source(outlet, before.articles + articles, newest)
        return sorted(told.values(), key=lambda one: (-one.articles, one.outlet or ""))

    async def _dated(self, library: Library, outlet: str | None) -> list[_Dated]:
        live = told_live(library, *await self._published_by(library, outlet))
        columns = (ArticleRow.id, VersionRow.published, VersionRow.precision, ArticleRow.added_at)
        found = await self._session.execute(live.with_only_columns(*columns))
        return [
            _Dated(article_id, rows.published_value(published, precision) or added_at)
            for article_id, published, precision, added_at in found
        ]


class _Dated(NamedTuple):
    """When an article was published, or else when it was added."""

    id: int
    when: date | datetime


def _day(article: _Dated, zone: ZoneInfo) -> date:
    """The calendar day an article counts for, an instant seen in `zone`."""
    when = article.when
    return when.astimezone(zone).date() if isinstance(when, datetime) else when


def _instant(article: _Dated) -> tuple[datetime, int]:
    """For the order of `latest`: a day counts as its first moment in UTC; ties by arrival."""
    return _moment(article.when), article.id


def _moment(when: date | datetime) -> datetime:
    return when if isinstance(when, datetime) else datetime(when.year, when.month, when.day, tzinfo=UTC)
