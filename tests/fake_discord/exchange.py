"""One interaction, from what a member did to all that the bot answered."""

from __future__ import annotations

import asyncio
import secrets
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.fake_discord.world import snowflake

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from tests.fake_discord.reading import Button
    from tests.fake_discord.world import Channel, Message, User

PATIENCE = 10.0
"""Seconds that a test waits for the bot before it fails."""

MESSAGE, DEFERRED, DEFERRED_UPDATE, UPDATE, CHOICES, MODAL = 4, 5, 6, 7, 8, 9
KINDS = {
    MESSAGE: "message",
    DEFERRED: "deferred",
    DEFERRED_UPDATE: "deferred update",
    UPDATE: "update",
    CHOICES: "choices",
    MODAL: "modal",
}


class Changes:
    """Wakes whoever waits for the world to be in some state, each time that it changes."""

    def __init__(self) -> None:
        self._waiting: set[asyncio.Future[None]] = set()

    def happened(self) -> None:
        for waiter in self._waiting:
            if not waiter.done():
                waiter.set_result(None)

    async def until(
        self, state: Callable[[], bool], wanted: Callable[[], str], seconds: float = PATIENCE
    ) -> None:
        """Return once `state()` holds. Raises AssertionError with `wanted()` after so many seconds."""
        try:
            async with asyncio.timeout(seconds):
                while not state():
                    waiter = asyncio.get_running_loop().create_future()
                    self._waiting.add(waiter)
                    try:
                        await waiter
                    finally:
                        self._waiting.discard(waiter)
        except TimeoutError:
            raise AssertionError(f"waited {seconds:g} s: {wanted()}") from None


@dataclass(slots=True, eq=False)
class Exchange:
    """What a member started and what came of it. `await exchange` waits until the bot has answered.

    `kind` is the first response: message, deferred, deferred update, update, choices or modal;
    `ack_seconds` how long it took. `original` is the message it made or works on, as it stands now.
    """

    changes: Changes
    member: User
    channel: Channel
    what: str
    type: int
    kind: str | None = None
    ack_seconds: float | None = None
    modal: dict[str, Any] | None = None
    choices: list[dict[str, Any]] = field(default_factory=list)
    original: Message | None = None
    follow_ups: list[Message] = field(default_factory=list)
    edited: int = 0
    source: Message | None = None
    id: int = field(default_factory=snowflake)
    token: str = field(default_factory=lambda: secrets.token_hex(16))
    started: float = field(default_factory=time.monotonic)

    @property
    def messages(self) -> list[Message]:
        """What can be seen of the answer now, the original first."""
        every = [self.original, *self.follow_ups] if self.original else self.follow_ups
        return [message for message in every if message and not message.deleted]

    @property
    def text(self) -> str:
        return "\n".join(message.text for message in self.messages)

    @property
    def ephemeral(self) -> bool:
        """Whether nobody but the member sees any of it."""
        return bool(self.messages) and all(message.ephemeral for message in self.messages)

    @property
    def buttons(self) -> list[Button]:
        return [button for message in self.messages for button in message.buttons]

    @property
    def links(self) -> list[str]:
        return [link for message in self.messages for link in message.links]

    @property
    def is_settled(self) -> bool:
        """Whether the bot gave an answer that a person can see, rather than a promise of one."""
        if self.kind == "deferred":
            return self.original is None or not self.original.loading or self.original.deleted
        if self.kind == "deferred update":
            return bool(self.edited or self.follow_ups)
        return self.kind is not None

    async def acknowledged(self, seconds: float = PATIENCE) -> Exchange:
        await self.changes.until(
            lambda: self.kind is not None, lambda: f"no response to {self.what}", seconds
        )
        return self

    async def settled(self, seconds: float = PATIENCE) -> Exchange:
        await self.changes.until(lambda: self.is_settled, self._unanswered, seconds)
        return self

    async def followed_up(self, count: int = 1, seconds: float = PATIENCE) -> Exchange:
        """Wait for so many follow-ups."""
        await self.changes.until(
            lambda: len(self.follow_ups) >= count,
            lambda: f"{len(self.follow_ups)} follow-ups to {self.what}",
            seconds,
        )
        return self

    def __await__(self) -> Generator[Any, None, Exchange]:
        return self.settled().__await__()

    def _unanswered(self) -> str:
        return f"{self.what} has no answer; the first response was {self.kind or 'none'}"
