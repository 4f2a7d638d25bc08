"""A draft becomes a story: its text with blocks, and its particulars."""

from __future__ import annotations

from typing import TYPE_CHECKING

import py3langid

from ingest.model import Story
from ingest.stories.datelines import read_credit, read_dateline
from ingest.stories.particulars import read_card
from storage.model import Block, Kind, Particulars

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ingest.stories.particulars import Card
    from ingest.stories.zones import Draft

SEPARATOR = "\n\n"
TITLE_CHARS = 120
CLOSE = (
    frozenset({"ms", "id"}),
    frozenset({"no", "nb", "nn", "da"}),
    frozenset({"sr", "hr", "bs"}),
    frozenset({"hi", "mr", "ne"}),
    frozenset({"ru", "uk", "be", "bg"}),
    frozenset({"pt", "gl"}),
    frozenset({"cs", "sk"}),
)
"""Languages taken for each other; what the page says then counts."""
ENOUGH_AGAINST_PAGE = 150
"""Characters from which a text tells its language better than its page, which often says English for all."""
ENOUGH_FOR_LANGUAGE = 60
"""Characters below which a language is not told."""


def compose(draft: Draft, *, day_first: bool | None = None) -> Story:
    card = read_card(draft.about, draft.title or "", day_first=day_first)
    body = [line.text for line in draft.body if not line.is_caption]
    title = (draft.title or "").removeprefix("# ").strip()
    pieces = [(Kind.HEADLINE, title)] if title else []
    pieces += [
        (Kind.CAPTION if line.is_caption else Kind.BODY, line.text.removeprefix("# ")) for line in draft.body
    ]
    text, blocks = join(pieces)
    return Story(particulars(card, title or opening(body[0]), body), text, blocks)


def particulars(card: Card, title: str, body: list[str]) -> Particulars:
    dateline, wire = read_dateline(body[0])
    return Particulars(
        title=title,
        outlet=card.outlet,
        via=card.via,
        agency=card.agency or read_credit(body) or wire,
        author=card.author,
        published=card.published,
        dateline=dateline,
        language=language_of(" ".join(body)),
        url=card.url,
    )


def join(pieces: Iterable[tuple[Kind, str]]) -> tuple[str, tuple[Block, ...]]:
    """The pieces as one text, a blank line between them, and where each stands in it."""
    blocks, parts, at = [], [], 0
    for kind, words in pieces:
        blocks.append(Block(kind, at, at + len(words)))
        parts.append(words)
        at += len(words) + len(SEPARATOR)
    return SEPARATOR.join(parts), tuple(blocks)


def opening(paragraph: str) -> str:
    """The first words of a text that has no title, cut between words."""
    if len(paragraph) <= TITLE_CHARS:
        return paragraph
    return paragraph[:TITLE_CHARS].rsplit(" ", 1)[0] + "…"


def settled(told: str | None, said: str | None, size: int) -> str | None:
    """The language of a text of so many characters: told by itself, save what is close or short."""
    if told is None or said is None or size < ENOUGH_AGAINST_PAGE:
        return said or told
    return said if any({told, said} <= group for group in CLOSE) else told


def language_of(text: str) -> str | None:
    """ISO 639-1 code, told offline; None where the text is too short to tell."""
    return str(py3langid.classify(text)[0]) if len(text) >= ENOUGH_FOR_LANGUAGE else None
