"""Articles and versions: what is stored comes back, in its own library alone."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage.errors import UnknownArticle
from storage.model import Block, Kind, Page, Particulars, Published, digest_of
from tests.storage.saved import NOW, save

KUCHING = ZoneInfo("Asia/Kuching")
FULL = Particulars(
    "Title",
    outlet="Borneo Courier",
    via="Carrier",
    agency="Wire",
    author="Ann Example",
    published=Published(datetime(2025, 4, 25, 23, 30, tzinfo=UTC), "instant", "json-ld", "25 April"),
    dateline="KUCHING",
    language="en",
    url="https://courier.example/a?b=c",
    message="https://discord.com/channels/1/2/3",
)


async def reload(database, library, article_id):
    async with database.reading() as store:
        return await store.articles.version(library, article_id)


@pytest.mark.parametrize(
    "published",
    [
        Published(),
        Published(raw="2 hours ago"),
        Published(date(2025, 4, 25), "day", "card", "25-04-2025"),
        FULL.published,
    ],
)
async def test_all_that_is_known_comes_back(database, library, published):
    from dataclasses import replace

    known = replace(FULL, published=published)
    async with database.writing() as store:
        article = await store.articles.add(
            library, known, "Title", (Block(Kind.HEADLINE, 0, 5),), b"s", None, NOW
        )
    version = await reload(database, library, article.id)
    assert (article.particulars, version.particulars) == (known, known)
    assert (version.text, version.digest, version.created_at) == ("Title", digest_of("Title"), NOW)
    assert (article.chars, article.captions, article.added_at) == (5, 0, NOW)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)
@given(text=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), min_size=1))
async def test_any_storable_text_comes_back_to_the_character(database, library, text):
    async with database.writing() as store:
        blocks = (Block(Kind.BODY, 0, len(text)),)
        article = await store.articles.add(
            library, Particulars(text, outlet=text), text, blocks, b"s", None, NOW
        )
    version = await reload(database, library, article.id)
    assert (version.text, version.particulars.title, version.particulars.outlet) == (text, text, text)


async def test_ids_count_up_within_each_library(database, library):
    async with database.writing() as store:
        other = await store.libraries.ensure("discord:1")
    assert [(await save(database, lib)).id for lib in (library, other, library, other)] == [1, 1, 2, 2]


async def test_no_library_sees_anothers(database, library):
    async with database.writing() as store:
        other = await store.libraries.ensure("discord:1")
    article = await save(
        database, library, url="https://a.example/", page=Page("https://a.example/", "d", "t")
    )
    async with database.reading() as store:
        assert await store.articles.live(other) == []
        assert await store.segments.load(other) == []
        assert await store.articles.find_by_url(other, "https://a.example/") is None
        assert await store.articles.texts(other, [(article.id, 1)]) == {}
        assert await store.pages.texts(other, [(article.id, 1)]) == {}
        with pytest.raises(UnknownArticle):
            await store.articles.get(other, article.id)


async def test_a_library_that_nobody_added_to_is_empty(database):
    async with database.reading() as store:
        nobodys = await store.libraries.get("discord:404")
        assert (nobodys.id, nobodys.generation) == (0, 0)
        assert await store.articles.live(nobodys) == []
    async with database.reading() as store:
        assert await store.libraries.all() == []


async def test_every_add_raises_the_generation(database, library):
    for expected in (1, 2):
        await save(database, library)
        async with database.reading() as store:
            assert (await store.libraries.get("local")).generation == expected


async def test_a_new_version_leaves_the_old_one_as_it_was(database, library):
    article = await save(database, library, body="Old words.")
    async with database.writing() as store:
        changed = await store.articles.add_version(
            library, article.id, FULL, "New words.", (Block(Kind.BODY, 0, 10),), b"new", None, NOW
        )
    assert (changed.version, changed.particulars, changed.added_at) == (2, FULL, NOW)
    async with database.reading() as store:
        versions = await store.articles.history(library, article.id)
        assert [version.text[-10:] for version in versions] == ["Old words.", "New words."]
        assert [s.payload for s in await store.segments.load(library)] == [b"new"]


async def test_finding_sees_only_current_versions(database, library):
    article = await save(database, library, title="Old", outlet="Post", url="https://a.example/")
    async with database.writing() as store:
        await store.articles.add_version(
            library, article.id, FULL, "T", (Block(Kind.BODY, 0, 1),), b"", None, NOW
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
    late = await save(database, library, title="Late", published=FULL.published)  # 26 April in Kuching
    async with database.reading() as store:
        match = store.articles.matching
        assert await match(library, None, None, date(2025, 4, 25), KUCHING) == {day.id}
        assert await match(library, None, date(2025, 4, 26), None, KUCHING) == {late.id}
        assert await match(library, None, date(2025, 4, 25), date(2025, 4, 26), KUCHING) == {day.id, late.id}
        assert await match(library, "Nobody", None, None, KUCHING) == set()


async def test_unknown_articles_and_versions_are_told(database, library):
    article = await save(database, library)
    async with database.reading() as store:
        for wrong in (
            (99, None),
            (article.id, 7),
            (2**62, 1),
            (2**70, None),
            (2**70, 1),
            (article.id, 2**70),
        ):
            with pytest.raises(UnknownArticle):
                await store.articles.version(library, *wrong)
