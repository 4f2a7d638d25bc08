"""Which lines of a page an extractor's text is made of.

An extractor joins lines, splits them and loses words; the page's own lines are what is stored, so its
text is only looked up in, blanks and soft hyphens aside.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from itertools import accumulate
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

LONG = 30
"""Squashed characters from which a line is told by its words, wherever they stand."""
NEAR = 120
"""Characters after the last line found within which a shorter one must come."""
PIECE = 12
MOSTLY = 0.6
"""Share of a line's pieces that the extractor has, where it dropped some of the line's words."""


def aligned(lines: Sequence[str], found: str) -> list[int]:
    """The numbers of the lines that stand in `found`; of a line that comes twice the copy amid the others."""
    text, starts = _squashed(found)
    at = 0
    claims: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
    missing: list[int] = []
    for number, line in enumerate(lines):
        words = squash(line)
        place = _place(words, text, at, starts)
        if place is None:
            missing.append(number)
        else:
            at = max(at, place + len(words))
            claims[place, place + len(words)].append(number)
    rest = _unclaimed(text, claims)
    loose = [number for number in missing if _is_mostly_in(squash(lines[number]), rest)]
    middle = median([*(copies[0] for copies in claims.values()), *loose] or [0])
    chosen = [min(copies, key=lambda number: abs(number - middle)) for copies in claims.values()]
    return sorted([*chosen, *loose])


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
    if len(words) >= LONG:
        place = text.find(words, at)
        return _or_none(place if place >= 0 else text.find(words))
    place = text.find(words, at, at + len(words) + NEAR)
    return _or_none(place) if place == at or place in starts else None


def _or_none(place: int) -> int | None:
    return place if place >= 0 else None


def _is_mostly_in(words: str, text: str) -> bool:
    if len(words) < LONG:
        return False
    pieces = [words[at : at + PIECE] for at in range(0, len(words) - PIECE + 1, PIECE)]
    return sum(piece in text for piece in pieces) >= MOSTLY * len(pieces)
