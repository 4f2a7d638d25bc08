"""Which lines of a page are its main text: what the extractor finds, seen again in the page's own lines.

The extractor drops captions, list items and subheads now and then, and adds lines of the page;
its choice is held against the shapes of the lines.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

import trafilatura
from lxml import html

from ingest.stories.lines import PROSE_WORDS, TITLE_CHARS
from ingest.stories.particulars import is_particular
from ingest.stories.words import is_interface
from ingest.stories.zones import alternate

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ingest.markup import TextLine

ENOUGH = 100
"""Characters of main text below which the extractor is taken to have found none."""


def body_of(tree: html.HtmlElement, lines: Sequence[TextLine], title: str | None) -> list[TextLine]:
    """The body and captions among `lines`, a part of the tree, in page order; empty without prose."""
    if not any(map(_says_something, lines)):  # the extractor takes seconds over a page of mere fragments
        return []
    found = _extracted(tree)
    kept = [line for line in lines if _squash(line.text) in found and line.role != "caption"]
    if sum(len(line.text) for line in kept) < ENOUGH:
        kept = _longest_run(lines)
    kept = _trimmed([line for line in kept if _may_be_body(line, title)])
    return _filled(lines, kept, title) if kept else []


def _extracted(tree: html.HtmlElement) -> frozenset[str]:
    found = trafilatura.extract(
        html.tostring(tree, encoding="unicode"),
        favor_precision=True,
        include_comments=False,
        include_tables=False,
    )
    return frozenset(_squash(line.lstrip("-• ")) for line in (found or "").split("\n"))


def _squash(text: str) -> str:
    return "".join(unicodedata.normalize("NFC", text).replace("\u00ad", "").split())


def _longest_run(lines: Sequence[TextLine]) -> list[TextLine]:
    """Where the extractor finds nothing: the longest run of prose, by the shape of its lines."""
    parts = alternate([line.shaped(number) for number, line in enumerate(lines)])
    best = max(parts, key=lambda part: sum(len(line.text) for line in part.body), default=None)
    return [lines[line.number] for line in best.body] if best else []


def _says_something(line: TextLine) -> bool:
    return line.shape.is_sentence or line.shape.words >= PROSE_WORDS


def _may_be_body(line: TextLine, title: str | None) -> bool:
    """Whether a line may be the story's: neither its title nor what the page says beside it."""
    if line.text == title or is_interface(line.text):
        return False
    return line.role == "heading" or len(line.text) > TITLE_CHARS or not is_particular(line.text)


def _trimmed(lines: Sequence[TextLine]) -> list[TextLine]:
    """From the first sentence, or its subhead, to the last: what else is short is a name or a button."""
    ends = [at for at, line in enumerate(lines) if _says_something(line)]
    if not ends:
        return []
    first = ends[0] - (ends[0] > 0 and lines[ends[0] - 1].role == "heading")
    return list(lines[first : ends[-1] + 1])


def _filled(lines: Sequence[TextLine], body: Sequence[TextLine], title: str | None) -> list[TextLine]:
    """The body with what belongs to it: captions from the title on, subheads and list items within."""
    wanted = {id(line) for line in body}
    first, last = lines.index(body[0]), lines.index(body[-1])
    begin = max((at for at, line in enumerate(lines[:first]) if line.text == title), default=0)
    return [
        line
        for at, line in enumerate(lines)
        if id(line) in wanted
        or (begin <= at <= last + 1 and line.shape.is_caption)
        or (first < at < last and _may_be_body(line, title) and _belongs(line, lines[at + 1 :], wanted))
    ]


def _belongs(line: TextLine, after: Iterable[TextLine], wanted: set[int]) -> bool:
    """Whether a line within a body is a subhead of it, right before a paragraph, or an item of its list."""
    if line.role == "heading":
        follower = next((later for later in after if not later.shape.is_caption), None)
        return follower is not None and id(follower) in wanted
    return line.element.tag == "li" and line.element.find(".//a") is None and line.shape.is_sentence
