"""Ways in that deceive: addresses in odd notations, names that change their mind, headers that never end."""

from __future__ import annotations

import asyncio
import gzip
import socket
import time
from contextlib import asynccontextmanager

import pytest
from aiohttp.abc import AbstractResolver

from ingest.connections import NotPublicError, PublicNames
from ingest.errors import BadAddress, FetchTimeout, PageTooComplex, PrivateAddress, WrongType
from ingest.fetch import Fetcher
from ingest.jobs import READ_FILE
from ingest.reader import Limits, Reader

PROSE = (
    "The harbour board of Port Ellery said on Monday that the tidal gate would stay shut all winter, "
    "because both of its hinges had rusted through and new ones must be cast."
)
ODD = [
    "http://0177.0.0.1/", "http://0x7f.0.0.1/", "http://0x7f000001/", "http://2130706433/", "http://017700000001/",
    "http://127.1/", "http://127.0.1/", "http://0/", "http://127.0.0.1./", "http://127.0.0.01/",
    "http://①②⑦.⓪.⓪.①/", "http://127。0。0。1/", "http://１２７.0.0.1/", "http://[::1]/", "http://[::]/",
    "http://[::ffff:127.0.0.1]/", "http://[::ffff:7f00:1]/", "http://[0:0:0:0:0:0:0:1]/", "http://[::127.0.0.1]/",
    "http://[fe80::1%25lo]/", "http://[fe80::1%lo]/", "http://[::1%25lo]/", "http://[64:ff9b::7f00:1]/",
    "http://[2002:7f00:1::]/", "http://user@127.0.0.1/", "http://user:word@127.0.0.1/", "http://a@b@127.0.0.1/",
    "http://example.com\\@127.0.0.1/", "http:\\\\127.0.0.1/", "http://127.0.0.1\\.example.com/",
    "http://127.0.0.1%2f.example.com/", "http://127.0.0.1%00.example.com/", "http://%31%32%37.0.0.1/",
    "http://127.0.0.1\t/", "http://127.0.0.1\r\nHost: x/", "http://localhost/", "http://LOCALHOST./",
    "http://0x7f.1/", "http://[v1.fe80::a]/", "http://[::ffff:0x7f000001]/", "http://127.0.0.1:0/",
    "http://127.0.0.1:99999/", "http://xn--/", "http://xn--a-ecp.ru:22/", "http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/",
]  # fmt: skip


class Names(AbstractResolver):
    """Resolves to the next of its answers each time it is asked."""

    def __init__(self, *answers):
        self.answers = list(answers)

    async def resolve(self, host, port=0, family=socket.AF_INET):
        ip = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        return [{"hostname": host, "host": ip, "port": port, "family": family, "proto": 0, "flags": 0}]

    async def close(self):
        pass


@pytest.mark.parametrize("address", ODD)
async def test_no_notation_leads_inwards(site, address):
    """Neither typed nor where a redirect leads to."""
    async with Fetcher(allow_private=(site.place,), seconds=5, resolver=Names("127.0.0.1")) as fetcher:
        with pytest.raises((BadAddress, PrivateAddress)):
            await fetcher.fetch(address)
        if "\n" not in address:
            url = site.redirect("/a", address)
            with pytest.raises((BadAddress, PrivateAddress)):
                await fetcher.fetch(url)
    assert [request.path for request in site.requests] in ([], ["/a"])


async def test_a_name_that_changes_its_mind_is_asked_each_time():
    names = PublicNames(Names("93.184.215.14", "127.0.0.1"))
    assert (await names.resolve("rebound.example"))[0]["host"] == "93.184.215.14"
    with pytest.raises(NotPublicError):
        await names.resolve("rebound.example")


async def test_what_is_packed_twice_under_one_name_is_no_page(site, fetcher):
    with pytest.raises(WrongType):
        await fetcher.fetch(site.packed("/a", gzip.compress(gzip.compress(b"<p>"))))


@asynccontextmanager
async def dripping(drop):
    """A server that sends `drop` every few milliseconds and never ends its headers."""
    serving = []

    async def serve(reader, writer):
        serving.append(asyncio.current_task())
        try:
            writer.write(b"HTTP/1.1 200 OK\r\n")
            while True:
                writer.write(drop)
                await asyncio.sleep(0.02)
        finally:
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        yield f"127.0.0.1:{server.sockets[0].getsockname()[1]}"
        for task in serving:
            task.cancel()
        await asyncio.gather(*serving, return_exceptions=True)


@pytest.mark.parametrize("drop", [b"X", b"X: 1\r\n"])
async def test_headers_that_drip_run_into_the_deadline(drop):
    begun = time.monotonic()
    async with dripping(drop) as place, Fetcher(allow_private=(place,), seconds=0.4) as fetcher:
        with pytest.raises(FetchTimeout):
            await fetcher.fetch(f"http://{place}/")
    assert time.monotonic() - begun < 3


async def test_a_page_that_takes_too_long_harms_only_itself():
    slow = "<h1>Gate stays shut</h1>" + f"<p>{PROSE}</p>" * 9_000
    with Reader(Limits(cpu_seconds=1)) as reader:
        with pytest.raises(PageTooComplex):
            await reader.run(READ_FILE, "slow.html", slow.encode(), None)
        page = f"<h1>Gate stays shut</h1><p>{PROSE}</p><p>{PROSE[:-1]} again.</p>"
        assert (await reader.run(READ_FILE, "a.html", page.encode(), None)).split.stories
