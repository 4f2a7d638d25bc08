"""Feeds on cards: one that is followed now, a page of them, and what would be taken of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord import ui
from discord.utils import format_dt

from bot.cards.escape import plain
from bot.cards.frame import MAX_CHARS, Accent, card, fitted
from bot.cards.particulars import MAX_NAME, MAX_TITLE, SEPARATOR, SUBTEXT
from bot.cards.posts import feed_name, stopped_words
from bot.feeds.following import choice_lines, error_words, why
from ingest.feeds.filters import from_json

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.feeds.following import Judged
    from bot.locale import Messages
    from ingest.feeds.polling import Followed
    from storage.feed_model import Feed, FeedChannel

MAX_LINE = 300
MAX_OTHERS = 3
ROOM = MAX_CHARS - 200
"""Characters of a list; the others are for what stands below it."""


def followed_card(followed: Followed, place: FeedChannel | None, say: Messages) -> ui.LayoutView:
    """What is followed now, and that nothing happens until something new appears."""
    feed = followed.polled.feed
    known = {"name": feed_name(feed), "url": plain(feed.url, MAX_LINE)}
    head = (
        say("feed-added", count=followed.polled.entries, **known)
        if followed.is_new
        else say("feed-known", **known)
    )
    others = [
        SUBTEXT
        + say("feed-other", name=plain(one.title or "", MAX_NAME) or "–", url=plain(one.url, MAX_LINE))
        for one in followed.others[:MAX_OTHERS]
    ]
    number = SUBTEXT + say("feed-id", id=str(feed.id))
    return card([ui.TextDisplay("\n".join([head, place_words(place, say), *others, number]))])


def place_words(place: FeedChannel | None, say: Messages) -> str:
    """Where a feed's new articles are posted, or why they aren't."""
    if place is None:
        return say("feed-posts-nowhere")
    channel = f"<#{place.channel}>"
    if place.stopped:
        return say("feed-posts-stopped", channel=channel, reason=stopped_words(place.stopped, say))
    if place.role:
        words = say("feed-posts-for", channel=channel, role=f"<@&{place.role}>")
    else:
        words = say("feed-posts", channel=channel)
    tags = plain(", ".join(place.tags), MAX_LINE)
    return f"{words} " + say("feed-posts-tagged", tags=tags) if tags else words


def feeds_card(
    feeds: Sequence[Feed], places: Mapping[int, FeedChannel], say: Messages, *, page: int, total: int
) -> ui.LayoutView:
    """One page of `total` feeds; `page` counts from 1."""
    if not feeds:
        return card([ui.TextDisplay(say("feed-list-empty"))], Accent.NOTHING)
    entries = [_entry(feed, places.get(feed.id), say) for feed in feeds]
    is_ill = any(feed.health.error or feed.state == "gone" for feed in feeds)
    below = SUBTEXT + say("feed-list", total=total, page=str(page))
    return card(
        [ui.TextDisplay(fitted(entries, ROOM, say)), ui.TextDisplay(below)],
        Accent.NEAR if is_ill else Accent.FOUND,
    )


def _entry(feed: Feed, place: FeedChannel | None, say: Messages) -> str:
    head = say("feed-entry", id=f"`{feed.id}`", name=feed_name(feed), state=_state(feed, say))
    read = say("feed-read", when=format_dt(feed.polled_at, "R")) if feed.polled_at else say("feed-unread")
    due = [say("feed-due", when=format_dt(feed.due_at, "R"))] if feed.state == "active" else []
    facts = SEPARATOR.join([plain(feed.url, MAX_LINE), read, *due])
    choice = [plain(line, MAX_LINE) for line in choice_lines(from_json(feed.choice), say)]
    lines = [*choice, *([place_words(place, say)] if place else [])]
    return "\n".join([head, *(SUBTEXT + line for line in (facts, *_failing(feed, say), *lines))])


def _state(feed: Feed, say: Messages) -> str:
    return say(f"feeds-state-{feed.state}")


def _failing(feed: Feed, say: Messages) -> list[str]:
    reason, since = error_words(feed, say), feed.health.failing_since
    if reason is None or since is None:
        return []
    return [say("feed-failing", since=format_dt(since, "D"), reason=plain(reason, MAX_LINE))]


def filter_card(feed: Feed, say: Messages) -> ui.LayoutView:
    chosen = [plain(line, MAX_LINE) for line in choice_lines(from_json(feed.choice), say)]
    lines = chosen or [say("feeds-filter-none")]
    return card([ui.TextDisplay("\n".join([say("feed-filter", name=feed_name(feed)), *lines]))])


def preview_card(feed: Feed, entries: Sequence[Judged], say: Messages) -> ui.LayoutView:
    """Of each entry why it would or wouldn't be taken, in the feed's order."""
    if not entries:
        return card([ui.TextDisplay(say("feeds-preview-empty"))], Accent.NOTHING)
    lines = [_judged(one, say) for one in entries]
    return card([ui.TextDisplay(fitted([say("feed-preview", name=feed_name(feed)), *lines], ROOM, say))])


def _judged(one: Judged, say: Messages) -> str:
    entry, judgement, is_seen = one
    name = plain(entry.title or entry.url or entry.text[:MAX_NAME], MAX_TITLE) or say("feeds-entry-nameless")
    taken = say("feeds-taken-yes") if judgement.taken else say("feeds-taken-no")
    reason = plain(why(judgement, say, is_seen=is_seen), MAX_LINE)
    return say("feed-preview-entry", taken=taken, title=name, reason=reason)
