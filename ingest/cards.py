"""Cards on a page: elements that stand side by side, alike, each with a title, often with its own outlet."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING
from urllib.parse import urldefrag, urljoin

from ingest.dates import find_date
from ingest.groups import Card, is_own, is_short, is_whole
from ingest.markup import BLOCKS, HEADINGS, lines_of, words_of
from ingest.stories.composing import compose
from ingest.stories.heads import shares_words
from ingest.stories.lines import Line
from ingest.stories.particulars import is_particular, looks_like_outlet
from ingest.stories.words import is_interface
from ingest.stories.zones import Draft, alternate
from ingest.urls import link_safe

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.html import HtmlElement

    from ingest.markup import TextLine
    from ingest.model import Story

_OUTLETS = frozenset(
    {"outlet", "source", "publisher", "publication", "provider", "newspaper", "source-name", "outlet-name"}
    | {"publisher-name", "card-source", "article-source", "news-source", "item-source", "story-source"}
)
"""Classes under which pages name the source of a card."""
MIN_ALIKE = 2
MIN_TITLE_WORDS = 3
HEAD_WITHIN = 2
"""Lines below a heading within which its particulars stand."""


@dataclass(frozen=True, slots=True)
class Cut:
    """The stories of cards that have a whole body, and short ones, which count where nothing else does."""

    stories: list[Story]
    short: list[Story]


def cut_cards(tree: HtmlElement, base: str | None, site: str | None = None) -> Cut:
    """Take the page's cards out of the tree; their stories in page order.

    A headline without a body is no story: its words are cut out too, so that they join no other text.
    Parts of the page's own article stay where they are.
    """
    groups = [[_card(element, base) for element in group] for group in _groups(tree)]
    cards = [card for group in groups if not is_own(group) for card in group]
    for card in cards:
        if card.element.getparent() is not None:
            card.element.drop_tree()
    stories = [card.story for card in cards if card.story and is_whole(card, site)]
    return Cut(stories, stories or [card.story for card in cards if card.story and is_short(card)])


def _card(element: HtmlElement, base: str | None) -> Card:
    title = _title(element)
    if title is None:
        return Card(element, None, is_linked=False, is_dated=False)
    dated = any(is_particular(line.text) for line in lines_of(element))
    linked = address_of(title, base) is not None
    return Card(element, _story(element, title, base), is_linked=linked, is_dated=dated)


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
    if title is None or Line(0, title.text, 0).words < MIN_TITLE_WORDS:
        return False
    if title.element.tag == "a" and not _stands_alone(title.element):
        return False
    if title.element.tag == "a" or title.links:
        return True
    return any(is_particular(line.text) for line in lines_of(element)) or marked_outlet(element) is not None


def marked_outlet(element: HtmlElement) -> str | None:
    """What a card names as its source by an element's class."""
    for part in element.xpath(".//*[@class]"):
        if part.tag not in {"p", *HEADINGS} and not _OUTLETS.isdisjoint(part.get("class").lower().split()):
            text = words_of(part)
            if looks_like_outlet(text) and not is_interface(text) and find_date(text) is None:
                return text
    return None


def _stands_alone(link: HtmlElement) -> bool:
    """Whether a link is a line of its own; one amid a sentence is nobody's title."""
    words = words_of(link)
    above = next((one for one in link.iterancestors() if one.tag in BLOCKS), link)
    return any(words == line.text for line in lines_of(above)) or link.find(".//*") is not None


@dataclass(frozen=True, slots=True)
class Title:
    """A card's title, and the element that it is, or that it is the first line of."""

    element: HtmlElement
    text: str

    @property
    def links(self) -> list[str]:
        """Where the title leads; the links of an element that says more lead elsewhere."""
        if words_of(self.element) != self.text:
            return []
        hrefs = self.element.xpath("self::a/@href | .//a/@href | ancestor::a/@href")
        return [str(href).strip() for href in hrefs]


def _title(element: HtmlElement) -> Title | None:
    """The element's first heading, else its first link of several words, else its first line like a title."""
    for heading in element.iter(*HEADINGS):
        return Title(heading, words_of(heading))
    for link in element.iter("a"):
        if Line(0, words_of(link), 0).words >= MIN_TITLE_WORDS:
            return Title(link, words_of(link))
    return _first_like_a_title(element)


def _first_like_a_title(element: HtmlElement) -> Title | None:
    for line in lines_of(element):
        if line.shape.is_prose:
            return None
        if line.shape.may_be_title and line.shape.words >= MIN_TITLE_WORDS and not is_particular(line.text):
            return Title(line.element, line.text)
    return None


def _story(card: HtmlElement, title: Title, base: str | None) -> Story | None:
    story = _told_by(list(lines_of(card)), title.text)
    if story is None:
        return None
    known = story.particulars
    outlet = known.outlet or marked_outlet(card)
    return replace(story, particulars=replace(known, outlet=outlet, url=address_of(title, base)))


def _told_by(found: Sequence[TextLine], title: str) -> Story | None:
    """The story in a card's lines; None where they hold no prose."""
    lines = [line.shaped(number) for number, line in enumerate(found)]
    body = [line for part in alternate(lines) for line in part.body if line.text != title]
    if not any(line.is_prose for line in body):
        return None
    return compose(Draft(title, [line for line in lines if line not in body], body))


def read_series(lines: Sequence[TextLine]) -> list[tuple[Sequence[TextLine], Story]]:
    """The stories that follow each other with no element around each: a heading, its particulars, a body.

    Each with its lines; two at the least, for one heading with its particulars begins the page's only story.
    """
    heads = [at for at in range(len(lines)) if _is_head(lines, at)]
    pieces = [lines[start:end] for start, end in pairwise([*heads, len(lines)])]
    found = [(piece, _told_by(piece, piece[0].text)) for piece in pieces]
    stories = [(piece, story) for piece, story in found if story and speaks_of(piece[0].text, story)]
    return stories if len(stories) >= MIN_ALIKE and _are_foreign(lines, stories) else []


def _are_foreign(lines: Sequence[TextLine], series: Sequence[tuple[Sequence[TextLine], Story]]) -> bool:
    """Whether the stories of a series name their outlets, or follow no heading that they are parts of."""
    if any(story.particulars.outlet for _, story in series):
        return True
    heads = {id(piece[0]) for piece, _ in series}
    return not any(line.element.tag == "h1" and id(line) not in heads for line in lines)


def _is_head(lines: Sequence[TextLine], at: int) -> bool:
    """A heading right below which particulars stand."""
    below = lines[at + 1 : at + 1 + HEAD_WITHIN]
    return lines[at].role == "heading" and any(is_particular(line.text) for line in below)


def speaks_of(title: str, story: Story) -> bool:
    return shares_words(title, [Line(0, story.text.removeprefix(title), 0)])


def address_of(title: Title, base: str | None) -> str | None:
    """Where the card's title leads to, if that is another web page's address."""
    address = urljoin(base or "", title.links[0]) if title.links else ""
    return link_safe(address) if urldefrag(address).url != urldefrag(base or "").url else None
