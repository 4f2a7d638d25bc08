"""Sites that answer with too much, too slowly, or in no proper way."""

from __future__ import annotations

import asyncio
import gzip
import socket
import time
from contextlib import suppress

import pytest
from aiohttp import web

from ingest.errors import BadEncoding, Blocked, FetchFailed, FetchTimeout, TooLarge
from ingest.fetch import Fetcher
from ingest.headers import is_binary
from tests.fake_site import raw_site


@pytest.mark.parametrize(
    ("data", "binary"),
    [
        (b"", False),
        (b"plain words", False),
        ("снег".encode(), False),
        ("snow".encode("utf-16"), False),
        (b"%PDF-1.7", True),
        (b"PK\x03\x04", True),
        (b"MZ\x90\x00", True),
        (b"a\x00b", True),
        (b"\xff\xd8\xff\xe0", True),
    ],
)
def test_binaries_are_known_by_their_first_bytes(data, binary):
    assert is_binary(data) is binary


@pytest.mark.parametrize(
    "register",
    [
        lambda site: site.endless("/big"),
        lambda site: site.bomb("/big", 100),
        lambda site: site.page("/big", b"x" * 3_000_001),
    ],
)
async def test_a_page_too_large_is_left_where_it_is(site, fetcher, register):
    with pytest.raises(TooLarge) as refusal:
        await fetcher.fetch(register(site))
    assert refusal.value.details["limit"] == 3_000_000


async def test_a_page_of_just_the_size_is_read(site, fetcher):
    assert len((await fetcher.fetch(site.page("/a", b"x" * 3_000_000))).data) == 3_000_000


@pytest.mark.parametrize("encoding", ["br", "zstd", "xyz", "gzip, gzip", "compress"])
async def test_an_encoding_nobody_asked_for_is_refused(site, fetcher, encoding):
    with pytest.raises(BadEncoding):
        await fetcher.fetch(site.packed("/a", gzip.compress(b"x"), encoding))


async def test_a_damaged_encoding_is_told(site, fetcher):
    with pytest.raises(BadEncoding):
        await fetcher.fetch(site.packed("/a", b"this is no gzip"))


async def test_the_deadline_is_for_the_whole_page(site):
    async with Fetcher(allow_private=(site.place,), seconds=0.1) as fetcher:
        with pytest.raises(FetchTimeout):
            await fetcher.fetch(site.endless("/slow", b"x", pause=0.02))


async def test_a_server_that_never_answers_runs_into_the_deadline():
    async with raw_site(b"", silent=True) as place, Fetcher(allow_private=(place,), seconds=0.1) as fetcher:
        for scheme in ("http", "https"):
            with pytest.raises(FetchTimeout):
                await fetcher.fetch(f"{scheme}://{place}/")


@pytest.mark.parametrize(
    "answer",
    [
        b"<p>no header at all</p>",
        b"HTTP/1.1 200 OK\r\nX: " + b"a" * 200_000 + b"\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nx\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nshort",
        b"HTTP/1.1 200 OK\r\n" + b"X: a\r\n" * 10_000 + b"\r\n",
        b"HTTP/1.1 100 Continue\r\n\r\n" * 2_000,
        b"",
    ],
    ids=["http 0.9", "long header", "bad chunks", "cut off", "many headers", "only 1xx", "nothing"],
)
async def test_broken_http_is_a_failure_with_a_name(answer):
    async with raw_site(answer) as place, Fetcher(allow_private=(place,), seconds=5) as fetcher:
        with pytest.raises(FetchFailed) as refusal:
            await fetcher.fetch(f"http://{place}/")
    assert refusal.value.details["reason"] in {"protocol", "connection"}


@pytest.mark.usefixtures("unencumbered")
async def test_interim_answers_without_end_are_given_up_and_hold_nobody_up():
    """On a busy machine too it is the loop's own work that counts, not the wait for a processor."""

    async def flood(_, writer):
        with suppress(ConnectionError):
            while True:
                writer.write(b"HTTP/1.1 100 Continue\r\n\r\n" * 500)
                await writer.drain()

    async def tick():
        longest, before = 0.0, time.process_time()
        while True:
            await asyncio.sleep(0)
            longest, before = max(longest, time.process_time() - before), time.process_time()
            gaps.append(longest)

    gaps: list[float] = []
    server = await asyncio.start_server(flood, "127.0.0.1", 0)
    place = f"127.0.0.1:{server.sockets[0].getsockname()[1]}"
    async with server, Fetcher(allow_private=(place,), seconds=0.5) as fetcher:
        ticking = asyncio.create_task(tick())
        with pytest.raises(FetchTimeout):
            await fetcher.fetch(f"http://{place}/")
        ticking.cancel()
    assert max(gaps) < 0.25


async def test_a_host_that_does_not_listen_is_a_failure_with_a_name():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        place = f"127.0.0.1:{taken.getsockname()[1]}"
        async with Fetcher(allow_private=(place,)) as fetcher:
            with pytest.raises(FetchFailed, match="fetch_failed") as refusal:
                await fetcher.fetch(f"http://{place}/")
    assert refusal.value.details["reason"] == "connection"


async def test_a_request_for_a_password_gets_none(site, fetcher):
    async def ask(_):
        return web.Response(status=401, headers={"WWW-Authenticate": "Basic"})

    with pytest.raises(Blocked):
        await fetcher.fetch(site.on("/a", ask))
    assert len(site.requests) == 1


async def test_a_site_that_speaks_no_tls_is_a_failure_with_a_name():
    async with (
        raw_site(b"HTTP/1.1 400 Bad Request\r\n\r\n") as place,
        Fetcher(allow_private=(place,)) as fetcher,
    ):
        with pytest.raises(FetchFailed) as refusal:
            await fetcher.fetch(f"https://{place}/")
    assert refusal.value.details["reason"] == "tls"


async def test_connections_close_with_the_fetcher():
    async with Fetcher() as fetcher:
        sessions = (fetcher._public, fetcher._private)
    assert all(one.closed for one in sessions)
