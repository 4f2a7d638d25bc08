"""Pages that stand before an article: a request for consent, a check for robots, a script's empty frame."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.errors import ArticleLost, Gate, NoArticle
from ingest.stories.words import asks_first, is_for_subscribers, says_missing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.html import HtmlElement

    from ingest.markup import TextLine
    from ingest.metadata import Metadata
    from ingest.model import Story

SMALL = 1_500
"""Characters of text up to which a page that asks for something says nothing else."""
LARGE_MARKUP, LARGE_TEXT = 50_000, 3_000
"""Bytes of markup, or characters of text, from which a page should have held an article."""
REQUEST_CHARS = 400
"""Characters of text up to which it may be the request itself."""
SHORT_OF_ALL = 2_500
"""Characters of body up to which a request to subscribe tells that the rest is missing."""


class Gates:
    """What a page says beside its stories; made before, and shown the page after, its scripts' parts go."""

    def __init__(self, tree: HtmlElement, size: int) -> None:
        said = " ".join(" ".join(element.itertext()) for element in tree.iter("noscript"))
        self._wants_scripts = asks_first(said) == "javascript"
        self._size = size
        self._lines: Sequence[TextLine] = ()
        self._window = tree.findtext(".//title") or ""

    def see(self, lines: Sequence[TextLine]) -> None:
        self._lines = lines

    def check(self, main: Story | None, *, found: bool) -> None:
        """Raises Gate where a small page, or what was read of it, only asks, or where it says there is none;
        ArticleLost and NoArticle.
        """
        if self._is_missing(main):
            raise Gate(reason="missing")
        size = sum(len(line.text) for line in self._lines)
        lines = "" if found else "\n".join(line.text for line in self._lines)
        said = main.text if main and len(main.text) <= REQUEST_CHARS else lines
        if size <= SMALL and (reason := asks_first(f"{self._window}\n{said}")):
            raise Gate(reason=reason)
        if found:
            return
        if size <= SMALL and self._wants_scripts:
            raise Gate(reason="javascript")
        if self._size >= LARGE_MARKUP and self._should_have_said(size):
            raise ArticleLost(kilobytes=self._size // 1_000)
        raise NoArticle

    def _is_missing(self, main: Story | None) -> bool:
        """A site that sends such a page as if it were an article sends its latest headlines with it."""
        headings = [line.text for line in self._lines if line.element.tag == "h1"]
        titles = [main.particulars.title] if main else headings
        is_small = main is None or len(main.text) <= SMALL
        return is_small and any(says_missing(title) for title in (self._window, *titles))

    def _should_have_said(self, size: int) -> bool:
        """Prose, much text, or so little beside its markup that the text must be elsewhere."""
        return size >= LARGE_TEXT or size <= SMALL or any(line.shape.is_prose for line in self._lines)

    def is_paid(self, main: Story, metadata: Metadata) -> bool:
        """Whether the rest of a short text is for subscribers, as the page says to machines or to people."""
        asks = any(is_for_subscribers(line.text) for line in self._lines)
        return len(main.text) <= SHORT_OF_ALL and (metadata.is_paid or asks)
