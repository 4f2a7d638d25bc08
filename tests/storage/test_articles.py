"""Articles and versions: what is stored comes back, in its own library alone."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from sqlalchemy.exc import StatementError

from storage.errors import UnknownArticle
from storage.model import Block, Kind, Page, Particulars, Published, digest_of
from tests.storage.saved import NOW, save, segments

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
    image="https://courier.example/pier.jpg",
    image_caption="The pier at dawn.",
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


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)
@given(when=st.datetimes(timezones=st.timezones()))
async def test_any_moment_comes_back_in_utc(database, library, when):
    assume(datetime.min.replace(tzinfo=UTC) + timedelta(days=1) < when)
    assume(when < datetime.max.replace(tzinfo=UTC) - timedelta(days=1))
    article = await save(database, library, now=when, published=Published(when, "instant", "meta"))
    async with database.reading() as store:
        article = await store.articles.get(library, article.id)
    for back in (article.added_at, article.particulars.published.value):
        assert (back, back.utcoffset()) == (when.astimezone(UTC), timedelta(0))


async def test_a_time_without_a_zone_is_refused(database, library):
    with pytest.raises(StatementError, match="without a zone"):
        await save(database, library, now=datetime(2025, 6, 3))  # noqa: DTZ001
    async with database.reading() as store:
        assert await store.articles.ids(library) == []


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
        assert await segments(store, other) == {}
        assert await store.articles.find_by_url(other, "https://a.example/") is None
        assert await store.articles.texts(other, [(article.id, 1)]) == {}
        assert await store.articles.versions(other, [(article.id, 1)]) == {}
        assert await store.articles.provenance(other, [(article.id, 1)]) == {}
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
        assert await segments(store, library) == {(article.id, 2): b"new"}


async def test_a_hidden_article_gives_no_version_and_takes_none(database, library):
    article = await save(database, library)
    async with database.writing() as store:
        await store.articles.remove(library, article.id, NOW)
        for version in (None, 1):
            with pytest.raises(UnknownArticle):
                await store.articles.version(library, article.id, version)
        with pytest.raises(UnknownArticle):
            await store.articles.history(library, article.id)
        for unknown in (article.id, 404, -1):
            with pytest.raises(UnknownArticle) as told:
                await store.articles.add_version(library, unknown, FULL, "T", (), b"", None, NOW)
            assert told.value.details == {"article": unknown}
        assert len(await store.articles.history(library, article.id, removed=True)) == 1


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
