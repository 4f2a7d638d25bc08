"""From hits to what is said: the best windows in order, and whether they answer at all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from retrieval.analysis import Query, parse_query, tokens
from retrieval.confidence import rarity
from retrieval.excerpt import Reading, best_window

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from retrieval.index import Hit, Snapshot

Verdict = Literal["answer", "closest", "none"]
Reason = Literal["empty_library", "no_words", "not_stored", "doubtful"]
Key = tuple[int, int]

ANSWER, CLOSEST = 0.62, 0.34
"""Confidence from which the quotes answer, and from which they are worth showing as the closest words."""
ELSEWHERE = 0.6
"""What a word counts that stands in the article's title, but not in the excerpt."""
PASSAGE, BM25, HEADLINE = 0.35, 0.6, 0.6
"""What the whole passage and its BM25 score add to the window's worth, and what a mere headline is worth."""
NEAR = 0.75
"""Share of the best excerpt's worth from which another one is shown too."""


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
    if not hits:
        return []
    weights = {term.term: rarity(term.term, snapshot) for term in query.terms}
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
        matches=tuple((match.start, match.end) for match in reading.within(window.start, window.end)),
    )


def find(
    question: str, hits: Sequence[Hit], texts: Mapping[Key, str], snapshot: Snapshot, k: int = 3
) -> Finding:
    """What a library says to a question, in at most `k` excerpts, or why it says nothing."""
    query = parse_query(question)
    if not len(snapshot):
        return Finding("none", 0.0, "empty_library")
    if not query.terms:
        return Finding("none", 0.0, "no_words")
    ranked = rank(query, hits, texts, snapshot)
    if not ranked:
        return Finding("none", 0.0, "not_stored", tuple(term.surface for term in query.terms))
    return _judge(query, ranked, texts, snapshot, k)


def _judge(
    query: Query, ranked: Sequence[Excerpt], texts: Mapping[Key, str], snapshot: Snapshot, k: int
) -> Finding:
    weights = {term.term: rarity(term.term, snapshot) for term in query.terms}
    confidence = max(_confidence(weights, excerpt, texts) for excerpt in ranked[:k])
    chosen = _chosen(ranked, k)
    shown = {token.term for e in chosen for token in tokens(e.text)}
    missing = tuple(term.surface for term in query.terms if term.term not in shown)
    if confidence < CLOSEST:
        return Finding("none", confidence, "not_stored", missing)
    if confidence < ANSWER or any(_is_name_or_number(query, word) for word in missing):
        return Finding("closest", min(confidence, ANSWER), "doubtful", missing, chosen)
    return Finding("answer", confidence, None, missing, chosen)


def _confidence(weights: Mapping[str, float], excerpt: Excerpt, texts: Mapping[Key, str]) -> float:
    """How much of the question's weight the excerpt holds; its article's title counts in part."""
    whole = sum(weights.values())
    own = {token.term for token in tokens(excerpt.text)}
    text = texts[excerpt.article_id, excerpt.version]
    title = {token.term for token in tokens(text.partition("\n")[0])}
    near = sum(
        weight * (1.0 if term in own else ELSEWHERE if term in title else 0.0)
        for term, weight in weights.items()
    )
    return near / whole


def _is_name_or_number(query: Query, word: str) -> bool:
    """A name or a number that the question asks about: without it, the words speak of something else."""
    first = query.text.lstrip().startswith(word)
    return word[0].isdigit() or (word[0].isupper() and not first)


def _chosen(ranked: Sequence[Excerpt], k: int) -> tuple[Excerpt, ...]:
    """The best, and those that come near it or say more, without saying the same twice."""
    chosen: list[Excerpt] = []
    for excerpt in ranked:
        worthy = not chosen or excerpt.rank_score >= NEAR * chosen[0].rank_score
        if len(chosen) < k and worthy and not any(_same(excerpt, other) for other in chosen):
            chosen.append(excerpt)
    return tuple(chosen)


def _same(one: Excerpt, other: Excerpt) -> bool:
    if one.text == other.text:
        return True
    same_version = (one.article_id, one.version) == (other.article_id, other.version)
    return same_version and one.start < other.end and other.start < one.end
