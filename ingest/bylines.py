"""Who wrote an article: names alone, without what pages print around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from ingest.dates import find_date
from ingest.linked_data import folded

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.html import HtmlElement

NAME_WORDS, NAME_CHARS = 5, 50
BYLINE_CHARS = 160
MOST_NAMES = 12

_BY = regex.compile(
    r"^(?:(?:written|posted|reported|words|story|text|published|article|interview)\s+)?"
    r"(?:by|von|par|por|di|da|door|oleh|av|af|przez|от|автор|penulis|auteur|autor|author)\s*[:：]?\s+",
    regex.IGNORECASE,
)
_AND = regex.compile(
    r"\s*(?:[;|/•·\n]|,(?!\s*(?:Jr|Sr|III?|PhD|MD)\b)|\s(?:and|und|et|y|dan|&|with|og|och)\s)\s*"
)
_ROLE = regex.compile(
    r"\b(?:staff|writer|reporter|correspondent|editor|editorial|columnist|contributor|photographer|producer|desk|team"
    r"|newsroom|wartawan|redac\w+|redaktion|rédaction|journalist|bureau|admin|administrator|guest|webmaster|author"
    r"|follow|updated|published|posted|min read|special to|senior|chief|news|online|media|agency|agencies"
    r"|press)\b",
    regex.IGNORECASE,
)
_NAME = regex.compile(r"^[\p{L}\p{M}][\p{L}\p{M}\s.'’`-]*(?:,\s*(?:Jr|Sr|III?|PhD|MD)\.?)?$")
_PLACES = (
    "//*[@rel='author']",
    "//*[contains(concat(' ', @itemprop, ' '), ' author ')]",
    "//*[contains(@class, 'byline') or contains(@class, 'author')]",
    "//*[contains(@class, 'Byline') or contains(@class, 'Author')]",
)
_ELSEWHERE = regex.compile(
    r"comment|related|recommend|sidebar|widget|footer|bio\b|about|teaser|card|promo|popular|avatar|share|social",
    regex.IGNORECASE,
)


def names_of(said: Iterable[str], *outlets: str | None) -> str | None:
    """The names in what a page says of its authors, once each; never its outlet's."""
    shunned = {folded(outlet) for outlet in outlets if outlet}
    found: dict[str, str] = {}
    for text in said:
        for name in _names(text):
            if folded(name) not in shunned:
                found.setdefault(folded(name), name)
    return ", ".join([*found.values()][:MOST_NAMES]) or None


def _names(text: str) -> list[str]:
    text = " ".join(text.split())
    if len(text) > BYLINE_CHARS or "://" in text or "@" in text:
        return []
    parts = [_BY.sub("", part.strip()) for part in _AND.split(_BY.sub("", text))]
    return [name for part in parts if (name := part.strip(" ,.-–—()")) and _is_name(name)]


def _is_name(name: str) -> bool:
    if len(name) > NAME_CHARS or len(name.split()) > NAME_WORDS or not _NAME.match(name):
        return False
    return name[0].upper() == name[0] and not _ROLE.search(name) and find_date(name) is None


def shown_author(tree: HtmlElement, *outlets: str | None) -> str | None:
    """The author whom the page marks as its article's in what it shows."""
    for place in _PLACES:
        for element in tree.xpath(place):
            if element.tag in {"meta", "link", "body", "html"} or _is_elsewhere(element):
                continue
            if names := names_of(_texts(element), *outlets):
                return names
    return None


def _texts(element: HtmlElement) -> list[str]:
    """The names marked within, else the links, else the words."""
    named = element.xpath(".//*[@itemprop='name']") or element.xpath(".//*[@rel='author']")
    links = [link for link in element.iter("a") if link is not element]
    whole = " ".join(element.itertext())
    if len(" ".join(whole.split())) > BYLINE_CHARS and not named:
        return []
    return [" ".join(one.itertext()) for one in named or links or [element]]


def _is_elsewhere(element: HtmlElement) -> bool:
    for above in (element, *element.iterancestors()):
        if above.tag in {"aside", "footer", "nav", "li"}:
            return True
        if above.tag in {"article", "main", "body"}:
            return False
        if _ELSEWHERE.search(f"{above.get('class') or ''} {above.get('id') or ''}"):
            return True
    return False
