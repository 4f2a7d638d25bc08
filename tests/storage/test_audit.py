"""Who did what is told newest first, without what was purged, and forgotten in time."""

from __future__ import annotations

from datetime import timedelta

from ingest.pipeline import utc_now
from storage.audit import KEPT, Deed
from tests.storage.saved import save

ADA, BOB = 1, 2**63 - 1


async def test_the_newest_come_first_and_of_one_member_alone(database, library):
    now = utc_now()
    async with database.writing() as store:
        for at, member in enumerate((ADA, BOB, ADA)):
            await store.audit.record(library, member, "feed_added", f"feed {at}", now + timedelta(seconds=at))
    async with database.reading() as store:
        assert [deed.subject for deed in await store.audit.page(library, limit=2)] == ["feed 2", "feed 1"]
        assert [deed.subject for deed in await store.audit.page(library, limit=2, offset=2)] == ["feed 0"]
        of_bob = await store.audit.page(library, BOB, limit=9)
        assert of_bob == [Deed(BOB, "feed_added", "feed 1", None, now + timedelta(seconds=1))]
        assert (await store.audit.count(library), await store.audit.count(library, ADA)) == (3, 2)


async def test_a_purged_articles_title_vanishes(database, library):
    article = await save(database, library, title="Unmistakable headline", body="Some words stand here.")
    now = utc_now()
    async with database.writing() as store:
        await store.audit.record(library, ADA, "added", article.id, now)
        (deed,) = await store.audit.page(library, limit=9)
        assert (deed.subject, deed.article_id) == ("Unmistakable headline", article.id)
        await store.articles.purge(library, article.id, now)
        (deed,) = await store.audit.page(library, limit=9)
    assert (deed.subject, deed.article_id) == (None, article.id)


async def test_it_is_forgotten_after_its_time_and_never_crosses_libraries(database, library):
    now = utc_now()
    async with database.writing() as store:
        other = await store.libraries.ensure("discord:1")
        await store.audit.record(library, ADA, "old", None, now - KEPT - timedelta(seconds=1))
        await store.audit.record(library, ADA, "new", None, now)
        await store.audit.forget(now - KEPT)
    async with database.reading() as store:
        assert [deed.action for deed in await store.audit.page(library, limit=9)] == ["new"]
        assert await store.audit.page(other, limit=9) == []
