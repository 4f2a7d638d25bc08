"""Dates are shown as they are known, and ages rounded."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cards.when import published_line
from bot.locale import load
from bot.quotes.when import age_words, aged_words, published_words
from storage.model import Particulars, Published

SAY = load()
EAST = timezone(timedelta(hours=8))


def known(value=None, precision=None, *, raw=None, dateline=None):
    return Particulars("Title", published=Published(value, precision, raw=raw), dateline=dateline)


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "today"),
        (1, "yesterday"),
        (2, "2 days ago"),
        (30, "30 days ago"),
        (31, "one month ago"),
        (75, "2 months ago"),
        (577, "19 months ago"),
        (715, "23 months ago"),
        (730, "2 years ago"),
        (3652, "10 years ago"),
        (800_000, "2,190 years ago"),
    ],
)
def test_ages(days, words):
    assert age_words(days, SAY) == words


def test_a_day_is_told_with_its_age():
    assert aged_words(date(2025, 4, 25), date(2026, 11, 23), SAY) == "25 April 2025, 19 months ago"


def test_a_day_to_come_has_no_age():
    assert aged_words(date(2026, 1, 2), date(2026, 1, 1), SAY) == "2 January 2026"


@given(st.dates(), st.dates())
def test_any_day_names_its_year(day, today):
    words = aged_words(day, today, SAY)
    assert words.startswith(f"{day.day} ")
    assert str(day.year) in words


@pytest.mark.parametrize(
    ("particulars", "words"),
    [
        (known(date(2025, 4, 5), "day"), "5 April 2025"),
        (known(datetime(2025, 4, 25, 1, 5, tzinfo=EAST), "instant"), "24 April 2025, 17:05 UTC"),
        (known(raw="2 hours ago"), "date not given"),
        (known(raw="2 hours ago", dateline="NEW YORK, June 3"), "dateline NEW YORK, June 3"),
        (known(raw="Yesterday, 10:15", dateline="PARIS"), "date not given"),
        (known(raw="03/04/2025", dateline="PARIS"), "dated “03/04/2025”"),
        (known(raw="Spring 2024"), "dated “Spring 2024”"),
        (known(raw="10:15:20"), "date not given"),
        (known(raw=""), "date not given"),
        (known(), "date not given"),
    ],
)  # fmt: skip
def test_a_terminal_shows_what_is_known(particulars, words):
    assert published_words(particulars, SAY) == words


def test_a_card_shows_a_day_literally():
    line = published_line(known(date(2025, 4, 25), "day"), SAY, date(2026, 11, 23))
    assert line == "25 April 2025, 19 months ago"


def test_a_card_leaves_an_instant_to_the_readers_zone():
    line = published_line(known(datetime(2025, 4, 25, tzinfo=UTC), "instant"), SAY, date(2026, 11, 23))
    assert line == "<t:1745539200:D>, <t:1745539200:R>"


def test_a_card_escapes_what_the_page_printed():
    assert published_line(known(dateline="<@1>, June 3"), SAY) == r"dateline \<\@1\>, June 3"
