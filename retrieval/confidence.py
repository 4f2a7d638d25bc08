"""How sure it is that a quote answers: a number in [0, 1], alike in libraries of any size.

A word's weight is its rarity. In a small library rarity can't be counted, so it is blended with how rare the
word is in general (`data/background*.tsv`), the library's own count weighing N / (N + 200).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING

from retrieval.analysis import runs
from retrieval.stopwords import LIGHT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from retrieval.index import Snapshot
    from retrieval.query import Query, QueryTerm

HALF_TRUST = 200
"""Passages at which a library's own counts weigh as much as the background's."""
UNSEEN = 2e-5
"""Share of passages that hold a word which the background doesn't list."""
HEAVIEST = 8.0
"""A word rarer than that (one passage in 3,000) weighs no more: rarity is a guess there."""
ITSELF = 2
"""Passages in which a word may stand because it is its article's subject: the one looked at, the headline."""
NAME = 1.3
"""What a name or a number weighs, by other words of its rarity: with another name, words speak of another."""


@dataclass(frozen=True, slots=True)
class Background:
    """What is known of words in general: the share of passages of about 100 words that hold a term, and the
    terms that are mostly names.
    """

    shares: Mapping[str, float]
    names: frozenset[str]


@lru_cache(maxsize=2)
def background(*, english: bool) -> Background:
    name = "background.tsv" if english else "background_other.tsv"
    table = files("retrieval").joinpath("data", name).read_text(encoding="utf-8")
    rows = [line.split("\t") for line in table.splitlines() if line and not line.startswith("#")]
    shares = {term: float(share) for term, share, _ in rows}
    return Background(shares, frozenset(term for term, _, sort in rows if sort == "name"))


def weigh(query: Query, snapshot: Snapshot) -> list[float]:
    """What each of a question's terms weighs in a library; above 0."""
    return [_weight(term, query, snapshot) for term in query.terms]


def _weight(term: QueryTerm, query: Query, snapshot: Snapshot) -> float:
    if term.light:
        return LIGHT
    known = min(rarity(term.term, query, snapshot), HEAVIEST)
    return known * (NAME if is_name(term, query) else 1.0)


def is_name(term: QueryTerm, query: Query) -> bool:
    """A name or a number: by how the question writes it or, where all is written small, by the background."""
    return term.named or term.term in background(english=query.analyzer == "english").names


def rarity(term: str, query: Query, snapshot: Snapshot) -> float:
    """-ln of the share of passages that hold the term, blended between the library and the background.

    The passage that is looked at and its headline don't count: a word is no more frequent for standing where
    it is asked for. Of a word that is indexed by its runs of letters, the rarest one is counted.
    """
    own = min(snapshot.document_frequency(run, query.analyzer) for run in runs(term, query.analyzer))
    held = max(own - ITSELF, 0) + HALF_TRUST * _general(term, query)
    return -math.log(max(held / (snapshot.size(query.analyzer) + HALF_TRUST), UNSEEN))


def general_rarity(term: str, query: Query) -> float:
    """The same, whatever the library."""
    return -math.log(_general(term, query))


def _general(term: str, query: Query) -> float:
    return background(english=query.analyzer == "english").shares.get(term, UNSEEN)
