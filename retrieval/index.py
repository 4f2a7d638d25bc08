"""Segments, one an article version, and the immutable snapshot of a library that questions are asked of."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from retrieval.analysis import is_common, tokens
from retrieval.passages import Passage, split_passages
from retrieval.scoring import PassageScorer

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping, Sequence

    from retrieval.passages import Block
    from retrieval.query import Query

TITLE_WEIGHT = 2
"""How often a title's word counts in each passage of its article, in frequency and in length."""


@dataclass(frozen=True, slots=True)
class Segment:
    """The index of one article version: its passages, the terms of each with their frequency, in which the
    title's are counted, and the terms of the title.
    """

    passages: tuple[Passage, ...]
    terms: tuple[dict[str, int], ...]
    title: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage that holds words of a question. `score` is BM25's."""

    article_id: int
    version: int
    ordinal: int
    kind: str
    start: int
    end: int
    score: float


def build_segment(title: str, text: str, blocks: Sequence[Block]) -> Segment:
    """`blocks` are (kind, start, end) in the order of `text`, and never overlap."""
    passages = split_passages(text, blocks)
    named = _count(title, 0, len(title))
    counted = [_count(text, p.start, p.end) for p in passages]
    for passage, counts in zip(passages, counted, strict=True):
        if passage.kind != "headline":
            counts.update({term: TITLE_WEIGHT * tf for term, tf in named.items()})
    return Segment(tuple(passages), tuple(dict(counts) for counts in counted), frozenset(named))


def _count(text: str, start: int, end: int) -> Counter[str]:
    return Counter(t.term for t in tokens(text, start, end) if not is_common(text[t.start : t.end]))


class Snapshot:
    """A library at one time. Nothing in it changes; an added article gives a new snapshot."""

    def __init__(self, entries: Iterable[tuple[int, int, Segment]] = ()) -> None:
        """Of (article id, version, segment); a later version takes an earlier one's place."""
        self._entries = _latest(entries)
        self._rows = [
            (article_id, version, passage)
            for article_id, (version, segment) in self._entries.items()
            for passage in segment.passages
        ]
        self.scorer = PassageScorer(terms for _, segment in self._entries.values() for terms in segment.terms)

    def with_segment(self, article_id: int, version: int, segment: Segment) -> Snapshot:
        others = ((known, *entry) for known, entry in self._entries.items() if known != article_id)
        return Snapshot([*others, (article_id, version, segment)])

    def without(self, article_id: int) -> Snapshot:
        return Snapshot((known, *entry) for known, entry in self._entries.items() if known != article_id)

    def __len__(self) -> int:
        return len(self._rows)

    def terms(self, article_id: int, ordinal: int) -> Mapping[str, int]:
        """How often each term counts in a passage, its article's title counted in. KeyError, IndexError for
        a passage that isn't here.
        """
        return self._entries[article_id][1].terms[ordinal]

    def title(self, article_id: int) -> frozenset[str]:
        """The terms of an article's title. KeyError for one that isn't here."""
        return self._entries[article_id][1].title

    def document_frequency(self, term: str) -> int:
        return self.scorer.document_frequency(term)

    def search(self, query: Query, limit: int, articles: Container[int] | None = None) -> list[Hit]:
        """The best passages, best first; ties by article, version and ordinal."""
        wanted = limit if articles is None else len(self)
        found = self.scorer.top([term.term for term in query.terms], wanted)
        hits = (self._hit(row, score) for row, score in found)
        return [hit for hit in hits if articles is None or hit.article_id in articles][:limit]

    def _hit(self, row: int, score: float) -> Hit:
        article_id, version, p = self._rows[row]
        return Hit(article_id, version, p.ordinal, p.kind, p.start, p.end, score)


def _latest(entries: Iterable[tuple[int, int, Segment]]) -> dict[int, tuple[int, Segment]]:
    """By article id, ascending, so that equal scores come in the order of article and ordinal."""
    kept: dict[int, tuple[int, Segment]] = {}
    for article_id, version, segment in sorted(entries, key=lambda entry: entry[:2]):
        kept[article_id] = (version, segment)
    return kept
