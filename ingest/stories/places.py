"""Where the cards of a page stand, told by all of them together: above its titles, or below its texts.

One zone alone doesn't say whether the outlet between two stories belongs to the first or to the second.
The first zone of the page and the last do: what is below every text stands below the last one too.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import regex

from ingest.dates import find_date
from ingest.stories.particulars import is_particular, looks_like_outlet
from ingest.stories.words import is_interface

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ingest.stories.lines import Line
    from ingest.stories.zones import Part

MIN_ALIKE = 2
ABOVE = 3
"""Lines above a title within which its card stands."""
_LABELLED = regex.compile(r"^\p{L}[\p{L} ]{0,20}[:：]")
_MARKED = regex.compile(r"^[•·∙▪●*|‣–—-]")
_SECTION = regex.compile(
    r"^(?:(?:local|world|national|international|breaking|latest|top) ?)*"
    r"(?:news|world|politics|business|sports?|culture|science|health|opinion|technology|tech|travel|arts?|lifestyle|life|economy|entertainment|weather|local|national)?$",
    regex.IGNORECASE,
)


def settle_cards(parts: Sequence[Part]) -> list[Part]:
    """The parts, with the cards that stand below texts beside those, and no longer in the next zone."""
    below = _below(parts)
    if not below:
        return list(parts)
    settled = list(parts)
    for at in range(1, len(parts)):
        end = _run(parts[at].zone, len(below))
        if _kinds(parts[at].zone[:end]) == below:
            settled[at] = replace(settled[at], zone=settled[at].zone[end:], is_apart=True)
            settled[at - 1] = replace(settled[at - 1], after=parts[at].zone[:end])
    return settled


def _below(parts: Sequence[Part]) -> list[tuple[bool, ...]]:
    """Of what kinds the lines of a card are that stands below every text; none where none does."""
    if len(parts) <= MIN_ALIKE or parts[-1].body:
        return []
    first, *between, last = (part.zone for part in parts)
    below = _kinds(last[: _run(last, len(last))])
    told = [zone for zone in between if any(is_particular(line.text) for line in zone)]
    if not below or not told or set(below) & set(_kinds(first)):
        return []
    alike = all(_kinds(zone[: _run(zone, len(below))]) == below for zone in told)
    return below if alike else []


def _run(zone: Sequence[Line], most: int) -> int:
    """How many lines a zone begins with that are particulars, so many at the most, or the page's own."""
    found = 0
    for at, line in enumerate(zone):
        if found == most or not (is_particular(line.text) or is_interface(line.text)):
            return at
        found += is_particular(line.text)
    return len(zone)


def _kinds(zone: Sequence[Line]) -> list[tuple[bool, ...]]:
    return [_kind(line.text) for line in zone if is_particular(line.text)]


def _kind(text: str) -> tuple[bool, ...]:
    return _LABELLED.match(text) is not None, _MARKED.match(text) is not None, find_date(text) is not None


def shared_above(heads: Sequence[tuple[Sequence[Line], str]]) -> int:
    """How many lines above each title of these zones are a card's, an outlet's bare name too."""
    return min((_above(zone, title) for zone, title in heads), default=0) if len(heads) >= MIN_ALIKE else 0


def _above(zone: Sequence[Line], title: str) -> int:
    at = next((number for number, line in enumerate(zone) if line.text == title), 0)
    for above in range(1, ABOVE + 1):
        if above > at or not _is_card(zone[at - above].text):
            return above - 1
    return ABOVE


def is_section(text: str) -> bool:
    """Whether a name is that of a part of a paper, which stands where an outlet's may."""
    return _SECTION.match(text) is not None


def _is_card(text: str) -> bool:
    if is_interface(text):
        return False
    return is_particular(text) or (looks_like_outlet(text) and not is_section(text))
