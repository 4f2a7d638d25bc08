"""What a page says of time, and never more than it says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

import regex
from babel import Locale
from babel.dates import get_month_names

from storage.model import Published

if TYPE_CHECKING:
    from storage.model import DateBasis

LANGUAGES = frozenset(
    {"en", "ms", "id", "es", "pt", "fr", "de", "it", "nl", "ro", "tr", "pl"}
    | {"ru", "uk", "el", "vi", "ar", "hi", "sv", "da", "nb", "fi", "cs"}
)
DAY_FIRST = LANGUAGES - {"en"}
"""Languages that write 04-05-2025 for the fourth of May wherever they are written; English does both."""
MAX_MONTH = 12
YEARS = range(1800, 2200)
MOST_CHARS = 5_000
"""Of a line that are looked through for its date; a million would hold a page up for seconds."""
AHEAD = timedelta(days=2)
"""Clocks and time zones make an article this much younger than its arrival; what is later is a mistake."""

_UNITS = r"s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|mo|months?|y|yrs?|years?"
_RELATIVE = regex.compile(
    rf"(?:(?:\b(?:an?|one)|(?<!\d)\d{{1,3}})\+? ?(?:{_UNITS}) ago\b)"
    r"|(?<=\p{L} )(?-i:Yesterday)$"
    r"|hace (?:una?|\d{1,3}) (?:minutos?|horas?|d[ií]as?|semanas?|meses|mes|años?)\b"
    r"|il y a (?:une?|\d{1,3}) (?:minutes?|heures?|jours?|semaines?|mois|ans?)\b"
    r"|vor (?:einer|einem|\d{1,3}) (?:Minuten?|Stunden?|Tag(?:en)?|Wochen?|Monat(?:en)?)\b"
    r"|há (?:uma?|\d{1,3}) (?:minutos?|horas?|dias?|semanas?|meses|mês)\b"
    r"|(?<!\d)\d{1,3} (?:minit|menit|jam|hari|minggu|bulan) (?:yang )?(?:lalu|lepas)\b"
    r"|\d{1,3} ?(?:分钟|小时|天|周|个月|分鐘|小時|時間|日|分|ヶ月)前"
    r"|(?:منذ|قبل) (?:\d{1,3} )?(?:دقيقة|دقائق|ساعة|ساعات|يوم|أيام)",
    regex.IGNORECASE,
)
_WORD_START = r"(?:\b|(?-i:(?<=\p{Ll})(?=\p{Lu})))"
"""Pages print an outlet and its date without a blank between: `Harbour PostApril 25, 2025`."""
_ALONE = r"(?:(?<=^|[•·・|,(\])】]\s*|\s/\s){}(?=$|\s*[•·・|,)]|\s/\s))"
"""What says a time only where nothing else stands beside it: `today`, `3h`, `Jun 3`, `25/04/25`."""
_SHORT = regex.compile(
    _ALONE.format(
        r"(?:just now|yesterday|today|hoy|ayer|hier|gestern|heute|semalam|hari ini|昨天|今天|أمس|اليوم"
        rf"|\d{{1,3}} ?(?:{_UNITS})|\d{{1,2}}[-/.]\d{{1,2}}[-/.]\d{{2}})"
    ),
    regex.IGNORECASE,
)
_ISO = regex.compile(
    r"(?<!\d)(?P<y>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})(?!\d)"
    r"(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?"
)
_NUMERIC = regex.compile(r"(?<!\d)(?P<a>\d{1,2})(?P<s>[-/.])(?P<b>\d{1,2})(?P=s)(?P<y>\d{4})(?!\d)")
_EAST = regex.compile(r"(?P<y>\d{4})\s*[年년]\s*(?P<m>\d{1,2})\s*[月월]\s*(?P<d>\d{1,2})\s*[日일号]?")


@dataclass(frozen=True, slots=True)
class Found:
    """A date as it stands in a line: `start` and `end` are its place, `published` what it says."""

    published: Published
    start: int
    end: int


def find_date(line: str, basis: DateBasis = "card", *, day_first: bool | None = None) -> Found | None:
    """The first date of a line. One whose order nothing settles, and a relative time, keep their words only.

    `day_first` settles the order of 04-05-2025 where the page or its language does.
    """
    line = line[:MOST_CHARS]
    for pattern, read in (
        (_EAST, _from_parts),
        (_ISO, _from_parts),
        (_named(), _from_name),
        (_NUMERIC, lambda match: _from_numbers(match, day_first)),
    ):
        match = pattern.search(line)
        if match is not None:
            value = read(match)
            said = match.group()
            published = Published(value, "day", basis, said) if value else Published(raw=said)
            return Found(published, *match.span())
    match = _RELATIVE.search(line) or _SHORT.search(line) or _yearless().search(line)
    return Found(Published(raw=match.group()), *match.span()) if match else None


def parse_iso(text: str, basis: DateBasis) -> Published:
    """A date from JSON-LD, `<meta>` or `<time>`, mostly ISO 8601; without a zone only its day."""
    raw = text.strip()
    try:
        value = datetime.fromisoformat(raw)
    except ValueError:
        found = find_date(raw, basis)
        return found.published if found else Published(raw=raw or None)
    if value.year not in YEARS:
        return Published(raw=raw)
    if value.tzinfo is not None and len(raw) > len("2025-04-25"):
        return Published(value.astimezone(UTC), "instant", basis, raw)
    return Published(value.date(), "day", basis, raw)


def settles_day_first(text: str, language: str | None = None) -> bool | None:
    """Whether numeric dates put the day first, where one with a value over 12 or the language shows it."""
    orders = {
        int(m["a"]) > MAX_MONTH
        for m in _NUMERIC.finditer(text)
        if (int(m["a"]) > MAX_MONTH) != (int(m["b"]) > MAX_MONTH)
    }
    if len(orders) == 1:
        return orders.pop()
    return True if not orders and language in DAY_FIRST else None


def _from_parts(match: regex.Match[str]) -> date | None:
    return _date(int(match["y"]), int(match["m"]), int(match["d"]))


def _from_name(match: regex.Match[str]) -> date | None:
    year, name = match["y1"] or match["y2"], match["m1"] or match["m2"]
    return _date(int(year), _months()[_key(name)], int(match["d1"] or match["d2"]))


def _from_numbers(match: regex.Match[str], day_first: bool | None) -> date | None:
    first, second, year = int(match["a"]), int(match["b"]), int(match["y"])
    if match["s"] == ".":
        day_first = True  # nobody writes the month first with full stops
    if first > MAX_MONTH or (day_first and second <= MAX_MONTH) or first == second:
        return _date(year, second, first)
    if second > MAX_MONTH or day_first is False:
        return _date(year, first, second)
    return None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if year in YEARS else None
    except ValueError:
        return None


def _key(name: str) -> str:
    return name.casefold().rstrip(".")


@lru_cache(maxsize=1)
def _months() -> dict[str, int]:
    """Month names of the usual languages. A name that means two months in two languages is left out."""
    named: dict[str, set[int]] = {"sept": {9}}
    for language in LANGUAGES:
        for width in ("wide", "abbreviated"):
            for context in ("format", "stand-alone"):
                for month, name in get_month_names(width, context, Locale(language)).items():
                    if any(character.isalpha() for character in name):
                        named.setdefault(_key(name), set()).add(month)
    return {name: months.pop() for name, months in named.items() if len(months) == 1 and len(name) > 2}  # noqa: PLR2004


@lru_cache(maxsize=1)
def _names() -> str:
    return "|".join(regex.escape(name) for name in sorted(_months(), key=len, reverse=True))


@lru_cache(maxsize=1)
def _named() -> regex.Pattern[str]:
    ordinal, of = r"(?:st|nd|rd|th|er|\.|º)?", r"(?:\s+(?:de|of|del))?"
    return regex.compile(
        rf"(?<!\d)(?:(?P<d1>\d{{1,2}}){ordinal}{of}[\s-]*(?P<m1>{_names()})\.?{of},?[\s-]*(?P<y1>\d{{4}})"
        rf"|(?P<m2>{_WORD_START}(?:{_names()}))\.?\s+(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y2>\d{{4}}))(?!\d)",
        regex.IGNORECASE,
    )


@lru_cache(maxsize=1)
def _yearless() -> regex.Pattern[str]:
    return regex.compile(
        _ALONE.format(rf"(?:\d{{1,2}}\.?\s+(?:{_names()})\.?|(?:{_names()})\.?\s+\d{{1,2}})"),
        regex.IGNORECASE,
    )


def credible(published: Published, now: datetime) -> Published:
    """The same, but a date that is still to come is only what was printed: else it would be the latest for
    ever. What a person gave stands.
    """
    value = published.value
    if value is None or published.basis == "given":
        return published
    day = value.date() if isinstance(value, datetime) else value
    if day <= (now + AHEAD).date():
        return published
    return Published(raw=published.raw or value.isoformat())
