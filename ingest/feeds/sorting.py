"""What is to be done with each entry of a feed: decided from what was seen before, nothing is read here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ingest.feeds.filters import judge
from ingest.feeds.identity import Memory, identify
from storage.feed_model import KeptEntry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ingest.feeds.filters import Choice
    from ingest.feeds.identity import Identified
    from ingest.feeds.model import Entry

MAX_WANTED = 50
"""Articles taken at one poll; what is left waits for the next one, so that no feed holds up the others."""


@dataclass(frozen=True, slots=True)
class Work:
    """`wanted` is to be taken, the oldest first; `settled` is only to be remembered; `left` is for later."""

    wanted: tuple[tuple[Identified, KeptEntry], ...] = ()
    settled: tuple[KeptEntry, ...] = ()
    left: int = 0
    count: int = 0


def work_of(
    entries: Sequence[Entry], kept: Sequence[KeptEntry], choice: Choice, backfill: int | None
) -> Work:
    current = identify(entries)
    return sort_out(current, Memory(kept, current), choice, backfill)


def sort_out(current: Sequence[Identified], memory: Memory, choice: Choice, backfill: int | None) -> Work:
    """`backfill` is None but for a feed's first poll: then it says how many of the newest are taken."""
    fresh = {one.key for one in newest(current, backfill)} if backfill is not None else None
    wanted: list[tuple[Identified, KeptEntry]] = []
    settled: list[KeptEntry] = []
    for one in current:
        entry = _before(one, memory)
        if (fresh is not None and one.key not in fresh) or not _is_wanted(one, memory.find(one)):
            settled.append(entry)
        elif not judge(one.entry, choice).taken:
            settled.append(replace(entry, digest=one.digest, state="filtered", reason="filtered"))
        else:
            wanted.append((one, replace(entry, digest=one.digest)))
    first = _newest_first(wanted)[:MAX_WANTED]
    return Work(tuple(reversed(first)), tuple(settled), len(wanted) - len(first), len(current))


def _before(one: Identified, memory: Memory) -> KeptEntry:
    """The entry as it was remembered; as new, with what its guid became before, where it wasn't."""
    known = memory.find(one)
    if known is not None:
        return replace(known, url=one.url)
    before = memory.predecessor(one)
    return KeptEntry(
        memory.key_of(one), one.url, one.digest, "seen", article_id=before.article_id if before else None
    )


def _is_wanted(one: Identified, known: KeptEntry | None) -> bool:
    """What is new, what waits, and what was edited since it was taken or left out."""
    if known is None or known.state == "waiting":
        return True
    return known.state in {"taken", "filtered", "failed"} and known.digest != one.digest


def newest(entries: Sequence[Identified], count: int) -> list[Identified]:
    """The last published; what has no date stands where the feed puts it, before what has one."""
    return sorted(entries, key=_day, reverse=True)[:count]


def _newest_first(wanted: Sequence[tuple[Identified, KeptEntry]]) -> list[tuple[Identified, KeptEntry]]:
    return sorted(wanted, key=lambda pair: _day(pair[0]), reverse=True)


def _day(one: Identified) -> str:
    value = one.entry.published.value
    return value.isoformat() if value else "9999"
