"""From hits to excerpts: each passage's best window, and the passages in order."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from retrieval.confidence import weigh
from retrieval.doubts import doubts
from retrieval.excerpt import windows
from retrieval.features import Measuring, Weighing, measured, signals
from retrieval.query import parse_query
from retrieval.reading import CAP, Matcher, Reading
from retrieval.weights import weights

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from retrieval.analysis import Analyzer
    from retrieval.index import Hit, Snapshot
    from retrieval.query import Query
    from retrieval.reading import Span

Key = tuple[int, int]
"""Article id and version."""

OF_KIND = {"headline": -6.0, "caption": -0.3}
"""What words that are not of the body are worth more, in the score's unit: the log of the odds."""
LEAD, LEAD_CHARS = 0.4, 600
"""What the beginning of an article is worth more, and where half is left: news begin with what counts."""
ANSWER, CLOSEST = 0.55, 0.1
"""Confidence from which the quotes answer, and from which they are worth showing as the closest words."""
DOUBTED, MOST_DOUBTED = 0.5, 0.54
"""Confidence from which it grows slowly, and up to which, where what was asked for is lacking."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """`text` is the version's text from `start` to `end`; `matches` are the question's words, as spans of
    that version's text. `score` is BM25's, `rank_score` the log of odds by which excerpts are ordered;
    `confidence` lies in [0, 1]; `held` are the question's words in it or in its article's title, as typed.
    """

    article_id: int
    version: int
    ordinal: int
    kind: str
    start: int
    end: int
    text: str
    score: float
    rank_score: float
    confidence: float
    matches: tuple[tuple[int, int], ...]
    held: frozenset[str]


def search(
    snapshot: Snapshot, question: str, limit: int, articles: Collection[int] | None = None
) -> list[Hit]:
    """The passages worth looking at, of every reading of the question: `limit` at the most of each."""
    return [hit for query in readings(question, snapshot) for hit in snapshot.search(query, limit, articles)]


def readings(question: str, snapshot: Snapshot) -> list[Query]:
    """The question as each analyzer in the library reads it, where that leaves words of a subject."""
    read = (parse_query(question, analyzer) for analyzer in snapshot.analyzers)
    return [query for query in read if not query.is_empty]


def rank(
    question: str, hits: Sequence[Hit], texts: Mapping[Key, str], snapshot: Snapshot, cap: int = CAP
) -> list[Excerpt]:
    """Every hit's best window of at most `cap` characters, best first. `texts` holds the whole text of each
    hit's version.
    """
    ranked = [_best(measuring) for measuring in measurings(question, hits, texts, snapshot, cap)]
    return sorted(ranked, key=lambda e: (-e.rank_score, e.article_id, e.version, e.start))


def measurings(
    question: str, hits: Sequence[Hit], texts: Mapping[Key, str], snapshot: Snapshot, cap: int = CAP
) -> Iterator[Measuring]:
    """Each hit's passage, read for the question by the analyzer that read its article."""
    by_analyzer: defaultdict[Analyzer, list[Hit]] = defaultdict(list)
    for hit in hits:
        by_analyzer[hit.analyzer].append(hit)
    for query in readings(question, snapshot):
        weighing, matcher = Weighing(query, weigh(query, snapshot)), Matcher(query)
        for hit in by_analyzer[query.analyzer]:
            reading = Reading(texts[hit.article_id, hit.version], (hit.start, hit.end), matcher, cap)
            yield Measuring(weighing, reading, hit)


def _best(measuring: Measuring) -> Excerpt:
    spans = windows(measuring.reading)
    vectors = measured(measuring, spans)
    worths = vectors @ weights(measuring.weighing.query.analyzer).ranking
    at = int(np.argmax(np.round(worths, 9)))
    return _excerpt(measuring, spans[at], vectors[at], float(worths[at]))


def _excerpt(measuring: Measuring, span: Span, vector: NDArray[np.float64], worth: float) -> Excerpt:
    hit, reading, (start, end) = measuring.hit, measuring.reading, span
    terms = measuring.weighing.query.terms
    return Excerpt(
        article_id=hit.article_id,
        version=hit.version,
        ordinal=hit.ordinal,
        kind=hit.kind,
        start=start,
        end=end,
        text=reading.text[start:end],
        score=hit.score,
        rank_score=worth + LEAD * LEAD_CHARS / (LEAD_CHARS + start) + OF_KIND.get(hit.kind, 0.0),
        confidence=_sure(measuring, span, vector),
        matches=reading.spans(start, end),
        held=frozenset(terms[number].surface for number in measuring.held_in(start, end)),
    )


def _sure(measuring: Measuring, span: Span, vector: NDArray[np.float64]) -> float:
    lacking = doubts(measuring, span)
    sure = weights(measuring.weighing.query.analyzer).sure(signals(vector, measuring.whole, lacking))
    return _doubted(sure) if any(lacking) else sure


def _doubted(sure: float) -> float:
    above = max(sure - DOUBTED, 0.0) / (1 - DOUBTED)
    return min(sure, DOUBTED) + above * (MOST_DOUBTED - DOUBTED)
