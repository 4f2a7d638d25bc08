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
_EDGES = " -–—|·•,:()[]（）"
_BEGINS = regex.compile(r"\s*[-–—|·•(\[（]")


def apart(lines: Iterable[TextLine]) -> Iterator[TextLine]:
    """The lines, where a title's link or bold words begin one, and the rest is a card, as two."""
    for line in lines:
        if len(line.text) > TITLE_CHARS:
            yield line
            continue
        title = _title(line)
        rest = line.text.removeprefix(words_of(title)) if title is not None else ""
        card = f"• {rest.strip(_EDGES)}"
        if title is not None and (_BEGINS.match(rest) or _ends(title)) and is_particular(card):
            yield TextLine("text", words_of(title), title)
            yield TextLine("text", card, line.element)
        else:
            yield _spaced(line)


def _ends(title: HtmlElement) -> bool:
    """Whether a title's element is followed by another at once."""
    return not (title.tail or "").strip() and title.getnext() is not None


def _spaced(line: TextLine) -> TextLine:
    """A line of nothing but elements side by side, an outlet's and a time's, with a mark between them."""
    element = line.element
    if len(element) > MOST_PARTS:
        return line
    parts = [words_of(part) for part in element if isinstance(part.tag, str)]
    bare = (element.text or "") + "".join(part.tail or "" for part in element)
    if (
        bare.strip()
        or sum(map(bool, parts)) < MIN_PARTS
        or len(line.text) > TITLE_CHARS
        or line.shape.has_end
    ):
        return line
    text = " · ".join(part for part in parts if part)
    return replace(line, text=text) if is_particular(text) and words_of(element) == line.text else line


def _title(line: TextLine) -> HtmlElement | None:
    """The first element of a line that begins with it, if it may be a title."""
    for element in islice(line.element.iter("a", "b", "strong", *HEADINGS), MOST_PARTS):
        text = words_of(element)
        if element is not line.element and text and line.text.startswith(text):
            shape = Line(0, text, 0)
            return (
                element if text != line.text and shape.may_be_title and shape.words >= TITLE_WORDS else None
            )
    return None
