"""What a library is made of: its outlets with their articles, and the feeds that it follows."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from discord import ui
from discord.utils import format_dt

from bot.cards.escape import BOLD, plain
from bot.cards.frame import MAX_CHARS, Accent, Component, card, fitted
from bot.cards.particulars import MAX_NAME, SEPARATOR, SUBTEXT
from bot.quotes.when import aged_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.locale import Messages
    from storage.feed_model import Feed
    from storage.model import Source

ROOM_FOR_FEEDS = 1_200
ROOM_FOR_MORE = 300


def sources_card(
    sources: Sequence[Source], feeds: Sequence[Feed], say: Messages, today: date
) -> ui.LayoutView:
    """At most 4,000 characters: the largest outlets, and the feeds followed longest."""
    if not sources and not feeds:
        return card([ui.TextDisplay(say("cards-empty-library"))], Accent.NOTHING)
    followed = _feeds(feeds, say)
    room = MAX_CHARS - len(followed) - ROOM_FOR_MORE
    parts: list[Component] = [ui.TextDisplay(_outlets(sources, say, today, room))]
    if followed:
        parts += [ui.Separator(), ui.TextDisplay(followed)]
    return card(parts)


def _outlets(sources: Sequence[Source], say: Messages, today: date, room: int) -> str:
    named = sum(source.outlet is not None for source in sources)
    head = say("sources-stored", articles=sum(source.articles for source in sources), outlets=named)
    return fitted([f"### {head}", *(_source(one, say, today) for one in sources)], room, say)


def _source(source: Source, say: Messages, today: date) -> str:
    name = plain(source.outlet, MAX_NAME) if source.outlet else ""
    facts = [say("sources-articles", count=source.articles)]
    if source.newest:
        facts.append(say("sources-newest", date=_when(source.newest, say, today)))
    return f"**{name or say('cards-outlet-unknown')}**{SEPARATOR}{SEPARATOR.join(facts)}"


def _when(newest: date | datetime, say: Messages, today: date) -> str:
    if isinstance(newest, datetime):
        return format_dt(newest.astimezone(UTC), "D")
    return aged_words(newest, today, say)


def _feeds(feeds: Sequence[Feed], say: Messages) -> str:
    if not feeds:
        return ""
    lines = [BOLD + say("sources-feeds", count=len(feeds)) + BOLD, *(_feed(feed, say) for feed in feeds)]
    return fitted(lines, ROOM_FOR_FEEDS, say)


def _feed(feed: Feed, say: Messages) -> str:
    """Its title, or else its site alone: an address may hold what was meant for its owner."""
    name = plain(feed.title or urlsplit(feed.url).hostname or "", MAX_NAME)
    state = [] if feed.state == "active" else [say(f"feeds-state-{feed.state}")]
    return SUBTEXT + SEPARATOR.join([name or say("sources-feed-unknown"), *state])
