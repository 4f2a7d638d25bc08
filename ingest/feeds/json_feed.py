"""JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), and 1.0, which had one author instead of several."""

from __future__ import annotations

import html
import json
from typing import Any

from ingest.errors import NotAFeed
from ingest.feeds.model import Entry, ReadFeed
from ingest.feeds.times import from_iso
from ingest.feeds.words import address, categories, cleaned, plain

_SIGN = "jsonfeed.org/version/"


def read_json_feed(data: bytes, url: str) -> ReadFeed:
    """Raises NotAFeed."""
    try:
        said = json.loads(data.decode("utf-8-sig", errors="replace"), strict=False)
    except (ValueError, RecursionError) as error:
        raise NotAFeed(url=url) from error
    if not isinstance(said, dict) or not _is_feed(said):
        raise NotAFeed(url=url)
    return ReadFeed(
        kind="json",
        title=plain(said.get("title")),
        home=address(said.get("home_page_url"), url),
        entries=tuple(_entry(item, said, url) for item in said["items"] if isinstance(item, dict)),
    )


def _is_feed(said: dict[str, Any]) -> bool:
    return _SIGN in str(said.get("version"))[:200] and isinstance(said.get("items"), list)


def _entry(item: dict[str, Any], feed: dict[str, Any], base: str) -> Entry:
    content = cleaned(item.get("content_html")) or _paragraphs(item.get("content_text"))
    shown = content or _paragraphs(item.get("summary"))
    return Entry(
        guid=_id(item.get("id")),
        url=address(item.get("url"), base) or address(item.get("external_url"), base),
        title=plain(item.get("title")),
        author=_authors(item) or _authors(feed),
        categories=categories(_listed(item.get("tags"))),
        published=from_iso(item.get("date_published") or item.get("date_modified")),
        revised=plain(item.get("date_modified")),
        content=shown,
        says_whole=bool(content),
        text=plain(shown, None) or "",
    )


def _id(said: Any) -> str | None:
    """The standard wants words, and asks readers to take numbers too."""
    return plain(str(said)) if isinstance(said, str | int | float) and not isinstance(said, bool) else None


def _paragraphs(said: Any) -> str:
    parts = [part for part in cleaned(said).split("\n\n") if part.strip()]
    return "".join(f"<p>{html.escape(part)}</p>" for part in parts)


def _authors(said: dict[str, Any]) -> str | None:
    people = [*_listed(said.get("authors")), said.get("author")]
    names = [name for one in people if isinstance(one, dict) and (name := plain(one.get("name")))]
    return ", ".join(dict.fromkeys(names)) or None


def _listed(said: Any) -> list[Any]:
    return said if isinstance(said, list) else []
