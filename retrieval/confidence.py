"""How far a quote covers a question's weighty words: a number in [0, 1], alike in libraries of any size.

A word's weight is its rarity. In a small library rarity can't be counted, so it is blended with how rare the
word is in general (`data/background.tsv`), the library's own count weighing N / (N + 200).
"""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from retrieval.index import Snapshot
    from retrieval.query import Query, QueryTerm

HALF_TRUST = 200
"""Passages at which a library's own counts weigh as much as the background's."""
UNSEEN = 2e-5
"""Share of passages that hold a word which the background doesn't list."""
HEAVIEST = 8.0
"""A word rarer than that (one passage in 3,000) weighs no more: rarity is a guess there."""
NAME = 1.3
"""What a name or a number weighs, by other words of its rarity: with another name, words speak of another."""
TITLE, PASSAGE = 0.9, 0.7
"""What a word counts that stands in the article's title, or else in the passage, but not in the excerpt."""
PAIR = 0.15
"""What the question's neighbours add where they stand side by side in the excerpt too."""
DWELLING = 0.4
"""The part that is judged by how often the passage has a word, rather than by whether; `SATURATION` is
BM25's k1.
"""
SATURATION = 0.9


@dataclass(frozen=True, slots=True)
class Background:
    """What is known of words in general: the share of passages of about 100 words that hold a term, and the
    terms that are mostly names.
    """

    shares: Mapping[str, float]
    names: frozenset[str]


@lru_cache(maxsize=1)
def background() -> Background:
    table = files("retrieval").joinpath("data", "background.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in table.splitlines() if line and not line.startswith("#")]
    shares = {term: float(share) for term, share, _ in rows}
    return Background(shares, frozenset(term for term, _, sort in rows if sort == "name"))


@dataclass(frozen=True, slots=True)
class Beside:
    """An excerpt's terms in their order, and what stands beside it: the terms of its passage, title counted
    in, and those of the title alone.
    """

    shown: Sequence[str]
    passage: Mapping[str, int]
    title: frozenset[str]

    def counts(self, term: str) -> float:
        """What a word of the question counts, by where it stands: in [0, 1]."""
        if term in self.shown:
            return 1.0
        return TITLE if term in self.title else PASSAGE if term in self.passage else 0.0


def weigh(query: Query, snapshot: Snapshot) -> dict[str, float]:
    """What each of a question's terms weighs in a library; above 0."""
    return {
        term.term: min(rarity(term.term, snapshot), HEAVIEST) * (NAME if is_name(term) else 1.0)
        for term in query.terms
    }


def is_name(term: QueryTerm) -> bool:
    """A name or a number: by how the question writes it or, where all is written small, by the background."""
    return term.named or term.term in background().names


def coverage(query: Query, weights: Mapping[str, float], beside: Beside) -> float:
    """Of the question's weight, the share that an excerpt covers: in [0, 1]."""
    whole = sum(weights.values())
    held = sum(weight * beside.counts(term) for term, weight in weights.items())
    dwelt = sum(weight * _dwelling(beside.passage.get(term, 0)) for term, weight in weights.items())
    together = (held / whole + PAIR * _paired(query, beside.shown)) / (1 + PAIR)
    return (1 - DWELLING) * together + DWELLING * dwelt / whole


def _dwelling(frequency: int) -> float:
    return frequency / (frequency + SATURATION)


def _paired(query: Query, shown: Sequence[str]) -> float:
    """Of the question's neighbours, the share that the excerpt has with at most one word between them."""
    near = {*itertools.pairwise(shown), *zip(shown, shown[2:], strict=False)}
    return sum(pair in near for pair in query.pairs) / max(len(query.pairs), 1)


def rarity(term: str, snapshot: Snapshot) -> float:
    """-ln of the share of passages that hold the term, blended between the library and the background."""
    held = snapshot.document_frequency(term) + HALF_TRUST * background().shares.get(term, UNSEEN)
    return -math.log(max(held / (len(snapshot) + HALF_TRUST), UNSEEN))
