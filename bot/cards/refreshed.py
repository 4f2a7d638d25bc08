"""What became of pages that were fetched again."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from discord import ui

from bot.cards.article import outcome_line
from bot.cards.frame import MAX_CHARS, Accent, card, fitted
from bot.cards.particulars import SEPARATOR

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.locale import Messages
    from ingest.outcomes import Outcome

ROOM = MAX_CHARS - 600
COUNTED = ("updated", "unchanged", "gone", "failed")


def refreshed_card(outcomes: Sequence[Outcome], left: int, say: Messages) -> ui.LayoutView:
    """The counts, then each page that is not as it was; `left` were not reached in time."""
    if not outcomes:
        return card([ui.TextDisplay(say("kept-refresh-none"))], Accent.NOTHING)
    lines = [outcome_line(one, say) for one in outcomes if one.status != "unchanged" or len(outcomes) == 1]
    words = [_counts(outcomes, say), *([say("kept-refresh-left", count=left)] if left else [])]
    if lines:
        words.append(fitted(lines, ROOM, say))
    is_whole = not left and all(outcome.article for outcome in outcomes)
    return card([ui.TextDisplay("\n".join(words))], Accent.FOUND if is_whole else Accent.NEAR)


def _counts(outcomes: Sequence[Outcome], say: Messages) -> str:
    counted = Counter[str](outcome.status for outcome in outcomes)
    told = (say(f"kept-{status}", count=counted[status]) for status in COUNTED if counted[status])
    return SEPARATOR.join(told)
