"""Articles that speak of what another one speaks of, by its weighty words."""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING

from retrieval.analysis import analyzer_of, runs, tokens
from retrieval.confidence import HEAVIEST, rarity
from retrieval.query import Query, QueryTerm
from retrieval.stopwords import elsewhere, is_common

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from retrieval.analysis import Analyzer, Token
    from retrieval.index import Snapshot

Key = tuple[int, int]
"""Article id and version."""

TERMS = 40
"""Of the article's words, those that weigh most: they are looked up."""
PASSAGES = 200
CANDIDATES = 40
"""Articles whose texts are compared with it."""
TELLING = 4.0
"""Rarity from which a word tells of a subject: one passage in 55 has it."""
FEWEST = 2
"""Telling words that two articles must share: one is a place or a day."""
NEAR = 0.06
"""Cosine of two articles' words, weighed by rarity, from which they are near. Of our own articles, 0.1 loses
three of the four pairs that a reader would name, and half of what 0.04 finds is none (`tests/quality`).
"""

Weights = dict[str, float]


def candidates(snapshot: Snapshot, article_id: int, text: str) -> list[Key]:
    """Other articles that have the weighty words of this text, best first, for `nearest` to look at."""
    analyzer = analyzer_of(text)
    weights = weigh_words(text, snapshot)
    terms = tuple(QueryTerm(term, term) for term in list(weights)[:TERMS])
    hits = snapshot.search(Query("", analyzer, terms, frozenset()), PASSAGES)
    keys = dict.fromkeys((hit.article_id, hit.version) for hit in hits)
    return [key for key in keys if key[0] != article_id][:CANDIDATES]


def nearest(snapshot: Snapshot, text: str, others: Mapping[Key, str]) -> list[int]:
    """Ids of those of the `others` that are near, the nearest first; by id where they are equally so."""
    own = weigh_words(text, snapshot)
    scored = {key[0]: _likeness(own, weigh_words(other, snapshot)) for key, other in others.items()}
    near = [article_id for article_id, score in scored.items() if score >= NEAR]
    return sorted(near, key=lambda article_id: (-scored[article_id], article_id))


def weigh_words(text: str, snapshot: Snapshot) -> Weights:
    """What each term of a text weighs: rare in the library, and said more than once. Heaviest first."""
    analyzer = analyzer_of(text)
    said = Counter(token.term for token in _telling(text, analyzer))
    query = Query("", analyzer, (), frozenset())
    weights = {
        term: (1 + math.log(count)) * min(rarity(term, query, snapshot), HEAVIEST)
        for term, count in said.items()
        if runs(term, analyzer)
    }
    return dict(sorted(weights.items(), key=lambda weighed: (-weighed[1], weighed[0])))


def _telling(text: str, analyzer: Analyzer) -> Iterator[Token]:
    for token in tokens(text, analyzer=analyzer):
        word = text[token.start : token.end]
        is_light = is_common(word) if analyzer == "english" else token.term in elsewhere()
        if not is_light and len(word) > 1:
            yield token


def _likeness(one: Weights, other: Weights) -> float:
    """The cosine; nothing where they share too few telling words."""
    shared = [term for term in one.keys() & other.keys() if min(one[term], other[term]) >= TELLING]
    if len(shared) < FEWEST:
        return 0.0
    length = math.hypot(*one.values()) * math.hypot(*other.values())
    return sum(one[term] * other[term] for term in shared) / length
