"""Signs that words near a question don't answer it, however many of its words they hold."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from retrieval.confidence import general_rarity, is_name
from retrieval.kinds import TOLD_BY_SIGNS

if TYPE_CHECKING:
    from retrieval.features import Measuring
    from retrieval.query import QueryTerm

TELLING, TELLING_OF_FEW = 4.5, 3.0
"""Rarity of a word that hardly one passage in a hundred, or in twenty, holds."""
FEW = 3
"""Terms of a question in which every one counts."""


def is_doubtful(measuring: Measuring, span: tuple[int, int]) -> bool:
    """Whether the words and their title lack a name or a number of the question, what it counts, the rare
    word that says what is asked, most of its words, or the kind of answer.
    """
    query, reading = measuring.weighing.query, measuring.reading
    near = measuring.held_in(*span)
    lacking = [term for number, term in enumerate(query.terms) if number not in near]
    if any(term.counted or is_name(term, query) or _is_telling(term, measuring) for term in lacking):
        return True
    if sum(not _is_held(term, measuring) for term in query.terms) * 2 > len(query.terms):
        return True
    told = any(kind in TOLD_BY_SIGNS for kind in query.types)
    return told and not any(span[0] <= start and end <= span[1] for start, end in reading.signs)


def _is_held(term: QueryTerm, measuring: Measuring) -> bool:
    """Whether it stands in the passage or the title, or says little anyway."""
    number = measuring.weighing.query.terms.index(term)
    return term.light or number in measuring.held or number in measuring.titled


def _is_telling(term: QueryTerm, measuring: Measuring) -> bool:
    """Whether a rare word stands in the passage nowhere either: who designed it, when it was stormed."""
    query = measuring.weighing.query
    if _is_held(term, measuring):
        return False
    few = sum(not other.light for other in query.terms) <= FEW
    rare = TELLING_OF_FEW if few else TELLING if query.types else math.inf
    return general_rarity(term.term, query) >= rare
