"""What is remembered of feeds, as frozen values; of entries only digests: a purge leaves no words behind."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from datetime import datetime

FeedState = Literal["active", "paused", "gone"]
EntryState = Literal["seen", "taken", "filtered", "waiting", "failed"]

FIRST_INTERVAL = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Health:
    """How asking went. `failing_since` is the first failure since a success, `failures` those that count.

    `error` is the last failure's code, `details` its values as JSON. `told` is the highest number of days
    of failing that an admin was told of.
    """

    failures: int = 0
    failing_since: datetime | None = None
    error: str | None = None
    details: str = "{}"
    told: int = 0


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed that a library follows. `choice` is what of it is taken, as JSON that `ingest` can read.

    `polled_at` is when it was last read, and
    `digest` the SHA-256 of the body then; none where the next body must be read whatever it is.
    `moved_to` is where it was seen to have moved for good, `moved_seen` times in a row. `backfill` is how
    many of the newest entries the first poll takes.
    """

    id: int
    url: str
    state: FeedState
    added_at: datetime
    due_at: datetime
    title: str | None = None
    polled_at: datetime | None = None
    interval: timedelta = FIRST_INTERVAL
    etag: str | None = None
    last_modified: str | None = None
    digest: str | None = None
    moved_to: str | None = None
    moved_seen: int = 0
    backfill: int = 0
    choice: str = "{}"
    health: Health = field(default_factory=Health)


@dataclass(frozen=True, slots=True)
class FeedChannel:
    """Where what a feed brings anew is posted: a channel's id, a forum's tags by name, the role to mention.

    `stopped` is the code of why posting ended by itself.
    """

    feed_id: int
    channel: int
    role: int | None = None
    tags: tuple[str, ...] = ()
    stopped: str | None = None


@dataclass(frozen=True, slots=True)
class FeedPost:
    """A message that is still to be posted: of an article, or of how many `more` there are.

    `claimed_at` is when it was first tried: from then on it may stand in the channel already.
    """

    id: int
    feed_id: int
    article_id: int | None = None
    more: int = 0
    claimed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class KeptEntry:
    """An entry that was seen: digests of its identity, address and words; `article_id` where it was taken.

    `reason` is the code of why it wasn't; `attempts` counts how often its page was asked for.
    """

    key: str
    url: str | None
    digest: str
    state: EntryState
    reason: str | None = None
    attempts: int = 0
    article_id: int | None = None
