"""Pages: all the visible text that an article came with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, exists, select, update

from storage.libraries import next_id
from storage.reading import of_keys
from storage.schema import PageRow, VersionRow

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncSession

    from storage.model import Library, Page
    from storage.reading import Key


class PageRepository:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def save(self, library: Library, page: Page) -> int:
        """The page's id; a page that is stored already is not stored again, only what it is known by."""
        same = (PageRow.library_id == library.id, PageRow.url == page.url, PageRow.digest == page.digest)
        known = await self._session.scalar(select(PageRow.id).where(*same))
        if known is not None:
            await self._renew(library, known, page)
            return known
        page_id = await next_id(self._session, library, "page")
        self._session.add(
            PageRow(
                library_id=library.id,
                id=page_id,
                url=page.url,
                digest=page.digest,
                text=page.text,
                etag=page.etag,
                last_modified=page.last_modified,
            )
        )
        await self._session.flush()
        return page_id

    async def _renew(self, library: Library, page_id: int, page: Page) -> None:
        this = (PageRow.library_id == library.id, PageRow.id == page_id)
        renewed = {"etag": page.etag, "last_modified": page.last_modified}
        await self._session.execute(update(PageRow).where(*this).values(renewed))

    async def renew(self, library: Library, key: Key, page: Page) -> None:
        """Know the version's page again by what `page`, which has the same article, is known by."""
        this = of_keys(VersionRow, library, [key])
        page_id = await self._session.scalar(select(VersionRow.page_id).where(*this))
        if page_id is not None:
            await self._renew(library, page_id, page)

    async def known_by(self, library: Library, key: Key) -> tuple[str | None, str | None]:
        """ETag and Last-Modified of the page that the version came with, as its site gave them."""
        own = (PageRow.library_id == VersionRow.library_id) & (PageRow.id == VersionRow.page_id)
        columns = select(PageRow.etag, PageRow.last_modified).join(VersionRow, own)
        found = (await self._session.execute(columns.where(*of_keys(VersionRow, library, [key])))).first()
        return (found.etag, found.last_modified) if found else (None, None)

    async def erase_unused(self, library: Library) -> None:
        used = exists().where(VersionRow.library_id == PageRow.library_id, VersionRow.page_id == PageRow.id)
        await self._session.execute(delete(PageRow).where(PageRow.library_id == library.id, ~used))
