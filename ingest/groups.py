"""Whether elements that stand side by side like cards are other articles, or parts of the page's own.

Steps of a guide, entries of a list and updates of a live page look like cards too; what tells them apart
is who published them, where their titles lead, and whether the page's own heading stands above them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import regex

from ingest.markup import lines_of
from ingest.stories.words import is_interface
from storage.model import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.html import HtmlElement

    from ingest.model import Story

WHOLE_CHARS, WHOLE_PARAGRAPHS = 400, 2
"""What a card without an outlet's name must say to be a whole article and no teaser."""
SHORT_CHARS = 200
NEARBY = 3
"""Elements above a card whose names may label it."""

_LABEL = regex.compile(
    r"(?:^|[-_\s])(?:related|recommend\w*|more|popular|trending|teasers?|sidebar|also|promo\w*|read-?next|latest)"
    r"(?:$|[-_\s])",
    regex.IGNORECASE,
)
_CUT_OFF = regex.compile(r"(?:\.\.\.|…|\[…\]|\[\.\.\.\])\s*$")
_ON = regex.compile(
    r"^(?:read (?:more|on|full story|the rest)|continue reading|weiterlesen|lire la suite|leer más|more)\b"
    r".{0,80}$",
    regex.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Card:
    """`story` is what it tells; `is_linked` says that its title leads to another page."""

    element: HtmlElement
    story: Story | None
    is_linked: bool
    is_dated: bool


def is_own(cards: Sequence[Card]) -> bool:
    """Whether cards are parts of the article above them, and so no articles themselves."""
    if any(card.story and card.story.particulars.outlet for card in cards):
        return False
    first = cards[0].element
    if not _is_under_heading(first, cards) or _is_labelled(first):
        return False
    linked = sum(card.is_linked for card in cards) * 2 > len(cards)
    dated = any(card.is_dated for card in cards)
    told = sum(card.story is not None for card in cards) * 2 > len(cards)
    return not linked or (told and not dated and _shares_place(first))


def is_whole(card: Card, site: str | None) -> bool:
    """Whether a card tells an article to its end, not its beginning only."""
    body = _body(card)
    if not body:
        return False
    outlet = card.story.particulars.outlet if card.story else None
    is_long = sum(map(len, body)) >= WHOLE_CHARS or len(body) >= WHOLE_PARAGRAPHS
    return is_long or (outlet not in {None, site} and not _leads_on(card))


def is_short(card: Card) -> bool:
    """Whether a card may be a short article, on a page that has no other: a note of a blog."""
    return sum(map(len, _body(card))) >= SHORT_CHARS and not _leads_on(card)


def _body(card: Card) -> list[str]:
    """The paragraphs of a card; none where they are cut off."""
    if card.story is None:
        return []
    body = [card.story.text[b.start : b.end] for b in card.story.blocks if b.kind is Kind.BODY]
    return [] if body and _CUT_OFF.search(body[-1]) else body


def _leads_on(card: Card) -> bool:
    return any(_ON.match(line.text) for line in lines_of(card.element))


def _is_under_heading(first: HtmlElement, cards: Sequence[Card]) -> bool:
    """Whether the page's heading stands above the cards and in none of them."""
    elements = {card.element for card in cards}
    headings = first.xpath("preceding::h1")
    return any(elements.isdisjoint(heading.iterancestors()) for heading in headings)


def _is_labelled(first: HtmlElement) -> bool:
    """Whether the page says that other articles follow: by a name around the cards, or a line before them."""
    above = [first, *first.iterancestors()][:NEARBY]
    if any(_LABEL.search(f"{one.get('class') or ''} {one.get('id') or ''}") for one in above):
        return True
    before = first.getprevious()
    return before is not None and any(is_interface(line.text) for line in lines_of(before))


def _shares_place(first: HtmlElement) -> bool:
    """Whether the heading stands in the article, or what else is nearest around the cards."""
    places = [above for above in first.iterancestors() if above.tag in {"article", "main"}]
    return bool(places) and places[0].find(".//h1") is not None
