"""Which segments to merge, so that there are few of them and each is merged seldom."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST_SMALL = 32
"""Segments of one article each that may lie beside each other."""
GROWTH = 8
"""A merged segment is merged again when what is new comes to an eighth of it."""


class Size(NamedTuple):
    """A segment by its id: its bytes, and whether it is one article's."""

    id: int
    size: int
    is_small: bool


def to_merge(sizes: Iterable[Size]) -> tuple[int, ...]:
    """The ids of the segments that become one, ascending; none where there are few small ones.

    Each merge takes all small ones, and every merged one up to eight times what it has so far: after it the
    next is eight times as large, so that a library of a million passages has four of them at the most.
    """
    known = sorted(sizes, key=lambda one: (not one.is_small, one.size, one.id))
    chosen = [one for one in known if one.is_small]
    if len(chosen) <= MOST_SMALL:
        return ()
    total = sum(one.size for one in chosen)
    for one in known[len(chosen) :]:
        if one.size > GROWTH * total:
            break
        chosen.append(one)
        total += one.size
    return tuple(sorted(one.id for one in chosen))
