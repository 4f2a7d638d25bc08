"""What somebody types as a day to begin with."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.periods import read_since

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("2025-06-03", date(2025, 6, 3)),
        ("since 3 June 2025", date(2025, 6, 3)),
        ("June 3, 2025", date(2025, 6, 3)),
        ("June 2025", date(2025, 6, 1)),
        ("LAST  WEEK", date(2026, 11, 16)),
        ("yesterday", date(2026, 11, 22)),
        ("the past two months", date(2026, 9, 23)),
    ],
)
def test_dates_and_times_are_read(words, day):
    assert read_since(words, TODAY) == day


@pytest.mark.parametrize("words", ["", "31 June 2025", "2025-13-01", "3/6/2025", "last week or so", "soon"])
def test_what_is_neither_is_not(words):
    assert read_since(words, TODAY) is None
