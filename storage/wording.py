"""How much of one text stands in another by shingles of three words, and a sketch to look for it by."""

from __future__ import annotations

import re
from hashlib import blake2b
from heapq import nsmallest

SHINGLE = 3
SAME_STORY = 0.5
"""Containment from which two texts are one story edited: it found every edit tried, a cut by 60% too,
with no false pair in 7,140."""
LEAST_SHINGLES = 20
"""A shorter text says too little to be told by its words from another that has them too."""

SKETCH_SHARE = 16
SKETCH_LEAST, SKETCH_MOST = 24, 256
"""A sketch holds the smallest hash in 16, so that a copy cut short shares as many as it kept; of short texts
more, of very long ones fewer (ADR 11)."""

_WORD = re.compile(r"[぀-ヿ㐀-鿿฀-๿]|[^\W_]+")
_Shingle = tuple[str, ...]


def shingles(text: str) -> frozenset[_Shingle]:
    words = [word.casefold() for word in _WORD.findall(text)]
    if len(words) < SHINGLE:
        return frozenset({tuple(words)}) if words else frozenset()
    return frozenset(zip(words, words[1:], words[2:], strict=False))


def containment(one: str, other: str) -> float:
    """The share of the smaller text's shingles that the other has, in [0, 1]; 0 where either is wordless."""
    return _contained(shingles(one), shingles(other))


def _contained(one: frozenset[_Shingle], other: frozenset[_Shingle]) -> float:
    return len(one & other) / min(len(one), len(other)) if one and other else 0.0


def same_words(one: str, others: list[str]) -> list[bool]:
    """For each of the others, whether it and the one are the same text but for cuts and edits."""
    these = shingles(one)
    return [_is_same(these, shingles(other)) for other in others]


def _is_same(one: frozenset[_Shingle], other: frozenset[_Shingle]) -> bool:
    return min(len(one), len(other)) >= LEAST_SHINGLES and _contained(one, other) >= SAME_STORY


def sketch(text: str) -> list[int]:
    """The smallest hashes of a text's shingles, in order; the same in every process, 63 bits each."""
    hashes = {_stable(shingle) for shingle in shingles(text)}
    size = min(max(SKETCH_LEAST, len(hashes) // SKETCH_SHARE), SKETCH_MOST)
    return nsmallest(size, hashes)


def _stable(shingle: _Shingle) -> int:
    return int.from_bytes(blake2b(" ".join(shingle).encode(), digest_size=8).digest(), "big") >> 1
