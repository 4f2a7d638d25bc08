"""Which lines of a page an extractor's text is made of.

An extractor joins lines, splits them and loses words; the page's own lines are what is stored, so its
text is only looked up in, blanks and soft hyphens aside.
"""

from __future__ import annotations

import unicodedata
from itertools import accumulate
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

LONG = 30
"""Squashed characters from which a line is told by its words, wherever they stand."""
NEAR = 120
"""Characters after the last line found within which a shorter one must come."""
MOST_PLACES = 20
PIECE = 12
MOSTLY = 0.6
"""Share of a line's pieces that the extractor has, where it dropped some of the line's words."""


def aligned(lines: Sequence[str], found: str) -> list[int]:
    """The numbers of the lines that stand in `found`; of a line that comes twice the copy amid the others."""
    text, starts = _squashed(found)
    at = 0
    claims: dict[tuple[int, int], list[int]] = {}
    missing: list[int] = []
    for number, line in enumerate(lines):
        words = squash(line)
        place = _place(words, text, at, starts)
        if place is None:
            missing.append(number)
        else:
            at = max(at, place + len(words))
            claims.setdefault((place, place + len(words)), []).append(number)
    claims = _outermost(claims)
    rest = _unclaimed(text, claims)
    loose = [number for number in missing if _is_mostly_in(squash(lines[number]), rest)]
    middle = median([*(copies[0] for copies in claims.values()), *loose] or [0])
    chosen = [min(copies, key=lambda number: abs(number - middle)) for copies in claims.values()]
    return sorted([*chosen, *loose])


def _outermost(claims: dict[tuple[int, int], list[int]]) -> dict[tuple[int, int], list[int]]:
    """Without those within another: a quotation pulled out of its paragraph stands there already."""
    kept, reach = {}, 0
    for start, end in sorted(claims, key=lambda claim: (claim[0], -claim[1])):
        if end > reach:
            kept[start, end] = claims[start, end]
            reach = end
    return kept


def _unclaimed(text: str, claims: Iterable[tuple[int, int]]) -> str:
    """What no line accounts for whole."""
    parts, at = [], 0
    for start, end in sorted(claims):
        parts.append(text[at : max(start, at)])
        at = max(at, end)
    return "\n".join([*parts, text[at:]])


def squash(text: str) -> str:
    return "".join(unicodedata.normalize("NFC", text).replace("\u00ad", "").split())


def _squashed(found: str) -> tuple[str, frozenset[int]]:
    """The text, and where in it the extractor's pieces begin."""
    pieces = [squash(piece) for piece in found.split("\n")]
    return "".join(pieces), frozenset(accumulate((len(piece) for piece in pieces), initial=0))


def _place(words: str, text: str, at: int, starts: frozenset[int]) -> int | None:
    """Where a line stands; a short one right after the last found, or soon and at a piece's beginning."""
    if not words:
        return None
    if at in starts and text.startswith(words, at):  # the best there can be
        return at
    if len(words) >= LONG:
        return _best(_places(words, text), at, starts)
    place = text.find(words, at, at + len(words) + NEAR)
    return place if place >= 0 and (place == at or place in starts) else None


def _places(words: str, text: str) -> list[int]:
    places = [text.find(words)]
    while places[-1] >= 0 and len(places) < MOST_PLACES:
        places.append(text.find(words, places[-1] + 1))
    return [place for place in places if place >= 0]


def _best(places: Sequence[int], at: int, starts: frozenset[int]) -> int | None:
    """Rather a piece's beginning than the midst of one, and near to the last line found."""
    return min(places, key=lambda place: (place not in starts, abs(place - at)), default=None)


def _is_mostly_in(words: str, text: str) -> bool:
    if len(words) < LONG:
        return False
    pieces = [words[at : at + PIECE] for at in range(0, len(words) - PIECE + 1, PIECE)]
    return sum(piece in text for piece in pieces) >= MOSTLY * len(pieces)
