"""Quotation, not republication: what one member is shown of one article within a day."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from ingest.pipeline import utc_now

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from bot.answers import Answer
    from storage.database import Database, Store
    from storage.model import Library

MAX_CHARS = 1_500
PERIOD = timedelta(hours=24)


def member_digest(library: Library, member_id: int) -> str:
    """Names a member within one library only; the id itself is not kept."""
    return hashlib.blake2b(f"{library.key}:{member_id}".encode(), digest_size=16).hexdigest()


@dataclass(frozen=True, slots=True)
class Budget:
    database: Database
    now: Callable[[], datetime] = utc_now

    async def within(self, library_key: str, member_id: int, answer: Answer) -> tuple[Answer, int]:
        """The answer with the quotes that the member may still see, and how many were withheld."""
        if not answer.quotes:
            return answer, 0
        async with self.database.writing() as store:
            library = await store.libraries.get(library_key)
            member = member_digest(library, member_id)
            kept = [
                quote
                for quote in answer.quotes
                if await self._take(store, library, member, quote.article_id, len(quote.text))
            ]
        return replace(answer, quotes=tuple(kept)), len(answer.quotes) - len(kept)

    async def take(self, library_key: str, member_id: int, article_id: int, chars: int) -> bool:
        """Whether the member may see `chars` more of the article; if so, they are counted."""
        async with self.database.writing() as store:
            library = await store.libraries.get(library_key)
            return await self._take(store, library, member_digest(library, member_id), article_id, chars)

    async def _take(self, store: Store, library: Library, member: str, article_id: int, chars: int) -> bool:
        now = self.now()
        shown = await store.quotations.shown(library, member, article_id, now - PERIOD)
        if shown + chars > MAX_CHARS:
            return False
        await store.quotations.record(library, member, article_id, chars, now)
        return True
