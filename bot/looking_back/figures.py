"""A library's questions and articles, counted by the days of its guild's time zone."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from zoneinfo import ZoneInfo

    from storage.database import Database

MOST_QUOTED = 5


@dataclass(frozen=True, slots=True)
class Day:
    """What became of the questions of a day, and the articles that were added on it."""

    day: date
    answer: int = 0
    closest: int = 0
    none: int = 0
    added: int = 0

    @property
    def asked(self) -> int:
        return self.answer + self.closest + self.none


@dataclass(frozen=True, slots=True)
class Figures:
    """`days` without a gap, oldest first; of articles id, title and quotes, of outlets name and quotes."""

    days: tuple[Day, ...]
    helpful: int
    unhelpful: int
    outlets: tuple[tuple[str, int], ...]
    articles: tuple[tuple[int, str, int], ...]

    def total(self, name: str) -> int:
        return sum(getattr(day, name) for day in self.days)

    @property
    def is_empty(self) -> bool:
        return not (self.total("asked") or self.total("added"))


async def load_figures(
    database: Database, library_key: str, count: int, today: date, zone: ZoneInfo
) -> Figures:
    """Of `count` days, of which `today` is the last."""
    first = today - timedelta(days=count - 1)
    since = datetime.combine(first, time.min, zone) - timedelta(microseconds=1)
    async with database.reading() as store:
        library = await store.libraries.get(library_key)
        asked = await store.figures.asked(library, since)
        added = await store.figures.added(library, since)
        helpful, unhelpful = await store.questions.votes(library, since)
        outlets = await store.figures.quoted_outlets(library, since, MOST_QUOTED)
        articles = await store.figures.quoted_articles(library, since, MOST_QUOTED)
    days = by_day(asked, added, first, count, zone)
    return Figures(days, helpful, unhelpful, tuple(outlets), tuple(articles))


def by_day(
    asked: Iterable[tuple[datetime, str]],
    added: Iterable[datetime],
    first: date,
    count: int,
    zone: ZoneInfo,
) -> tuple[Day, ...]:
    verdicts = Counter((when.astimezone(zone).date(), verdict) for when, verdict in asked)
    arrived = Counter(when.astimezone(zone).date() for when in added)
    dates = [first + timedelta(days=number) for number in range(count)]
    return tuple(
        Day(day, verdicts[day, "answer"], verdicts[day, "closest"], verdicts[day, "none"], arrived[day])
        for day in dates
    )
