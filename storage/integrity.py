"""Whether what is stored is whole: `verbatim check`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from storage.errors import DatabaseDamaged, UnknownArticle, translate
from storage.model import digest_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Sequence

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
            problems += [problem async for problem in _check_library(database, store, library)]
    return problems


async def _check_library(database: Database, store: Store, library: Library) -> AsyncIterator[Problem]:
    for article_id in await store.articles.ids(library):
        try:
            with translate(database.place):
                versions = await store.articles.history(library, article_id, removed=True)
        except UnknownArticle:
            yield Problem("version", library.key, article_id, "the current one is lost")
        except DatabaseDamaged as damaged:
            yield Problem("version", library.key, article_id, str(damaged.details["problem"]))
        else:
            for code, detail in _article_problems(versions):
                yield Problem(code, library.key, article_id, detail)
    listed = (await store.segments.manifest(library)).segments
    payloads = await store.segments.payloads(library, {segment.id: segment.size for segment in listed})
    for segment in listed:
        if not payloads[segment.id]:
            detail = "damaged; `verbatim reindex` builds it anew"
            yield Problem("segment", library.key, segment.article_id, detail)


def _article_problems(versions: Sequence[ArticleVersion]) -> Iterator[tuple[str, str]]:
    """Of an article's versions in order, the last of which is the current one."""
    lost = set(range(1, versions[-1].version)) - {version.version for version in versions}
    if lost:
        yield "version", f"lost: {', '.join(map(str, sorted(lost)))}"
    for version in versions:
        yield from _version_problems(version)


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
