"""An article is erased for good, from the database and from what is merged of its index."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.pipeline import utc_now

if TYPE_CHECKING:
    from bot.app import App
    from storage.model import Article


async def purge(app: App, library_key: str, article_id: int) -> Article:
    """What it was. A removed article can be purged too. Raises UnknownArticle."""
    async with app.database.writing() as store:
        library = await store.libraries.ensure(library_key)
        article = await store.articles.get(library, article_id, removed=True)
        await store.articles.purge(library, article_id, utc_now())
    await app.merger.erase(library_key)
    return article
