"""One version of an article, with what changed from the one before; and all of its versions so."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from bot.stored.changes import changes
from storage.errors import UnknownArticle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.stored.changes import Change
    from storage.database import Database
    from storage.model import Article, ArticleVersion


@dataclass(frozen=True, slots=True)
class Told:
    """`changed` is empty for the first version, and where only what is known of the article changed."""

    version: ArticleVersion
    changed: tuple[Change, ...] = ()


async def load_version(
    database: Database, library_key: str, article_id: int, number: int | None = None
) -> tuple[Article, Told]:
    """The article and its current version, or the one asked for. Raises UnknownArticle."""
    async with database.reading() as store:
        library = await store.libraries.get(library_key)
        article = await store.articles.get(library, article_id)
        wanted = article.version if number is None else number
        keys = [(article_id, one) for one in (wanted - 1, wanted) if 0 < one <= article.version]
        found = await store.articles.versions(library, keys)
    if (article_id, wanted) not in found:
        raise UnknownArticle(article=article_id)
    return article, told([found[key] for key in sorted(found)])[-1]


async def load_history(database: Database, library_key: str, article_id: int) -> tuple[Article, list[Told]]:
    """The article and all its versions, oldest first. Raises UnknownArticle."""
    async with database.reading() as store:
        library = await store.libraries.get(library_key)
        article = await store.articles.get(library, article_id)
        return article, told(await store.articles.history(library, article_id))


def told(versions: Sequence[ArticleVersion]) -> list[Told]:
    later = [Told(new, tuple(changes(old, new))) for old, new in pairwise(versions)]
    return [*(Told(version) for version in versions[:1]), *later]
