"""Segments, one an article version, and the immutable snapshot of a library that questions are asked of."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from retrieval.analysis import analyzer_of, runs, tokens
from retrieval.passages import Passage, split_passages
from retrieval.scoring import PassageScorer
from retrieval.stopwords import is_common

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

    from retrieval.analysis import Analyzer, Token
    from retrieval.passages import Block
    from retrieval.query import Query

TITLE_WEIGHT = 2
"""How often a title's word counts in each passage of its article, in frequency and in length."""


@dataclass(frozen=True, slots=True)
class Segment:
    """The index of one article version: how its words are compared, its passages, what each holds and how
    often, its title counted in, and the terms of the title.
    """

    analyzer: Analyzer
    passages: tuple[Passage, ...]
    runs: tuple[dict[str, int], ...]
    title: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage that holds words of a question. `score` is BM25's, `share` that of the best score among the
    hits of the same reading.
    """

    article_id: int
    version: int
    ordinal: int
    kind: str
    start: int
    end: int
    score: float
    share: float


def build_segment(title: str, text: str, blocks: Sequence[Block]) -> Segment:
    """`blocks` are (kind, start, end) in the order of `text`, and never overlap."""
    analyzer = analyzer_of(text)
    passages = split_passages(text, blocks)
    named = _count(title, 0, len(title), analyzer)
    counted = [_count(text, p.start, p.end, analyzer) for p in passages]
    for passage, counts in zip(passages, counted, strict=True):
        if passage.kind != "headline":
            counts.update({run: TITLE_WEIGHT * tf for run, tf in named.items()})
    terms = frozenset(token.term for token in _telling(title, 0, len(title), analyzer))
    return Segment(analyzer, tuple(passages), tuple(dict(counts) for counts in counted), terms)


def _count(text: str, start: int, end: int, analyzer: Analyzer) -> Counter[str]:
    return Counter(run for t in _telling(text, start, end, analyzer) for run in runs(t.term, analyzer))


def _telling(text: str, start: int, end: int, analyzer: Analyzer) -> Iterator[Token]:
    for token in tokens(text, start, end, analyzer):
        if analyzer != "english" or not is_common(text[token.start : token.end]):
            yield token


class _Part:
    """The passages whose words are compared in one way, with their scorer."""

    def __init__(self, entries: Iterable[tuple[int, int, Segment]]) -> None:
        kept = list(entries)
        self.rows = [(number, version, p) for number, version, segment in kept for p in segment.passages]
        self.scorer = PassageScorer(counts for _, _, segment in kept for counts in segment.runs)

    def hit(self, row: int, score: float, best: float) -> Hit:
        article_id, version, p = self.rows[row]
        return Hit(article_id, version, p.ordinal, p.kind, p.start, p.end, score, score / best)


class Snapshot:
    """A library at one time. Nothing in it changes; an added article gives a new snapshot."""

    def __init__(self, entries: Iterable[tuple[int, int, Segment]] = ()) -> None:
        """Of (article id, version, segment); a later version takes an earlier one's place."""
        self._entries = _latest(entries)
        parts: defaultdict[Analyzer, list[tuple[int, int, Segment]]] = defaultdict(list)
        for article_id, (version, segment) in self._entries.items():
            parts[segment.analyzer].append((article_id, version, segment))
        self._parts = {analyzer: _Part(kept) for analyzer, kept in parts.items()}

    def with_segment(self, article_id: int, version: int, segment: Segment) -> Snapshot:
        others = ((known, *entry) for known, entry in self._entries.items() if known != article_id)
        return Snapshot([*others, (article_id, version, segment)])

    def without(self, article_id: int) -> Snapshot:
        return Snapshot((known, *entry) for known, entry in self._entries.items() if known != article_id)

    def __len__(self) -> int:
        return sum(len(part.rows) for part in self._parts.values())

    @property
    def analyzers(self) -> tuple[Analyzer, ...]:
        """Those that its articles were read by."""
        return tuple(self._parts)

    def analyzer(self, article_id: int) -> Analyzer:
        """The one that an article was read by. KeyError for one that isn't here."""
        return self._entries[article_id][1].analyzer

    def title(self, article_id: int) -> frozenset[str]:
        """The terms of an article's title. KeyError for one that isn't here."""
        return self._entries[article_id][1].title

    def size(self, analyzer: Analyzer) -> int:
        """Passages read by an analyzer."""
        return len(self._parts[analyzer].rows) if analyzer in self._parts else 0

    def document_frequency(self, run: str, analyzer: Analyzer) -> int:
        return self._parts[analyzer].scorer.document_frequency(run) if analyzer in self._parts else 0

    def search(self, query: Query, limit: int, articles: Container[int] | None = None) -> list[Hit]:
        """The best passages that the query's analyzer read, best first; ties by article, version, ordinal."""
        part = self._parts.get(query.analyzer)
        if part is None:
            return []
        wanted = limit if articles is None else len(part.rows)
        found = [
            (row, score)
            for row, score in part.scorer.top(query.runs(), wanted)
            if articles is None or part.rows[row][0] in articles
        ][:limit]
        return [part.hit(row, score, found[0][1]) for row, score in found]


def _latest(entries: Iterable[tuple[int, int, Segment]]) -> Mapping[int, tuple[int, Segment]]:
    """By article id, ascending, so that equal scores come in the order of article and ordinal."""
    kept: dict[int, tuple[int, Segment]] = {}
    for article_id, version, segment in sorted(entries, key=lambda entry: entry[:2]):
        kept[article_id] = (version, segment)
    return kept
