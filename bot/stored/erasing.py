"""A whole library is erased: from the database, and from what this process remembers of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import structlog

if TYPE_CHECKING:
    from bot.app import App

log = structlog.get_logger(__name__)


async def erase_library(app: App, library_key: str) -> None:
    """Everything at once, so that nothing is left half erased. Raises StorageError."""
    async with app.database.writing() as store:
        library = await store.libraries.get(library_key)
        if library.id:
            await store.libraries.erase(library)
    app.answering.forget(library)
    for memory in (app.guilds, app.conversations, app.posts, app.askers, app.choosing, app.proposing):
        memory.forget_library(library_key)
    log.info("library erased", library=library_key)
