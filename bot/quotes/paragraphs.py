"""The stored paragraph around a quote, for who wants to read on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from storage.errors import UnknownArticle

if TYPE_CHECKING:
    from storage.database import Database
    from storage.model import ArticleVersion, Particulars

MAX_PARAGRAPH = 1_000
"""Characters of a paragraph that are shown; a longer one is cut at words, around the quote."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """`text` is the version's text from `start` to `end`; `match` is the quote's span within `text`."""

    article_id: int
    version: int
    particulars: Particulars
    text: str
    start: int
    end: int
    match: tuple[int, int]


async def load_paragraph(
    database: Database, library_key: str, article_id: int, version: int, span: tuple[int, int]
) -> Paragraph:
    """The paragraph of a live article around `span`. Raises UnknownArticle, also for a span of nowhere."""
    async with database.reading() as store:
        library = await store.libraries.get(library_key)
        await store.articles.get(library, article_id)
        stored = await store.articles.version(library, article_id, version)
    return paragraph_around(stored, span)


def paragraph_around(stored: ArticleVersion, span: tuple[int, int]) -> Paragraph:
    """The blocks that the span touches, cut to what may be shown. Raises UnknownArticle."""
    start, end = span
    touched = [block for block in stored.blocks if block.start < end and start < block.end]
    if not touched or not 0 <= start < end <= start + MAX_PARAGRAPH:
        raise UnknownArticle(article=stored.article_id)
    first, last = _cut(stored.text, (touched[0].start, touched[-1].end), span)
    return Paragraph(
        article_id=stored.article_id,
        version=stored.version,
        particulars=stored.particulars,
        text=stored.text[first:last],
        start=first,
        end=last,
        match=(max(start, first) - first, min(end, last) - first),
    )


def _cut(text: str, whole: tuple[int, int], span: tuple[int, int]) -> tuple[int, int]:
    """At most MAX_PARAGRAPH characters of `whole` around `span`, begun and ended between words."""
    first, last = whole
    if last - first <= MAX_PARAGRAPH:
        return whole
    spare = max(0, MAX_PARAGRAPH - (span[1] - span[0])) // 2
    begin, finish = max(first, span[0] - spare), min(last, span[0] - spare + MAX_PARAGRAPH, span[1] + spare)
    if begin > first and (blank := text.find(" ", begin, span[0])) != -1:
        begin = blank + 1
    if finish < last and (blank := text.rfind(" ", span[1], finish)) != -1:
        finish = blank
    return begin, finish
