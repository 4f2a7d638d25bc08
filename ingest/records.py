"""Stories that follow each other in one pattern, whatever elements stand around them.

Where a page tells one story after the other, the lines of their titles stand in the same place of the tree:
below the same tags, linked or bold alike. Between two such lines stands one story and never two. That tells
apart what cards of a table's rows, of columns, or with no element of their own don't show. Only where the
stories name their outlets is a pattern believed: parts of one article look the same but for that.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise, takewhile
from typing import TYPE_CHECKING

import regex

from ingest.cards import Title, address_of, marked_outlet
from ingest.markup import lines_of, words_of
from ingest.naming import named
from ingest.stories.composing import compose
from ingest.stories.heads import TITLE_WORDS, shares_words
from ingest.stories.particulars import is_particular
from ingest.stories.split import gather
from ingest.stories.titles import bare_titles
from ingest.stories.words import is_interface
from ingest.stories.zones import Draft, alternate
from ingest.title_lines import apart

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.html import HtmlElement

    from ingest.markup import TextLine
    from ingest.model import Story
    from ingest.stories.lines import Line

MIN_ALIKE = 2
NAMED = 0.5
"""Share of the stories of a pattern that must name their outlets."""
ABOVE = 3
"""Lines above a title that may belong to its story."""
_VARIED = regex.compile(r"\d+")
_INLINE = frozenset({"a", "b", "strong", "span", "font", "em", "i"})


@dataclass(frozen=True, slots=True)
class Record:
    lines: Sequence[TextLine]
    story: Story


def cut_records(tree: HtmlElement, base: str | None) -> list[Story]:
    """Take a pattern's stories out of the tree, with what stands among them."""
    records = find_records([*apart(lines_of(tree))], base)
    if not records:
        return []
    taken = {line.element for record in records for line in record.lines}
    left = {
        line.element for line in lines_of(tree) if not taken & {line.element, *line.element.iterancestors()}
    }
    kept = left | {above for element in left for above in element.iterancestors()}
    for element in taken - kept:
        if element.getparent() is not None and element.tag != "body":
            element.drop_tree()
    return [record.story for record in records]


def find_records(lines: Sequence[TextLine], base: str | None) -> list[Record]:
    """The stories of the pattern that tells most of them with their outlets; none where no pattern does."""
    shapes = [line.shaped(number) for number, line in enumerate(lines)]
    found = [_read(Piece(lines, shapes), titles, base) for titles in _patterns(lines, shapes)]
    found = [records for records in found if _is_believed(records)]
    return max(found, key=lambda records: (len(records), -lines.index(records[0].lines[0])), default=[])


@dataclass(frozen=True, slots=True)
class Piece:
    """Lines of a page, and their shapes, numbered as on the page."""

    lines: Sequence[TextLine]
    shapes: Sequence[Line]

    def cut(self, begin: int, end: int) -> Piece:
        return Piece(self.lines[begin:end], self.shapes[begin:end])


def _is_believed(records: Sequence[Record]) -> bool:
    named = sum(record.story.particulars.outlet is not None for record in records)
    return len(records) >= MIN_ALIKE and named >= max(MIN_ALIKE, NAMED * len(records))


def _patterns(lines: Sequence[TextLine], shapes: Sequence[Line]) -> list[list[int]]:
    """The places of lines like titles that stand alike, by their classes too, then without them."""
    titles = [at for at, shape in enumerate(shapes) if _may_be_title(shape)]
    if len(titles) < MIN_ALIKE:
        return []
    prose = [0, *accumulate(shape.is_prose for shape in shapes)]
    found: list[list[int]] = []
    for by_class in (True, False):
        alike: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for at in titles:
            alike[_signature(lines[at], by_class=by_class)].append(at)
        found += (places for places in alike.values() if places not in found and _tell(places, prose))
    return found


def _tell(titles: Sequence[int], prose: Sequence[int]) -> bool:
    """Whether prose follows most of some titles, each before the next."""
    told = sum(prose[end] > prose[at] for at, end in pairwise([*titles, len(prose) - 1]))
    return told >= MIN_ALIKE and told * 2 > len(titles)


def _may_be_title(shape: Line) -> bool:
    return shape.may_be_title and shape.words >= TITLE_WORDS and not is_particular(shape.text)


