"""A page as it alternates: a zone of short lines (titles, particulars, interface), then a run of body."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ingest.stories.particulars import is_particular

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ingest.stories.lines import Line


SUBHEAD_WORDS = 5
"""Of fewer words is a subhead of a story; of so many may be another story's title."""
PARAGRAPH_WORDS = 10


@dataclass(frozen=True, slots=True)
class Part:
    """The short lines before a run of body, and the run. The last part of a page may have no body.

    `after` is the card of the body where that stands below it; `is_apart` says that the one before has one.
    """

    zone: tuple[Line, ...]
    body: tuple[Line, ...]
    after: tuple[Line, ...] = ()
    is_apart: bool = False


def alternate(lines: Sequence[Line]) -> list[Part]:
    """The parts of a page, in order; together they are all its lines."""
    parts: list[Part] = []
    at = 0
    while at < len(lines):
        start = _body_start(lines, at, is_first=not parts)
        end = _body_end(lines, start)
        parts.append(Part(tuple(lines[at:start]), tuple(lines[start:end])))
        at = end
    return parts


def _body_start(lines: Sequence[Line], at: int, *, is_first: bool) -> int:
    """Where the next body begins: at its first prose, or at the captions right before that."""
    if not is_first and _is_subhead(lines, at):
        return at + 1
    for start in range(at, len(lines)):
        if _begins(lines, start, is_first=is_first):
            while start > at and lines[start - 1].is_caption:
                start -= 1  # noqa: PLW2901  captions before the first paragraph belong to the body
            return start
    return len(lines)


def _begins(lines: Sequence[Line], at: int, *, is_first: bool) -> bool:
    """Prose begins a body; on a page that has said nothing yet, two sentences in a row do as well."""
    if lines[at].is_prose:
        return True
    if not is_first or not lines[at].is_sentence or at + 1 == len(lines):
        return False
    return lines[at + 1].is_sentence or (lines[at].words >= PARAGRAPH_WORDS and _is_subhead(lines, at + 1))


def _is_subhead(lines: Sequence[Line], at: int) -> bool:
    """A few words right above a paragraph that is too short to be prose by itself."""
    if at + 1 >= len(lines):
        return False
    head, below = lines[at], lines[at + 1]
    return (
        head.may_be_title
        and head.words < SUBHEAD_WORDS
        and not is_particular(head.text)
        and below.is_sentence
        and not below.is_prose
        and below.words >= PARAGRAPH_WORDS
    )


def _body_end(lines: Sequence[Line], start: int) -> int:
    end = start
    while end < len(lines) and (lines[end].is_sentence or lines[end].is_caption):
        end += 1
    return end


@dataclass(slots=True)
class Draft:
    """A story as it is gathered: its title, the lines that speak of it, its body lines in page order."""

    title: str | None
    about: list[Line]
    body: list[Line] = field(default_factory=list)
    uncertain: str | None = None

    @property
    def has_ended(self) -> bool:
        """An agency's credit closes a text."""
        return bool(self.body) and self.body[-1].credit is not None
