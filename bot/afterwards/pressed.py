"""A button that was pressed under an answer, with what it stands under."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bot.asking.kept import scope_from_json

if TYPE_CHECKING:
    import discord

    from bot.app import App
    from bot.cards.answer_buttons import Key
    from bot.quotes.answers import Answer
    from storage.question_model import KeptQuestion

    Interaction = discord.Interaction[Any]


@dataclass(frozen=True, slots=True)
class Press:
    """A button pressed by a member of the library's guild; `question` is what it stands under."""

    app: App
    interaction: Interaction
    library_key: str
    guild: discord.Guild | None
    key: Key
    question: KeptQuestion

    async def whisper(self, view: discord.ui.LayoutView | None = None, words: str | None = None) -> None:
        """In the place of the private answer that was promised."""
        shown: dict[str, Any] = {"view": view} if view else {"content": words}
        await self.interaction.edit_original_response(**shown)

    async def again(self, quotes: int) -> Answer:
        """The same question to the library as it is now."""
        scope = scope_from_json(self.question.scope)
        return await self.app.answering.ask(
            self.library_key, self.question.sought, quotes=quotes, scope=scope
        )
