"""Whether what is stored is whole: `verbatim check`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from storage.model import digest_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from storage.database import Database, Store
    from storage.model import ArticleVersion, Library


@dataclass(frozen=True, slots=True)
class Problem:
    """`code` is fixed English: `file`, `digest`, `blocks`, `version` or `segment`."""

    code: str
    library: str | None = None
    article: int | None = None
    detail: str = ""


async def check(database: Database) -> list[Problem]:
    """Every problem found, the file's own first; an empty list says that everything is sound."""
    async with database.reading() as store:
        problems = [Problem("file", detail=line) for line in await store.libraries.file_problems()]
        for library in await store.libraries.all():
            problems += [problem async for problem in _check_library(store, library)]
    return problems


async def _check_library(store: Store, library: Library) -> AsyncIterator[Problem]:
    segments = {(s.article_id, s.version): s.payload for s in await store.segments.load(library)}
    for article in await store.articles.live(library):
        versions = await store.articles.history(library, article.id)
        if len(versions) != article.version:
            yield Problem("version", library.key, article.id, f"{len(versions)} of {article.version} stored")
        for version in versions:
            for code, detail in _version_problems(version):
                yield Problem(code, library.key, article.id, detail)
        if not segments.get((article.id, article.version)):
            yield Problem(
                "segment", library.key, article.id, "missing or damaged; `verbatim reindex` builds it anew"
            )


def _version_problems(version: ArticleVersion) -> Iterator[tuple[str, str]]:
    if digest_of(version.text) != version.digest:
        yield "digest", f"version {version.version}: the text is not the one that was stored"
    end = 0
    for block in version.blocks:
        if not end <= block.start < block.end <= len(version.text):
            yield "blocks", f"version {version.version}: {block.start} to {block.end}"
        end = block.end
    if not version.blocks:
        yield "blocks", f"version {version.version}: none"
