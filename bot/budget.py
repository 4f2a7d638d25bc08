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
    from bot.guild_settings import GuildSettingsCache
    from storage.database import Database, Store
    from storage.model import Library

PERIOD = timedelta(hours=24)


def member_digest(library: Library, member_id: int) -> str:
    """Names a member within one library only; the id itself is not kept."""
    return hashlib.blake2b(f"{library.key}:{member_id}".encode(), digest_size=16).hexdigest()


@dataclass(frozen=True, slots=True)
class Budget:
    database: Database
    guilds: GuildSettingsCache
    now: Callable[[], datetime] = utc_now

    async def within(self, library_key: str, member_id: int, answer: Answer) -> tuple[Answer, int]:
        """The answer with the quotes that the member may still see, and how many were withheld."""
        if not answer.quotes:
            return answer, 0
        settings = await self.guilds.of(library_key)
        async with self.database.writing() as store:
            library = await store.libraries.get(library_key)
            member = member_digest(library, member_id)
            kept = [
                quote
                for quote in answer.quotes
                if settings.owns(quote.particulars.outlet)
                or await self._take(
                    store, library, member, quote.article_id, len(quote.text), settings.budget
                )
            ]
        return replace(answer, quotes=tuple(kept)), len(answer.quotes) - len(kept)

    async def take(
        self, library_key: str, member_id: int, article_id: int, chars: int, outlet: str | None
    ) -> bool:
        """Whether the member may see `chars` more of the outlet's article; if so, they are counted."""
        settings = await self.guilds.of(library_key)
        if settings.owns(outlet):
            return True
        async with self.database.writing() as store:
            library = await store.libraries.get(library_key)
            member = member_digest(library, member_id)
            return await self._take(store, library, member, article_id, chars, settings.budget)

    async def _take(
        self, store: Store, library: Library, member: str, article_id: int, chars: int, limit: int
    ) -> bool:
        now = self.now()
        shown = await store.quotations.shown(library, member, article_id, now - PERIOD)
        if shown + chars > limit:
            return False
        await store.quotations.record(library, member, article_id, chars, now)
        return True
