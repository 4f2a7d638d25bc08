"""Bytes become a feed. RSS and Atom are feedparser's; JSON Feed and sitemaps are read here."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

import feedparser

from ingest.errors import NotAFeed
from ingest.feeds.json_feed import read_json_feed
from ingest.feeds.model import Entry, ReadFeed
from ingest.feeds.sitemap import read_sitemap
from ingest.feeds.times import from_parsed, hinted_interval
from ingest.feeds.trimming import trim
from ingest.feeds.words import address, categories, cleaned, person_name, plain

if TYPE_CHECKING:
    from ingest.feeds.model import FeedKind
    from ingest.model import Fetched
    from storage.model import Published

MAX_ENTRIES = 2_000
"""The newest so many are looked at; it is also how many are remembered, so that none comes back as new."""
_HEAD = 4_096
_SITEMAP = re.compile(rb"<(?:\w+:)?(?:urlset|sitemapindex)\b")
_FEED = re.compile(rb"<(?:\w+:)?(?:rss|feed|rdf|channel|item|entry)\b", re.IGNORECASE)

Said = dict[str, Any]
"""feedparser's own dictionary, read past its aliases: those warn, and say one date for another."""


def read_feed(fetched: Fetched) -> ReadFeed:
    """The feed that these bytes are. Raises NotAFeed, whatever else they may be."""
    data = fetched.data
    head = data[:_HEAD].lstrip(b"\xef\xbb\xbf \t\r\n")
    if head.startswith(b"{"):
        return _newest(read_json_feed(data, fetched.url))
    if _SITEMAP.search(head.replace(b"\x00", b"")):
        return _newest(read_sitemap(trim(data, MAX_ENTRIES), fetched.url))
    return _newest(_read_xml(replace(fetched, data=trim(data, MAX_ENTRIES))))


def _newest(feed: ReadFeed) -> ReadFeed:
    """In the feed's own order, where it is too long the newest alone; what has no date counts as new."""
    if len(feed.entries) <= MAX_ENTRIES:
        return feed
    ranked = sorted(range(len(feed.entries)), key=lambda at: (_day(feed.entries[at]), -at), reverse=True)
    kept = set(ranked[:MAX_ENTRIES])
    chosen = tuple(entry for at, entry in enumerate(feed.entries) if at in kept)
    return ReadFeed(feed.kind, feed.title, feed.home, feed.interval, chosen, feed.parts)


def _day(entry: Entry) -> str:
    value = entry.published.value
    return value.isoformat() if value else "9999"


def _read_xml(fetched: Fetched) -> ReadFeed:
    parsed = _parsed(fetched)
    known: Said = dict(parsed.get("feed") or {})
    found: list[Said] = parsed.get("entries") or []
    version = str(parsed.get("version") or "")
    if not version and not found and not _FEED.search(fetched.data[:_HEAD].replace(b"\x00", b"")):
        raise NotAFeed(url=fetched.url)
    kind: FeedKind = "atom" if version.startswith("atom") else "rss"
    return ReadFeed(
        kind=kind,
        title=plain(known.get("title")),
        home=address(known.get("link"), fetched.url),
        interval=hinted_interval(
            known.get("ttl"), known.get("sy_updateperiod"), known.get("sy_updatefrequency")
        ),
        entries=tuple(_entry(said, fetched.url) for said in found),
    )


def _parsed(fetched: Fetched) -> Said:
    """Never by an address or a name: given anything but a stream, feedparser would go and open it."""
    charset = f"; charset={fetched.charset}" if fetched.charset else ""
    headers = {"content-type": fetched.content_type + charset, "content-location": fetched.url}
    try:
        parsed = feedparser.parse(
            io.BytesIO(fetched.data),
            response_headers=headers,
            resolve_relative_uris=False,
            sanitize_html=False,
        )
    except (MemoryError, RecursionError):
        raise
    except Exception as error:  # its parsers meet damaged input with errors of every kind
        raise NotAFeed(url=fetched.url) from error
    return cast("Said", parsed)


def _entry(said: Said, base: str) -> Entry:
    content, says_whole = _content(said)
    source: Said = dict.get(said, "source") or {}
    link = dict.get(said, "feedburner_origlink") or dict.get(said, "link")
    return Entry(
        guid=plain(dict.get(said, "id")),
        url=address(link, base) or _other_link(said, base),
        title=plain(dict.get(said, "title")),
        author=_author(said),
        categories=categories(dict.get(tag, "label") or dict.get(tag, "term") for tag in _list(said, "tags")),
        published=_published(said),
        revised=plain(dict.get(said, "updated")),
        content=content,
        says_whole=says_whole,
        text=plain(content, None) or "",
        outlet=plain(dict.get(source, "title")),
    )


def _list(said: Said, name: str) -> list[Said]:
    return dict.get(said, name) or []


def _other_link(said: Said, base: str) -> str | None:
    links = (dict.get(link, "href") for link in _list(said, "links") if dict.get(link, "rel") == "alternate")
    return next((found for link in links if (found := address(link, base))), None)


def _author(said: Said) -> str | None:
    """RSS's one author as it is written, which feedparser takes apart less well than it reads Atom's."""
    names = [person_name(dict.get(one, "name")) for one in _list(said, "authors")]
    written = plain(dict.get(said, "author")) or ""
    kept = [person_name(written)] if "@" in written else [name for name in names if name]
    return ", ".join(dict.fromkeys(name for name in kept if name)) or person_name(written)


def _published(said: Said) -> Published:
    """Of Atom's two dates the first; many feeds give only the other, or Dublin Core's."""
    for name in ("published", "updated", "created"):
        if dict.get(said, name):
            return from_parsed(dict.get(said, name), dict.get(said, f"{name}_parsed"))
    return from_parsed(None, None)


def _content(said: Said) -> tuple[str, bool]:
    """The longest of what the feed calls content; without any, its summary."""
    whole = [cleaned(dict.get(part, "value")) for part in _list(said, "content")]
    best = max(whole, key=len, default="")
    return (best, True) if best.strip() else (cleaned(dict.get(said, "summary")), False)
