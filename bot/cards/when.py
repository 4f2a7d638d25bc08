"""When an article was published, in Discord's own timestamps where an instant is known."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from discord.utils import format_dt

from bot.cards.escape import plain
from bot.quotes.when import aged_words, day_words, undated_words

if TYPE_CHECKING:
    from datetime import date

    from bot.locale import Messages
    from storage.model import Particulars

MAX_WORDS = 100


def published_line(known: Particulars, say: Messages, today: date | None = None) -> str:
    """The date as it stands on a card.

    A day has its age where `today` is given; an instant is shown in each reader's own zone and ages by
    itself; where neither is known it is what the page printed.
    """
    value = known.published.value
    if isinstance(value, datetime):
        return say("date-with-age", date=format_dt(value, "D"), age=format_dt(value, "R"))
    if value is None:
        return plain(undated_words(known, say), MAX_WORDS)
    return aged_words(value, today, say) if today else day_words(value, say)
