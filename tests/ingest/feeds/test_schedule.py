"""When a feed is asked again, whatever happened."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.errors import Blocked, FetchFailed, FetchTimeout, HttpStatus, PageGone, RobotsUnreachable
from ingest.feeds.model import Entry, ReadFeed
from ingest.feeds.schedule import (
    Answer,
    Reach,
    after_answer,
    after_failure,
    back_off,
    interval_of,
    is_silence,
    notices,
    told,
)
from ingest.model import Validators
from storage.feed_model import Feed, Health
from storage.model import Published

NOW = datetime(2025, 6, 3, 12, tzinfo=UTC)
URL, NEW = "https://varnby.example/feed", "https://new.example/feed"
FEED = Feed(1, URL, "active", NOW, NOW, backfill=3)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


def read(*ages, interval=None):
    dated = (Published(NOW - age, "instant", "feed") for age in ages)
    return ReadFeed(
        "rss", "Varnby Post", interval=interval, entries=tuple(Entry(published=one) for one in dated)
    )


def answer(feed=FEED, found=None, moved_to=None, **more):
    return after_answer(feed, Answer(found, Validators('"e"', "Tue"), "digest", moved_to, **more), NOW, 0.5)


@pytest.mark.parametrize(
    ("found", "interval"),
    [
        (read(interval=30 * MINUTE), 30 * MINUTE),
        (read(interval=1 * MINUTE), 10 * MINUTE),
        (read(interval=30 * DAY), DAY),
        (read(), HOUR),
        (read(HOUR), HOUR),
        (read(0 * HOUR, 4 * HOUR, 8 * HOUR, 12 * HOUR), 2 * HOUR),
        (read(5 * DAY, 5 * DAY + MINUTE, 5 * DAY + 2 * MINUTE), 12 * HOUR),
        (read(*(n * MINUTE for n in range(20))), 10 * MINUTE),
        (read(-DAY, 0 * HOUR, 6 * HOUR), 3 * HOUR),
    ],
)
def test_a_feed_is_due_by_its_own_rhythm(found, interval):
    assert interval_of(found, NOW) == interval


def test_after_an_answer_everything_is_well_again():
    failing = replace(FEED, health=Health(9, NOW - DAY, "http_status", "{}", 1))
    feed = answer(failing, read(interval=HOUR))
    assert feed.health == Health()
    assert (feed.title, feed.etag, feed.last_modified, feed.digest) == ("Varnby Post", '"e"', "Tue", "digest")
    assert (feed.due_at, feed.polled_at, feed.backfill) == (NOW + HOUR, NOW, 0)


def test_a_feed_of_which_something_is_left_is_read_again_soon_and_wholly():
    feed = answer(found=read(interval=DAY), is_done=False)
    assert (feed.etag, feed.last_modified, feed.digest) == (None, None, None)
    assert feed.due_at == NOW + 10 * MINUTE


def test_a_quiet_feed_is_asked_less_and_less_but_daily():
    feed = replace(FEED, interval=HOUR)
    assert HOUR < answer(feed).interval < 1.1 * HOUR
    for _ in range(500):
        feed = answer(feed)
    assert feed.interval == DAY


def test_three_sightings_of_one_place_make_it_the_address():
    once = answer(moved_to=NEW)
    twice = answer(once, moved_to=NEW)
    assert (once.url, twice.url, twice.moved_seen) == (URL, URL, 2)
    thrice = answer(twice, moved_to=NEW)
    assert (thrice.url, thrice.moved_to, thrice.moved_seen) == (NEW, None, 0)


def test_sightings_that_disagree_count_from_the_beginning():
    twice = replace(FEED, moved_to=NEW, moved_seen=2)
    assert answer(twice).moved_seen == 0
    elsewhere = answer(twice, moved_to="https://else.example/")
    assert (elsewhere.url, elsewhere.moved_seen) == (URL, 1)


@given(st.integers(0, 10**6), st.floats(0, 1, exclude_max=True))
def test_backing_off_has_its_bounds(failures, chance):
    assert 5 * MINUTE <= back_off(failures, chance) <= DAY


def test_backing_off_grows_to_a_day_and_never_ends():
    feed = FEED
    waits = []
    for _ in range(200):
        feed = after_failure(feed, HttpStatus(URL, status=500), NOW, 0.5)
        waits.append(feed.due_at - NOW)
    assert waits[:3] == [5 * MINUTE, 10 * MINUTE, 20 * MINUTE]
    assert waits == sorted(waits)
    assert (waits[-1], feed.state, feed.health.failures) == (DAY, "active", 200)


def test_a_failure_says_what_and_since_when():
    first = after_failure(FEED, HttpStatus(URL, status=500), NOW, 0.5)
    later = after_failure(first, FetchTimeout(URL, seconds=10), NOW + HOUR, 0.5)
    assert (later.health.failing_since, later.health.error) == (NOW, "fetch_timeout")
    assert '"seconds": 10' in later.health.details


@pytest.mark.parametrize("kind", [HttpStatus, Blocked])
def test_a_site_that_says_when_is_asked_then(kind):
    error = kind(URL, status=503, retry_after=3 * 86_400)
    assert 3 * DAY <= after_failure(FEED, error, NOW, 0.99).due_at - NOW <= 3.3 * DAY


def test_what_is_gone_is_asked_no_more_and_what_is_missing_is():
    assert after_failure(FEED, PageGone(URL, status=410), NOW, 0.5).state == "gone"
    assert after_failure(FEED, PageGone(URL, status=404), NOW, 0.5).state == "active"


def test_a_feed_that_comes_back_is_active_again_and_a_paused_one_stays_paused():
    assert answer(replace(FEED, state="gone")).state == "active"
    assert answer(replace(FEED, state="paused")).state == "paused"


def test_while_we_are_offline_failures_are_seen_and_not_counted():
    feed = after_failure(FEED, FetchFailed(URL, reason="dns"), NOW, 0.5, is_offline=True)
    assert (feed.health.failures, feed.health.failing_since) == (0, NOW)
    assert feed.due_at - NOW == 5 * MINUTE


def test_we_are_offline_where_several_hosts_are_silent_and_none_answers():
    reach = Reach()
    reach.missed("a")
    reach.missed("a")
    assert not reach.is_offline
    reach.missed("b")
    assert reach.is_offline
    reach.heard()
    assert not reach.is_offline


@pytest.mark.parametrize(
    ("error", "silent"),
    [
        (FetchFailed(URL, reason="dns"), True),
        (FetchFailed(URL, reason="tls"), False),
        (FetchTimeout(URL, seconds=10), True),
        (RobotsUnreachable(URL, status=0), True),
        (RobotsUnreachable(URL, status=500), False),
        (HttpStatus(URL, status=500), False),
    ],
)
def test_what_silence_is(error, silent):
    assert is_silence(error) is silent


def test_an_admin_is_told_after_a_day_and_a_week_and_once_each():
    feed = after_failure(FEED, HttpStatus(URL, status=500), NOW, 0.5)
    seen = []
    for hours in range(0, 24 * 40, 5):
        for notice in notices([feed], NOW + hours * HOUR):
            seen.append((notice.kind, notice.days, hours // 24))
            feed = told(feed, notice)
    assert seen == [("failing", 1, 1), ("failing", 7, 7)]


def test_an_admin_is_told_at_once_and_once_what_is_gone():
    feed = after_failure(FEED, PageGone(URL, status=410), NOW, 0.5)
    (notice,) = notices([feed], NOW)
    assert notice.kind == "gone"
    assert notices([told(feed, notice)], NOW + 30 * DAY) == []


def test_nobody_is_told_of_feeds_that_are_well_or_paused():
    paused = replace(after_failure(FEED, HttpStatus(URL, status=500), NOW, 0.5), state="paused")
    assert notices([FEED, paused], NOW + 10 * DAY) == []
