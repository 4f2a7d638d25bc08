"""HTML becomes stories: cards that repeat are cut out first, then the main text is read from what is left.

An extractor that sees the whole page merges other outlets' stories into the main one.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ingest.body import body_of
from ingest.cards import cut_cards, read_series
from ingest.gates import Gates
from ingest.logos import tell_logos
from ingest.markup import lines_of, parse
from ingest.metadata import read_metadata
from ingest.model import Dropped, Split, Story
from ingest.pictures import lead_image
from ingest.pruning import FRAME, UNSEEN, without, without_readers
from ingest.records import cut_records
from ingest.stories.composing import compose, join, opening, particulars, settled
from ingest.stories.lines import Line
from ingest.stories.particulars import is_particular, read_card
from ingest.stories.split import gather
from ingest.stories.zones import alternate
from ingest.titles import title_of
from storage.model import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml import html

    from ingest.markup import TextLine
    from ingest.metadata import Metadata
    from ingest.model import Image
    from ingest.stories.zones import Draft
    from storage.model import Particulars


def extract_html(markup: str, url: str | None = None) -> Split:
    """The stories of a page, the main one first. Raises Gate, NoArticle, ArticleLost or PageTooComplex."""
    tree = parse(markup)
    metadata, gate = read_metadata(tree, url), Gates(tree, len(markup))
    without_readers(without(tree, *UNSEEN, *FRAME))
    tell_logos(tree)
    gate.see(list(lines_of(tree)))
    records = cut_records(tree, metadata.url)
    cards = cut_cards(tree, metadata.url, metadata.site)
    stories = _stories(tree, list(lines_of(tree)), metadata, is_rest=bool(records))
    main = stories[0] if stories else None
    related = [*stories[1:], *records, *(cards.stories if main or records else cards.short)]
    gate.check(main, found=bool(main or related))
    dropped = (Dropped(main.particulars.title, "paywalled"),) if main and gate.is_paid(main, metadata) else ()
    return Split(tuple(_credited(main, related, metadata)), dropped, address=metadata.url)


def _stories(
    tree: html.HtmlElement, lines: Sequence[TextLine], metadata: Metadata, *, is_rest: bool
) -> list[Story]:
    """The page's only story, or a series of them; its first is the page's own where its heading is.

    Of the rest of a page, which others were cut out of, only what stands below a heading is a story.
    """
    if is_rest and not _is_headed(lines, title_of(lines, metadata), metadata.site):
        return _carded(lines)
    series = read_series(lines)
    if not series:
        sections = _share_out(lines, metadata)
        main = _main_story(tree, sections.main, sections.title, metadata)
        return [*([main] if main else []), *sections.others]
    (own, first), *others = series
    is_own = own[0].element.tag == "h1"
    main = _main_story(tree, own, title_of(own, metadata), metadata) if is_own else None
    return [main or first, *(story for _, story in others)]


def _is_headed(lines: Sequence[TextLine], title: str | None, site: str | None) -> bool:
    """Whether a title that is more than the site's name stands among the lines, and prose below it."""
    heading = next((at for at, line in enumerate(lines) if line.text == title != site), len(lines))
    return any(line.shape.is_prose for line in lines[heading:])


def _carded(lines: Sequence[TextLine]) -> list[Story]:
    """The stories among lines that have a card."""
    drafts = gather(alternate([line.shaped(number) for number, line in enumerate(lines)]))
    stories = [compose(draft) for draft in drafts if draft.title and draft.uncertain is None]
    return [story for story in stories if story.particulars.outlet]


AROUND = 2
"""Elements around a title, and lines above it, within which its particulars may stand."""


@dataclass(frozen=True, slots=True)
class Sections:
    """A page's lines as they are shared out: the main story's, and what other stories stand among them."""

    main: Sequence[TextLine]
    title: str | None
    others: Sequence[Story]


