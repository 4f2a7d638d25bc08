"""What an admin may still choose of the pages that they added: stories whose bounds are uncertain.

They are held in memory, so that no page is fetched twice; a restart or a quarter of an hour ends a choice.
"""

from __future__ import annotations

import secrets
import time
from collections import OrderedDict
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from bot.errors import PERSONAL, VerbatimError, failed, told

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bot.locale import Messages
    from ingest.outcomes import Outcome
    from ingest.pipeline import Pipeline
    from ingest.proposals import Proposed

SECONDS = 15 * 60.0
MOST = 50
"""Choices held at once, and their characters below; the oldest go first."""
MOST_CHARS = 5_000_000
MOST_STORIES = 25
"""As many as one of Discord's menus offers."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What became of all that `member` added to `library` at once; `chosen` are places in `stories`."""

    library_key: str
    member: int
    outcomes: tuple[Outcome, ...]
    chosen: frozenset[int] = frozenset()

    @property
    def places(self) -> tuple[int, ...]:
        """Which of the outcomes may be stored all the same."""
        found = [at for at, outcome in enumerate(self.outcomes) if outcome.proposal is not None]
        return tuple(found[:MOST_STORIES])

    @property
    def stories(self) -> tuple[Proposed, ...]:
        proposals = (self.outcomes[at].proposal for at in self.places)
        return tuple(proposal.stories[0] for proposal in proposals if proposal)

    @property
    def chars(self) -> int:
        """Of all the proposals, those beyond the menu included, with their pages."""
        readings = [outcome.proposal.reading for outcome in self.outcomes if outcome.proposal]
        texts = [one.story.text for reading in readings for one in reading.split.dropped if one.story]
        return sum(map(len, texts)) + sum(len(reading.page.text) for reading in readings if reading.page)


@dataclass(slots=True)
class Proposing:
    """The choices that are open, by keys that nobody guesses. What isn't there any more is `choice_over`."""

    clock: Callable[[], float] = time.monotonic
    _open: OrderedDict[str, tuple[float, Choice]] = field(default_factory=OrderedDict)

    def keep(self, choice: Choice) -> str | None:
        """None where there is nothing to choose, or far too much of it."""
        self.forget_old()
        if not choice.places or choice.chars > MOST_CHARS:
            return None
        key = secrets.token_hex(8)
        self._open[key] = (self.clock() + SECONDS, choice)
        while len(self._open) > MOST or sum(one.chars for _, one in self._open.values()) > MOST_CHARS:
            self._open.popitem(last=False)
        return key

    def choose(self, key: str, library: str, member: int, places: Sequence[str]) -> Choice:
        """With these in place of what was chosen before. Raises VerbatimError."""
        until, choice = self._of(key, library, member)
        offered = {str(at): at for at in range(len(choice.places))}
        if not offered.keys() >= set(places):
            raise VerbatimError("choice_over")
        choice = replace(choice, chosen=frozenset(offered[place] for place in places))
        self._open[key] = (until, choice)
        return choice

    def take(self, key: str, library: str, member: int) -> Choice:
        """What was chosen; with that the choice is over. Raises VerbatimError, also where that is nothing."""
        _, choice = self._of(key, library, member)
        if not choice.chosen:
            raise VerbatimError("choice_empty")
        del self._open[key]
        return choice

    def _of(self, key: str, library: str, member: int) -> tuple[float, Choice]:
        """In another guild there is no such choice; in its own it is another admin's."""
        self.forget_old()
        until, choice = self._open.get(key, (0.0, None))
        if choice is None or choice.library_key != library:
            raise VerbatimError("choice_over")
        if choice.member != member:
            raise VerbatimError("choice_others")
        return until, choice

    def forget_old(self) -> None:
        now = self.clock()
        for key in [key for key, (until, _) in self._open.items() if until <= now]:
            del self._open[key]

    def forget_member(self, member: int) -> None:
        for key in [key for key, (_, choice) in self._open.items() if choice.member == member]:
            del self._open[key]

    def forget_library(self, library_key: str) -> None:
        for key in [key for key, (_, choice) in self._open.items() if choice.library_key == library_key]:
            del self._open[key]


async def store_chosen(pipeline: Pipeline, choice: Choice, say: Messages) -> dict[int, Outcome]:
    """What became of the chosen stories, by its place among the outcomes; one that fails stops no other."""
    chosen = [choice.places[number] for number in sorted(choice.chosen)]
    return {at: await _stored(pipeline, choice.library_key, choice.outcomes[at], say) for at in chosen}


async def _stored(pipeline: Pipeline, library: str, outcome: Outcome, say: Messages) -> Outcome:
    if outcome.proposal is None:
        return outcome
    try:
        stored = await pipeline.store(library, outcome.proposal, {0})
    except PERSONAL as error:
        return failed(outcome.title or outcome.input, error, say)
    return told(stored, say)[0]
