"""The picture of days: where its bars stand, that they fit, and that only digits stand in it."""

from __future__ import annotations

import itertools
import re
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from bot import locale
from bot.cards.stats import described, stats_card
from bot.looking_back.charts import (
    ADDED,
    ANSWER,
    ASKED_PANEL,
    LEFT,
    NONE,
    RIGHT,
    SIZE,
    dated,
    draw,
    plan,
    ticks,
)
from bot.looking_back.figures import Day, Figures, by_day

FIRST = date(2025, 4, 1)
counts = st.integers(0, 99_999)


def days(rows):
    return [Day(FIRST + timedelta(number), *row) for number, row in enumerate(rows)]


@given(st.lists(st.tuples(counts, counts, counts, counts), min_size=1, max_size=30))
def test_everything_stands_within_and_only_digits_are_written(rows):
    made = plan(days(rows))
    for (left, top, right, bottom), _ in made.bars:
        assert LEFT <= left < right <= RIGHT
        assert ASKED_PANEL[0] - 6 <= top < bottom <= SIZE[1]
    assert all(re.fullmatch(r"[0-9,-]+", label.text) for label in made.labels)
    written = [label for label in made.labels if label.anchor == "mt"]
    assert all(two.x - one.x >= 140 for one, two in itertools.pairwise(written))
    assert len(made.bars) == sum(count > 0 for row in rows for count in row)


@given(st.integers(0, 10_000_000))
def test_ticks_are_few_and_reach_the_most(most):
    marks = ticks(most)
    assert marks[-2] < max(most, 1) <= marks[-1]
    assert len(marks) <= 5


@pytest.mark.parametrize(("count", "named"), [(1, [0]), (7, [0, 2, 4, 6]), (30, [5, 11, 17, 23, 29])])
def test_the_last_day_is_always_named(count, named):
    assert dated(count) == named


def test_it_is_painted_in_the_colours_that_the_words_explain():
    image = Image.open(BytesIO(draw(plan(days([(1, 0, 1, 1)]))))).convert("RGB")
    assert (image.format or "PNG", image.size) == ("PNG", SIZE)
    colours = {f"#{red:02x}{green:02x}{blue:02x}" for _, (red, green, blue) in image.getcolors(2**20)}
    assert {ANSWER, NONE, ADDED} <= colours


def test_a_day_is_a_day_of_the_guilds_zone():
    late = datetime(2025, 4, 1, 23, 30, tzinfo=UTC)
    zone = ZoneInfo("Asia/Tokyo")
    counted = by_day([(late, "answer"), (late, "none")], [late], FIRST, 2, zone)
    assert counted == (Day(FIRST), Day(FIRST + timedelta(1), 1, 0, 1, 1))


def test_a_card_of_busy_days_and_long_titles_fits():
    say = locale.load()
    busy = days([(99_999, 99_999, 99_999, 99_999)] * 30)
    long = "_*[x](y)~`|" * 30
    outlets, articles = ((long, 9_999),) * 5, ((10**17, long, 9_999),) * 5
    figures = Figures(tuple(busy), 9, 9, outlets, articles)
    assert stats_card(figures, say).content_length() <= 4_000
    assert len(described(figures, say)) <= 1_024
