"""Addresses that are one article's, however they are written, and those that are not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.identity import identity_of
from storage.model import digest_of
from tests.storage.saved import NOW, change, save

LOCK = "https://harbour.example/2025/lock?id=5"
SAME = [
    "http://harbour.example/2025/lock?id=5",
    "https://www.harbour.example/2025/lock?id=5",
    "https://HARBOUR.example:443/2025/lock/?id=5",
    "http://harbour.example:80/2025//lock?id=5#photos",
    "https://harbour.example/2025/lock?utm_source=feed&id=5&fbclid=x",
    "https://harbour.example/2025/lock?utm_source&id=5#:~:text=ships",
]
OTHERS = [
    "https://harbour.example/2025/lock?id=6",
    "https://harbour.example/2025/lock",
    "https://harbour.example/2025/Lock?id=5",
    "https://harbour.example:8443/2025/lock?id=5",
    "https://m.harbour.example/2025/lock?id=5",
    "https://amp.harbour.example/2025/lock?id=5",
    "https://harbour.example/2025/lock?id=5#!/gates",
]


@pytest.mark.parametrize("url", SAME)
def test_one_article(url):
    assert identity_of(url) == identity_of(LOCK)


@pytest.mark.parametrize("url", OTHERS)
def test_another_article(url):
    assert identity_of(url) != identity_of(LOCK)


def test_a_parameter_without_a_value_counts():
    assert identity_of("http://a.example/p.php?12345") != identity_of("http://a.example/p.php?12346")


@given(st.text(), st.text(max_size=40).map(lambda rest: "http://" + rest))
def test_any_text_has_an_identity(text, url):
    assert identity_of(text) or not text
    assert identity_of(url)


@pytest.mark.parametrize("url", SAME)
async def test_an_article_is_found_by_every_way_to_write_its_address(database, library, url):
    article = await save(database, library, url=LOCK)
    async with database.reading() as store:
        assert await store.articles.find_by_url(library, url) == article
        assert article.particulars.url == LOCK
        assert await store.articles.find_by_url(library, OTHERS[0]) is None


async def test_the_very_address_goes_first(database, library):
    await save(database, library, url=SAME[0])
    exact = await save(database, library, title="Two", url=LOCK)
    async with database.reading() as store:
        assert await store.articles.find_by_url(library, LOCK) == exact


async def test_what_was_purged_stays_away_however_its_address_is_written(database, library):
    article = await save(database, library, url=LOCK)
    async with database.writing() as store:
        await store.articles.purge(library, article.id, NOW)
        assert [await store.articles.is_purged(library, "other", url) for url in SAME] == [True] * len(SAME)
        assert not await store.articles.is_purged(library, "other", OTHERS[0])


async def test_marks_of_addresses_as_they_were_written_still_count(database, library, path):
    article = await save(database, library, url=LOCK)
    async with database.writing() as store:
        await store.articles.purge(library, article.id, NOW)
    old, new = digest_of(LOCK), digest_of(identity_of(LOCK))
    change(path, f"UPDATE purged SET digest = '{old}' WHERE digest = '{new}'")  # noqa: S608
    async with database.reading() as store:
        assert await store.articles.is_purged(library, "other", LOCK)
