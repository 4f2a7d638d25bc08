"""What is written of a question that was asked, in one transaction: each costs a question a millisecond."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.asking.kept import kept
from bot.cards.answer_buttons import Key
from ingest.pipeline import utc_now

if TYPE_CHECKING:
    from bot.app import App
    from bot.asking.asked import Asked
    from bot.guild.settings import GuildSettings
    from bot.quotes.answers import Answer


async def record(app: App, asked: Asked, answer: Answer, settings: GuildSettings) -> tuple[Answer, int, Key]:
    """The answer with the quotes that the member may still see, how many were withheld, and what its buttons
    find it by. Raises StorageError, and then nothing is written.
    """
    async with app.database.writing() as store:
        library = await store.libraries.ensure(asked.library_key)
        shown, withheld = await app.budget.counted(store, library, asked.member, answer, settings)
        await app.askers.note(store, library, asked.member)
        question = kept(shown, utc_now(), is_private=asked.private or asked.is_direct)
        key = Key(await store.questions.add(library, question), question.token)
    return shown, withheld, key
