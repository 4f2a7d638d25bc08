"""Lists of feeds as every reader of feeds can read and write them (https://opml.org/spec2.opml)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from ingest.errors import NotOpml, TooManyFeeds
from ingest.feeds.model import Candidate
from ingest.feeds.sitemap import name_of, parse_xml
from ingest.feeds.words import address, plain

if TYPE_CHECKING:
    from collections.abc import Iterable

MAX_FEEDS = 2_000


def read_opml(name: str, data: bytes) -> tuple[Candidate, ...]:
    """The feeds that it lists, in order and each once, in whatever folders. Raises NotOpml, TooManyFeeds."""
    root = parse_xml(data)
    found: dict[str, Candidate] = {}
    for outline in root.iter() if root is not None and name_of(root) == "opml" else ():
        known = {key.lower(): value for key, value in outline.attrib.items()}
        url = address(known.get("xmlurl"), None)
        if url:
            found.setdefault(url, Candidate(url, plain(known.get("title")) or plain(known.get("text"))))
        if len(found) > MAX_FEEDS:
            raise TooManyFeeds(name=name, limit=MAX_FEEDS)
    if not found:
        raise NotOpml(name=name)
    return tuple(found.values())


def write_opml(feeds: Iterable[Candidate], title: str) -> str:
    root = etree.Element("opml", version="2.0")
    etree.SubElement(etree.SubElement(root, "head"), "title").text = title
    body = etree.SubElement(root, "body")
    for feed in feeds:
        name = feed.title or feed.url
        etree.SubElement(body, "outline", type="rss", text=name, title=name, xmlUrl=feed.url)
    declared: bytes = etree.tostring(root, encoding="UTF-8", xml_declaration=True, pretty_print=True)
    return declared.decode()
