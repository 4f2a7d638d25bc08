"""A title and its card on one line, `Bridge closes - The Ledger - 2 hours ago`, told apart by elements."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

import regex

from ingest.markup import HEADINGS, TextLine, words_of
from ingest.stories.heads import TITLE_WORDS
from ingest.stories.lines import TITLE_CHARS, Line
from ingest.stories.particulars import is_particular

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml.html import HtmlElement

MIN_PARTS, MOST_PARTS = 2, 6
CELL_CHARS = 2
"""A large first letter is no cell."""
_BOXES = frozenset({"a", "article", "div", "header", "li", "section"})
_BOLD = frozenset({"b", "strong", *HEADINGS})
_EDGES = " -–—|·•,:()[]（）"
_BEGINS = regex.compile(r"\s*[-–—|·•(\[（]")
_LEADS = regex.compile(r"[-–—|:：]\s*$")
_CARRIED = regex.compile(r"^(?:from|via|by)\s+", regex.IGNORECASE)


def apart(lines: Iterable[TextLine]) -> Iterator[TextLine]:
    """The lines, where a title's link or bold words begin or end one, and the rest is a card, as two."""
    for line in lines:
        title = _title(line) if len(line.text) <= TITLE_CHARS else None
        if title is None:
            yield from _cells(line)
            continue
        text = words_of(title)
        after, before = line.text.removeprefix(text), line.text.removesuffix(text)
        if (_BEGINS.match(after) or _ends(title)) and is_particular(card := _card(after)):
            yield TextLine("text", text, title)
            yield TextLine("text", card, line.element)
        elif _LEADS.search(before) and is_particular(card := _card(before)):
            yield TextLine("text", card, line.element)
            yield TextLine("text", text, title)
        else:
            yield from _cells(line)


def _card(rest: str) -> str:
    return f"• {_CARRIED.sub('', rest.strip(_EDGES))}"


def _ends(title: HtmlElement) -> bool:
    """Whether a title's element is followed by another at once."""
    return not (title.tail or "").strip() and title.getnext() is not None


def _cells(line: TextLine) -> list[TextLine]:
    """A line of nothing but elements side by side: an outlet's and a time's with a mark between them; others,
    where they are glued, on lines of their own, since styles alone put those apart.
    """
    element = line.element
    if len(element) > MOST_PARTS or words_of(element) != line.text:
        return [line]
    parts = [part for part in element if isinstance(part.tag, str) and words_of(part)]
    bare = (element.text or "") + "".join(part.tail or "" for part in element)
    if bare.strip() or len(parts) < MIN_PARTS:
        return [line]
    words = [words_of(part) for part in parts]
    if len(line.text) <= TITLE_CHARS and not line.shape.has_end and is_particular(text := " · ".join(words)):
        return [replace(line, text=text)]
    is_glued = not bare and element.tag in _BOXES and min(map(len, words)) >= CELL_CHARS
    if is_glued and any(Line(0, said, 0).words >= TITLE_WORDS for said in words):
        return [TextLine("text", said, part) for said, part in zip(words, parts, strict=True)]
    return [line]


def _title(line: TextLine) -> HtmlElement | None:
    """The first element of a line that begins it, or bold ends it, if it may be a title."""
    for element in islice(line.element.iter("a", "b", "strong", *HEADINGS), MOST_PARTS):
        text = words_of(element)
        is_edge = line.text.startswith(text) or (element.tag in _BOLD and line.text.endswith(text))
        if element is not line.element and text and is_edge and text != line.text:
            shape = Line(0, text, 0)
            if shape.may_be_title and shape.words >= TITLE_WORDS:
                return element
    return None
