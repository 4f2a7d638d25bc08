"""What a page says of time, and never more."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.dates import credible, find_date, parse_iso, settles_day_first
from storage.model import Published

DAY = date(2025, 4, 25)


@pytest.mark.parametrize(
    "written",
    [
        "25-04-2025", "25/04/2025", "25.04.2025", "25.4.2025", "04/25/2025", "2025-04-25", "2025/4/25",
        "25 April 2025", "April 25, 2025", "Apr. 25 2025", "25 Apr 2025", "25th April 2025", "25-Apr-2025",
        "25 de abril de 2025", "25 avril 2025", "25. April 2025", "25 aprile 2025", "25 апреля 2025",
        "25 أبريل 2025", "2025年4月25日", "2025년 4월 25일",
    ],
)  # fmt: skip
@pytest.mark.parametrize("line", ["{}", "Harbour Post{}", "Friday, {} 10:15 am", "• {} •", "Updated: {}"])
def test_a_day_is_read_in_many_languages_wherever_it_stands(written, line):
    found = find_date(line.format(written))
    assert found is not None
    assert found.published == Published(DAY, "day", "card", written)
    assert line.format(written)[found.start : found.end] == written


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("3 Mac 2025", date(2025, 3, 3)),
        ("12 Ogos 2024", date(2024, 8, 12)),
        ("1er mai 2024", date(2024, 5, 1)),
        ("9 maart 2023", date(2023, 3, 9)),
        ("31 Dicembre 1999", date(1999, 12, 31)),
        ("١٢ مايو 2025", date(2025, 5, 12)),
        ("29 February 2024", date(2024, 2, 29)),
    ],
)
def test_other_months_and_other_digits(written, day):
    assert find_date(written).published == Published(day, "day", "card", written)


@pytest.mark.parametrize(
    "written", ["04-05-2025", "4/5/2025", "30 February 2025", "31-02-2025", "2025-13-01"]
)
def test_what_nothing_settles_keeps_its_words_only(written):
    assert find_date(written).published == Published(raw=written)


def test_full_stops_put_the_day_first():
    assert find_date("04.05.2025").published.value == date(2025, 5, 4)


def test_the_page_or_its_language_may_settle_the_order():
    assert find_date("04-05-2025", day_first=True).published.value == date(2025, 5, 4)
    assert find_date("04-05-2025", day_first=False).published.value == date(2025, 4, 5)
    assert settles_day_first("04-05-2025 and 25-04-2025") is True
    assert settles_day_first("04-05-2025 and 04-25-2025") is False
    assert settles_day_first("25-04-2025 and 04-25-2025", "es") is None
    assert settles_day_first("04-05-2025") is None
    assert settles_day_first("04-05-2025", "en") is None
    assert settles_day_first("04-05-2025", "es") is True


@pytest.mark.parametrize(
    "said",
    [
        "2 hours ago", "19 hours ago", "an hour ago", "3h ago", "5 mins ago", "1 day ago", "hace 3 horas",
        "hace un día", "il y a 2 heures", "vor 3 Stunden", "há 5 minutos", "3 jam lalu", "2 hari yang lalu",
        "3小时前", "5分钟前", "2 時間前", "منذ 3 ساعات", "yesterday", "Just now", "3h", "25/04/25", "Jun 3", "3 June",
    ],
)  # fmt: skip
def test_a_relative_or_halved_time_is_kept_and_never_resolved(said):
    for line in (said, f"The Star • {said}", f"{said} | The Star"):
        found = find_date(line)
        assert found is not None, line
        assert found.published == Published(raw=said)


def test_a_time_may_be_fused_with_the_word_before_it():
    assert find_date("time2 hours ago").published.raw == "2 hours ago"


@pytest.mark.parametrize(
    "title",
    [
        "Parliament to vote today on the harbour",
        "Markets closed yesterday after the storm",
        "Fair opens June 3 in the old gasworks",
        "Version 3.5.25 mends the clock",
        "Runner wins 10 km race in 31 minutes",
        "The year 2025 in pictures",
        "Catch-22 is 60 years old",
        "",
    ],
)
def test_a_title_says_no_date(title):
    assert find_date(title) is None


def test_metadata_gives_an_instant_where_it_has_a_zone():
    instant = datetime(2025, 3, 8, 5, 30, tzinfo=UTC)
    said = "2025-03-08T07:30:00+02:00"
    assert parse_iso(said, "json-ld") == Published(instant, "instant", "json-ld", said)
    assert parse_iso(" 2025-03-08T07:30:00Z ", "meta").precision == "instant"


@pytest.mark.parametrize("said", ["2025-04-25", "2025-04-25T23:59:00", "20250425", "April 25, 2025"])
def test_metadata_without_a_zone_gives_its_day(said):
    assert parse_iso(said, "time") == Published(DAY, "day", "time", said)


@pytest.mark.parametrize(
    "said", ["", "soon", "0001-01-01", "9999-01-01T00:00:00Z", "2025-99-99", "2 hours ago"]
)
def test_metadata_that_says_no_date_gives_none(said):
    assert parse_iso(said, "meta").value is None
    assert parse_iso(said, "meta").basis == "none"


@given(st.text(max_size=200), st.sampled_from(["en", "zh", None]))
def test_any_line_gives_a_place_in_it_or_nothing(line, language):
    found = find_date(line, day_first=settles_day_first(line, language))
    if found is not None:
        assert 0 <= found.start < found.end <= len(line)
        assert found.published.raw == line[found.start : found.end]
        assert (found.published.value is None) == (found.published.basis == "none")
    parse_iso(line, "meta")


@given(st.dates(date(1800, 1, 1), date(2199, 12, 31)))
def test_every_day_comes_back_from_each_of_its_forms(day):
    for written in (day.isoformat(), f"{day.day} {day:%B} {day.year}", f"{day:%b} {day.day}, {day.year}"):
        assert find_date(written).published.value == day


def test_a_date_that_is_still_to_come_is_only_what_was_printed():
    now = datetime(2025, 6, 3, 12, tzinfo=UTC)
    ahead = Published(date(2099, 1, 1), "day", "feed", "Thu, 01 Jan 2099")
    assert credible(ahead, now) == Published(raw="Thu, 01 Jan 2099")
    assert credible(Published(now + timedelta(days=90), "instant", "meta"), now).value is None
    for near in (
        Published(now + timedelta(days=1), "instant", "meta"),
        Published(date(2025, 6, 5), "day", "card"),
    ):
        assert credible(near, now) == near
    said = Published(date(2031, 1, 1), "day", "given")
    assert credible(said, now) == said
