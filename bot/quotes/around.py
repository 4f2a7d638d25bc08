"""The stored paragraphs around a quote, one on either side, for who wants to read on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.quotes.paragraphs import paragraph_around
from storage.model import Kind

if TYPE_CHECKING:
    from bot.quotes.paragraphs import Paragraph
    from storage.model import ArticleVersion

MAX_BESIDE = 400
"""Characters of the paragraph before and of the one after; a longer one is cut between words."""

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Around:
    """`before` and `after` are spans of the version's `text`, None at its ends; `own` has the quote in it."""

    text: str
    own: Paragraph
    before: Span | None
    after: Span | None

    def added(self) -> int:
        """Characters that the quote itself did not show."""
        spans = [span for span in (self.before, self.after) if span]
        start, end = self.own.match
        return sum(end - start for start, end in spans) + len(self.own.text) - (end - start)


def around(stored: ArticleVersion, span: Span) -> Around:
    """Raises UnknownArticle for a span of nowhere."""
    own = paragraph_around(stored, span)
    body = [(block.start, block.end) for block in stored.blocks if block.kind is Kind.BODY]
    before = max((one for one in body if one[1] <= own.start), default=None)
    after = min((one for one in body if one[0] >= own.end), default=None)
    text = stored.text
    return Around(text, own, before and _last(text, before), after and _first(text, after))


def _first(text: str, span: Span) -> Span:
    start, end = span
    if end - start > MAX_BESIDE:
        blank = text.rfind(" ", start, start + MAX_BESIDE)
        end = blank if blank > start else start + MAX_BESIDE
    return start, end


def _last(text: str, span: Span) -> Span:
    start, end = span
    if end - start > MAX_BESIDE:
        blank = text.find(" ", end - MAX_BESIDE, end)
        start = blank + 1 if blank != -1 else end - MAX_BESIDE
    return start, end
