"""A document becomes a story, or several where each of them tells its own outlet or time.

Unlike a page, a document is all text: what stands between its paragraphs (tables, lists, subheads) belongs
to them, and no line of it is left out.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.dates import settles_day_first
from ingest.documents.properties import author_of, published_of, title_of
from ingest.errors import NoArticle
from ingest.model import Split
from ingest.stories import split_text
from ingest.stories.composing import compose
from ingest.stories.heads import find_head
from ingest.stories.lines import read_lines
from ingest.stories.particulars import explained, is_particular
from ingest.stories.zones import Draft, alternate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ingest.documents.model import Document, Properties
    from ingest.model import Story
    from ingest.stories.lines import Line

MAX_HEAD = 12
"""Lines above a text that may all be about it; more are a table of contents."""

MOST = 0.7
"""Of a text, which its stories must hold together; a manual with dates in it is one story all the same."""


def split_document(document: Document, text: str) -> Split:
    """`text` is its paragraphs, fit to be stored. Raises NoArticle where there is no prose in it."""
    several = _several(text)
    if several is not None:
        return several
    draft = _draft(read_lines(text), document.title)
    story = compose(draft, day_first=settles_day_first(text))
    return Split((_completed(story, document.properties, has_title=draft.title is not None),))


def _several(text: str) -> Split | None:
    try:
        split = split_text(text)
    except NoArticle:
        return None
    others = [story.particulars for story in split.stories[1:]]
    is_told = bool(others) and all(known.outlet or known.published.raw for known in others)
    return split if is_told and _held(split) >= MOST * len(text) else None


def _held(split: Split) -> int:
    return sum(len(story.text) for story in split.stories)


def _draft(lines: Sequence[Line], set_title: str | None) -> Draft:
    parts = alternate(lines)
    if not parts or not parts[0].body:
        raise NoArticle
    zone = parts[0].zone
    head = None if set_title else find_head(zone, parts[0].body, is_first=True)
    title = set_title or (head.title if head else None)
    about = list(head.about if head else zone)
    if len(about) > MAX_HEAD:
        about = [line for line in about if is_particular(line.text)]
    body = [*_told(zone, title, about), *lines[len(zone) :]]
    body = _without(body, title)
    if all(line.is_caption for line in body):
        raise NoArticle
    return Draft(title, about, body)


def _told(zone: Sequence[Line], title: str | None, about: Sequence[Line]) -> list[Line]:
    """The lines above the first paragraph, from the title on, that are no particulars of it."""
    texts = [line.text for line in zone]
    below = zone[texts.index(title) + 1 :] if title in texts else zone
    return [line for line in below if not explained(line.text, title or "", about)]


def _without(body: list[Line], title: str | None) -> list[Line]:
    at = next((at for at, line in enumerate(body) if line.text == title), None)
    return body if at is None else body[:at] + body[at + 1 :]


def _completed(story: Story, properties: Properties, *, has_title: bool) -> Story:
    """With what the file says of itself, where its pages don't say it."""
    known = story.particulars
    return replace(
        story,
        particulars=replace(
            known,
            title=known.title if has_title else title_of(properties.title) or known.title,
            author=known.author or author_of(properties.author),
            published=known.published if known.published.raw else published_of(properties.created),
        ),
    )
