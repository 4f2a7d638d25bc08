"""When a feed is asked again, and what becomes of one that fails: decided from values alone."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING, Literal

from ingest.errors import FetchError, FetchFailed, FetchTimeout, PageGone
from storage.feed_model import Health

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ingest.errors import IngestError
    from ingest.feeds.model import Entry, ReadFeed
    from ingest.model import Validators
    from storage.feed_model import Feed

SHORTEST, LONGEST, USUAL = timedelta(minutes=10), timedelta(hours=24), timedelta(hours=1)
FIRST_BACK_OFF, LAST_BACK_OFF = timedelta(minutes=5), timedelta(hours=24)
LOOKED_AT = 10
"""Newest entries whose distances tell a feed's rhythm."""
QUIET_GROWTH = 1.02
"""Nothing new: a feed that has gone quiet is asked less and less."""
SIGHTINGS = 3
"""Times in a row that a feed must have moved to one place before that place is its address."""
GONE = 410
TELLING_DAYS = (1, 7)
TOLD_GONE = 1_000

NoticeKind = Literal["failing", "gone"]


@dataclass(frozen=True, slots=True)
class Notice:
    """What an admin should know of a feed: that it has failed for so many days, or is gone for good."""

    feed: Feed
    kind: NoticeKind
    days: int


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back; `read` is None where nothing has changed. `is_done`: no entry waits to be taken."""

    read: ReadFeed | None
    validators: Validators
    digest: str | None
    moved_to: str | None
    is_done: bool = True


def after_answer(feed: Feed, answer: Answer, now: datetime, chance: float) -> Feed:
    """The feed after a success. `chance`, in [0, 1), keeps feeds from being asked all at once."""
    interval = interval_of(answer.read, now) if answer.read else _clamped(feed.interval * QUIET_GROWTH)
    wait = interval if answer.is_done else SHORTEST
    known = _moved(feed, answer.moved_to)
    return replace(
        known,
        state="active" if feed.state == "gone" else feed.state,
        title=(answer.read.title if answer.read else None) or feed.title,
        polled_at=now,
        due_at=now + wait * (0.9 + 0.2 * chance),
        interval=interval,
        etag=answer.validators.etag if answer.is_done else None,
        last_modified=answer.validators.last_modified if answer.is_done else None,
        digest=answer.digest if answer.is_done else None,
        backfill=0,
        health=Health(),
    )


def after_failure(
    feed: Feed, error: IngestError, now: datetime, chance: float, *, is_offline: bool = False
) -> Feed:
    """The feed after a failure: asked again, later and later, but always again, unless it is gone for good.

    Where our own network is down the failure is remembered and not counted.
    """
    failures = feed.health.failures + (0 if is_offline else 1)
    health = replace(
        feed.health,
        failures=failures,
        failing_since=feed.health.failing_since or now,
        error=error.code,
        details=json.dumps(error.details, ensure_ascii=False),
    )
    gone = isinstance(error, PageGone) and error.details.get("status") == GONE
    wait = _asked_to_wait(error) * (1 + 0.1 * chance) or back_off(failures, chance)
    state = "gone" if gone else feed.state
    return replace(feed, state=state, due_at=now + wait, health=health)


def back_off(failures: int, chance: float) -> timedelta:
    """Five minutes, doubled with every failure after the first, up to a day; a quarter off by chance."""
    doubled = FIRST_BACK_OFF * (1 << min(max(failures - 1, 0), 12)) * (0.75 + 0.5 * chance)
    return min(max(doubled, FIRST_BACK_OFF), LAST_BACK_OFF)


def _asked_to_wait(error: IngestError) -> timedelta:
    seconds = error.retry_after if isinstance(error, FetchError) else None
    return timedelta(seconds=seconds or 0)


def _moved(feed: Feed, moved_to: str | None) -> Feed:
    if moved_to is None or moved_to == feed.url:
        return replace(feed, moved_to=None, moved_seen=0)
    seen = feed.moved_seen + 1 if moved_to == feed.moved_to else 1
    if seen >= SIGHTINGS:
        return replace(feed, url=moved_to, moved_to=None, moved_seen=0)
    return replace(feed, moved_to=moved_to, moved_seen=seen)


def interval_of(read: ReadFeed, now: datetime) -> timedelta:
    """What the feed asks for, else its own rhythm, else an hour; between ten minutes and a day."""
    return _clamped(read.interval or _rhythm(read.entries, now) or USUAL)


def _rhythm(entries: Sequence[Entry], now: datetime) -> timedelta | None:
    """Half the usual distance of its newest entries; longer where the last of them is long ago."""
    times = sorted((when for entry in entries if (when := _when(entry)) and when <= now), reverse=True)[
        :LOOKED_AT
    ]
    if len(times) <= 1:
        return None
    distances = [(later - earlier).total_seconds() for later, earlier in pairwise(times)]
    return timedelta(seconds=max(median(distances) / 2, (now - times[0]).total_seconds() / 10))


def _when(entry: Entry) -> datetime | None:
    value = entry.published.value
    if value is None or isinstance(value, datetime):
        return value
    return datetime(value.year, value.month, value.day, tzinfo=UTC)


def _clamped(interval: timedelta) -> timedelta:
    return min(max(interval, SHORTEST), LONGEST)


def is_silence(error: IngestError) -> bool:
    """Whether nobody answered at all, which may as well be our own network's fault."""
    if isinstance(error, FetchFailed):
        return error.details.get("reason") in {"connection", "dns"}
    return isinstance(error, FetchTimeout) or (
        error.code == "robots_unreachable" and error.details.get("status") == 0
    )


class Reach:
    """Hosts that kept silent since any last answered: where several did, it is we who are offline."""

    def __init__(self) -> None:
        self._silent: set[str] = set()

    def heard(self) -> None:
        self._silent.clear()

    def missed(self, host: str) -> None:
        self._silent.add(host)

    @property
    def is_offline(self) -> bool:
        return len(self._silent) > 1


def notices(feeds: Iterable[Feed], now: datetime) -> list[Notice]:
    """What admins weren't told yet: feeds that have failed for a day or a week, and those gone for good."""
    found = [notice for feed in feeds if (notice := notice_of(feed, now))]
    return [notice for notice in found if _level(notice) > notice.feed.health.told]


def notice_of(feed: Feed, now: datetime) -> Notice | None:
    """What is to be said of a feed, told or not; None for one that is well, or failing since today."""
    since = feed.health.failing_since
    if since is None or feed.state == "paused":
        return None
    days = (now - since).days
    if feed.state == "gone":
        return Notice(feed, "gone", days)
    reached = [day for day in TELLING_DAYS if days >= day]
    return Notice(feed, "failing", reached[-1]) if reached else None


def told(feed: Feed, notice: Notice) -> Feed:
    """The feed as it is now, once an admin was told."""
    return replace(feed, health=replace(feed.health, told=_level(notice)))


def _level(notice: Notice) -> int:
    return TOLD_GONE if notice.kind == "gone" else notice.days
