"""Articles near to another one, the same wire text left out, and the same text of them said once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from retrieval.related import candidates, nearest

if TYPE_CHECKING:
    from bot.answering import Answering
    from storage.model import Article

NEAREST = 20
"""Articles of which the first few that are no copies are shown."""
SHOWN = 5


async def load_related(
    answering: Answering, library_key: str, article_id: int
) -> tuple[Article, list[Article]]:
    """The article and at most five near to it, the nearest first. Raises UnknownArticle."""
    async with answering.database.reading() as store:
        library = await store.libraries.get(library_key)
        stored = await store.articles.version(library, article_id)
        snapshot = await answering.snapshots.current(library, store)
        keys = await answering.searcher.run(candidates, snapshot, article_id, stored.text)
        texts = await store.articles.texts(library, keys)
        near = (await answering.searcher.run(nearest, snapshot, stored.text, texts))[:NEAREST]
        copies = await store.articles.same_wires(library, [article_id, *near])
        told = await store.articles.told(library, [article_id, *near])
    hidden = {copy.id for copy in copies[article_id]}
    chosen: list[Article] = []
    for one in near:
        if one in told and one not in hidden and len(chosen) < SHOWN:
            chosen.append(told[one])
            hidden |= {copy.id for copy in copies[one]}
    return told[article_id], chosen
