"""Signs that words near a question don't answer it, however many of its words they hold."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from retrieval.confidence import general_rarity, is_name
from retrieval.kinds import TOLD_BY_SIGNS

if TYPE_CHECKING:
    from retrieval.features import Measuring
    from retrieval.query import Query, QueryTerm

TELLING, TELLING_OF_FEW = 4.5, 3.0
"""Rarity of a word that hardly one passage in a hundred, or in twenty, holds."""
FEW = 3
"""Terms of a question in which every one counts."""


class Doubts(NamedTuple):
    """What the words and their title lack of a question; with any of it they are not called an answer."""

    counted: bool = False
    """What it asks how many of."""
    name: bool = False
    """A name or a number."""
    telling: bool = False
    """The rare word that says what is asked: who designed it, when it was stormed."""
    most: bool = False
    """More than half of its words."""
    kind: bool = False
    """The kind of answer: a weight where it asks how heavy."""


def doubts(measuring: Measuring, span: tuple[int, int]) -> Doubts:
    """Of one window of a passage."""
    query, reading = measuring.weighing.query, measuring.reading
    near = measuring.held_in(*span)
    lacking = [term for number, term in enumerate(query.terms) if number not in near]
    absent = [term for number, term in enumerate(query.terms) if not _is_held(number, term, measuring)]
    told = any(kind in TOLD_BY_SIGNS for kind in query.types)
    rare = _rare(query)
    return Doubts(
        counted=any(term.counted for term in lacking),
        name=any(is_name(term, query) for term in lacking),
        telling=any(general_rarity(term.term, query) >= rare for term in absent),
        most=len(absent) * 2 > len(query.terms),
        kind=told and not any(span[0] <= start and end <= span[1] for start, end in reading.signs),
    )


def _is_held(number: int, term: QueryTerm, measuring: Measuring) -> bool:
    """Whether it stands in the passage or the title, or says little anyway."""
    return term.light or number in measuring.held or number in measuring.titled


def _rare(query: Query) -> float:
    """From which rarity a word tells what is asked."""
    if sum(not term.light for term in query.terms) <= FEW:
        return TELLING_OF_FEW
    return TELLING if query.types else math.inf
