"""What changes an article: versions are added, never altered; an article is hidden, shown again, erased."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import delete, select, update

from storage.adding import ArticleAdding
from storage.errors import NothingToUndo, StoredAgain
from storage.feed_schema import FeedPostRow
from storage.identity import identity_of
from storage.libraries import next_id
from storage.model import Library, digest_of
from storage.pages import PageRepository
from storage.schema import ArticleRow, BlockRow, LibraryRow, PurgedRow, QuotationRow, ShingleRow, VersionRow
from storage.segments import SegmentRepository

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from storage.model import Article, Particulars

UNDO_PERIOD = timedelta(days=7)


class ArticleRepository(ArticleAdding):
    """Articles of a library: read, written, hidden, erased."""

    async def remove(self, library: Library, article_id: int, now: datetime) -> Article:
        """Hide an article; `undo` shows it again for 7 days. Raises UnknownArticle."""
        await self.get(library, article_id)
        return await self._hide(library, article_id, now)

    async def mark_gone(self, library: Library, article_id: int, when: datetime | None) -> Article:
        """Note since when the article's page is gone, the first time it is seen; None: it is there again.

        Raises UnknownArticle.
        """
        article = await self.get(library, article_id)
        row = await self._session.get_one(ArticleRow, (library.id, article.id))
        row.gone_at = when and (row.gone_at or when)
        await self._session.flush()
        return await self.get(library, article_id)

    async def illustrate(self, library: Library, article: Article, known: Particulars) -> Article:
        """Note the picture that `known` has, where it has one: it is no part of the version's text."""
        now = article.particulars
        if known.image is None or (known.image, known.image_caption) == (now.image, now.image_caption):
            return article
        version = (VersionRow.library_id == library.id, VersionRow.article_id == article.id)
        picture = {"image": known.image, "image_caption": known.image_caption}
        noted = update(VersionRow).where(*version, VersionRow.version == article.version)
        await self._session.execute(noted.values(picture))
        return await self.get(library, article.id)

    async def undo(self, library: Library, now: datetime) -> Article:
        """Show again what was removed last within 7 days. Raises NothingToUndo, or StoredAgain where the same
        text or address has been stored anew: two of one article would both be quoted. A copy that stood there
        before, another outlet's, is not in its way.
        """
        removed = select(ArticleRow.id).where(
            ArticleRow.library_id == library.id, ArticleRow.removed_at > now - UNDO_PERIOD
        )
        last = await self._session.scalar(
            removed.order_by(ArticleRow.removed_at.desc(), ArticleRow.id.desc())
        )
        if last is None:
            raise NothingToUndo
        version = (await self.history(library, last, removed=True))[-1]
        url = version.particulars.url
        same_url = await self.find_by_url(library, url) if url else None
        same_text = await self.find_by_digest(library, version.digest)
        anew = [twin for twin in same_text if twin.particulars.outlet == version.particulars.outlet]
        for twin in [*anew, *([same_url] if same_url else [])]:
            raise StoredAgain(id=twin.id)
        return await self._hide(library, last, None)

    async def _hide(self, library: Library, article_id: int, when: datetime | None) -> Article:
        row = await self._session.get_one(ArticleRow, (library.id, article_id))
        row.removed_at = when
        segments = SegmentRepository(self._session)
        await (segments.bury if when else segments.unearth)(library, article_id, row.version)
        return await self.get(library, article_id, removed=True)

    async def purge(self, library: Library, article_id: int, now: datetime) -> None:
        """Erase an article, its versions, segments and what was noted of its quotes. Raises UnknownArticle.

        Hashes of its texts and addresses stay, so that it isn't stored again, but for those of a live
        article: what was removed and added anew may go on being updated.
        """
        versions = await self.history(library, article_id, removed=True)
        await self._erase(library, article_id, [version.version for version in versions])
        for version in versions:
            url = version.particulars.url
            if not await self.find_by_digest(library, version.digest):
                await self._mark_purged(library, version.digest, now)
            if url and not await self.find_by_url(library, url):
                await self._mark_purged(library, digest_of(identity_of(url)), now)

    async def _erase(self, library: Library, article_id: int, versions: Sequence[int]) -> None:
        await SegmentRepository(self._session).erase(library, article_id, versions)
        for kind in (BlockRow, QuotationRow, ShingleRow, FeedPostRow, VersionRow):
            await self._session.execute(
                delete(kind).where(kind.library_id == library.id, kind.article_id == article_id)
            )
        await self._session.execute(
            delete(ArticleRow).where(ArticleRow.library_id == library.id, ArticleRow.id == article_id)
        )
        await PageRepository(self._session).erase_unused(library)

    async def _mark_purged(self, library: Library, digest: str, now: datetime) -> None:
        if await self._has_mark(library, [digest]):
            return
        mark_id = await next_id(self._session, library, "purged")
        self._session.add(PurgedRow(library_id=library.id, id=mark_id, digest=digest, purged_at=now))
        await self._session.flush()

    async def is_purged(self, library: Library, digest: str, url: str | None) -> bool:
        """Whether an article of this text or of this address was purged; older marks are of the address as
        it was written.
        """
        of_address = [digest_of(url), digest_of(identity_of(url))] if url else []
        return await self._has_mark(library, [digest, *of_address])

    async def _has_mark(self, library: Library, digests: Sequence[str]) -> bool:
        found = select(PurgedRow.id).where(PurgedRow.library_id == library.id, PurgedRow.digest.in_(digests))
        return await self._session.scalar(found.limit(1)) is not None

    async def purge_expired(self, now: datetime) -> int:
        """Purge what was removed over 7 days ago, in every library; how many articles that were."""
        overdue = select(LibraryRow, ArticleRow.id).join(ArticleRow, ArticleRow.library_id == LibraryRow.id)
        found = (await self._session.execute(overdue.where(ArticleRow.removed_at <= now - UNDO_PERIOD))).all()
        for row, article_id in found:
            await self.purge(Library(row.id, row.key, row.generation), article_id, now)
        return len(found)
