"""From hits to what is said: the best windows in order, and whether they answer at all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from retrieval.analysis import tokens
from retrieval.confidence import Beside, coverage, is_name, weigh
from retrieval.excerpt import best_window
from retrieval.kinds import TOLD_BY_SIGNS, has_type
from retrieval.query import Query, parse_query
from retrieval.reading import Reading

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from retrieval.index import Hit, Snapshot

Verdict = Literal["answer", "closest", "none"]
Reason = Literal["empty_library", "no_words", "not_stored", "doubtful"]
Key = tuple[int, int]

ANSWER, CLOSEST = 0.65, 0.33
"""Confidence from which the quotes answer, and from which they are worth showing as the closest words."""
DOUBT = 0.9
"""Of `ANSWER`: the most that confidence comes to where a name or a number of the question is lacking."""
PASSAGE, BM25, HEADLINE = 0.35, 0.6, 0.6
"""What the whole passage and its BM25 score add to the window's worth, and what a mere headline is worth."""
TRUSTED = 3
"""The best excerpts, of which the surest one gives the confidence, whatever the number shown."""
NEAR, BESIDE = 0.75, 0.5
"""Share of the best excerpt's worth from which another one is shown too: any, or one that has words of the
question which those before it lack.
"""
ALIKE = 0.8
"""Share of two excerpts' terms, of all that either has, from which they say the same."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """`text` is the version's text from `start` to `end`; `matches` are the question's words, as spans of
    that version's text.
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
    matches: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Finding:
    verdict: Verdict
    confidence: float
    reason: Reason | None = None
    missing: tuple[str, ...] = ()
    excerpts: tuple[Excerpt, ...] = ()


@dataclass(frozen=True, slots=True)
class _Weighing:
    """A question's terms with their rarity in a library, and the best BM25 score among its hits."""

    query: Query
    weights: Mapping[str, float]
    top: float

    @property
    def whole(self) -> float:
        return sum(self.weights.values())

    def share(self, terms: Collection[str]) -> float:
        """The weight of those of the question's terms that are among `terms`, of them all."""
        return sum(weight for term, weight in self.weights.items() if term in terms) / self.whole


def rank(query: Query, hits: Sequence[Hit], texts: Mapping[Key, str], snapshot: Snapshot) -> list[Excerpt]:
    """Every hit's best window, best first. `texts` holds the whole text of each hit's version."""
    if not hits or not query.terms:
        return []
    weights = weigh(query, snapshot)
    weighing = _Weighing(query, weights, hits[0].score)
    ranked = [_excerpt(weighing, hit, texts[hit.article_id, hit.version]) for hit in hits]
    return sorted(ranked, key=lambda e: (-e.rank_score, e.article_id, e.version, e.start))


def _excerpt(weighing: _Weighing, hit: Hit, text: str) -> Excerpt:
    reading = Reading(text, (hit.start, hit.end), weighing.query, weighing.weights)
    window = best_window(reading)
    passage = weighing.share({match.term for match in reading.matches})
    rank_score = window.worth / weighing.whole + PASSAGE * passage + BM25 * hit.score / weighing.top
    return Excerpt(
        article_id=hit.article_id,
        version=hit.version,
        ordinal=hit.ordinal,
        kind=hit.kind,
        start=window.start,
        end=window.end,
        text=text[window.start : window.end],
        score=hit.score,
        rank_score=rank_score * (HEADLINE if hit.kind == "headline" else 1.0),
        matches=reading.spans(window.start, window.end),
    )


def find(
    question: str, hits: Sequence[Hit], texts: Mapping[Key, str], snapshot: Snapshot, k: int = 3
) -> Finding:
    """What a library says to a question, in at most `k` excerpts, or why it says nothing.

    `hits` are the snapshot's for this question; `texts` holds the whole text of each hit's version.
    """
    query = parse_query(question)
    if not len(snapshot):
        return Finding("none", 0.0, "empty_library")
    if not query.terms:
        return Finding("none", 0.0, "no_words")
    ranked = rank(query, hits, texts, snapshot)
    if not ranked:
        return Finding("none", 0.0, "not_stored", tuple(term.surface for term in query.terms))
    return _judge(query, ranked, snapshot, k)


def _judge(query: Query, ranked: Sequence[Excerpt], snapshot: Snapshot, k: int) -> Finding:
    weights = weigh(query, snapshot)
    sure = [_confidence(query, weights, excerpt, snapshot) for excerpt in ranked]
    confidence = max(sure[:TRUSTED])
    chosen = _chosen(query, [e for e, own in zip(ranked, sure, strict=True) if own >= BESIDE * sure[0]], k)
    shown = {term for e in chosen for term in {*_terms(e), *snapshot.title(e.article_id)}}
    missing = tuple(term.surface for term in query.terms if term.term not in shown)
    if confidence < CLOSEST:
        return Finding("none", confidence, "not_stored", missing)
    if confidence < ANSWER:
        return Finding("closest", confidence, "doubtful", missing, chosen)
    return Finding("answer", confidence, None, missing, chosen)


def _confidence(query: Query, weights: Mapping[str, float], excerpt: Excerpt, snapshot: Snapshot) -> float:
    """How far the excerpt covers the question; below `ANSWER` where what was asked for is lacking."""
    passage = snapshot.terms(excerpt.article_id, excerpt.ordinal)
    beside = Beside(_terms(excerpt), passage, snapshot.title(excerpt.article_id))
    covered = coverage(query, weights, beside)
    return min(covered, ANSWER) * DOUBT if _is_doubtful(query, excerpt, beside) else covered


def _is_doubtful(query: Query, excerpt: Excerpt, beside: Beside) -> bool:
    """Whether the words lack a name or a number of the question, what it counts, or the kind of answer."""
    if any(term.counted or is_name(term) for term in query.terms if not beside.counts(term.term)):
        return True
    told = [kind for kind in query.types if kind in TOLD_BY_SIGNS]
    return bool(told) and not has_type(excerpt.text, query.types)


def _terms(excerpt: Excerpt) -> list[str]:
    return [token.term for token in tokens(excerpt.text)]


def _chosen(query: Query, ranked: Sequence[Excerpt], k: int) -> tuple[Excerpt, ...]:
    """The best, and those that come near it or say more, without saying the same twice."""
    chosen: list[Excerpt] = []
    lacking = {term.term for term in query.terms}
    for excerpt in ranked:
        terms = set(_terms(excerpt))
        floor = BESIDE if lacking & terms else NEAR
        worthy = not chosen or excerpt.rank_score >= floor * chosen[0].rank_score
        if worthy and not any(_same(excerpt, other) for other in chosen):
            chosen.append(excerpt)
            lacking -= terms
        if len(chosen) == k:
            break
    return tuple(chosen)


def _same(one: Excerpt, other: Excerpt) -> bool:
    if (one.article_id, one.version) == (other.article_id, other.version):
        return one.start < other.end and other.start < one.end
    terms, others = set(_terms(one)), set(_terms(other))
    return len(terms & others) >= ALIKE * len(terms | others)
