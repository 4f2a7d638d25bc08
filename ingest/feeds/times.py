"""When an entry was published, as far as its feed says it, and how often a feed wants to be asked."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import regex

from ingest.dates import YEARS, parse_iso
from storage.model import Published

if TYPE_CHECKING:
    from time import struct_time

_CLOCK = regex.compile(r"\d{1,2}:\d{2}")
_ZONE = regex.compile(
    r"(?:\d\s*Z|[+-]\d{2}:?\d{2}|\b(?:GMT|UTC?|[ECMP][SD]T))\s*(?:\([^)]*\))?\s*$", regex.IGNORECASE
)
PERIODS = {
    "hourly": timedelta(hours=1),
    "daily": timedelta(days=1),
    "weekly": timedelta(weeks=1),
    "monthly": timedelta(days=30),
    "yearly": timedelta(days=365),
}
LONGEST = timedelta(days=365)
MAX_RAW = 80


def from_parsed(raw: object, parsed: struct_time | None) -> Published:
    """`parsed` is in UTC. Without a zone, or without an hour, only the day is certain."""
    said = raw.strip()[:MAX_RAW] if isinstance(raw, str) else ""
    if parsed is None or parsed.tm_year not in YEARS:
        return Published(raw=said or None)
    try:
        value = datetime(*parsed[:5], min(parsed.tm_sec, 59), tzinfo=UTC)
    except ValueError:
        return Published(raw=said or None)
    if _CLOCK.search(said) and _ZONE.search(said):
        return Published(value, "instant", "feed", said)
    return Published(date(*parsed[:3]), "day", "feed", said or None)


def from_iso(said: object) -> Published:
    """A date of JSON Feed or of a sitemap."""
    return parse_iso(said[:MAX_RAW], "feed") if isinstance(said, str) and said.strip() else Published()


def hinted_interval(ttl: object, period: object, frequency: object) -> timedelta | None:
    """RSS's `ttl` in minutes, else the syndication module's period over its frequency; None for neither."""
    minutes = _number(ttl)
    if minutes:
        return min(timedelta(minutes=minutes), LONGEST)
    length = PERIODS.get(period.strip().lower()) if isinstance(period, str) else None
    return length / (_number(frequency) or 1) if length else None


def _number(said: object) -> int:
    text = str(said).strip()
    return int(text) if text.isascii() and text.isdecimal() and len(text) < len("1000000") else 0
