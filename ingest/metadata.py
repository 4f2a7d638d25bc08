"""What a page says of itself to machines: JSON-LD, `<meta>`, `<link>`, `<time>`. Data, never authority."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from ingest.dates import parse_iso
from ingest.urls import link_safe
from storage.model import Published

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml.html import HtmlElement

MAX_JSON = 300_000
_TWIN = re.compile(r"^(?:(?:www|m|mobile|amp)\.)+(?=[^.]+\.)")
ARTICLES = frozenset(
    {
        "Article",
        "NewsArticle",
        "ReportageNewsArticle",
        "BlogPosting",
        "AnalysisNewsArticle",
        "OpinionNewsArticle",
        "Report",
        "LiveBlogPosting",
    }
)
DATE_NAMES = (
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "date",
    "pubdate",
    "publishdate",
    "dc.date",
    "dc.date.issued",
    "dcterms.created",
    "sailthru.date",
    "parsely-pub-date",
)


@dataclass(frozen=True, slots=True)
class Metadata:
    """`title` is what the page gives its article, `window` what it calls itself as a whole."""

    title: str | None
    window: str | None
    site: str | None
    author: str | None
    published: Published
    url: str | None


def read_metadata(tree: HtmlElement, url: str | None) -> Metadata:
    """`url` is where the page was fetched; a canonical address of another site doesn't replace it."""
    article = next(_articles(tree), {})
    return Metadata(
        title=_words(article.get("headline")) or _meta(tree, "og:title", "twitter:title"),
        window=_words(tree.findtext(".//title")),
        site=_name(article.get("publisher")) or _meta(tree, "og:site_name", "application-name"),
        author=_name(article.get("author")) or _plain_author(_meta(tree, "author", "byl", "parsely-author")),
        published=_published(tree, article),
        url=_canonical(tree, url),
    )


def _articles(tree: HtmlElement) -> Iterator[dict[str, Any]]:
    for script in tree.xpath("//script[@type='application/ld+json']"):
        text = script.text or ""
        if len(text) > MAX_JSON:
            continue
        try:
            found = json.loads(text, strict=False)
        except (ValueError, RecursionError):  # a page's own mistake, or a trap: as if it had said nothing
            continue
        yield from (node for node in _nodes(found) if _is_article(node))


def _is_article(node: dict[str, Any]) -> bool:
    return any(isinstance(kind, str) and kind in ARTICLES for kind in _listed(node.get("@type")))


def _nodes(value: Any) -> Iterator[dict[str, Any]]:
    for node in _listed(value):
        if isinstance(node, dict):
            yield node
            yield from (inner for inner in _listed(node.get("@graph")) if isinstance(inner, dict))


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _words(value: Any) -> str | None:
    return " ".join(value.split()) or None if isinstance(value, str) else None


def _name(value: Any) -> str | None:
    names = [_words(one.get("name") if isinstance(one, dict) else one) for one in _listed(value)]
    kept = [name for name in names if name and "://" not in name]
    return ", ".join(kept) or None


def _plain_author(text: str | None) -> str | None:
    return None if text is None or "://" in text or "@" in text else text.removeprefix("By ")


def _meta(tree: HtmlElement, *names: str) -> str | None:
    for name in names:
        for meta in tree.xpath("//meta[@content][@property or @name or @itemprop]"):
            said = (meta.get("property"), meta.get("name"), meta.get("itemprop"))
            if name in {word.lower() for word in said if word} and (text := _words(meta.get("content"))):
                return text
    return None


def _published(tree: HtmlElement, article: dict[str, Any]) -> Published:
    if (said := _words(article.get("datePublished"))) and (found := parse_iso(said, "json-ld")).value:
        return found
    if (said := _meta(tree, *DATE_NAMES)) and (found := parse_iso(said, "meta")).value:
        return found
    times: Iterable[str] = tree.xpath(
        "//article//time/@datetime | //main//time/@datetime | //header//time/@datetime"
    )
    return next((found for said in times if (found := parse_iso(said, "time")).value), Published())


def _canonical(tree: HtmlElement, url: str | None) -> str | None:
    hrefs = tree.xpath("//link[@rel='canonical']/@href") or [_meta(tree, "og:url") or ""]
    canonical = link_safe(urljoin(url or "", hrefs[0].strip())) if hrefs[0].strip() else None
    if url is None:
        return canonical
    same = canonical and _site(canonical) == _site(url) and urlsplit(canonical).path.strip("/")
    return canonical if same else url


def _site(url: str) -> str:
    """The host, but for what names a site's pages for telephones."""
    return _TWIN.sub("", urlsplit(url).hostname or "")
