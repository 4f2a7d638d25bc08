"""What was asked and not answered, in groups of the same subject, so that admins see what is missing.

Two questions are of one subject where the words that they share weigh as much as those that they don't, by
how rare words are in general (Dice's coefficient of 1/2, weighted). Each joins the group in which something
is nearest to it, in the order of asking, so that what was asked later changes no group of what was there.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from retrieval.analysis import fold
from retrieval.confidence import HEAVIEST, general_rarity
from retrieval.query import parse_query
from retrieval.stopwords import elsewhere

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

    from storage.question_model import Coverage, KeptQuestion

NEAR = 0.5
WORDS = 4
"""Words that a group is called by, and words named as missing."""

Key = tuple[str, int]
"""`q` and a question's id, or `w` and a wish's."""


@dataclass(frozen=True, slots=True)
class Lack:
    """Something that was asked, or wished for, and that nothing stored answers.

    `example` is its text unless it was asked in private and not wished for: admins are shown no such words.
    """

    key: Key
    asked_at: datetime
    weights: Mapping[str, float]
    surfaces: Mapping[str, str]
    missing: tuple[str, ...] = ()
    example: str | None = None
    wish: Coverage | None = None


@dataclass(slots=True)
class Gap:
    """Lacks of one subject, oldest first."""

    lacks: list[Lack] = field(default_factory=list)

    @property
    def key(self) -> Key:
        """Of its first lack: it leads to the group as long as that isn't done."""
        return self.lacks[0].key

    @property
    def last_asked_at(self) -> datetime:
        return self.lacks[-1].asked_at

    @property
    def asked(self) -> int:
        return sum(lack.key[0] == "q" for lack in self.lacks)

    @property
    def wishes(self) -> list[Coverage]:
        return [lack.wish for lack in self.lacks if lack.wish]

    @property
    def example(self) -> str | None:
        """The newest one that may be shown."""
        return next((lack.example for lack in reversed(self.lacks) if lack.example), None)

    @property
    def words(self) -> list[str]:
        """What most of it is about, the commonest and rarest words first, as they were typed."""
        weights: Counter[str] = Counter()
        surfaces: dict[str, str] = {}
        for lack in self.lacks:
            weights.update(lack.weights)
            surfaces = {**lack.surfaces, **surfaces}
        heaviest = sorted(weights, key=lambda term: (-weights[term], term))[:WORDS]
        return [surfaces[term] for term in heaviest]

    @property
    def missing(self) -> list[str]:
        """What the quotes shown lacked most often."""
        counted = Counter(word.casefold() for lack in self.lacks for word in lack.missing)
        written = {word.casefold(): word for lack in reversed(self.lacks) for word in lack.missing}
        return [written[word] for word, _ in counted.most_common(WORDS)]

    def ids(self, kind: str) -> list[int]:
        return [number for known, number in (lack.key for lack in self.lacks) if known == kind]


def lacks_of(questions: Iterable[KeptQuestion], wishes: Sequence[Coverage]) -> list[Lack]:
    """Oldest first. What names no subject is left out: nothing that could be added would answer it."""
    wished = {wish.text for wish in wishes}
    found = [_asked(one, may_show=not one.is_private or one.text in wished) for one in questions]
    found += [_wished(wish) for wish in wishes]
    return sorted((one for one in found if one.weights), key=lambda one: (one.asked_at, one.key))


def grouped(lacks: Sequence[Lack]) -> list[Gap]:
    """In the order of their first lack."""
    gaps: list[Gap] = []
    known = _Known()
    for lack in lacks:
        number = known.nearest(lack.weights)
        if number is None:
            number = len(gaps)
            gaps.append(Gap())
        gaps[number].lacks.append(lack)
        known.add(lack.weights, number)
    return gaps


class _Known:
    """What was asked so far, each set of words once, and the number of its gap. Found by words in common."""

    def __init__(self) -> None:
        self._gap_of: list[int] = []
        self._totals: list[float] = []
        self._by_term: defaultdict[str, list[int]] = defaultdict(list)
        self._sets: set[frozenset[str]] = set()

    def nearest(self, weights: Mapping[str, float]) -> int | None:
        """The first gap that has the nearest words, where they are near."""
        shared: defaultdict[int, float] = defaultdict(float)
        for term, weight in weights.items():
            for number in self._by_term[term]:
                shared[number] += weight
        own = sum(weights.values())
        likeness = {number: 2 * both / (own + self._totals[number]) for number, both in shared.items()}
        near = [(-like, self._gap_of[number]) for number, like in likeness.items() if like >= NEAR]
        return min(near)[1] if near else None

    def add(self, weights: Mapping[str, float], gap: int) -> None:
        if (terms := frozenset(weights)) in self._sets:
            return
        self._sets.add(terms)
        for term in weights:
            self._by_term[term].append(len(self._totals))
        self._totals.append(sum(weights.values()))
        self._gap_of.append(gap)


def since(gaps: Iterable[Gap], when: datetime) -> list[Gap]:
    """What of them was asked after `when`, the most asked and most wished for first."""
    trimmed = [Gap([lack for lack in gap.lacks if lack.asked_at > when]) for gap in gaps]
    recent = [gap for gap in trimmed if gap.lacks]
    return sorted(recent, key=lambda gap: (-gap.asked - len(gap.wishes), -gap.last_asked_at.timestamp()))


def holding(gaps: Iterable[Gap], key: Key) -> Gap | None:
    return next((gap for gap in gaps if any(lack.key == key for lack in gap.lacks)), None)


def _asked(question: KeptQuestion, *, may_show: bool) -> Lack:
    weights, surfaces = _weighed(question.sought)
    example = question.text if may_show else None
    return Lack(("q", question.id), question.asked_at, weights, surfaces, question.missing, example)


def _wished(wish: Coverage) -> Lack:
    weights, surfaces = _weighed(wish.text)
    return Lack(("w", wish.id), wish.asked_at, weights, surfaces, (), wish.text, wish)


def _weighed(text: str) -> tuple[Mapping[str, float], Mapping[str, str]]:
    """The weight of each term that says something, and how it was typed.

    All are read alike, as English: a question is too short to tell its language by, and words of other
    languages are equal to themselves whichever way they are read. Of Chinese only pairs of signs count.
    """
    query = parse_query(text)
    places = [(term.start, term.start + len(term.surface)) for term in query.terms]
    telling = [
        term
        for term, place in zip(query.terms, places, strict=True)
        if fold(term.surface, "letters") not in elsewhere()
        and not any(place != other and other[0] <= place[0] and place[1] <= other[1] for other in places)
    ]
    weights = {term.term: min(general_rarity(term.term, query), HEAVIEST) for term in telling}
    return weights, {term.term: term.surface for term in telling}
