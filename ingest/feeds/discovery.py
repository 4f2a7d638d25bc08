"""The feeds that a page names in its head."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ingest.decode import decode
from ingest.errors import IngestError
from ingest.feeds.model import Candidate
from ingest.feeds.words import address, plain
from ingest.markup import parse

if TYPE_CHECKING:
    from ingest.model import Fetched

FEED_TYPES = frozenset(
    {"application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json"}
    | {"application/json", "application/xml", "text/xml"}
)
MAX_LINKS = 10

_COMMENTS = re.compile(r"comment|kommentar|komentar|评论|/replies", re.IGNORECASE)


def find_links(fetched: Fetched) -> tuple[Candidate, ...]:
    """The feeds that a page names in its head, those of comments last."""
    try:
        tree = parse(decode(fetched.data, fetched.charset))
    except IngestError:  # a page that names nothing
        return ()
    base = next(iter(tree.xpath("//base/@href")), None)
    found: dict[str, Candidate] = {}
    for link in tree.xpath("//link[@href][@rel][@type]"):
        is_named = "alternate" in link.get("rel").lower().split()
        if is_named and link.get("type").partition(";")[0].strip().lower() in FEED_TYPES:
            url = address(link.get("href"), address(base, fetched.url) or fetched.url)
            if url:
                found.setdefault(url, Candidate(url, plain(link.get("title"))))
    ranked = sorted(found.values(), key=lambda one: bool(_COMMENTS.search(f"{one.url} {one.title}")))
    return tuple(ranked[:MAX_LINKS])
