"""A PDF, a Word file or a feed at an address where an article was expected."""

from __future__ import annotations

import pytest

from ingest.errors import IsAFeed, TooLarge, WrongType
from ingest.files import DOCX, PDF
from ingest.merging import Merger
from ingest.pipeline import Pipeline
from ingest.wanted import is_feed
from storage.database import Database
from tests.ingest.sample_files import TITLE, pdf, word

RSS = "<?xml version='1.0'?>\n<!-- of the quay -->\n<rss version='2.0'><channel><item/></channel></rss>"
JSON_FEED = '{"version": "https://jsonfeed.org/version/1.1", "items": []}'


@pytest.fixture
async def pipeline(fetcher, tmp_path, shared_reader):
    async with Database.open(tmp_path / "a.db") as database, Merger(database) as merger:
        yield Pipeline(database, fetcher, shared_reader, merger)


@pytest.mark.parametrize(
    ("make", "content_type"),
    [
        (pdf, PDF),
        (pdf, "application/x-pdf"),
        (pdf, "application/octet-stream"),
        (word, DOCX),
        (word, "binary/octet-stream"),
    ],
)
async def test_a_document_is_read_as_the_file_it_is(site, pipeline, make, content_type):
    url = site.page("/minutes", make(), content_type)
    (outcome,) = await pipeline.add_url("local", url)
    known = outcome.article.particulars
    assert (outcome.status, known.title, known.url) == ("added", TITLE, url)
    (again,) = await pipeline.add_url("local", url)
    assert again.status == "unchanged"


async def test_a_documents_page_is_known_again(site, pipeline):
    url = site.page("/minutes.pdf", pdf(), PDF, headers={"ETag": '"7"'})
    (outcome,) = await pipeline.add_url("local", url)
    async with pipeline.database.reading() as store:
        library = await store.libraries.get("local")
        assert await store.pages.known_by(library, (outcome.article.id, 1)) == ('"7"', None)


async def test_a_document_may_be_larger_than_a_page_but_not_than_a_file(site, fetcher):
    assert (await fetcher.fetch(site.page("/a", pdf() + bytes(5_000_000), PDF))).content_type == PDF
    with pytest.raises(TooLarge) as refusal:
        await fetcher.fetch(site.page("/a", b"%PDF-1.7" + bytes(21_000_000), PDF))
    assert refusal.value.details["limit"] == 20_000_000


async def test_what_only_says_that_it_is_a_document_is_no_larger_than_a_page(site, fetcher):
    with pytest.raises(TooLarge) as refusal:
        await fetcher.fetch(site.endless("/a") and site.page("/b", b"x" * 3_100_000, PDF))
    assert refusal.value.details["limit"] == 3_000_000


@pytest.mark.parametrize(
    ("data", "content_type"),
    [
        (pdf(), "text/html"),
        (b"PK\x03\x04" + bytes(400), "application/octet-stream"),
        (b"MZ\x90\x00" + bytes(400), "application/octet-stream"),
        (b"<html><body>no feed", "application/xml"),
    ],
)
async def test_what_is_no_document_is_refused(site, fetcher, data, content_type):
    with pytest.raises(WrongType):
        await fetcher.fetch(site.page("/a", data, content_type))


@pytest.mark.parametrize("content_type", ["application/rss+xml", "text/xml", "text/html", "text/plain"])
async def test_a_feed_is_told_as_what_it_is(site, pipeline, content_type):
    with pytest.raises(IsAFeed):
        await pipeline.add_url("local", site.page("/feed", RSS, content_type))


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (RSS, True),
        ("<feed xmlns='http://www.w3.org/2005/Atom'>", True),
        ("\ufeff<?xml version='1.0'?><!DOCTYPE rdf><rdf:RDF xmlns='x'>", True),
        (JSON_FEED, True),
        ("<!DOCTYPE html><html><body>&lt;rss&gt;</body></html>", False),
        ("<feedback>", False),
        ("An article about <rss> and how to write one.", False),
        ("", False),
        ("<!--" * 5_000, False),
    ],
)
def test_what_looks_like_a_feed(data, told):
    assert is_feed(data.encode()) is told
