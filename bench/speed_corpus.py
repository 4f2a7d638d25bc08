"""Passages and questions of made-up words, with the statistics of running text.

The frequency of a word of rank r falls as 1 / (r + 2.7) in the kernel of a language and as r ** -1.7 beyond
it, without end. So new words keep coming, about n ** 0.59 of them in n words (Heaps' law); the two regimes
are Gerlach and Altmann's, Physical Review X 3 (2013). A passage speaks of something: it repeats a few of its
own words.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

KERNEL, OFFSET, TAIL = 8_000, 2.7, 1.7
STOP_WORDS = 150
"""The most frequent words; with them left out a question is of kind "stop"."""
WORDS, SPREAD = 90, 25
"""Words of a passage: their mean and deviation."""
REPEATED = 0.4
"""Share of the words beyond the stop words that only repeat one of the passage; so 63 of 90 are distinct."""
CHUNK = 10_000
"""Passages drawn at a time, which bounds memory."""
RAW_TERMS = 10
TELLING_TERMS = {4: 0.2, 5: 0.35, 6: 0.3, 7: 0.15}
"""Terms of a question that aren't stop words, by probability; 5.4 in the mean."""
KINDS = ("raw", "stop")

_SYLLABLES = [one + two for one in "bdfghjklmnprstvwz" for two in ("a", "e", "i", "o", "u", "ai")]

Passages = list[list[str]]


@dataclass(frozen=True, slots=True)
class Question:
    """`raw` has ten terms, stop words kept; `stop` is the same without them. Both are of one passage."""

    passage: int
    raw: tuple[str, ...]
    stop: tuple[str, ...]

    def terms(self, kind: str) -> list[str]:
        return list(getattr(self, kind))


def make_passages(size: int, seed: int, advance: Callable[[int], None] = lambda _: None) -> Passages:
    """The same for the same seed; `advance` is told how many more there are."""
    words = Words()
    passages: Passages = []
    for start in range(0, size, CHUNK):
        # Of (seed, start), so that a small corpus is the beginning of a larger one.
        rng = np.random.default_rng((seed, start))
        passages += _chunk(rng, words)[: size - start]
        advance(len(passages) - start)
    return passages


def _chunk(rng: np.random.Generator, words: Words) -> Passages:
    lengths = np.clip(rng.normal(WORDS, SPREAD, CHUNK), 15, 200).astype(np.int64)
    ends = np.cumsum(lengths)
    ranks = draw_ranks(rng, int(ends[-1]))
    starts = np.repeat(ends - lengths, lengths)
    own = starts + (rng.random(len(ranks)) * np.repeat(lengths, lengths)).astype(np.int64)
    repeats = (rng.random(len(ranks)) < REPEATED) & (ranks >= STOP_WORDS)
    ranks[repeats] = ranks[own[repeats]]
    named = words.of(ranks)
    return [named[end - length : end].tolist() for end, length in zip(ends, lengths, strict=True)]


def draw_ranks(rng: np.random.Generator, number: int) -> NDArray[np.int64]:
    """Ranks of words as running text has them, 0 the most frequent."""
    kernel = np.cumsum(1 / (np.arange(1, KERNEL + 1) + OFFSET))
    beyond = 1 / (TAIL - 1)
    at = rng.random(number) * (kernel[-1] + beyond)
    ranks = np.searchsorted(kernel, at, side="right")
    rare = ranks == KERNEL
    left = 1 - (at[rare] - kernel[-1]) / beyond
    # Held below 2 ** 40: a rank that one draw in ten million passes would only make a longer word.
    ranks[rare] = np.minimum(KERNEL * left ** (-1 / (TAIL - 1)), 2**40).astype(np.int64)
    return ranks


class Words:
    """The string of each rank: short for frequent ones, made once so that passages share it."""

    def __init__(self) -> None:
        self._known: dict[int, str] = {}

    def of(self, ranks: NDArray[np.int64]) -> NDArray[np.object_]:
        kinds, which = np.unique(ranks, return_inverse=True)
        known = self._known
        made = [known.get(rank) or known.setdefault(rank, spell(rank)) for rank in kinds.tolist()]
        return np.array(made, dtype=object)[which]


def spell(rank: int) -> str:
    """Distinct for every rank from 0, in small Latin letters, so that every tokenizer leaves it as it is."""
    syllables = []
    rank += 1
    while rank:
        rank, at = divmod(rank - 1, len(_SYLLABLES))
        syllables.append(_SYLLABLES[at])
    # The x keeps "ba" + "i…" apart from "bai" + "…" and every word out of an engine's own stop words.
    return "x" + "".join(syllables)


def make_questions(passages: Passages, number: int, seed: int) -> list[Question]:
    """Each of the words of a passage drawn at random; a passage with too few words is passed over."""
    rng = np.random.default_rng((seed, 2))
    common = {spell(rank) for rank in range(STOP_WORDS)}
    questions: list[Question] = []
    while len(questions) < number:
        at = int(rng.integers(len(passages)))
        asked = _ask(rng, at, passages[at], common)
        questions += [asked] if asked else []
    return questions


def _ask(rng: np.random.Generator, at: int, passage: list[str], common: set[str]) -> Question | None:
    # Sorted, since the order of a set of strings differs from run to run.
    telling = sorted({word for word in passage if word not in common})
    stops = sorted({word for word in passage if word in common})
    wanted = int(rng.choice(list(TELLING_TERMS), p=list(TELLING_TERMS.values())))
    if len(telling) < wanted or len(stops) < RAW_TERMS - wanted:
        return None
    told = [str(word) for word in rng.choice(telling, wanted, replace=False)]
    filled = [str(word) for word in rng.choice(stops, RAW_TERMS - wanted, replace=False)]
    raw = [str(word) for word in rng.permutation(told + filled)]
    return Question(at, tuple(raw), tuple(word for word in raw if word not in common))
