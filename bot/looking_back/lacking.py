"""A library's gaps as they are now, and an admin's word that one is seen to."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from bot.asking.kept import PERIOD
from bot.errors import VerbatimError
from bot.looking_back.gaps import grouped, holding, lacks_of, since

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.app import App
    from bot.looking_back.gaps import Gap, Key
    from storage.question_model import Coverage, KeptQuestion

MOST_DAYS = PERIOD.days
MOST_LACKS = 2_000
"""Of more, the newest are looked at, which takes half a second."""


class GapGone(VerbatimError):
    """What a button was about is done already, or forgotten."""


def in_milliseconds(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)


def at_milliseconds(number: int) -> datetime:
    return datetime.fromtimestamp(number / 1000, UTC)


async def load_gaps(app: App, library_key: str, days: int, now: datetime) -> list[Gap]:
    """Those of the last `days`, in groups with what was asked before."""
    return since(await _load(app, library_key, now), now - timedelta(days=days))


async def settle(app: App, library_key: str, key: Key, seen_at: datetime) -> None:
    """Nobody has to see to this gap any more, as it was at `seen_at`. Raises GapGone."""
    gap = holding(await _load(app, library_key, seen_at), key)
    if gap is None:
        raise GapGone("gap_gone")
    async with app.database.writing() as store:
        library = await store.libraries.get(library_key)
        await store.questions.done(library, gap.ids("q"))
        await store.wishes.cover_no_more(library, gap.ids("w"))


async def _load(app: App, library_key: str, until: datetime) -> list[Gap]:
    """As they were then, but for those that are done."""
    async with app.database.reading() as store:
        library = await store.libraries.get(library_key)
        questions = await store.questions.unanswered(library, until - PERIOD)
        wishes = await store.wishes.coverages(library)
    return await app.builder.run(_grouped, questions, wishes, until)


def _grouped(questions: Sequence[KeptQuestion], wishes: Sequence[Coverage], until: datetime) -> list[Gap]:
    lacks = lacks_of([one for one in questions if one.asked_at <= until][-MOST_LACKS:], wishes)
    return grouped([lack for lack in lacks if lack.asked_at <= until][-MOST_LACKS:])
