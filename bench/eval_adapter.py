"""The product's own question path, offered to the scorer that comes with `VERBATIM_EVAL_DATA`."""

from __future__ import annotations

from typing import ClassVar

from bot.answering import CANDIDATES
from retrieval.index import Snapshot, build_segment
from retrieval.query import parse_query
from retrieval.ranking import find, rank


class Corpus:
    """What `build` was given last: the snapshot, the texts by article and version, the scorer's own ids."""

    snapshot = Snapshot()
    texts: ClassVar[dict[tuple[int, int], str]] = {}
    ids: ClassVar[list[str]] = []


def build(docs):
    Corpus.ids = [doc_id for doc_id, _, _ in docs]
    Corpus.texts = {(number, 1): text for number, (_, _, text) in enumerate(docs)}
    Corpus.snapshot = Snapshot(
        (number, 1, _segment(title, text)) for number, (_, title, text) in enumerate(docs)
    )


def _segment(title, text):
    return build_segment(title, text, [("body", start, end) for start, end in _paragraphs(text)])


def _paragraphs(text):
    start = 0
    for line in text.split("\n"):
        if line.strip():
            yield start, start + len(line)
        start += len(line) + 1


def search(question, k):
    query = parse_query(question)
    hits = Corpus.snapshot.search(query, CANDIDATES)
    confidence = find(question, hits, Corpus.texts, Corpus.snapshot).confidence
    best = {}
    for excerpt in rank(query, hits, Corpus.texts, Corpus.snapshot):
        best.setdefault(
            excerpt.article_id, (Corpus.ids[excerpt.article_id], excerpt.text, excerpt.rank_score)
        )
    return list(best.values())[:k], confidence
