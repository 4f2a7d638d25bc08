"""What extractors take for the main text of a page, and whom to believe where they differ.

trafilatura reads carefully, its fast way more greedily. Two others are asked only where a sign shows doubt,
and believed where they agree with each other against both.
"""

from __future__ import annotations

import warnings
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

import regex
import trafilatura
from lxml import etree, html

from ingest.stories.lines import DENSE_LETTERS

if TYPE_CHECKING:
    from collections.abc import Callable

AGREE, DISAGREE = 0.8, 0.7
"""Likeness from which two extractors found the same text, and below which they did not."""
TWOFOLD = 2
SHORT = 0.5
"""Share of a page's prose below which what was found is suspiciously little."""
MOST_CHARS = 600_000
"""Markup beyond which the second opinions, slower by far, are not asked."""
ENOUGH = 100
"""Characters below which a text is nobody's article."""
SHINGLE = 4

_TOKENS = regex.compile(rf"[{DENSE_LETTERS}]|\w+")


@dataclass(frozen=True, slots=True)
class Opinions:
    """The careful reading of a page's markup, and the greedy one."""

    markup: str
    careful: str
    greedy: str

    def choose(self, prose: int) -> str:
        """The text to believe; `prose` is how many characters of the page look like an article's."""
        first = self.greedy if len(self.careful) * TWOFOLD < len(self.greedy) else self.careful
        doubtful = _differ(self.careful, self.greedy) or len(first) < SHORT * prose
        return self.second(first) if doubtful else first

    def second(self, first: str) -> str:
        """Two further extractors' text where they agree against `first`, else `first`."""
        if len(self.markup) > MOST_CHARS:
            return first
        other = _readable(self.markup)
        if len(other) < ENOUGH or alike(first, other) >= DISAGREE:
            return first
        third = _newspaper(self.markup)
        agree = alike(other, third) >= AGREE and alike(first, third) < DISAGREE
        return other if agree else first


def read_opinions(tree: html.HtmlElement) -> Opinions:
    markup = html.tostring(tree, encoding="unicode")
    return Opinions(markup, _text(markup, favor_precision=True), _text(markup, fast=True))


def alike(first: str, second: str) -> float:
    """Harmonic mean of precision and recall over runs of four words, from 0 to 1."""
    ours, theirs = _shingles(first), _shingles(second)
    total = ours.total() + theirs.total()
    return 2 * (ours & theirs).total() / total if total else 1.0


def _differ(careful: str, greedy: str) -> bool:
    longer = max(len(careful), len(greedy))
    return longer > TWOFOLD * min(len(careful), len(greedy))


def _shingles(text: str) -> Counter[tuple[str, ...]]:
    words = _TOKENS.findall(text)
    return Counter(tuple(words[at : at + SHINGLE]) for at in range(max(len(words) - SHINGLE + 1, 0)))


def _text(markup: str, *, favor_precision: bool = False, fast: bool = False) -> str:
    found = trafilatura.bare_extraction(
        markup, favor_precision=favor_precision, fast=fast, include_comments=False
    )
    if found is None or isinstance(found, dict):  # a dictionary only where one is asked for
        return ""
    return "\n".join(found.body.itertext())


def _readable(markup: str) -> str:
    from readability import Document  # noqa: PLC0415  slow to import, seldom asked
    from readability.readability import Unparseable  # noqa: PLC0415

    def read() -> str:
        return "\n".join(html.fromstring(Document(markup).summary()).itertext())

    return _without_failing(read, Unparseable)


def _newspaper(markup: str) -> str:
    """Its parts that look at the tree alone: the whole of it would fetch pictures and lists of names."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns as it is imported
        from newspaper import parsers  # noqa: PLC0415  slow to import, seldom asked
        from newspaper.cleaners import DocumentCleaner  # noqa: PLC0415
        from newspaper.configuration import Configuration  # noqa: PLC0415
        from newspaper.extractors.articlebody_extractor import ArticleBodyExtractor  # noqa: PLC0415
        from newspaper.outputformatters import OutputFormatter  # noqa: PLC0415

    def read() -> str:
        settings = Configuration()
        body = ArticleBodyExtractor(settings)
        body.parse(parsers.fromstring(markup))
        if body.top_node_complemented is None:
            return ""
        node = DocumentCleaner(settings).clean(body.top_node_complemented)
        return str(OutputFormatter(settings).get_formatted(node)[0])

    return _without_failing(read)


def _without_failing(read: Callable[[], str], *failures: type[Exception]) -> str:
    """An extractor that a page breaks has no opinion of it."""
    try:
        return read()
    except (etree.LxmlError, ValueError, TypeError, AttributeError, IndexError, *failures):
        return ""
