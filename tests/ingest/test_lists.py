"""Texts that are addresses, and how several pages are fetched at once."""

from __future__ import annotations

import asyncio

import pytest

from ingest.errors import GivenForOne, HttpStatus, TooManyAddresses
from ingest.lanes import AT_ONCE, each
from ingest.lists import addresses_in, addresses_of
from ingest.merging import Merger
from ingest.pipeline import MAX_ADDRESSES, Pipeline
from storage.database import Database
from storage.model import Particulars

PAGE = """<html><head><title>{title}</title></head><body><article><h1>{title}</h1><p>The ferry to {title} leaves
twice a day from the old quay, the harbour office said on Friday, because nobody could repair the third boat.</p>
<p>Tickets for {title} cost four crowns and are sold on board until the last boat has left in the evening.</p>"""


@pytest.fixture
async def pipeline(tmp_path, fetcher, shared_reader):
    async with Database.open(tmp_path / "a.db") as database, Merger(database) as merger:
        yield Pipeline(database, fetcher, shared_reader, merger)


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        ("https://a.example/1", ["https://a.example/1"]),
        (" \n <https://a.example/1> \n", ["https://a.example/1"]),
        ("# mine\n\nhttps://a.example/1\r\nHTTP://b.example/?q=2#x\nhttps://a.example/1", None),
        ("https://a.example/1 and more", []),
        ("Look:\nhttps://a.example/1", []),
        ("", []),
        ("# only a heading", []),
        ("ftp://a.example/1", []),
    ],
)
def test_which_texts_are_lists(text, addresses):
    expected = ["https://a.example/1", "HTTP://b.example/?q=2#x"] if addresses is None else addresses
    assert addresses_in(text) == expected


def test_which_files_are_lists():
    data = "\ufeff# öfter\nhttps://a.example/1\n".encode()
    assert addresses_of("urls.txt", data) == ["https://a.example/1"]
    assert addresses_of("-", data) == ["https://a.example/1"]
    assert addresses_of("urls.html", data) == []
    assert addresses_of("urls.txt", b"https://a.example/1\n" + bytes(99)) == []
    assert addresses_of("urls.txt", b"# a comment\n" * 1_000 + data[3:]) == ["https://a.example/1"]


async def test_a_text_or_a_file_that_is_one_address_is_that_page(pipeline, site):
    url = site.page("/one", PAGE.format(title="Halvik by boat"))
    for name, add in (
        ("the text", pipeline.add_text("local", "the text", f" {url}\n")),
        ("a.url.txt", pipeline.add_file("local", "a.url.txt", url.encode())),
    ):
        (outcome,) = await add
        assert (outcome.input, outcome.article.particulars.url) == (url, url), name
    site.requests.clear()
    with pytest.raises(HttpStatus):
        await pipeline.add_text("local", "the text", site.url("/nowhere"))


async def test_a_file_of_addresses_is_those_pages_in_their_order(pipeline, site):
    urls = [site.page(f"/{at}", PAGE.format(title=f"Harbour number {at} of nine")) for at in range(5)]
    urls.insert(2, site.url("/nowhere"))
    outcomes = await pipeline.add_file("local", "urls.txt", "\n".join(["# ferries", *urls]).encode())
    assert [outcome.input for outcome in outcomes] == urls
    assert [outcome.status for outcome in outcomes] == ["added"] * 2 + ["failed"] + ["added"] * 3
    assert isinstance(outcomes[2].error, HttpStatus)


async def test_what_is_given_for_one_is_not_given_to_many(pipeline):
    two = "https://a.example/1\nhttps://a.example/2"
    for given in (Particulars("A title"), Particulars("", url="https://q.example/")):
        with pytest.raises(GivenForOne):
            await pipeline.add_text("local", "-", two, given)
    many = "\n".join(f"https://a.example/{at}" for at in range(MAX_ADDRESSES + 1))
    with pytest.raises(TooManyAddresses):
        await pipeline.add_text("local", "-", many)


class Watch:
    """Work that notes how much of it goes on at once."""

    def __init__(self):
        self.now, self.most, self.by_host, self.clashes = 0, 0, {}, 0

    async def __call__(self, name):
        host = name.split("/")[2] if "://" in name else None
        self.clashes += self.by_host.get(host, 0)
        self.by_host[host] = 1
        self.now += host is not None
        self.most = max(self.most, self.now)
        await asyncio.sleep(0.05 if host == "slow.example" else 0.001)
        self.now -= host is not None
        self.by_host[host] = 0
        return name


async def test_four_hosts_at_once_and_one_page_of_a_host():
    names = [f"https://h{at % 7}.example/{at}" for at in range(40)] + [f"{at}.txt" for at in range(9)]
    watch = Watch()
    assert await each(names, watch) == names
    assert (watch.most, watch.clashes) == (AT_ONCE, 0)


async def test_a_slow_host_holds_up_itself_alone():
    names = [f"https://{host}.example/{at}" for at in range(4) for host in ("slow", "quick")]
    finished = []

    async def note(name):
        await watch(name)
        finished.append(name)

    watch = Watch()
    await each(names, note)
    assert all("quick" in name for name in finished[:4])


async def test_an_error_ends_all_and_is_itself():
    async def fail(name):
        await asyncio.sleep(0 if name == "b" else 30)
        raise ZeroDivisionError(name)

    with pytest.raises(ZeroDivisionError):
        await asyncio.wait_for(each(["https://a.example/", "b"], fail), 5)


async def test_no_input_and_no_address():
    assert await each([], Watch()) == []
    assert await each(["http://[::"], lambda name: asyncio.sleep(0, name)) == ["http://[::"]
