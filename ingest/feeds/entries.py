"""An entry becomes a story: from its page, or from the feed where that has the whole of it.

A feed that gives 600 characters or more as its content has given the article: the page is then not fetched,
since asking every site for each article twice only to compare lengths is more than a reader would do. What
is cut off says so at its end, and counts as an excerpt.
"""

from __future__ import annotations

import html
from dataclasses import replace
from typing import TYPE_CHECKING

import regex

from ingest.errors import IngestError, NoArticle
from ingest.extract import extract_html
from ingest.model import Reading, Split
from ingest.reading import read_page

if TYPE_CHECKING:
    from ingest.feeds.model import Entry
    from ingest.model import Fetched, Story


def read_entry(entry: Entry, carrier: str | None, fetched: Fetched | None) -> Reading:
    """The entry's own story: its page's main one, or the feed's words where those say more.

    `carrier` is the feed's title. Raises IngestError.
    """
    own = _in_feed(entry)
    if fetched is None:
        return Reading(Split((_credited(own or _missing(), entry, carrier),)))
    try:
        reading = read_page(fetched)
    except IngestError:
        if own is None:
            raise
        return Reading(Split((_credited(own, entry, carrier),)))
    story = reading.split.stories[0]
    if own is not None and len(own.text) > len(story.text):
        words = own.particulars
        known = replace(story.particulars, title=words.title, language=words.language)
        story = replace(own, particulars=known)
    return Reading(Split((_credited(story, entry, carrier),), address=reading.split.address), reading.page)


def _missing() -> Story:
    raise NoArticle


def _in_feed(entry: Entry) -> Story | None:
    """What the feed itself tells, however little; None where that is no prose."""
    title = html.escape(entry.title or "")
    head = f"<h1>{title}</h1>" if title else ""
    body = f"<article>{head}{entry.content}</article>"
    markup = f"<html><head><title>{title}</title></head><body>{body}</body></html>"
    try:
        return extract_html(markup).stories[0]
    except IngestError:
        return None


def _credited(story: Story, entry: Entry, carrier: str | None) -> Story:
    """An outlet that the entry itself names goes first, and the feed is then only what carried it."""
    known = story.particulars
    outlet = entry.outlet or known.outlet or carrier
    carried = carrier if carrier and entry.outlet and not _same(carrier, entry.outlet) else None
    return replace(
        story,
        particulars=replace(
            known,
            outlet=outlet,
            via=carried or known.via,
            author=known.author or entry.author,
            published=known.published if known.published.value else entry.published,
            url=known.url or entry.url,
        ),
    )


def _same(one: str, other: str) -> bool:
    """Whether two names are one outlet's: its feeds are called `The Star`, `The Star - World`."""
    words: list[list[str]] = [regex.findall(r"\w+", name.casefold()) for name in (one, other)]
    shorter, longer = sorted(words, key=len)
    return longer[: len(shorter)] == shorter
