"""How far a quote covers a question's weighty words: a number in [0, 1], alike in libraries of any size.

A word's weight is its rarity. In a small library rarity can't be counted, so it is blended with how rare the
word is in general (`data/background.tsv`), the library's own count weighing N / (N + 200).
"""

from __future__ import annotations

import math
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from retrieval.index import Snapshot

HALF_TRUST = 200
"""Passages at which a library's own counts weigh as much as the background's."""
UNSEEN = 2e-5
"""Share of passages that hold a word which the background doesn't list."""


@lru_cache(maxsize=1)
def background() -> dict[str, float]:
    """Stemmed term to the share of passages of about 100 words that hold it."""
    table = files("retrieval").joinpath("data", "background.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in table.splitlines() if line and not line.startswith("#"))
    return {term: float(share) for term, share in rows}


def rarity(term: str, snapshot: Snapshot) -> float:
    """-ln of the share of passages that hold the term, blended between the library and the background."""
    size = len(snapshot)
    share = background().get(term, UNSEEN)
    trust = size / (size + HALF_TRUST)
    own = (snapshot.document_frequency(term) + share) / (size + 1)
    return -((1 - trust) * math.log(share) + trust * math.log(max(own, UNSEEN)))
