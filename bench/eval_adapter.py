"""The product's own question path, offered to the scorer that comes with `VERBATIM_EVAL_DATA`."""

from __future__ import annotations

from typing import ClassVar

from bot.answering import CANDIDATES
from retrieval import ranking
from retrieval.index import Snapshot
from retrieval.segments import build_segment
from retrieval.verdict import judge


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
    snapshot, texts = Corpus.snapshot, Corpus.texts
    found = ranking.search(snapshot, question, CANDIDATES)
    ranked = ranking.rank(question, found, texts, snapshot)
    queries = ranking.readings(question, snapshot)
    confidence = judge(queries[0], ranked, k).confidence if queries else 0.0
    best = {}
    for e in ranked:
        best.setdefault(e.article_id, (Corpus.ids[e.article_id], e.text, e.rank_score))
    return list(best.values())[:k], confidence
