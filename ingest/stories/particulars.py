"""The lines around a title: outlet, date, author, agency."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

import regex

from ingest.dates import find_date
from ingest.stories.card_words import (
    ADDRESS,
    BEFORE_DATE,
    BUTTONS,
    BYLINE,
    CARRIED,
    FOR,
    LABEL,
    ROLE,
    SAYS,
    TIME_WORDS,
)
from ingest.stories.tellers import is_press, teller_of
from ingest.stories.words import is_interface
from storage.model import Published

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ingest.stories.lines import Line

OUTLET_WORDS, OUTLET_CHARS = 6, 60
AROUND = " ,:：()[]（）【】•·・|–—-"
"""What stands around the parts of a line."""
NAME_WORDS, BYLINE_CHARS = 5, 120

_BULLET = regex.compile(r"^\s*[•·∙▪●・*|‣–—-]\s*")
_SEPARATORS = regex.compile(r"\s*[•·∙|▪●・→]\s*|\s+[-–—/]\s+|\s*,\s*$|^\s*,\s*|\s+/\s*$")
_NAME = regex.compile(r"^(?!\d+ \p{Ll}).*\p{L}")
"""Letters, and no count of things: `12 comments`."""


@dataclass(slots=True)
class Card:
    """What the lines around a title say."""

    outlet: str | None = None
    via: str | None = None
    agency: str | None = None
    author: str | None = None
    url: str | None = None
    published: Published = field(default_factory=Published)

    @property
    def is_strong(self) -> bool:
        """Whether it names time or outlet as only a card does."""
        return self.published.raw is not None or self.outlet is not None


def read_card(lines: Sequence[Line], title: str, *, day_first: bool | None = None) -> Card:
    """The particulars in the lines between a title and its body."""
    card = Card()
    bare: list[str] = []
    lines = [line for line in lines if len(line.text) <= MOST_CHARS]
    tellers = [teller for line in lines if line.text != title and (teller := _teller(line.text))]
    for line in lines:
        if (
            line.text != title
            and not is_interface(line.text)
            and not _read_label(card, line.text, day_first)
            and not _read_byline(card, line.text)
            and _teller(line.text) is None
        ):
            bare += _read_free(card, line.text, day_first)
    if card.outlet is None and card.published.raw is not None:
        card.outlet = next((text for text in bare if looks_like_outlet(text)), None)
    elif card.outlet is None:
        sure = (text for text in bare if looks_like_outlet(text) and (bare.count(text) > 1 or is_press(text)))
        card.outlet = next(sure, None)
    card.outlet = card.outlet or next(iter(tellers), None)
    if card.outlet is None and card.author and is_press(card.author):  # `By The Ledger, 2 hours ago`
        card.outlet, card.author = card.author, None
    if card.published.raw is None:
        for line in lines:
            if _teller(line.text):
                _take_date(card, line.text, day_first)
    return card


def _teller(text: str) -> str | None:
    named = teller_of(text)
    return named if named and looks_like_outlet(named) else None


def _read_label(card: Card, text: str, day_first: bool | None) -> bool:
    match = LABEL.match(text)
    if match is None:
        card.url = card.url or (text if ADDRESS.match(text) else None)
        return ADDRESS.match(text) is not None
    label, value = _label_of(match), match["value"].strip()
    match label:
        case "outlet":
            card.outlet = _without_date(card, BUTTONS.sub("", value), day_first)
        case "via" | "agency" | "url":
            setattr(card, label, value)
        case "author" | "by":
            card.author = value
        case "date":
            _take_date(card, value, day_first)
    return True


def _label_of(match: regex.Match[str]) -> str:
    return "outlet" if match["outlet"] else "date" if match["date"] else str(match["label"]).lower()


def _without_date(card: Card, value: str, day_first: bool | None) -> str | None:
    """What a label names, without the time that stands after it."""
    span = _take_date(card, value, day_first)
    return (BEFORE_DATE.sub("", value[: span[0]]).strip(AROUND) if span else value) or None


def _take_date(card: Card, text: str, day_first: bool | None) -> tuple[int, int] | None:
    found = find_date(text, day_first=day_first)
    if found is None:
        return None
    if card.published.raw is None or (card.published.value is None and found.published.value is not None):
        card.published = found.published
    return found.start, found.end


def _read_byline(card: Card, text: str) -> bool:
    match = BYLINE.match(text)
    if match is None or len(text) > BYLINE_CHARS or text.endswith((".", "!", "?")):
        return False
    name, *rest = [part for part in _SEPARATORS.split(match["rest"]) if part]
    name, *more = name.split(", ")
    if len(name.split()) > NAME_WORDS:
        return False
    card.author = name
    for part in [*more, *rest]:
        if _take_date(card, part, None) is None and looks_like_outlet(part) and not ROLE.search(part):
            card.agency = part
    return True


def _read_free(card: Card, text: str, day_first: bool | None) -> list[str]:
    """A line that is a date, an outlet, or both together; what else it holds is returned."""
    is_bullet = bool(_BULLET.match(text))
    text = _BULLET.sub("", text)
    span = _take_date(card, text, day_first)
    rest = text if span is None else f"{text[: span[0]]} | {text[span[1] :]}"
    if span is not None:
        rest = TIME_WORDS.sub(" ", rest)
    parts = [CARRIED.sub("", part.strip(AROUND)) for part in _SEPARATORS.split(rest)]
    parts = [_for_whom(card, SAYS.sub("", part)) for part in parts]
    parts = [part for part in parts if not (span and _read_part(card, part))]
    named = [part for part in parts if looks_like_outlet(part) and not is_interface(part)]
    if named and (is_bullet or span is not None) and (card.outlet is None):
        card.outlet = named[0]
    return named if len(parts) == 1 else []


def _for_whom(card: Card, text: str) -> str:
    """The paper of a line that names a writer before it."""
    match = FOR.match(text)
    if match is None or not is_press(match["outlet"]):
        return text
    card.author = card.author or match["author"]
    return str(match["outlet"])


def _read_part(card: Card, text: str) -> bool:
    """A byline or a label beside a date."""
    match = LABEL.match(text)
    return _read_byline(card, text) or (match is not None and _read_label(card, text, None))


def looks_like_outlet(text: str) -> bool:
    """A short name: some words, begun with a capital or in a script that has none, ended by no mark."""
    if len(text) > OUTLET_CHARS or len(text.split()) > OUTLET_WORDS or not _NAME.search(text):
        return False
    if text.endswith((":", "：")) and is_press(text[:-1]):
        text = text[:-1]
    first = text[0]
    return (
        (first.isupper() or first.isdigit() or not first.islower())
        and text[0].isalnum()
        and text[-1] not in ".:!?…,;"
    )


MOST_CHARS = 500
"""Characters of a line that may be a particular."""
REMEMBERED = 20_000
"""Lines whose answer is kept: one page's are asked about several times over."""


@lru_cache(maxsize=REMEMBERED)
def is_particular(text: str) -> bool:
    """Whether a line tells a story's time, author or outlet by its own form."""
    if len(text) > MOST_CHARS:
        return False
    if (
        LABEL.match(text)
        or ADDRESS.match(text)
        or _read_byline(Card(), text)
        or _teller(text)
        or _for_whom(Card(), text) != text
    ):
        return True
    bare = _BULLET.sub("", text)
    found = find_date(bare)
    if found is not None:
        rest = TIME_WORDS.sub(" ", bare[: found.start] + " | " + bare[found.end :])
        return all(
            looks_like_outlet(CARRIED.sub("", part)) or _read_part(Card(), part)
            for part in (p.strip(AROUND) for p in _SEPARATORS.split(rest))
            if part and not is_interface(part)
        )
    return bare != text and looks_like_outlet(bare)


def explained(text: str, title: str, about: Sequence[Line]) -> bool:
    """Whether a line of a head is its title, a particular, or the bare name of an outlet."""
    if text == title or is_particular(text):
        return True
    return looks_like_outlet(text) and any(is_particular(line.text) for line in about)
