"""Segments: the index of some article versions that one analyzer read. Made once, merged, never changed."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from retrieval.analysis import analyzer_of, runs, tokens
from retrieval.gathering import Source, gather, merge, nothing
from retrieval.passages import split_passages
from retrieval.postings import hashed
from retrieval.stopwords import is_common

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from numpy.typing import NDArray

    from retrieval.analysis import Analyzer, Token
    from retrieval.passages import Block, Passage
    from retrieval.postings import Hashes, Ints, Postings

    Mask = NDArray[np.bool_]

TITLE_WEIGHT = 2
"""How often a title's word counts in each passage of its article, in frequency and in length."""
KINDS = ("headline", "body", "caption")

Key = tuple[int, int]
"""Article id and version."""


class Spans(NamedTuple):
    """What each passage is: the number of its kind, and where it begins and ends in its version's text."""

    kinds: Ints
    starts: Ints
    ends: Ints


class Articles(NamedTuple):
    """The article versions in the order of their passages: those of article i are `firsts[i]` up to
    `firsts[i + 1]`, and its title's terms `titles[title_firsts[i]:title_firsts[i + 1]]`.
    """

    ids: Ints
    versions: Ints
    firsts: Ints
    titles: Hashes
    title_firsts: Ints


@dataclass(frozen=True, slots=True, eq=False)
class Segment:
    analyzer: Analyzer
    postings: Postings
    spans: Spans
    articles: Articles

    def __len__(self) -> int:
        """How many passages it has."""
        return self.postings.size

    def named(self, article_id: int, version: int) -> Segment:
        """The same with its article's id and version: a segment is built before they are known."""
        ids, versions = np.array([article_id], np.int64), np.array([version], np.int32)
        return replace(self, articles=self.articles._replace(ids=ids, versions=versions))

    @property
    def keys(self) -> list[Key]:
        return list(zip(self.articles.ids.tolist(), self.articles.versions.tolist(), strict=True))

    def places(self, key: Key) -> Ints:
        """The numbers of the article versions of this key: one, or none."""
        return np.flatnonzero((self.articles.ids == key[0]) & (self.articles.versions == key[1]))

    def of(self, numbers: Ints) -> Ints:
        """The number of each passage's article version."""
        return self.articles.firsts.searchsorted(numbers, side="right") - 1

    def spread(self, of_articles: Mask) -> Mask:
        """What is said of each article version, said of each passage."""
        return np.repeat(of_articles, np.diff(self.articles.firsts))

    def title(self, article: int) -> bytes:
        """The hashes of the terms of an article's title, eight bytes each."""
        start, end = self.articles.title_firsts[article : article + 2].tolist()
        return self.articles.titles[start:end].tobytes()

    @property
    def nbytes(self) -> int:
        return self.postings.nbytes + sum(array.nbytes for array in (*self.spans, *self.articles))


def build_segment(title: str, text: str, blocks: Sequence[Block]) -> Segment:
    """Of one article version, whose id isn't known yet. `blocks` are (kind, start, end) in the order of
    `text`, and never overlap.
    """
    analyzer = analyzer_of(text)
    passages = split_passages(text, blocks)
    named = _count(title, 0, len(title), analyzer)
    counted = [_count(text, p.start, p.end, analyzer) for p in passages]
    for passage, counts in zip(passages, counted, strict=True):
        if passage.kind != "headline":
            counts.update({run: TITLE_WEIGHT * tf for run, tf in named.items()})
    terms = sorted({hashed(token.term) for token in _telling(title, 0, len(title), analyzer)})
    return Segment(analyzer, gather(counted), _spans(passages), _alone(len(passages), terms))


def _spans(passages: Sequence[Passage]) -> Spans:
    return Spans(
        np.array([KINDS.index(p.kind) for p in passages], np.uint8),
        np.array([p.start for p in passages], np.uint32),
        np.array([p.end for p in passages], np.uint32),
    )


def _alone(passages: int, title: Sequence[int]) -> Articles:
    return Articles(
        np.zeros(1, np.int64),
        np.zeros(1, np.int32),
        np.array([0, passages], np.uint32),
        np.array(title, np.uint64),
        np.array([0, len(title)], np.uint32),
    )


def _count(text: str, start: int, end: int, analyzer: Analyzer) -> Counter[str]:
    return Counter(run for t in _telling(text, start, end, analyzer) for run in runs(t.term, analyzer))


def _telling(text: str, start: int, end: int, analyzer: Analyzer) -> Iterator[Token]:
    for token in tokens(text, start, end, analyzer):
        if analyzer != "english" or not is_common(text[token.start : token.end]):
            yield token


def merge_segments(
    sources: Sequence[tuple[Segment, Mask | None]], between: Callable[[], None] = nothing
) -> Segment:
    """One segment of several that the same analyzer read, without their dead passages; `Mask` says which of a
    segment's article versions are dead. `between` is called now and then; what it raises ends the merge.
    """
    kept = [(segment, _kept(segment, dead)) for segment, dead in sources]
    rows = [(segment, segment.spread(alive)) for segment, alive in kept]
    postings = merge([Source(s.postings, None if alive.all() else alive) for s, alive in rows], between)
    spans = Spans(
        *(_joined([(getattr(s.spans, name), alive) for s, alive in rows]) for name in Spans._fields)
    )
    return Segment(sources[0][0].analyzer, postings, spans, _merged(kept))


def _kept(segment: Segment, dead: Mask | None) -> Mask:
    return np.ones(len(segment.articles.ids), bool) if dead is None else ~dead


def _joined(columns: Sequence[tuple[NDArray[Any], Mask]]) -> NDArray[Any]:
    return np.concatenate([values[alive] for values, alive in columns])


def _merged(kept: Sequence[tuple[Segment, Mask]]) -> Articles:
    titles = [
        segment.articles.titles[np.repeat(alive, np.diff(segment.articles.title_firsts))]
        for segment, alive in kept
    ]
    return Articles(
        _joined([(segment.articles.ids, alive) for segment, alive in kept]),
        _joined([(segment.articles.versions, alive) for segment, alive in kept]),
        _firsts([np.diff(segment.articles.firsts)[alive] for segment, alive in kept]),
        np.concatenate(titles),
        _firsts([np.diff(segment.articles.title_firsts)[alive] for segment, alive in kept]),
    )


def _firsts(sizes: Sequence[Ints]) -> Ints:
    ends = np.concatenate(sizes).cumsum(dtype=np.int64)
    return np.concatenate([[0], ends]).astype(np.uint32)
