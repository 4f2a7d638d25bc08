"""HTML becomes stories: cards that repeat are cut out first, then the main text is read from what is left.

An extractor that sees the whole page merges other outlets' stories into the main one.
"""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING

import regex
import trafilatura
from lxml import html

from ingest.cards import cut_cards, read_series
from ingest.errors import NoArticle
from ingest.markup import FRAME, UNSEEN, TextLine, lines_of, parse, without
from ingest.metadata import read_metadata
from ingest.model import Split, Story
from ingest.stories.composing import join, opening, particulars
from ingest.stories.lines import Line
from ingest.stories.particulars import is_particular, read_card
from ingest.stories.words import is_interface
from ingest.stories.zones import alternate
from storage.model import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ingest.metadata import Metadata
    from storage.model import Particulars

ENOUGH = 100
"""Characters of main text below which the extractor is taken to have found none."""

_SITE_TAIL = regex.compile(r"\s+[|–—·•»-]\s+[^|–—·•»]{2,40}$")


def extract_html(markup: str, url: str | None = None) -> Split:
    """The stories of a page, the main one first. Raises NoArticle or PageTooComplex."""
    tree = parse(markup)
    metadata = read_metadata(tree, url)
    without(tree, *UNSEEN, *FRAME)
    related = cut_cards(tree, metadata.url)
    stories = _stories(tree, metadata)
    main = stories[0] if stories else None
    related = [*stories[1:], *related]
    if main is None and not related:
        raise NoArticle
    return Split(tuple(_credited(main, related, metadata)), address=metadata.url)


def _stories(tree: html.HtmlElement, metadata: Metadata) -> list[Story]:
    """The page's only story, or a series of them; its first is the page's own where its heading is."""
    lines = list(lines_of(tree))
    series = read_series(lines)
    if not series:
        main = _main_story(tree, lines, metadata)
        return [main] if main else []
    (own, first), *others = series
    main = _main_story(tree, own, metadata) if own[0].element.tag == "h1" else None
    return [main or first, *(story for _, story in others)]


def _credited(main: Story | None, related: Sequence[Story], metadata: Metadata) -> list[Story]:
    """Each with its outlet. On a page that carries other outlets' stories the page's name is only "via"."""
    outlets = {story.particulars.outlet for story in related} - {None, metadata.site}
    told = main.particulars.outlet if main else None
    if not outlets:
        named = [_with_outlet(story, story.particulars.outlet or metadata.site, None) for story in related]
        return [_with_outlet(main, told or metadata.site, None), *named] if main else named
    carried = [_with_outlet(story, story.particulars.outlet, metadata.site) for story in related]
    return [_with_outlet(main, told, metadata.site), *carried] if main else carried


def _with_outlet(story: Story, outlet: str | None, via: str | None) -> Story:
    known = replace(
        story.particulars, outlet=outlet, via=story.particulars.via or (via if via != outlet else None)
    )
    return replace(story, particulars=known)


def _main_story(tree: html.HtmlElement, lines: Sequence[TextLine], metadata: Metadata) -> Story | None:
    title = _title(lines, metadata)
    kept = _with_captions(lines, _body(tree, lines, title), title)
    pieces = [(Kind.CAPTION if _is_caption(line) else Kind.BODY, line.text) for line in kept]
    if not any(kind is Kind.BODY for kind, _ in pieces):
        return None
    text, blocks = join([*([(Kind.HEADLINE, title)] if title else []), *pieces])
    return Story(_particulars(_head(lines, kept[0], title), title, pieces, metadata), text, blocks)


def _title(lines: Sequence[TextLine], metadata: Metadata) -> str | None:
    """The page's first heading where it is what the page calls itself, else what the page calls itself."""
    headings = [line.text for line in lines if line.role == "heading" and line.element.tag == "h1"]
    said = metadata.title and _SITE_TAIL.sub("", metadata.title)
    for heading in headings:
        if said is None or heading in said or said in heading:
            return heading
    return said or (headings[0] if headings else None)


def _body(tree: html.HtmlElement, lines: Sequence[TextLine], title: str | None) -> list[TextLine]:
    """The lines that the extractor takes for the main text, as they stand in the tree."""
    found = trafilatura.extract(
        html.tostring(tree, encoding="unicode"),
        favor_precision=True,
        include_comments=False,
        include_tables=False,
    )
    paragraphs = [_squash(line.lstrip("-• ")) for line in (found or "").split("\n")]
    kept = [line for line in lines if _squash(line.text) in paragraphs and line.role != "caption"]
    if sum(len(line.text) for line in kept) < ENOUGH:
        kept = _longest_run(lines)
    return [line for line in kept if line.text != title and not _is_beside(line)]


def _is_beside(line: TextLine) -> bool:
    """Whether a line stands in the body's element and is none of its words."""
    return is_interface(line.text) or (line.role == "text" and is_particular(line.text))


def _is_caption(line: TextLine) -> bool:
    return line.role == "caption" or Line(0, line.text, 0).is_caption


def _squash(text: str) -> str:
    return "".join(unicodedata.normalize("NFC", text).replace("\u00ad", "").split())


def _longest_run(lines: Sequence[TextLine]) -> list[TextLine]:
    """Where the extractor finds nothing: the longest run of prose, by the shape of its lines."""
    parts = alternate([Line(number, line.text, 0) for number, line in enumerate(lines)])
    best = max(parts, key=lambda part: sum(len(line.text) for line in part.body), default=None)
    return [lines[line.number] for line in best.body] if best else []


def _with_captions(lines: Sequence[TextLine], body: Sequence[TextLine], title: str | None) -> list[TextLine]:
    """The body with the captions that stand between its title and its end, or right after that."""
    if not body:
        return []
    wanted = {id(line) for line in body}
    first, last = lines.index(body[0]), lines.index(body[-1])
    begin = max((at for at, line in enumerate(lines[:first]) if line.text == title), default=0)
    return [
        line
        for at, line in enumerate(lines)
        if id(line) in wanted or (line.role == "caption" and begin <= at <= last + 1)
    ]


def _head(lines: Sequence[TextLine], first: TextLine, title: str | None) -> list[Line]:
    """The lines from the title to the body, where particulars stand."""
    before = lines[: lines.index(first)]
    begin = max((at for at, line in enumerate(before) if line.text == title), default=len(before))
    return [Line(number, line.text, 0) for number, line in enumerate(before[begin:])]


def _particulars(
    head: Sequence[Line], title: str | None, pieces: Sequence[tuple[Kind, str]], metadata: Metadata
) -> Particulars:
    paragraphs = [words for kind, words in pieces if kind is Kind.BODY]
    known = particulars(read_card(head, title or ""), title or opening(paragraphs[0]), paragraphs)
    return replace(
        known,
        author=metadata.author or known.author,
        published=metadata.published if metadata.published.value else known.published,
        url=metadata.url,
    )
