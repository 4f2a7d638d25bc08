"""Which lines of a page are its main text: what extractors find, seen again in the page's own lines.

Extractors drop captions, list items and subheads now and then, and add lines of the page;
their choice is held against the shapes of the lines and the elements they stand in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from ingest.aligning import aligned
from ingest.extractors import ENOUGH, read_opinions
from ingest.stories.lines import PROSE_WORDS, TITLE_CHARS
from ingest.stories.particulars import is_particular
from ingest.stories.words import is_ending, is_interface
from ingest.stories.zones import alternate

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lxml import html

    from ingest.extractors import Opinions
    from ingest.markup import TextLine

LOST = 0.2
"""Share of what was found that may be lost among the page's lines before others are asked."""
LINKED = 0.5
"""Share of a line's characters that may be links in a body."""
CONTINUED = frozenset({"p", "li", "td", "th", "dd", "dt", "blockquote", "pre"})
"""Elements that go on a body when they stand beside its lines."""
LISTED = frozenset({"li", "td", "th", "dd", "dt"})
UNENDED_CHARS = 120
"""A last line below this that ends like no sentence is a name or a button."""

BIO_CHARS = 400
_BIO = regex.compile(
    r"^(?:\p{Lu}[\w.'’-]*\s+){1,4}(?:is|was)\s+(?:an?|the|our)\s+.{0,60}"
    r"\b(?:writer|reporter|journalist|correspondent|editor|columnist|contributor|freelancer?|blogger)\b"
    r".{0,60}\b(?:based|for|at|of|who|covering|covers|living|in)\b"
)
"""A last line that tells who wrote the text."""


def body_of(tree: html.HtmlElement, lines: Sequence[TextLine], title: str | None) -> list[TextLine]:
    """The body and captions among `lines`, a part of the tree, in page order; empty without prose."""
    if not any(map(_says_something, lines)):  # extractors take seconds over a page of mere fragments
        return []
    kept = _found(read_opinions(tree), lines)
    if sum(len(line.text) for line in kept) < ENOUGH:
        kept = _longest_run(lines)
    kept = _trimmed([line for line in kept if _may_be_body(line, title)])
    return _filled(lines, kept, title) if kept else []


def _found(opinions: Opinions, lines: Sequence[TextLine]) -> list[TextLine]:
    chosen = opinions.choose(sum(len(line.text) for line in lines if line.shape.is_prose))
    kept = _among(lines, chosen)
    if sum(len(line.text) for line in kept) < (1 - LOST) * len(chosen):
        second = opinions.second(chosen)
        kept = kept if second is chosen else _among(lines, second)
    return kept


def _among(lines: Sequence[TextLine], text: str) -> list[TextLine]:
    numbers = aligned([line.text for line in lines], text)
    return [lines[number] for number in numbers if lines[number].role != "caption"]


def _longest_run(lines: Sequence[TextLine]) -> list[TextLine]:
    """Where extractors find nothing: the longest run of prose, by the shape of its lines."""
    parts = alternate([line.shaped(number) for number, line in enumerate(lines)])
    best = max(parts, key=lambda part: sum(len(line.text) for line in part.body), default=None)
    return [lines[line.number] for line in best.body] if best else []


def _says_something(line: TextLine) -> bool:
    return line.shape.is_sentence or line.shape.words >= PROSE_WORDS


def _may_be_body(line: TextLine, title: str | None) -> bool:
    """Whether a line may be the story's: neither its title nor what the page says beside it."""
    if line.text == title:
        return False
    if line.role == "heading" or line.element.tag in LISTED:
        return not is_interface(line.text)
    if len(line.text) > TITLE_CHARS:
        return not is_ending(line.text)
    return not is_interface(line.text) and not is_particular(line.text)


def _trimmed(lines: Sequence[TextLine]) -> list[TextLine]:
    """From the first sentence, or its subhead, to the last line that ends like a body's."""
    begins = [at for at, line in enumerate(lines) if _says_something(line)]
    if not begins:
        return []
    first = begins[0] - (begins[0] > 0 and lines[begins[0] - 1].role == "heading")
    last = max(at for at, line in enumerate(lines) if _says_something(line) or _ends_a_body(line))
    while last > first and len(lines[last].text) <= BIO_CHARS and _BIO.match(lines[last].text):
        last -= 1
    return list(lines[first : last + 1])


def _ends_a_body(line: TextLine) -> bool:
    return line.element.tag in CONTINUED - {"p"} or (
        line.role == "text" and (line.shape.has_end or len(line.text) >= UNENDED_CHARS)
    )


def _filled(lines: Sequence[TextLine], body: Sequence[TextLine], title: str | None) -> list[TextLine]:
    """The body with what belongs to it: captions from the title on, subheads, items and sentences within."""
    wanted = {id(line) for line in body}
    beside = {_place(line) for line in body} | {line.element for line in body}
    first, last = lines.index(body[0]), lines.index(body[-1])
    begin = max((at for at, line in enumerate(lines[:first]) if line.text == title), default=0)

    def is_within(at: int, line: TextLine) -> bool:
        if not first < at < last or not _may_be_body(line, title):
            return False
        return _belongs(line, lines[at + 1 :], wanted, beside)

    return [
        line
        for at, line in enumerate(lines)
        if id(line) in wanted or (begin <= at <= last + 1 and line.shape.is_caption) or is_within(at, line)
    ]


def _belongs(
    line: TextLine, after: Iterable[TextLine], wanted: set[int], beside: set[html.HtmlElement]
) -> bool:
    """Whether a line within a body is its subhead, right before a line of it, or goes on beside its lines."""
    if line.role == "heading":
        follower = next((later for later in after if not later.shape.is_caption), None)
        return follower is not None and id(follower) in wanted
    if line.role == "caption" or line.element.tag not in CONTINUED or _place(line) not in beside:
        return False
    return (line.element.tag in LISTED or _says_something(line)) and _linked(line) <= LINKED


def _place(line: TextLine) -> html.HtmlElement:
    """What an element stands in, as seen from its body: a list's items stand where the list does."""
    place = line.element
    while place.tag in {"li", "td", "th", "tr", "dd", "dt", "tbody", "ul", "ol", "dl", "table", "blockquote"}:
        above = place.getparent()
        if above is None:
            break
        place = above
    return place if place is not line.element else line.element.getparent()


def _linked(line: TextLine) -> float:
    links = sum(len(" ".join(link.text_content().split())) for link in line.element.iter("a"))
    return links / len(line.text)
