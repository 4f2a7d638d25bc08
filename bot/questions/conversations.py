"""What was asked last: by whom, where, and whether in private. In memory alone, for a quarter of an hour."""

from __future__ import annotations

from collections import OrderedDict
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from ingest.pipeline import utc_now

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from bot.questions.completing import Topic
    from bot.quotes.answers import Answer

PERIOD = timedelta(minutes=15)
MAX_PLACES = 1_000
"""Conversations that are remembered; beyond that the one that rested longest is forgotten."""


class Place(NamedTuple):
    """One member's conversation in one channel. What was asked in private is another one than what all saw,
    so that no answer in the open is completed from words that were not.
    """

    library_key: str
    channel: int
    member: int
    private: bool


class Conversations:
    def __init__(self, now: Callable[[], datetime] = utc_now, limit: int = MAX_PLACES) -> None:
        self._now = now
        self._limit = limit
        self._last: OrderedDict[Place, tuple[datetime, Topic]] = OrderedDict()
        self._of_messages: OrderedDict[tuple[str, int], Topic] = OrderedDict()

    def before(self, place: Place) -> Topic | None:
        """What the last question there was about, if it isn't too long ago."""
        self._forget()
        _, topic = self._last.get(place, (None, None))
        return topic

    def remember(self, place: Place, answer: Answer) -> None:
        """A question that is about nothing leaves the one before it in its place."""
        self._forget()
        if answer.topic is None:
            return
        self._last[place] = self._now(), answer.topic
        self._last.move_to_end(place)
        while len(self._last) > self._limit:
            self._last.popitem(last=False)

    def of_message(self, library: str, message_id: int) -> Topic | None:
        """What the question was about that this message of ours answers, however long ago."""
        return self._of_messages.get((library, message_id))

    def remember_message(self, library: str, message_id: int, answer: Answer) -> None:
        """Everybody who saw the message may follow it up: what was answered in private mustn't come here."""
        if answer.topic is None:
            return
        self._of_messages[library, message_id] = answer.topic
        while len(self._of_messages) > self._limit:
            self._of_messages.popitem(last=False)

    def forget_library(self, library: str) -> None:
        self._drop(lambda place: place.library_key == library)
        for key in [key for key in self._of_messages if key[0] == library]:
            del self._of_messages[key]

    def forget_member(self, member: int) -> None:
        self._drop(lambda place: place.member == member)

    def _drop(self, is_gone: Callable[[Place], bool]) -> None:
        for place in [place for place in self._last if is_gone(place)]:
            del self._last[place]

    def _forget(self) -> None:
        """The longest resting come first."""
        oldest = self._now() - PERIOD
        while self._last and next(iter(self._last.values()))[0] <= oldest:
            self._last.popitem(last=False)

    def __len__(self) -> int:
        return len(self._last)
