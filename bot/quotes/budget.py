"""Quotation, not republication: what one member is shown of one article within a day."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from ingest.pipeline import utc_now

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from bot.guild.settings import GuildSettings, GuildSettingsCache
    from bot.quotes.answers import Answer
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
            return await self.counted(store, library, member_id, answer, settings)

    async def counted(
        self, store: Store, library: Library, member_id: int, answer: Answer, settings: GuildSettings
    ) -> tuple[Answer, int]:
        """The same within a transaction of the caller's."""
        wanted = [
            (quote.article_id, 0 if settings.owns(quote.particulars.outlet) else len(quote.text))
            for quote in answer.quotes
        ]
        may = await self._take(store, library, member_id, wanted, settings.budget)
        kept = tuple(quote for quote, allowed in zip(answer.quotes, may, strict=True) if allowed)
        return replace(answer, quotes=kept), len(answer.quotes) - len(kept)

    async def take(
        self, library_key: str, member_id: int, article_id: int, chars: int, outlet: str | None
    ) -> bool:
        """Whether the member may see `chars` more of the outlet's article; if so, they are counted."""
        settings = await self.guilds.of(library_key)
        if settings.owns(outlet):
            return True
        async with self.database.writing() as store:
            library = await store.libraries.get(library_key)
            return all(await self._take(store, library, member_id, [(article_id, chars)], settings.budget))

    async def _take(
        self, store: Store, library: Library, member_id: int, wanted: Sequence[tuple[int, int]], limit: int
    ) -> list[bool]:
        """For each article and number of characters whether the member may see them; those are counted."""
        member, now = member_digest(library, member_id), self.now()
        counted = {article_id for article_id, chars in wanted if chars}
        shown = await store.quotations.shown(library, member, counted, now - PERIOD) if counted else {}
        may = []
        for article_id, chars in wanted:
            total = shown.get(article_id, 0) + chars
            may.append(not chars or total <= limit)
            if may[-1]:
                shown[article_id] = total
        taken = [one for one, allowed in zip(wanted, may, strict=True) if allowed and one[1]]
        await store.quotations.record(library, member, taken, now)
        return may
