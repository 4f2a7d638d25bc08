"""A question on its way through Discord: what is asked, by whom, where, and of which library."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.questions.conversations import Place
from bot.questions.scoping import WHOLE_LIBRARY, Scope

if TYPE_CHECKING:
    import discord

    from bot.questions.completing import Topic


@dataclass(frozen=True, slots=True)
class Asked:
    """A question and where it was asked. `guild` is the library's, None where it isn't known now.

    `follows` is the message of ours that it replies to; `scope` is what was said of the articles beside it.
    Where it `is_direct`, outside the guild, the card names the guild. `before` is what it asks on from.
    """

    library_key: str
    guild: discord.Guild | None
    channel: int
    member: int
    question: str
    private: bool = False
    scope: Scope = WHOLE_LIBRARY
    follows: int | None = None
    is_direct: bool = False
    before: Topic | None = None

    @property
    def place(self) -> Place:
        return Place(self.library_key, self.channel, self.member, self.private)
