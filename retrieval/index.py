"""The immutable snapshot of a library that is asked: its segments, less what is dead in them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from retrieval.scoring import Part, PassageScorer
from retrieval.searching import Found, best
from retrieval.segments import KINDS, Segment, merge_segments

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from retrieval.analysis import Analyzer
    from retrieval.query import Query
    from retrieval.segments import Key

    Mask = NDArray[np.bool_]

SMALL, MIDDLE = 256, 2_048
"""Passages up to which a segment is a small one, and up to which small ones are merged into one in memory."""
MOST_SMALL = 4
"""Small segments that a snapshot has at the most: each costs every question some twenty microseconds."""


class Hit(NamedTuple):
    """A passage that holds words of a question. `score` is BM25's, `share` that of the best score among the
    hits of the same reading; `title` has the hashes of its article's title, eight bytes each.
    """

    article_id: int
    version: int
    ordinal: int
    kind: str
    start: int
    end: int
    score: float
    share: float
    analyzer: Analyzer
    title: bytes


@dataclass(frozen=True, slots=True, eq=False)
class Held:
    """A segment in a library. `dead` says which of its article versions don't count any more; `part` is what
    the scorer sees of it.
    """

    segment: Segment
    dead: Mask | None
    part: Part

    def without(self, article_id: int, version: int | None = None) -> Held:
        """The same without an article, or without one version of it."""
        articles = self.segment.articles
        gone = articles.ids == article_id
        if version is not None:
            gone &= articles.versions == version
        if not gone.any():
            return self
        return hold(self.segment, gone if self.dead is None else self.dead | gone)

    def __len__(self) -> int:
        """Article versions that count."""
        return len(self.segment.articles.ids) - (0 if self.dead is None else int(self.dead.sum()))

    @property
    def keys(self) -> list[Key]:
        """The article versions that count."""
        keys = self.segment.keys
        if self.dead is None:
            return keys
        return [key for key, gone in zip(keys, self.dead.tolist(), strict=True) if not gone]


def hold(segment: Segment, dead: Mask | None = None) -> Held:
    return Held(segment, dead, Part(segment.postings, None if dead is None else segment.spread(dead)))


class _Read:
    """The segments that one analyzer read, with their scorer."""

    def __init__(self, held: Sequence[Held]) -> None:
        self.held = tuple(held)
        self.scorer = PassageScorer.of_parts([one.part for one in held])

    def hidden(self, articles: Collection[int] | None) -> list[Mask | None]:
        """For each part, which passages may not be found."""
        dead = [part.dead for part in self.scorer.parts]
        if articles is None:
            return dead
        wanted = np.fromiter(articles, np.int64, len(articles))
        others = [one.segment.spread(~np.isin(one.segment.articles.ids, wanted)) for one in self.held]
        return [mask if gone is None else mask | gone for mask, gone in zip(others, dead, strict=True)]

    def hits(self, query: Query, limit: int, articles: Collection[int] | None) -> list[Hit]:
        """Best first; ties by article, version and ordinal."""
        found = best(self.scorer, self.scorer.weigh(query.runs()), limit, self.hidden(articles))
        highest = max((float(one.scores.max()) for one in found), default=0.0)
        hits = [hit for one in found for hit in self._hits(one, limit, highest)]
        return sorted(hits, key=_order)[:limit] if len(found) > 1 else hits

    def _hits(self, found: Found, limit: int, highest: float) -> Iterator[Hit]:
        """The passages found in one part, in order; `highest` is the best score in any part."""
        segment = self.held[found.part].segment
        articles, spans = segment.articles, segment.spans
        owners = segment.of(found.numbers)
        keys = (found.numbers, articles.versions[owners], articles.ids[owners], -found.scores)
        order = np.lexsort(keys)[:limit]
        numbers, scores, owners = found.numbers[order], found.scores[order], owners[order]
        columns = (
            articles.ids[owners],
            articles.versions[owners],
            numbers - articles.firsts[owners],
            spans.kinds[numbers],
            spans.starts[numbers],
            spans.ends[numbers],
            scores,
            scores / highest,
            owners,
        )
        for article_id, version, ordinal, kind, start, end, score, share, owner in zip(
            *(column.tolist() for column in columns), strict=True
        ):
            told = (KINDS[kind], start, end, score, share, segment.analyzer, segment.title(owner))
            yield Hit(article_id, version, ordinal, *told)


def _order(hit: Hit) -> tuple[float, int, int, int]:
    return -hit.score, hit.article_id, hit.version, hit.ordinal


class Snapshot:
    """A library at one time. Nothing in it changes; an added article gives a new snapshot."""

    def __init__(self, entries: Iterable[tuple[int, int, Segment]] = ()) -> None:
        """Of (article id, version, segment of one article); a later version takes an earlier one's place."""
        latest: dict[int, tuple[int, Segment]] = {}
        for article_id, version, segment in sorted(entries, key=lambda entry: entry[:2]):
            latest[article_id] = (version, segment)
        self._take(hold(segment.named(number, version)) for number, (version, segment) in latest.items())

    @classmethod
    def of(cls, segments: Iterable[Segment], dead: Collection[Key] = ()) -> Snapshot:
        """Of segments that know their articles, some of which are dead."""
        snapshot = cls.__new__(cls)
        snapshot._take(_buried(hold(segment), set(dead).intersection(segment.keys)) for segment in segments)  # noqa: SLF001  its own
        return snapshot

    def _take(self, held: Iterable[Held]) -> None:
        read: defaultdict[Analyzer, list[Held]] = defaultdict(list)
        for one in held:
            if len(one):
                read[one.segment.analyzer].append(one)
        self._read = {analyzer: _Read(_tidied(kept)) for analyzer, kept in read.items()}

    def _held(self) -> Iterator[Held]:
        return (one for read in self._read.values() for one in read.held)

    def with_segment(self, article_id: int, version: int, segment: Segment) -> Snapshot:
        """The same with one article's segment, in the place of any version before."""
        return self.changed([segment.named(article_id, version)])

    def without(self, article_id: int) -> Snapshot:
        return self.changed(dead=[key for key in self.keys if key[0] == article_id])

    def changed(self, added: Collection[Segment] = (), dead: Collection[Key] = ()) -> Snapshot:
        """The same with more segments, whose articles take the place of any version that is here, and without
        the `dead` ones.
        """
        gone = [(article_id, None) for segment in added for article_id, _ in segment.keys]
        held = [_buried(one, [*gone, *dead]) for one in self._held()]
        new = [_buried(hold(segment), dead) for segment in added]
        snapshot = Snapshot.__new__(Snapshot)
        snapshot._take([*held, *new])  # noqa: SLF001  its own
        return snapshot

    @property
    def articles(self) -> int:
        """How many article versions count."""
        return sum(map(len, self._held()))

    @property
    def keys(self) -> list[Key]:
        """The article versions that count."""
        return [key for one in self._held() for key in one.keys]

    def __len__(self) -> int:
        return sum(read.scorer.corpus_size for read in self._read.values())

    @property
    def nbytes(self) -> int:
        """Of all its arrays; segments that another snapshot has too are counted in both."""
        return sum(one.segment.nbytes for one in self._held())

    @property
    def analyzers(self) -> tuple[Analyzer, ...]:
        """Those that its articles were read by."""
        return tuple(sorted(self._read))

    def size(self, analyzer: Analyzer) -> int:
        """Passages read by an analyzer."""
        return self._read[analyzer].scorer.corpus_size if analyzer in self._read else 0

    def document_frequency(self, run: str, analyzer: Analyzer) -> int:
        return self._read[analyzer].scorer.document_frequency(run) if analyzer in self._read else 0

    def search(self, query: Query, limit: int, articles: Collection[int] | None = None) -> list[Hit]:
        """The best passages that the query's analyzer read, best first; ties by article, version, ordinal.
        With `articles`, of those alone.
        """
        read = self._read.get(query.analyzer)
        return read.hits(query, limit, articles) if read else []


def _buried(held: Held, dead: Iterable[tuple[int, int | None]]) -> Held:
    for article_id, version in dead:
        held = held.without(article_id, version)
    return held


def _tidied(held: Sequence[Held]) -> list[Held]:
    """The same with small segments merged, where there are many, so that a question looks at few."""
    small = [one for one in held if len(one.segment) <= SMALL]
    if len(small) <= MOST_SMALL:
        return list(held)
    middle = next((one for one in held if SMALL < len(one.segment) <= MIDDLE), None)
    merged = [one for one in held if one in small or one is middle]
    segment = merge_segments([(one.segment, one.dead) for one in merged])
    return [*(one for one in held if one not in merged), hold(segment)]
