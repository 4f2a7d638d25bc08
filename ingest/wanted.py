"""What is fetched for what purpose: its types, its size, and what the bytes turn out to be."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ingest.errors import IsAFeed, WrongType
from ingest.files import DOCX, MAX_DOCUMENT_BYTES, PDF, document_type, may_be_document
from ingest.headers import is_binary

if TYPE_CHECKING:
    from collections.abc import Mapping

    from yarl import URL

PAGE_BYTES = 3_000_000
"""Every extractor known takes minutes over pages larger than this."""
FEED_BYTES = 10_000_000
"""Of a long feed only the newest entries are read, so that it may be longer than a page."""

UNNAMED = frozenset({"application/octet-stream", "binary/octet-stream"})
DOCUMENT_TYPES = frozenset({PDF, "application/x-pdf", DOCX}) | UNNAMED
PAGE_TYPES = frozenset({"text/html", "application/xhtml+xml", "text/plain", "text/markdown"})
_XML_TYPES = frozenset({
    "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json",
    "application/xml", "text/xml", "text/rss+xml", "text/atom+xml",
})  # fmt: skip
ARTICLE_TYPES = PAGE_TYPES | DOCUMENT_TYPES | _XML_TYPES
"""The last so that a feed in an article's place is told as what it is."""
FEED_TYPES = PAGE_TYPES | _XML_TYPES | UNNAMED | {"application/json", "text/x-opml"}
"""Feeds come under many names; what they are is seen when they are read."""
ANYTHING: frozenset[str] = frozenset()

_SEEN = 4_096
_FEED = re.compile(
    rb"\s*(?:<\?xml[^>]{0,500}>\s*|<!--[^>]{0,1000}-->\s*|<!DOCTYPE[^>\[]{0,500}>\s*)*<(?:rss|feed|rdf:RDF)[\s/>]"
)
_JSON_FEED = re.compile(rb"\s*\{[^{}\[\]]{0,500}jsonfeed\.org/version/")


@dataclass(frozen=True, slots=True)
class Wanted:
    types: frozenset[str]
    max_bytes: int
    headers: Mapping[str, str] = field(default_factory=dict)
    is_for_robots: bool = False
    """Such a file is asked for without asking whether it may be, and read only as far as `max_bytes`."""

    @property
    def is_article(self) -> bool:
        return self.types is ARTICLE_TYPES

    def limit(self, content_type: str, begun: bytes | bytearray) -> int:
        """Bytes of an answer that begins so: a document carries fonts and pictures beside its words."""
        if self.is_article and content_type in DOCUMENT_TYPES and may_be_document(begun[:_SEEN]):
            return max(self.max_bytes, MAX_DOCUMENT_BYTES)
        return self.max_bytes

    def admit(self, url: URL, content_type: str, data: bytes) -> str:
        """What the bytes are, whatever they are said to be. Raises WrongType or IsAFeed."""
        if self.is_article:
            if content_type in DOCUMENT_TYPES and (found := document_type(data)):
                return found
            if is_feed(data):
                raise IsAFeed(str(url))
            if content_type not in PAGE_TYPES:
                raise WrongType(str(url), content_type=content_type[:80])
        if is_binary(data):
            raise WrongType(str(url), content_type="binary")
        return content_type


def is_feed(data: bytes) -> bool:
    head = data[:_SEEN].removeprefix(b"\xef\xbb\xbf")
    return _FEED.match(head) is not None or _JSON_FEED.match(head) is not None
