"""Words of time become days: "last week", "since 3 June 2025". English; what is no date is left alone."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from typing import NamedTuple

from bot.quotes.words import quoted_spans

_MONTHS = (
    "january|february|march|april|may|june|july|august|september|october|november|december"
)  # fmt: skip
_MONTH_NUMBERS = {name: number for number, name in enumerate(_MONTHS.split("|"), start=1)}
_COUNTS = {"a": 1, "one": 1, "two": 2, "couple of": 2, "three": 3, "few": 3, "four": 4, "five": 5, "six": 6,
           "seven": 7, "eight": 8, "nine": 9, "ten": 10, "twelve": 12}  # fmt: skip
_DAY = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:{_MONTHS}),?\s+\d{{4}}"
    rf"|(?:{_MONTHS})\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+\d{{4}}|\d{{4}}-\d{{2}}-\d{{2}})\b"
)
_LONGER = rf"(?:(?:{_MONTHS})\s+(?:of\s+)?)?\d{{4}}\b(?!-\d)"

_RELATIVE = re.compile(
    r"(?<!before )(?<!until )(?<!till )(?<!than )(?<!\bof )\b"
    r"(?:(?P<since>since)\s+|(?:in|during|over|within|from)\s+)?(?:the\s+)?"
    r"(?P<phrase>today|yesterday|(?:this|last)\s+(?:week|month)"
    rf"|(?:past|last(?!\s+(?:days?|weeks|months)\b))\s+(?:(?P<count>\d{{1,3}}|{'|'.join(_COUNTS)})\s+)?(?P<unit>days?|weeks?|months?))"
    r"\b(?:['’]s)?(?!\s+of\b)",
    re.IGNORECASE,
)
_SINCE_DAY = re.compile(rf"\b(?P<since>since)\s+(?P<phrase>{_DAY})", re.IGNORECASE)
_DATED = re.compile(
    rf"\b(?:(?P<since>since)|in|during|on|from)\s+(?P<phrase>{_DAY}|{_LONGER})", re.IGNORECASE
)


class Period(NamedTuple):
    """The days from `since` to `as_of`, both counted in, and where the words for them stand."""

    since: date
    as_of: date | None
    start: int
    end: int


def find_period(question: str, today: date, *, dated: bool) -> Period | None:
    """The first words of a time in which articles were published.

    `dated`: a year or a month counts too, as it does for what was reported then. Who won in 2024 is
    another matter, and the words' own.
    """
    quoted = quoted_spans(question)
    for pattern in (_RELATIVE, _SINCE_DAY, *([_DATED] if dated else [])):
        for match in pattern.finditer(question):
            if any(start < match.start() < end for start, end in quoted) or _is_name(question, match):
                continue
            if days := _days(match, today):
                since, as_of = days
                return Period(since, None if match["since"] else as_of, *match.span())
    return None


def read_since(words: str, today: date) -> date | None:
    """The first day of what somebody typed as a date or a time: "2025-06-03", "June 2025", "last week"."""
    asked = "since " + " ".join(words.casefold().split()).removeprefix("since ")
    found = find_period(asked, today, dated=True)
    return found.since if found and (found.start, found.end) == (0, len(asked)) else None


def _is_name(question: str, match: re.Match[str]) -> bool:
    """Whether it is written as a title is: USA Today, the song Yesterday."""
    if match.re is not _RELATIVE:
        return False
    return match["phrase"][0].isupper() and bool(question[: match.start("phrase")].strip())


def _days(match: re.Match[str], today: date) -> tuple[date, date] | None:
    try:
        return _relative(match, today) if match.re is _RELATIVE else _absolute(match["phrase"].casefold())
    except (ValueError, OverflowError):  # 31 June, or before the first year
        return None


def _relative(match: re.Match[str], today: date) -> tuple[date, date]:
    phrase = " ".join(match["phrase"].casefold().split())
    monday, first = today - timedelta(days=today.weekday()), today.replace(day=1)
    named = {
        "today": (today, today),
        "yesterday": (today - timedelta(days=1),) * 2,
        "this week": (monday, today),
        "last week": (monday - timedelta(days=7), monday - timedelta(days=1)),
        "this month": (first, today),
        "last month": (_months_before(first, 1), first - timedelta(days=1)),
    }
    return named.get(phrase) or (_before(today, match["count"] or "one", match["unit"].casefold()), today)


def _before(today: date, count: str, unit: str) -> date:
    number = int(count) if count.isdecimal() else _COUNTS[" ".join(count.casefold().split())]
    if unit.startswith("month"):
        return _months_before(today, number)
    return today - timedelta(days=number * (7 if unit.startswith("week") else 1))


def _months_before(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _absolute(words: str) -> tuple[date, date]:
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", words):
        return (date.fromisoformat(words),) * 2
    numbers = [int(number) for number in re.findall(r"\d+", words)]
    month = next((number for name, number in _MONTH_NUMBERS.items() if name in words), None)
    if month is None:
        return date(numbers[0], 1, 1), date(numbers[0], 12, 31)
    if len(numbers) == 1:
        return date(numbers[0], month, 1), date(numbers[0], month, monthrange(numbers[0], month)[1])
    return (date(numbers[1], month, numbers[0]),) * 2
