"""How feeds, polls and previews look in a terminal, and their JSON values."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING

from rich.table import Table

from bot.cli.values import Json, when
from bot.errors import sentence, told
from bot.feeds.following import error_words, why
from ingest.feeds.schedule import notice_of
from ingest.pipeline import utc_now

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from bot.feeds.following import Judged
    from bot.locale import Messages
    from ingest.feeds.filters import Judgement
    from ingest.feeds.model import Entry
    from ingest.feeds.polling import Polled
    from storage.feed_model import Feed


def feed_json(feed: Feed, say: Messages) -> Json:
    notice = notice_of(feed, utc_now())
    return {
        "id": feed.id,
        "url": feed.url,
        "title": feed.title,
        "state": feed.state,
        "added": when(feed.added_at),
        "polled": when(feed.polled_at),
        "due": when(feed.due_at) if feed.state == "active" else None,
        "interval_minutes": round(feed.interval.total_seconds() / 60),
        "failures": feed.health.failures,
        "failing_since": when(feed.health.failing_since),
        "error_code": feed.health.error,
        "error": error_words(feed, say),
        "notice": {"kind": notice.kind, "days": notice.days} if notice else None,
        "filter": json.loads(feed.choice),
    }


def polled_json(polled: Polled, say: Messages) -> Json:
    counted = Counter(outcome.status for outcome in polled.outcomes)
    return {
        "id": polled.feed.id,
        "url": polled.feed.url,
        "title": polled.feed.title,
        "status": polled.status,
        "entries": polled.entries,
        **{status: counted[status] for status in ("added", "updated", "unchanged", "duplicate", "failed")},
        "filtered": polled.filtered,
        "waiting": polled.waiting,
        "articles": [outcome.article.id for outcome in polled.outcomes if outcome.article],
        "unreadable": [
            {"input": outcome.input, "title": outcome.title, "error": outcome.reason}
            for outcome in told(polled.outcomes, say)
            if outcome.status == "failed"
        ],
        "error": sentence(polled.error, say) if polled.error else None,
    }


def preview_json(entry: Entry, judgement: Judgement, *, is_seen: bool) -> Json:
    return {
        "title": entry.title,
        "url": entry.url,
        "author": entry.author,
        "published": when(entry.published.value),
        "categories": list(entry.categories),
        "taken": judgement.taken,
        "reason": judgement.reason,
        "kind": judgement.kind,
        "term": judgement.term,
        "seen": is_seen,
    }


def feeds_table(feeds: Sequence[Feed], say: Messages) -> Table:
    table = _table(say, "id", "feed", "state", "polled", "due")
    for feed in feeds:
        due = feed.due_at if feed.state == "active" else None
        name = f"{feed.title}\n{feed.url}" if feed.title else feed.url
        table.add_row(str(feed.id), name, _state(feed, say), _minute(feed.polled_at), _minute(due))
    return table


def _state(feed: Feed, say: Messages) -> str:
    since = feed.health.failing_since
    if feed.state == "active" and since:
        return say("feeds-state-failing", since=_minute(since))
    return say(f"feeds-state-{feed.state}")


def polled_table(polls: Sequence[Polled], say: Messages) -> Table:
    table = _table(say, "id", "feed", "polled-status")
    for polled in polls:
        table.add_row(str(polled.feed.id), polled.feed.title or polled.feed.url, poll_words(polled, say))
    return table


def poll_words(polled: Polled, say: Messages) -> str:
    """What a poll came to, in a sentence."""
    if polled.status != "polled":
        return say(f"feeds-poll-{polled.status}")
    counted = Counter(outcome.status for outcome in polled.outcomes)
    parts = {"added": counted["added"], "updated": counted["updated"], "filtered": polled.filtered}
    parts |= {"waiting": polled.waiting, "unreadable": counted["failed"]}
    words = [say(f"feeds-count-{name}", count=count) for name, count in parts.items() if count]
    return ", ".join(words) or say("feeds-count-none", count=polled.entries)


def preview_table(judged: Sequence[Judged], say: Messages) -> Table:
    table = _table(say, "entry", "taken", "why")
    for entry, judgement, is_seen in judged:
        taken = say("feeds-taken-yes") if judgement.taken else say("feeds-taken-no")
        name = entry.title or entry.url or entry.text[:80] or say("feeds-entry-nameless")
        table.add_row(name, taken, why(judgement, say, is_seen=is_seen))
    return table


def _table(say: Messages, *columns: str) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in columns:
        table.add_column(say(f"feeds-column-{column}"), overflow="fold")
    return table


def _minute(value: datetime | None) -> str:
    return value.strftime("%Y-%m-%d %H:%M") if value else "–"
