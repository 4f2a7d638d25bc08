"""Who asked where in the last 30 days, so that a direct message can be answered; not what was asked."""

from __future__ import annotations

from collections import OrderedDict
from datetime import timedelta
from typing import TYPE_CHECKING

from ingest.pipeline import utc_now

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from storage.askers import AskedThere
    from storage.database import Database, Store
    from storage.model import Library

KEPT = timedelta(days=30)
NOTED_AGAIN = timedelta(hours=12)
"""A member who asks all day is written down twice a day, not at each question."""
MAX_NOTED = 10_000


class Askers:
    def __init__(self, database: Database, now: Callable[[], datetime] = utc_now) -> None:
        self._database = database
        self._now = now
        self._noted: OrderedDict[tuple[str, int], datetime] = OrderedDict()

    async def note(self, store: Store, library: Library, member_id: int) -> None:
        """The member asked this library. One that has no article yet can't answer them elsewhere either.

        Where the caller's transaction fails, the member is written down half a day late.
        """
        now, who = self._now(), (library.key, member_id)
        noted = self._noted.get(who)
        if not library.id or (noted and now - noted < NOTED_AGAIN):
            return
        await store.askers.record(library, member_id, now)
        self._noted[who] = now
        while len(self._noted) > MAX_NOTED:
            self._noted.popitem(last=False)

    async def of(self, member_id: int) -> list[AskedThere]:
        async with self._database.reading() as store:
            return await store.askers.of(member_id, self._now() - KEPT)

    async def choose(self, library_key: str, member_id: int) -> None:
        async with self._database.writing() as store:
            library = await store.libraries.get(library_key)
            await store.askers.choose(library, member_id, self._now())

    async def leave(self, library_key: str, member_id: int) -> None:
        self._noted.pop((library_key, member_id), None)
        async with self._database.writing() as store:
            await store.askers.leave(await store.libraries.get(library_key), member_id)

    def forget_library(self, library_key: str) -> None:
        for who in [who for who in self._noted if who[0] == library_key]:
            del self._noted[who]

    async def forget_member(self, member_id: int) -> None:
        for who in [who for who in self._noted if who[1] == member_id]:
            del self._noted[who]
        async with self._database.writing() as store:
            await store.askers.forget_member(member_id)
