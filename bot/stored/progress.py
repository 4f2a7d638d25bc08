"""How far a long work is, said by editing its answer: often enough to be seen, seldom enough for Discord."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import discord
import structlog
from discord import ui

from bot.cards.frame import card

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.locale import Messages

log = structlog.get_logger(__name__)

EVERY = 2.0
TOKEN_SECONDS = 13 * 60.0
"""Discord takes edits for 15 minutes; the last of them tells what became of the work."""


@dataclass(slots=True)
class Progress:
    interaction: discord.Interaction[Any]
    say: Messages
    clock: Callable[[], float] = time.monotonic
    _began: float = field(init=False)
    _said: float = field(init=False)

    def __post_init__(self) -> None:
        self._began = self._said = self.clock()

    @property
    def is_late(self) -> bool:
        """Whether there is time left only to say what was done."""
        return self.clock() - self._began > TOKEN_SECONDS

    async def reached(self, done: int, total: int) -> None:
        """Said at most every two seconds, and never of a work that is over sooner."""
        if done >= total or self.clock() - self._said < EVERY:
            return
        self._said = self.clock()
        words = self.say("kept-progress", done=done, total=total)
        try:
            await self.interaction.edit_original_response(view=card([ui.TextDisplay(words)]))
        except discord.HTTPException as error:  # the work goes on; its end is told in any case
            log.warning("progress not shown", status=error.status)
