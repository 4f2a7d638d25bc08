"""Which messages were replied to, so that none is answered twice and an edited one gets its reply edited."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

from ingest.pipeline import utc_now

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from datetime import datetime

    import discord

EDITABLE = timedelta(minutes=5)
MAX_MESSAGES = 1_000


@dataclass(slots=True)
class Reply:
    question: str
    at: datetime
    sent: discord.Message | None = None
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)


class Replied:
    """In memory alone: after a restart an edited question is no longer followed."""

    def __init__(self, now: Callable[[], datetime] = utc_now, limit: int = MAX_MESSAGES) -> None:
        self._now = now
        self._limit = limit
        self._replies: OrderedDict[int, Reply] = OrderedDict()

    def knows(self, message_id: int) -> bool:
        return message_id in self._replies

    @asynccontextmanager
    async def first(self, message_id: int, question: str) -> AsyncIterator[bool]:
        """Whether nobody has begun to answer that message; an edit of it waits until this one is done."""
        if message_id in self._replies:
            yield False
            return
        reply = self._replies[message_id] = Reply(question, self._now())
        while len(self._replies) > self._limit:
            self._replies.popitem(last=False)
        async with reply.lock:
            yield True

    def keep(self, message_id: int, sent: discord.Message | None) -> None:
        if reply := self._replies.get(message_id):
            reply.sent = sent

    @asynccontextmanager
    async def again(self, message_id: int, question: str) -> AsyncIterator[discord.Message | None]:
        """The reply to put right, where that message was answered lately and now asks something else."""
        reply = self._replies.get(message_id)
        if reply is None:
            yield None
            return
        async with reply.lock:
            is_new = question != reply.question and self._now() - reply.at <= EDITABLE
            reply.question = question if is_new else reply.question
            yield reply.sent if is_new else None
