"""What the terminal and Discord do with feeds alike: choose, judge, change, and say what is wrong."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.errors import sentence
from ingest.errors import IngestError
from ingest.feeds.filters import Terms, judge
from ingest.feeds.identity import Memory, identify

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import datetime

    from bot.locale import Messages
    from ingest.feeds.filters import Choice, Judgement
    from ingest.feeds.model import Entry, ReadFeed
    from storage.database import Database
    from storage.feed_model import Feed, KeptEntry

Judged = tuple["Entry", "Judgement", bool]
"""An entry of a preview, what its feed's choice makes of it, and whether it was seen before."""

MAX_TERMS = 500
"""Characters of chosen terms that are said; a sentence takes a thousand."""


_COMMA = re.compile("[,，、،]")


def listed(said: str | None) -> list[str]:
    """What stands between commas, those of other scripts included: who types Chinese has no other at hand."""
    return [part.strip() for part in _COMMA.split(said or "") if part.strip()]


def terms_of(said: Iterable[str]) -> Terms:
    """`author:Ann Lee` and `category:News` say their kind; everything else is a word or a phrase."""
    found: dict[str, list[str]] = {"word": [], "author": [], "category": []}
    for term in said:
        kind, colon, rest = term.partition(":")
        is_told = bool(colon) and kind.strip().lower() in found
        words = rest if is_told else term
        if words.strip():
            found[kind.strip().lower() if is_told else "word"].append(words.strip())
    return Terms(*map(tuple, found.values()))


def choice_lines(choice: Choice, say: Messages) -> Iterator[str]:
    """A line for every kind of term that is wanted or not; none where everything is taken."""
    for message, terms in (
        ("feeds-filter-include", choice.include),
        ("feeds-filter-exclude", choice.exclude),
    ):
        for kind, named in terms.kinds():
            if named:
                yield say(message, kind=say(f"feeds-kind-{kind}"), terms=_short(", ".join(named)))


def _short(words: str) -> str:
    return words if len(words) <= MAX_TERMS else words[: MAX_TERMS - 1] + "…"


def judged(read: ReadFeed, kept: Sequence[KeptEntry], choice: Choice) -> list[Judged]:
    current = identify(read.entries)
    memory = Memory(kept, current)
    return [(one.entry, judge(one.entry, choice), memory.find(one) is not None) for one in current]


def why(judgement: Judgement, say: Messages, *, is_seen: bool) -> str:
    """Why an entry is taken or not."""
    if judgement.reason == "unfiltered":
        words = say("feeds-why-unfiltered")
    else:
        kind = say(f"feeds-kind-{judgement.kind}")
        words = say(f"feeds-why-{judgement.reason}", kind=kind, term=_short(judgement.term or ""))
    return f"{words} {say('feeds-why-seen')}" if is_seen else words


def error_words(feed: Feed, say: Messages) -> str | None:
    """The last failure in a sentence; None where all is well."""
    if feed.health.error is None:
        return None
    return sentence(IngestError(feed.health.error, **json.loads(feed.health.details)), say)


def paused(feed: Feed) -> Feed:
    return replace(feed, state="paused")


def resumed(feed: Feed, now: datetime) -> Feed:
    return replace(feed, state="active", due_at=now)


async def change_feed(
    database: Database, library_key: str, feed_id: int, changed: Callable[[Feed], Feed]
) -> Feed:
    """Raises UnknownFeed."""
    async with database.writing() as store:
        library = await store.libraries.get(library_key)
        return await store.feeds.save(library, changed(await store.feeds.get(library, feed_id)))
