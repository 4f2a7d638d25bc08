"""The best passages for a few terms, exactly, without looking at every passage that holds one (MaxScore).

Rare terms weigh most, so they come first. Once the n-th best score is above all that the terms left could add
up to, a passage with none of the terms so far can't come in any more: only those at hand are looked at again.
Source: Turtle and Flood, Query evaluation: strategies and optimizations (1995).
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from retrieval.bm25 import Floats
    from retrieval.postings import Ints, Place
    from retrieval.scoring import PassageScorer

    Mask = NDArray[np.bool_]

BATCH = 8_192
"""Postings that are added up in one go: below that a call costs more than what it does."""
AT_ONCE = 16_000
"""Frequencies of terms kept as rows that are looked up in one go."""
SPARSE = 12
"""Passages that hold a term, by candidate, from which each candidate is looked up among them."""
MARGIN = 1e-9
"""What bounds may be off by: they are sums of numbers that are rounded."""

_LOCAL = threading.local()
"""Room to add up in, all zeros between two searches; each thread has its own."""


class Found(NamedTuple):
    """Passages of one part of the library by their numbers, with their scores; in no order."""

    part: int
    numbers: Ints
    scores: Floats


class Entry(NamedTuple):
    """A term of the query in one part: what it weighs, and where it stands."""

    weight: float
    place: Place


def best(
    scorer: PassageScorer, weights: Sequence[tuple[int, float]], n: int, hidden: Sequence[Mask | None] = ()
) -> list[Found]:
    """The `n` best passages, and all that are as good as the last of them: only who knows the passages can
    say which of equal ones comes first. `weights` are the terms' by hash; `hidden` says for each part which
    of its passages may not be found, the dead ones included.
    """
    found: list[Found] = []
    floor = 0.0
    parts = scorer.parts
    for part in sorted(range(len(parts)), key=lambda number: -parts[number].postings.size):
        search = Search(scorer, part, weights, n, floor, hidden[part] if hidden else parts[part].dead)
        numbers, scores = search.run()
        if len(numbers):
            found.append(Found(part, numbers, scores))
            floor = (
                search.floor if len(found) == 1 else _nth(np.concatenate([f.scores for f in found]), n, floor)
            )
    return found if len(found) < 2 else [_cut(one, floor) for one in found]  # noqa: PLR2004


def _cut(found: Found, floor: float) -> Found:
    kept = found.scores >= floor
    return Found(found.part, found.numbers[kept], found.scores[kept])


def _nth(scores: Floats, n: int, floor: float) -> float:
    """The n-th best score, where there are so many and it is above the floor."""
    if len(scores) < n or n <= 0:
        return floor
    scores = scores.copy()
    scores.partition(len(scores) - n)
    return max(floor, float(scores[len(scores) - n]))


class Search:
    """One search of one part. `floor` is the score that a passage needs to be among the best."""

    def __init__(
        self,
        scorer: PassageScorer,
        part: int,
        weights: Sequence[tuple[int, float]],
        n: int,
        floor: float,
        hidden: Mask | None,
    ) -> None:
        self.scorer, self.part, self.n, self.floor, self.hidden = scorer, part, n, floor, hidden
        self.postings = scorer.parts[part].postings
        places = ((weight, self.postings.find(term)) for term, weight in weights)
        self.entries = [Entry(weight, place) for weight, place in places if place is not None]
        self.rest = self._bounds()

    def _bounds(self) -> list[float]:
        """The most that the entries from each one on may add to a score; 0 behind the last."""
        longer = max(self.scorer.avgdl / self.postings.average, 1.0) if self.postings.average else 1.0
        rest = [0.0]
        for weight, place in reversed(self.entries):
            rest.append(rest[-1] + weight * min(place.peak * longer, 1.0))
        return rest[::-1]

    def run(self) -> tuple[Ints, Floats]:
        """The numbers and scores of the passages that come up to the floor."""
        if not self.entries or self.n <= 0 or self.rest[0] < self.floor:
            return np.empty(0, np.intp), np.empty(0)
        sums, touched, done = _room("sums", self.postings.size, np.dtype(np.float64)), [], 0
        while True:
            end = self._batch(done)
            touched.append(self._add(sums, self.entries[done:end]))
            done = end
            numbers, scores = self._completed(*self._candidates(sums, touched, self.rest[done]), done)
            if done == len(self.entries) or self.floor > self.rest[done] + MARGIN:
                break
        for numbers_of in touched:
            sums[numbers_of] = 0.0
        _LOCAL.sums = sums
        return numbers, scores

    def _batch(self, first: int) -> int:
        """Where a batch of entries ends that begins with the `first` one."""
        size, end = self.entries[first].place.count, first + 1
        while end < len(self.entries):
            place = self.entries[end].place
            size += place.count
            if place.row >= 0 or size > BATCH:
                break
            end += 1
        return end

    def _add(self, sums: Floats, entries: Sequence[Entry]) -> Ints:
        held = [self.postings.numbers(entry.place) for entry in entries]
        numbers = np.concatenate(held, dtype=np.intp)
        codes = [self.postings.codes(entry.place) for entry in entries]
        if entries[0].place.row >= 0:
            codes[0] = codes[0].take(held[0])
        gains = self._gains(np.concatenate(codes), self.scorer.damping(self.part, numbers))
        gains *= np.repeat([entry.weight for entry in entries], [entry.place.count for entry in entries])
        np.add.at(sums, numbers, gains)
        self._raise_floor(sums, numbers, len(entries))
        return numbers

    def _gains(self, codes: Ints, damping: Floats) -> Floats:
        tf = self.postings.frequencies.take(codes)
        return np.divide(tf, tf + damping, out=tf)

    def _raise_floor(self, sums: Floats, numbers: Ints, times: int) -> None:
        """By the best sums so far. Each passage may stand in `numbers` that many times, so that among as many
        times `n` of them there are `n` passages.
        """
        if self.hidden is not None:
            numbers = numbers[~self.hidden.take(numbers)]
        self.floor = _nth(sums.take(numbers), self.n * times, self.floor)

    def _candidates(self, sums: Floats, touched: Sequence[Ints], rest: float) -> tuple[Ints, Floats]:
        """The passages at hand that the rest may lift up to the floor, ascending, each once."""
        numbers = touched[0] if len(touched) == 1 else np.concatenate([*touched, np.empty(0, np.intp)])
        numbers = numbers[sums.take(numbers) >= self.floor - rest - MARGIN]
        if self.hidden is not None:
            numbers = numbers[~self.hidden.take(numbers)]
        numbers.sort()
        if len(numbers) > 1:
            first = np.empty(len(numbers), bool)
            first[0] = True
            np.not_equal(numbers[1:], numbers[:-1], out=first[1:])
            numbers = numbers[first]
        return numbers, sums.take(numbers)

    def _completed(self, numbers: Ints, scores: Floats, done: int) -> tuple[Ints, Floats]:
        """The candidates with the rest of the terms added, fewer after each. Where what is left comes up to
        more than the rest alone could, no other passage can be among the best.
        """
        while done < len(self.entries):
            numbers, scores = self._worthy(numbers, scores, self.rest[done])
            entries = self._rows_from(done, len(numbers))
            damping = self.scorer.damping(self.part, numbers)
            if len(entries) > 1:
                gains = self._gains_of_rows(entries, numbers, damping)
            else:
                gains = self._gains(self._codes(entries[0].place, numbers), damping)[None]
            for entry, gained in zip(entries, gains, strict=True):
                scores = scores + gained * entry.weight
            done += len(entries)
        return self._worthy(numbers, scores, 0.0)

    def _rows_from(self, done: int, candidates: int) -> Sequence[Entry]:
        """The next entries that are kept as rows, as few as candidates are many; or the next alone."""
        most = done + max(AT_ONCE // max(candidates, 1), 1)
        end = next((at for at in range(done, len(self.entries)) if self.entries[at].place.row < 0), most)
        return self.entries[done : max(min(end, most), done + 1)]

    def _codes(self, place: Place, numbers: Ints) -> Ints:
        """The codes of a term's frequency in some passages, 0 in one that doesn't hold it."""
        codes = self.postings.codes(place)
        if place.row >= 0:
            return codes.take(numbers)
        held = self.postings.numbers(place)
        if len(held) > SPARSE * len(numbers):
            at = np.minimum(held.searchsorted(numbers), len(held) - 1)
            return np.where(held.take(at) == numbers, codes.take(at), 0)
        return self._marked(held, codes, numbers)

    def _marked(self, held: Ints, codes: Ints, numbers: Ints) -> Ints:
        """The same, by a mark on each candidate: quicker where they are not far fewer than what is held."""
        marks = _room("marks", self.postings.size, np.dtype(np.bool_))
        marks[numbers] = True
        hits = marks.take(held).nonzero()[0]
        marks[numbers] = False
        _LOCAL.marks = marks
        found = np.zeros(len(numbers), codes.dtype)
        found[numbers.searchsorted(held.take(hits))] = codes.take(hits)
        return found

    def _gains_of_rows(self, entries: Sequence[Entry], numbers: Ints, damping: Floats) -> Floats:
        """One line an entry, each kept as a row."""
        firsts = np.array([entry.place.row * self.postings.size for entry in entries])
        return self._gains(self.postings.rows.codes.take(firsts[:, None] + numbers), damping)

    def _worthy(self, numbers: Ints, scores: Floats, rest: float) -> tuple[Ints, Floats]:
        """Those that may still come up to the floor, which their own n-th best raises."""
        self.floor = _nth(scores, self.n, self.floor)
        kept = (scores >= self.floor - rest - (MARGIN if rest else 0.0)).nonzero()[0]
        return (numbers, scores) if len(kept) == len(numbers) else (numbers.take(kept), scores.take(kept))


def _room(name: str, size: int, dtype: np.dtype[Any]) -> NDArray[Any]:
    """All zeros, for one search; a search that fails doesn't give it back."""
    kept = getattr(_LOCAL, name, None)
    setattr(_LOCAL, name, None)
    return kept if kept is not None and len(kept) >= size else np.zeros(size, dtype)