def _share_out(lines: Sequence[TextLine], metadata: Metadata) -> Sections:
    """Where a title with its own card stands between two runs of prose, another story begins."""
    title = title_of(lines, metadata)
    drafts = gather(alternate([line.shaped(number) for number, line in enumerate(lines)]))
    if not drafts:
        return Sections(lines, title, ())
    own = next((at for at, draft in enumerate(drafts) if draft.title and draft.title == title), 0)
    is_headed = any(line.element.tag == "h1" and line.text == title for line in lines)
    others = [
        draft
        for at, draft in enumerate(drafts)
        if at != own and _is_foreign(drafts, at, is_headed=at > own and is_headed)
    ]
    start = _start(drafts[own]) if drafts[0] in others else 0
    end = next((_start(draft) for draft in others if _start(draft) > _start(drafts[own])), len(lines))
    told = [compose(draft) for draft in others if draft.uncertain is None]
    carded = [story for story in told if _has_card(story)]
    return Sections(lines[start:end], title or drafts[own].title, carded)


def _has_card(story: Story) -> bool:
    known = story.particulars
    return known.outlet is not None or known.published.raw is not None


def _is_foreign(drafts: Sequence[Draft], at: int, *, is_headed: bool) -> bool:
    """Whether a draft cannot go on the story before it: it has a card of its own, or that story has ended.

    Below the page's own heading a date alone is no card: it tells when a part was written.
    """
    draft = drafts[at]
    if at and drafts[at - 1].has_ended:
        return True
    if is_headed and at and read_card(draft.about, draft.title or "").outlet is None:
        return False
    if draft.uncertain is None:
        return True
    return draft.title is not None and any(is_particular(line.text) for line in draft.about)


def _start(draft: Draft) -> int:
    return (draft.about or draft.body)[0].number


def _credited(main: Story | None, related: Sequence[Story], metadata: Metadata) -> list[Story]:
    """Each with its outlet. On a page that carries other outlets' stories the page's name is only "via"."""
    stories = [main, *related] if main else [*related]
    carries = any(story.particulars.outlet not in {None, metadata.site} for story in stories)
    return [_with_outlet(story, metadata.site, carries=carries) for story in stories]


def _with_outlet(story: Story, site: str | None, *, carries: bool) -> Story:
    known = story.particulars
    outlet = known.outlet or (None if carries else site)
    via = known.via or (site if carries and site != outlet else None)
    return replace(story, particulars=replace(known, outlet=outlet, via=via))


def _main_story(
    tree: html.HtmlElement, lines: Sequence[TextLine], title: str | None, metadata: Metadata
) -> Story | None:
    kept = body_of(tree, lines, title)
    pieces = [(Kind.CAPTION if line.shape.is_caption else Kind.BODY, line.text) for line in kept]
    if not any(kind is Kind.BODY for kind, _ in pieces):
        return None
    text, blocks = join([*([(Kind.HEADLINE, title)] if title else []), *pieces])
    known = _particulars(_head(lines, kept[0], title), title, pieces, metadata)
    return Story(_illustrated(known, lead_image(tree, metadata.image, metadata.url)), text, blocks)


def _illustrated(known: Particulars, image: Image | None) -> Particulars:
    return replace(known, image=image.url, image_caption=image.caption or image.alt) if image else known


def _head(lines: Sequence[TextLine], first: TextLine, title: str | None) -> list[Line]:
    """The lines from the title to the body, where particulars stand."""
    before = lines[: lines.index(first)]
    begin = max((at for at, line in enumerate(before) if line.text == title), default=len(before))
    head = [*_above(before, begin), *before[begin:]]
    return [Line(number, line.text, 0) for number, line in enumerate(head)]


def _above(lines: Sequence[TextLine], title: int) -> list[TextLine]:
    """Particulars right above the title, in one element with it: elsewhere a page prints today's date."""
    if title == len(lines):
        return []
    around = set(list(lines[title].element.iterancestors())[:AROUND])
    near = lines[max(0, title - AROUND) : title]
    return [line for line in near if is_particular(line.text) and around & set(line.element.iterancestors())]


def _particulars(
    head: Sequence[Line], title: str | None, pieces: Sequence[tuple[Kind, str]], metadata: Metadata
) -> Particulars:
    paragraphs = [words for kind, words in pieces if kind is Kind.BODY]
    known = particulars(read_card(head, title or ""), title or opening(paragraphs[0]), paragraphs)
    author = metadata.author or known.author
    return replace(
        known,
        outlet=known.outlet if known.outlet != author else None,
        author=author,
        published=metadata.published if metadata.published.value else known.published,
        language=settled(known.language, metadata.language, sum(map(len, paragraphs))),
        url=metadata.url,
    )
