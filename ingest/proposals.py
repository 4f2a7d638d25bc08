"""What an input would become, before anybody stores it: a person may choose among its stories.

A proposal is a value: it was fetched and read once, and is stored without asking the site again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import regex

from ingest.model import Dropped, Reading, Split, Story
from ingest.outcomes import Outcome
from storage.model import Kind

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

NOT_CHOSEN = "not_chosen"
MAX_DIGITS = 6
WORDS, CHARS = 8, 60
"""Of a story's beginning and of its end, which tell a person where it was cut."""


@dataclass(frozen=True, slots=True)
class Proposed:
    """A story of an input. `reason` says why its boundary is uncertain; None where it is certain."""

    story: Story
    reason: str | None = None

    @property
    def paragraphs(self) -> list[str]:
        story = self.story
        return [story.text[block.start : block.end] for block in story.blocks if block.kind is Kind.BODY]

    @property
    def first_words(self) -> str:
        return " ".join(self.paragraphs[0].split()[:WORDS])[:CHARS]

    @property
    def last_words(self) -> str:
        return " ".join(self.paragraphs[-1].split()[-WORDS:])[-CHARS:]


@dataclass(frozen=True, slots=True)
class Proposal:
    """What was read of the input called `name`. Stories are chosen by their place in `stories`, from 0."""

    name: str
    reading: Reading

    @property
    def stories(self) -> tuple[Proposed, ...]:
        """The certain and the uncertain, in page order."""
        split = self.reading.split
        found: list[Proposed] = []
        for at in range(len(split.stories) + 1):
            here = [one for one in split.dropped if one.after == at]
            found += [Proposed(one.story, one.reason) for one in here if one.story]
            found += [Proposed(story) for story in split.stories[at : at + 1]]
        return tuple(found)

    @property
    def certain(self) -> frozenset[int]:
        """What is stored where nobody chooses."""
        return frozenset(at for at, one in enumerate(self.stories) if one.reason is None)

    def chosen(self, places: Collection[int] | None) -> list[Story]:
        """The stories of these places, in page order; the certain ones for None."""
        wanted = self.certain if places is None else places
        return [one.story for at, one in enumerate(self.stories) if at in wanted]

    def left_out(self, places: Collection[int] | None) -> list[Outcome]:
        """What was not stored, and why not."""
        wanted = self.certain if places is None else places
        without = [
            self._dropped(one.story.particulars.title, one.reason or NOT_CHOSEN, self._alone(one))
            for at, one in enumerate(self.stories)
            if at not in wanted
        ]
        never = [one for one in self.reading.split.dropped if one.story is None]
        return [*without, *(self._dropped(one.title, one.reason) for one in never)]

    def _dropped(self, title: str, reason: str, proposal: Proposal | None = None) -> Outcome:
        return Outcome(self.name, "dropped", None, title, reason, proposal=proposal)

    def _alone(self, one: Proposed) -> Proposal:
        """Of one story and no other, so that nobody has to keep the whole page for it."""
        title, reason = one.story.particulars.title, one.reason or NOT_CHOSEN
        split = Split((), (Dropped(title, reason, one.story),))
        return Proposal(self.name, Reading(split, self.reading.page_of(one.story)))


def parse_choice(words: str, stories: Sequence[Proposed]) -> frozenset[int] | None:
    """Places from what a person typed: nothing for the certain ones, `all`, `none`, or numbers from 1.

    None where it is neither.
    """
    words = words.strip().casefold()
    match words:
        case "":
            return frozenset(at for at, one in enumerate(stories) if one.reason is None)
        case "all":
            return frozenset(range(len(stories)))
        case "none":
            return frozenset()
    parts = [part for part in regex.split(r"[\s,;]+", words) if part]
    if not parts or not all(part.isascii() and part.isdecimal() and len(part) < MAX_DIGITS for part in parts):
        return None
    places = frozenset(int(part) - 1 for part in parts)
    return places if places <= set(range(len(stories))) else None
