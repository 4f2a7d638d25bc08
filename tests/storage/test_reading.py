"""Looking articles up: by key, address, words, outlet and day."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select, text
from sqlalchemy.dialects import sqlite

from storage.model import Block, Kind, Particulars, Published, digest_of
from storage.reading import of_keys, told_live
from storage.schema import BlockRow, VersionRow
from tests.storage.saved import NOW, save

KUCHING = ZoneInfo("Asia/Kuching")
LATE = Published(datetime(2025, 4, 25, 23, 30, tzinfo=UTC), "instant", "json-ld", "25 April")


async def test_an_article_told_without_its_text_has_it_when_asked(database, library):
    article = await save(database, library, body="Words.")
    async with database.reading() as store:
        told = await store.articles.live(library)
        assert told == [article]
        assert (await store.articles.version(library, article.id)).text.endswith("Words.")
        assert await store.articles.live(library) == told


async def test_a_list_is_turned_page_by_page(database, library):
    for number in range(5):
        await save(database, library, title=f"Story {number}", outlet="Post" if number % 2 else "POST")
    await save(database, library, title="Else", outlet="Herald")
    async with database.reading() as store:

        async def ids(**scope):
            return [article.id for article in await store.articles.live(library, **scope)]

        assert await ids(limit=2) == [6, 5]
        assert await ids(limit=2, offset=2) == [4, 3]
        assert await ids(outlet=" post ", limit=3, offset=1) == [4, 3, 2]
        assert await ids(offset=6) == []


async def test_lists_leave_the_texts_where_they_are(library):
    told = str(told_live(library))
    assert "article_version.title" in told
    assert "article_version.text" not in told


@pytest.mark.parametrize("kind", [VersionRow, BlockRow])
async def test_versions_are_found_by_an_index(path, database, library, kind):
    """Pairs alone made SQLite read a whole library for each question."""
    statement = select(kind.version).where(*of_keys(kind, library, [(3, 1), (4, 2)]))
    plain = statement.compile(dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True})
    async with database.reading() as store:
        plan = await store.articles._session.execute(text(f"EXPLAIN QUERY PLAN {plain}"))
        assert "(library_id=? AND article_id=?" in " ".join(row.detail for row in plan)


async def test_no_keys_give_no_texts(database, library):
    await save(database, library)
    async with database.reading() as store:
        assert await store.articles.texts(library, []) == {}
        assert await store.articles.versions(library, []) == {}
        assert await store.articles.provenance(library, []) == {}


async def test_a_day_comes_before_the_instants_of_it(database, library):
    at_noon = Published(datetime(2025, 4, 25, 12, 0, tzinfo=UTC), "instant", "meta")
    published = (LATE, Published(date(2025, 4, 25), "day", "card"), at_noon)
    late, day, noon = [await save(database, library, title=str(p), published=p) for p in published]
    async with database.reading() as store:
        found = await store.articles.latest(library, 9)
        assert [article.id for article in found] == [late.id, noon.id, day.id]


async def test_finding_sees_only_current_versions(database, library):
    article = await save(database, library, title="Old", outlet="Post", url="https://a.example/")
    async with database.writing() as store:
        await store.articles.add_version(
            library, article.id, Particulars("New"), "T", (Block(Kind.BODY, 0, 1),), b"", None, NOW
        )
    async with database.reading() as store:
        assert await store.articles.find_by_url(library, "https://a.example/") is None
        assert await store.articles.find_by_headline(library, "Old", "Post") == []
        assert [a.id for a in await store.articles.find_by_digest(library, digest_of("T"))] == [article.id]


async def test_headlines_without_an_outlet_are_found_too(database, library):
    article = await save(database, library, title="Alone")
    async with database.reading() as store:
        assert [a.id for a in await store.articles.find_by_headline(library, "Alone", None)] == [article.id]


async def test_outlets_are_compared_without_case_in_any_script(database, library):
    await save(database, library, outlet="Ελληνικά ΝΈΑ")
    async with database.reading() as store:
        assert len(await store.articles.live(library, outlet="ελληνικά νέα")) == 1
        assert await store.articles.live(library, outlet="Ελληνικά") == []
        assert await store.articles.outlets(library) == [("Ελληνικά ΝΈΑ", 1)]


async def test_the_latest_is_by_publication_where_it_is_known(database, library):
    day = Published(date(2025, 6, 1), "day", "card")
    old = await save(database, library, title="Old", published=day, now=NOW + timedelta(hours=2))
    undated = await save(database, library, title="Undated", now=NOW)
    async with database.reading() as store:
        assert [a.id for a in await store.articles.latest(library, 5)] == [undated.id, old.id]
        assert [a.id for a in await store.articles.latest(library, 5, basis="added")] == [undated.id, old.id]
        assert [a.id for a in await store.articles.latest(library, 5, ids={old.id})] == [old.id]
        assert len(await store.articles.latest(library, 1)) == 1


async def test_days_are_literal_and_instants_are_seen_in_the_zone(database, library):
    day = await save(database, library, published=Published(date(2025, 4, 25), "day", "card"))
    late = await save(database, library, title="Late", published=LATE)  # 26 April in Kuching
    async with database.reading() as store:
        match = store.articles.matching
        assert await match(library, None, None, date(2025, 4, 25), KUCHING) == {day.id}
        assert await match(library, None, date(2025, 4, 26), None, KUCHING) == {late.id}
        assert await match(library, None, date(2025, 4, 25), date(2025, 4, 26), KUCHING) == {day.id, late.id}
        assert await match(library, "Nobody", None, None, KUCHING) == set()
