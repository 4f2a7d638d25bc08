"""Cards on a page: elements that stand side by side, alike, each with a title and often with its own outlet."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import urljoin

import regex

from ingest.markup import HEADINGS, lines_of
from ingest.stories.composing import compose
from ingest.stories.lines import Line
from ingest.stories.particulars import is_particular
from ingest.stories.zones import Draft, alternate
from ingest.urls import link_safe

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

    from ingest.model import Story

MIN_ALIKE = 2
MIN_TITLE_WORDS = 3
_CARD_NAMES = regex.compile(
    r"\b(?:card|teaser|related|story|item|news|post|entry|recommend\w*|promo)s?\b", regex.IGNORECASE
)


def cut_cards(tree: HtmlElement, base: str | None) -> list[Story]:
    """Take the page's cards out of the tree; the stories of those that have a whole body, in page order.

    A headline without a body is no story: its words are cut out all the same, so that they join no other text.
    """
    cards = [card for group in _groups(tree) for card in group]
    stories = [story for card in cards if (story := _story(card, base)) is not None]
    for card in cards:
        if card.getparent() is not None:
            card.drop_tree()
    return stories


def _groups(tree: HtmlElement) -> Iterator[list[HtmlElement]]:
    """Sibling elements of one tag and class, two or more, that all look like cards; outermost first."""
    taken: set[HtmlElement] = set()
    for parent in tree.iter("div", "section", "ul", "ol", "main", "aside", "article", "body"):
        if parent in taken or any(above in taken for above in parent.iterancestors()):
            continue
        alike: dict[tuple[str, str], list[HtmlElement]] = defaultdict(list)
        for child in parent:
            if isinstance(child.tag, str) and child.tag not in {"p", "br", "a", "span", *HEADINGS}:
                alike[child.tag, child.get("class") or ""].append(child)
        for children in alike.values():
            cards = [child for child in children if _is_card(child)]
            if len(cards) >= MIN_ALIKE and len(cards) * 2 > len(children):
                taken.update(cards)
                yield cards


def _is_card(element: HtmlElement) -> bool:
    """A title of its own that is a link, or beside which its outlet or time stands."""
    title = _title(element)
    if title is None or (len(title.text_content().split()) < MIN_TITLE_WORDS and not _is_dense(title)):
        return False
    if title.tag == "a" or title.xpath(".//a[@href] | ancestor::a[@href]"):
        return True
    return any(is_particular(line.text) for line in lines_of(element))


def _is_dense(title: HtmlElement) -> bool:
    return (
        len(Line(0, " ".join(title.text_content().split()), 0).text) >= MIN_TITLE_WORDS * 2
        and Line(0, title.text_content(), 0).is_dense
    )


def _title(element: HtmlElement) -> HtmlElement | None:
    """The element's first heading, else its first link of several words."""
    for heading in element.iter(*HEADINGS):
        return heading
    links = (link for link in element.iter("a") if len(link.text_content().split()) >= MIN_TITLE_WORDS)
    return next(links, None)


def _story(card: HtmlElement, base: str | None) -> Story | None:
    title = _title(card)
    if title is None:
        return None
    words = " ".join(title.text_content().split())
    found = list(lines_of(card))
    lines = [Line(number, line.text, 0) for number, line in enumerate(found)]
    captions = {line.text for line in found if line.role == "caption"}
    body = [line for part in alternate(lines) for line in part.body if line.text != words]
    if not any(line.is_prose for line in body):
        return None
    about = [line for line in lines if line not in body and line.text not in captions]
    story = compose(Draft(words, about, [line for line in body if line.text not in captions]))
    return replace(story, particulars=replace(story.particulars, url=_address(title, base)))


def _address(title: HtmlElement, base: str | None) -> str | None:
    """Where the card's title leads to, if that is a web page's address."""
    hrefs = title.xpath("self::a/@href | .//a/@href | ancestor::a/@href")
    return link_safe(urljoin(base or "", hrefs[0].strip())) if hrefs else None
