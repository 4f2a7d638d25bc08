"""When an article was published and how long ago, in words. Nothing here knows the clock."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.answering import Basis
    from bot.locale import Messages
    from storage.model import Article, Particulars

DAYS_IN_MONTH = 30.4375
DAYS_IN_YEAR = 365.25
"""The means of the Julian calendar: an age is rounded, not counted."""
DAYS_UNTIL_MONTHS = 31
MONTHS_UNTIL_YEARS = 24

_NAMES_A_DAY = re.compile(r"\b(?:1[6-9]|20)\d\d\b|\b\d{1,4}([./-])\d{1,2}\1\d{1,4}\b")
"""A year or a date in numbers. “2 hours ago” has neither, and was true of the moment of fetching alone."""


def placed_by(article: Article, basis: Basis) -> tuple[Basis, date | datetime]:
    """What gives an article its place among the latest: when it was published, or else added."""
    published = article.particulars.published.value
    if basis == "added" or published is None:
        return "added", article.added_at
    return "published", published


def added_words(article: Article, say: Messages) -> str:
    """The day in UTC that an article was added."""
    return say("date-added", day=day_words(article.added_at.astimezone(UTC).date(), say))


def published_words(known: Particulars, say: Messages) -> str:
    """The date for a terminal: a day as it stands, an instant in UTC, else what the page printed."""
    value = known.published.value
    if isinstance(value, datetime):
        moment = value.astimezone(UTC)
        return say("date-instant", day=day_words(moment.date(), say), time=f"{moment:%H:%M}")
    return undated_words(known, say) if value is None else day_words(value, say)


def day_words(day: date, say: Messages) -> str:
    return say("date-day", day=str(day.day), month=day.month, year=str(day.year))


def undated_words(known: Particulars, say: Messages) -> str:
    """What the page printed of a date that nothing settles: a date, a dateline with a day, or none.

    Words like “2 hours ago” are not repeated, since they would be read as true now.
    """
    raw = known.published.raw
    if raw and _NAMES_A_DAY.search(raw):
        return say("date-printed", date=raw)
    if known.dateline and any(character.isdigit() for character in known.dateline):
        return say("date-dateline", dateline=known.dateline)
    return say("date-not-given")


def aged_words(day: date, today: date, say: Messages) -> str:
    """The day with its age on `today`; a day to come has none."""
    words = day_words(day, say)
    return words if day > today else say("date-with-age", date=words, age=age_words((today - day).days, say))


def age_words(days: int, say: Messages) -> str:
    """An age of `days`, 0 or more, in the largest unit that still tells it apart."""
    if days < DAYS_UNTIL_MONTHS:
        return say("age-days", count=days)
    months = round(days / DAYS_IN_MONTH)
    if months < MONTHS_UNTIL_YEARS:
        return say("age-months", count=months)
    return say("age-years", count=round(days / DAYS_IN_YEAR))
