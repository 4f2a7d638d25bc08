"""Whether excerpts answer, are the closest stored words, or nothing; and what of the question is missing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from retrieval.ranking import ANSWER, CLOSEST, rank, readings
from retrieval.reading import CAP

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from retrieval.index import Hit, Snapshot
    from retrieval.query import Query
    from retrieval.ranking import Excerpt, Key

Verdict = Literal["answer", "closest", "none"]
Reason = Literal["empty_library", "no_words", "not_stored", "doubtful"]

TRUSTED = 3
"""The best excerpts, of which the surest one gives the confidence, whatever the number shown."""
NEAR, BESIDE = 0.75, 0.5
"""Share of the best excerpt's confidence from which another one is shown too: any, or one that has words of
the question which those before it lack.
"""
ALIKE = 0.8
"""Share of two excerpts' words, of all that either has, from which they say the same."""


@dataclass(frozen=True, slots=True)
class Finding:
    """`missing` are the question's words, as typed, that neither the excerpts nor their titles hold;
    `nearest` is the article that comes nearest where nothing is shown.
    """

    verdict: Verdict
    confidence: float
    reason: Reason | None = None
    missing: tuple[str, ...] = ()
    excerpts: tuple[Excerpt, ...] = ()
    nearest: Key | None = None


def find(
    question: str,
    hits: Sequence[Hit],
    texts: Mapping[Key, str],
    snapshot: Snapshot,
    k: int = 3,
    cap: int = CAP,
) -> Finding:
    """What a library says to a question, in at most `k` excerpts of `cap` characters, or why it says nothing.

    `hits` are the snapshot's for this question; `texts` holds the whole text of each hit's version.
    """
    if not len(snapshot):
        return Finding("none", 0.0, "empty_library")
    queries = readings(question, snapshot)
    if not queries:
        return Finding("none", 0.0, "no_words")
    return judge(queries[0], rank(question, hits, texts, snapshot, cap), k)


def judge(query: Query, ranked: Sequence[Excerpt], k: int) -> Finding:
    """The verdict on ranked excerpts; `query` gives the words that are looked for."""
    confidence = max((excerpt.confidence for excerpt in ranked[:TRUSTED]), default=0.0)
    chosen = _chosen(query, ranked, k)
    missing = _missing(query, {word for excerpt in chosen for word in excerpt.held})
    if confidence < CLOSEST:
        nearest = next(((e.article_id, e.version) for e in ranked if e.held), None)
        return Finding("none", confidence, "not_stored", missing, nearest=nearest)
    if confidence < ANSWER:
        return Finding("closest", confidence, "doubtful", missing, chosen)
    return Finding("answer", confidence, None, missing, chosen)


def _missing(query: Query, shown: Collection[str]) -> tuple[str, ...]:
    """The question's words that aren't shown; where blanks don't part words, the runs of characters."""
    held = {at for term in query.terms if term.surface in shown for at in term.place}
    spans: list[tuple[int, int]] = []
    for term in query.terms:
        lacking = [at for at in term.place if at not in held]
        if lacking and not term.light:
            start, end = lacking[0], lacking[-1] + 1
            if spans and start < spans[-1][1]:
                before = spans.pop()
                start, end = before[0], max(before[1], end)
            spans.append((start, end))
    return tuple(query.text[start:end] for start, end in spans)


def _chosen(query: Query, ranked: Sequence[Excerpt], k: int) -> tuple[Excerpt, ...]:
    """The best, and those that come near it or say more, without saying the same twice."""
    chosen: list[Excerpt] = []
    lacking = {term.surface for term in query.terms if not term.light}
    for excerpt in ranked:
        floor = BESIDE if lacking & excerpt.held else NEAR
        worthy = not chosen or excerpt.confidence >= max(floor * chosen[0].confidence, CLOSEST)
        if worthy and not any(_says_no_more(excerpt, other) for other in chosen):
            chosen.append(excerpt)
            lacking -= excerpt.held
        if len(chosen) == k:
            break
    return tuple(chosen)


def _says_no_more(one: Excerpt, other: Excerpt) -> bool:
    """Whether an excerpt repeats another: overlaps it, has its words, or is the headline over it."""
    if one.kind == "headline" and one.article_id == other.article_id:
        return True
    if (one.article_id, one.version) == (other.article_id, other.version):
        return one.start < other.end and other.start < one.end
    words, others = set(one.text.casefold().split()), set(other.text.casefold().split())
    return len(words & others) >= ALIKE * len(words | others)
