"""A library in memory: articles as texts, their index, and what a question finds in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from retrieval.index import Snapshot
from retrieval.ranking import rank, search
from retrieval.segments import build_segment
from retrieval.verdict import find

if TYPE_CHECKING:
    from collections.abc import Sequence

    from retrieval.verdict import Finding

CANDIDATES = 40


@dataclass(frozen=True, slots=True)
class Shelf:
    """Texts whose first line is the title, numbered from 1, each of one version."""

    snapshot: Snapshot
    texts: dict[tuple[int, int], str]

    def ask(self, question: str, k: int = 3) -> Finding:
        hits = search(self.snapshot, question, CANDIDATES)
        return find(question, hits, self.texts, self.snapshot, k)

    def surest(self, question: str, article: int) -> float:
        """The confidence in an article's own best excerpt."""
        hits = search(self.snapshot, question, len(self.texts) * 2)
        ranked = rank(question, hits, self.texts, self.snapshot)
        return max(excerpt.confidence for excerpt in ranked if excerpt.article_id == article)


def shelf(texts: Sequence[str]) -> Shelf:
    numbered = dict(enumerate(texts, start=1))
    segments = [
        (number, 1, build_segment(text.partition("\n")[0], text, blocks(text)))
        for number, text in numbered.items()
    ]
    return Shelf(Snapshot(segments), {(number, 1): text for number, text in numbered.items()})


def blocks(text: str) -> list[tuple[str, int, int]]:
    """The first line as headline, every other line as a paragraph."""
    found, start = [], 0
    for line in text.split("\n"):
        if line.strip():
            found.append(("body" if found else "headline", start, start + len(line)))
        start += len(line) + 1
    return found