def _signature(line: TextLine, *, by_class: bool) -> tuple[str, ...]:
    """The tags from the page's body down to a line, and whether it is a link, or bold."""
    path = [node.tag for node in (line.element, *line.element.iterancestors()) if node.tag not in _INLINE]
    inner = _inner(line)
    name = _VARIED.sub("", inner.get("class") or line.element.get("class") or "") if by_class else ""
    around = takewhile(lambda node: node is not line.element, inner.iterancestors())
    return (*path, name, *sorted({inner.tag, *(node.tag for node in around)} & _INLINE))


def _inner(line: TextLine) -> HtmlElement:
    """The innermost element that holds all of a line."""
    inner = line.element
    while len(inner) == 1 and words_of(inner[0]) == line.text:
        inner = inner[0]
    return inner


def _read(page: Piece, titles: Sequence[int], base: str | None) -> list[Record]:
    """The stories of a pattern, those that have a body."""
    above = _shared_above(page, titles)
    begins = [at - above for at in titles]
    pieces = [page.cut(begin, end) for begin, end in pairwise([*begins, _end(page.lines, titles)])]
    drafts = [_draft(piece, page.lines[at]) for piece, at in zip(pieces, titles, strict=True)]
    bare_titles([draft for draft in drafts if draft])
    told = [
        Record(piece.lines, story)
        for draft, piece, at in zip(drafts, pieces, titles, strict=True)
        if draft and (story := _story(draft, piece, page.lines[at], base)) and _speaks(draft)
    ]
    if len(told) * 2 <= len(titles):
        return []
    if _is_led(page.cut(0, begins[0])):
        return told
    said = [[line.text for line in record.lines if not line.shape.is_sentence] for record in told]
    stories = named([record.story for record in told], said, base)
    return [replace(record, story=story) for record, story in zip(told, stories, strict=True)]


def _is_led(above: Piece) -> bool:
    """Whether what follows may be parts of one text: prose stands above, or a heading with its card."""
    heading = next((at for at, line in enumerate(above.lines) if line.element.tag == "h1"), None)
    carded = heading is not None and any(is_particular(line.text) for line in above.lines[heading:])
    return carded or any(shape.is_prose for shape in above.shapes)


def _shared_above(page: Piece, titles: Sequence[int]) -> int:
    """How many lines right above each of the titles, the first one too, stand alike: an outlet, a time."""
    room = min(titles[0], ABOVE, *(later - sooner - 1 for sooner, later in pairwise(titles)))
    for above in range(1, room + 1):
        before = [at - above for at in titles]
        if any(page.shapes[at].is_sentence or is_interface(page.lines[at].text) for at in before):
            return above - 1
        if len({_signature(page.lines[at], by_class=True) for at in before}) > 1:
            return above - 1
    return max(room, 0)


def _end(lines: Sequence[TextLine], titles: Sequence[int]) -> int:
    """Where the last story ends: with the smallest element that holds all the titles."""
    shared = set.intersection(*({*lines[at].element.iterancestors()} for at in titles))
    holder = next(above for above in lines[titles[-1]].element.iterancestors() if above in shared)
    after = range(titles[-1] + 1, len(lines))
    return next((at for at in after if not _is_in(lines[at].element, holder)), len(lines))


def _is_in(element: HtmlElement, holder: HtmlElement) -> bool:
    return element is holder or any(above is holder for above in element.iterancestors())


def _draft(piece: Piece, title: TextLine) -> Draft | None:
    """What a piece tells first; what comes after with a head of its own is none of it."""
    shapes = [shape for line, shape in zip(piece.lines, piece.shapes, strict=True) if line is not title]
    drafts = gather(alternate(shapes))
    if not drafts or not any(line.is_prose for line in drafts[0].body):
        return None
    end = (drafts[1].about or drafts[1].body)[0].number if len(drafts) > 1 else piece.shapes[-1].number + 1
    about = [shape for shape in shapes if shape.number < end and shape not in drafts[0].body]
    return Draft(title.text, about, drafts[0].body)


def _speaks(draft: Draft) -> bool:
    return shares_words(draft.title or "", draft.body)


def _story(draft: Draft, piece: Piece, title: TextLine, base: str | None) -> Story:
    story = compose(draft)
    known = story.particulars
    marked = (marked_outlet(line.element) for line in piece.lines)
    outlet = known.outlet or next(filter(None, marked), None)
    url = address_of(Title(title.element, title.text), base)
    return replace(story, particulars=replace(known, outlet=outlet, url=url))
