"""A library's gaps as they are now, and an admin's word that one is seen to."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from bot.errors import VerbatimError
from bot.gaps import grouped, holding, lacks_of, since
from bot.kept import PERIOD

if TYPE_CHECKING:
    from bot.app import App
    from bot.gaps import Gap, Key, Lack
    from storage.database import Store
    from storage.model import Library

MOST_DAYS = PERIOD.days


class GapGone(VerbatimError):
    """What a button was about is done already, or forgotten."""


def in_milliseconds(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)


def at_milliseconds(number: int) -> datetime:
    return datetime.fromtimestamp(number / 1000, UTC)


async def load_gaps(app: App, library_key: str, days: int, now: datetime) -> list[Gap]:
    """Those of the last `days`, in groups with what was asked before."""
    async with app.database.reading() as store:
        lacks = await _load(store, await store.libraries.get(library_key), now)
    return since(await app.builder.run(grouped, lacks), now - timedelta(days=days))


async def settle(app: App, library_key: str, key: Key, seen_at: datetime) -> None:
    """Nobody has to see to this gap any more, as it was at `seen_at`. Raises GapGone."""
    async with app.database.reading() as store:
        lacks = await _load(store, await store.libraries.get(library_key), seen_at)
    gap = holding(await app.builder.run(grouped, lacks), key)
    if gap is None:
        raise GapGone("gap_gone")
    async with app.database.writing() as store:
        library = await store.libraries.get(library_key)
        await store.questions.done(library, gap.ids("q"))
        await store.wishes.cover_no_more(library, gap.ids("w"))


async def _load(store: Store, library: Library, until: datetime) -> list[Lack]:
    questions = await store.questions.unanswered(library, until - PERIOD)
    lacks = lacks_of(questions, await store.wishes.coverages(library))
    return [lack for lack in lacks if lack.asked_at <= until]
