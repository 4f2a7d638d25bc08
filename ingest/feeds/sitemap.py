"""Sitemaps (https://www.sitemaps.org/protocol.html), and what news sitemaps say of each page beyond them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from ingest.errors import NotAFeed
from ingest.feeds.model import Entry, ReadFeed
from ingest.feeds.times import from_iso
from ingest.feeds.words import address, categories, plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

MAX_PARTS = 500


def read_sitemap(data: bytes, url: str) -> ReadFeed:
    """A list of pages, or of further sitemaps. Raises NotAFeed. A damaged one is read as far as it goes."""
    root = parse_xml(data)
    if root is None or name_of(root) not in {"urlset", "sitemapindex"}:
        raise NotAFeed(url=url)
    if name_of(root) == "sitemapindex":
        found = [address(_text(part, "loc"), url) for part in _children(root, "sitemap")]
        return ReadFeed("sitemap", parts=tuple(part for part in found if part)[:MAX_PARTS])
    entries = tuple(_entry(page, url) for page in _children(root, "url"))
    outlets = {entry.outlet for entry in entries}
    own = outlets.pop() if len(outlets) == 1 else None
    return ReadFeed("sitemap", title=own, entries=entries)


def parse_xml(data: bytes) -> Element | None:
    """The root element; None where there is none. Entities are left alone, and nothing is fetched."""
    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root: Element | None = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    return root


def name_of(element: Element) -> str:
    """Without its namespace: feeds write them in many ways, and wrongly."""
    return element.tag.rpartition("}")[2].lower() if isinstance(element.tag, str) else ""


def _entry(page: Element, base: str) -> Entry:
    news = next(_children(page, "news"), page)
    publication = next(_children(news, "publication"), None)
    return Entry(
        url=address(_text(page, "loc"), base),
        title=plain(_text(news, "title")),
        categories=categories((_text(news, "keywords") or "").split(",")),
        published=from_iso(_text(news, "publication_date") or _text(page, "lastmod")),
        revised=_text(page, "lastmod"),
        outlet=plain(_text(publication, "name")) if publication is not None else None,
    )


def _children(element: Element, name: str) -> Iterator[Element]:
    return (child for child in element if name_of(child) == name)


def _text(element: Element, name: str) -> str | None:
    found = next(_children(element, name), None)
    return (found.text or "").strip() or None if found is not None else None
