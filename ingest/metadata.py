"""What a page says of itself to machines: JSON-LD, `<meta>`, `<link>`, `<time>`. Data, never authority."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

import regex

from ingest.bylines import names_of, shown_author
from ingest.dates import parse_iso
from ingest.linked_data import LinkedData, listed, words
from ingest.urls import link_safe
from storage.model import Published

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

_TWIN = re.compile(r"^(?:(?:www|m|mobile|amp)\.)+(?=[^.]+\.)")
DATE_NAMES = (
    "article:published_time",
    "og:article:published_time",
    "article:published",
    "og:published_time",
    "bt:pubdate",
    "datepublished",
    "date_published",
    "date",
    "pubdate",
    "pub_date",
    "publishdate",
    "publish-date",
    "publish_date",
    "published-date",
    "published_date",
    "publication_date",
    "publicationdate",
    "originalpublicationdate",
    "article_date_original",
    "article.published",
    "article-publish-date",
    "published_at",
    "cxenseparse:recs:publishtime",
    "citation_publication_date",
    "citation_date",
    "dc.date",
    "dc.date.issued",
    "dc.date.created",
    "dcterms.date",
    "dcterms.issued",
    "dcterms.created",
    "sailthru.date",
    "parsely-pub-date",
    "rnews:datepublished",
    "timestamp",
)
IMAGE_NAMES = ("og:image:secure_url", "og:image", "og:image:url", "twitter:image", "twitter:image:src")
AUTHOR_NAMES = ("author", "byl", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator",
                "article:author_name", "citation_author", "twitter:data1:author", "rnews:author")  # fmt: skip

_OTHERS = regex.compile(r"comment|related|recommend|sidebar|widget|teaser|card|popular|update|modif", regex.I)
_TIER = frozenset({"locked", "metered", "paid", "premium"})


@dataclass(frozen=True, slots=True)
class Metadata:
    """`title` is what the page gives its article, `window` what it calls itself as a whole.

    `is_paid` says that the page marks a part of its text as for subscribers.
    """

    title: str | None
    window: str | None
    site: str | None
    author: str | None
    published: Published
    url: str | None
    titles: tuple[str, ...] = ()
    language: str | None = None
    image: str | None = None
    is_paid: bool = False


class Metas:
    """The page's `<meta>` by their names, small; the first of a name counts, and an empty one not."""

    def __init__(self, tree: HtmlElement) -> None:
        self._said: dict[str, list[str]] = {}
        for meta in tree.iter("meta"):
            for key in {meta.get("property"), meta.get("name"), meta.get("itemprop")} - {None}:
                if text := words(meta.get("content")):
                    self._said.setdefault(key.strip().lower(), []).append(text)

    def first(self, *names: str) -> str | None:
        return next((self._said[name][0] for name in names if name in self._said), None)

    def every(self, *names: str) -> list[str]:
        """All that is said under the first of these names that says anything."""
        return next((self._said[name] for name in names if name in self._said), [])


def read_metadata(tree: HtmlElement, url: str | None) -> Metadata:
    """`url` is where the page was fetched; a canonical address of another site doesn't replace it."""
    metas, data = Metas(tree), LinkedData(tree)
    window = words(tree.findtext(".//title"))
    social = metas.first("og:title", "twitter:title", "title")
    article = data.article(social, window, *(words(one.text_content()) for one in tree.iter("h1")))
    headline = words(article.get("headline"))
    site = _site_name(data, article, metas)
    return Metadata(
        title=headline or social,
        window=window,
        site=site,
        author=_author(tree, data, article, metas, site),
        published=_published(tree, data, article, metas),
        url=_canonical(tree, metas, url),
        titles=tuple(one for one in (headline, social, metas.first("headline", "dc.title"), window) if one),
        language=_language(tree, metas),
        image=_image(article, metas, url),
        is_paid=_is_paid(article, metas),
    )


def _site_name(data: LinkedData, article: dict[str, Any], metas: Metas) -> str | None:
    said = data.names(article.get("publisher"))
    return (said[0] if said else None) or metas.first("og:site_name", "application-name")


def _author(
    tree: HtmlElement, data: LinkedData, article: dict[str, Any], metas: Metas, site: str | None
) -> str | None:
    others = (site, metas.first("og:site_name"))
    for said in (data.names(article.get("author")), metas.every(*AUTHOR_NAMES)):
        if names := names_of(said, *others):
            return names
    return shown_author(tree, *others)


def _published(tree: HtmlElement, data: LinkedData, article: dict[str, Any], metas: Metas) -> Published:
    said = words(article.get("datePublished")) or words(data.page().get("datePublished"))
    for text, basis in ((said, "json-ld"), (metas.first(*DATE_NAMES), "meta")):
        if text and (found := parse_iso(text, basis)).value:  # type: ignore[arg-type]  # a literal of the two
            return found
    times = (parse_iso(text, "time") for text in _times(tree))
    return next((found for found in times if found.value), Published())


def _times(tree: HtmlElement) -> Iterator[str]:
    """When the page marks its article as published: by its name, else by what stands about its heading."""
    for element in tree.xpath("//*[contains(concat(' ', @itemprop, ' '), ' datePublished ') or @pubdate]"):
        yield element.get("content") or element.get("datetime") or " ".join(element.itertext())
    marked = tree.xpath("//article//time[@datetime] | //main//time[@datetime] | //header//time[@datetime]")
    for time in marked or tree.xpath("//h1/following::time[@datetime][position() < 3]"):
        if not _is_others(time):
            yield time.get("datetime")


def _is_others(time: HtmlElement) -> bool:
    """Whether a time is that of a comment, a card or a change."""
    within = True
    for above in (time, *time.iterancestors()):
        if above.tag in {"aside", "nav"} or (above.tag in {"footer", "li"} and within):
            return bool(above.tag != "footer" or above.getparent().tag != "article")
        within = within and above.tag not in {"article", "main", "body"}
        names = " ".join(above.get(key) or "" for key in ("class", "id", "itemprop"))
        if within and _OTHERS.search(names):
            return True
    return False


def _language(tree: HtmlElement, metas: Metas) -> str | None:
    root = tree.getroottree().getroot()
    said = root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang")
    said = said or metas.first("og:locale", "content-language", "dc.language", "language") or ""
    tag = regex.split(r"[-_]", said.strip())[0].lower()
    return tag if len(tag) in {2, 3} and tag.isascii() and tag.isalpha() else None


def _image(article: dict[str, Any], metas: Metas, url: str | None) -> str | None:
    said = metas.first(*IMAGE_NAMES)
    if said is None:
        first = next(iter(listed(article.get("image"))), None)
        said = words(first.get("url") if isinstance(first, dict) else first)
    return link_safe(urljoin(url or "", said)) if said else None


def _is_paid(article: dict[str, Any], metas: Metas) -> bool:
    free = article.get("isAccessibleForFree")
    if free is False or (isinstance(free, str) and free.lower().endswith("false")):
        return True
    return (metas.first("article:content_tier") or "").lower() in _TIER


def _canonical(tree: HtmlElement, metas: Metas, url: str | None) -> str | None:
    hrefs = tree.xpath("//link[@rel='canonical']/@href") or [metas.first("og:url") or ""]
    canonical = link_safe(urljoin(url or "", hrefs[0].strip())) if hrefs[0].strip() else None
    if url is None:
        return canonical
    same = canonical and _site(canonical) == _site(url) and urlsplit(canonical).path.strip("/")
    return canonical if same else url


def _site(url: str) -> str:
    """The host, but for what names a site's pages for telephones."""
    return _TWIN.sub("", urlsplit(url).hostname or "")
