from __future__ import annotations

import gzip
import socket
import zlib

import pytest
from aiohttp.abc import AbstractResolver

from ingest.connections import NotPublicError, guarded_socket, session, user_agent
from ingest.errors import (
    BadAddress,
    Blocked,
    HttpStatus,
    PageGone,
    PrivateAddress,
    TooManyRedirects,
    WrongType,
)
from ingest.fetch import Fetcher
from tests.fake_site import raw_site

PAGE = "<p>The lake froze.</p>"


class Names(AbstractResolver):
    """Resolves every name to the addresses given."""

    def __init__(self, *addresses: str) -> None:
        self.addresses = addresses

    async def resolve(self, host, port=0, family=socket.AF_INET):
        return [
            {"hostname": host, "host": ip, "port": port, "family": family, "proto": 0, "flags": 0}
            for ip in self.addresses
        ]

    async def close(self):
        pass


async def test_a_page_comes_as_it_is(site, fetcher):
    fetched = await fetcher.fetch(site.page("/a", PAGE, "text/html; charset=iso-8859-1") + "#top")
    assert fetched.url == site.url("/a")
    assert (fetched.content_type, fetched.charset, fetched.data) == ("text/html", "iso-8859-1", PAGE.encode())
    assert fetched.fetched_at.utcoffset().total_seconds() == 0


async def test_the_bot_says_who_it_is_and_nothing_of_its_own(site, fetcher, monkeypatch):
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    await fetcher.fetch(site.page("/a", PAGE, headers={"Set-Cookie": "id=7"}))
    await fetcher.fetch(site.url("/a"))
    headers = site.requests[-1].headers
    assert headers["User-Agent"] == user_agent()
    assert headers["User-Agent"].startswith("verbatim-bot")
    assert headers["Accept-Encoding"] == "gzip, deflate"
    assert not {"Cookie", "Authorization", "Referer"} & set(headers)


@pytest.mark.parametrize(
    ("encoding", "pack"), [("gzip", gzip.compress), ("deflate", zlib.compress), ("GZIP", gzip.compress)]
)
async def test_a_packed_page_is_unpacked(site, fetcher, encoding, pack):
    assert (await fetcher.fetch(site.packed("/a", pack(PAGE.encode()), encoding))).data == PAGE.encode()


async def test_redirects_are_followed_to_where_they_end(site, fetcher):
    site.page("/end", PAGE)
    site.redirect("/two", "end", 307)
    assert (await fetcher.fetch(site.redirect("/one", "/two", 301))).url == site.url("/end")


async def test_a_redirect_in_circles_ends(site, fetcher):
    site.redirect("/b", "/a")
    with pytest.raises(TooManyRedirects):
        await fetcher.fetch(site.redirect("/a", "/b"))
    assert len(site.requests) == 6


@pytest.mark.parametrize(
    "location", ["file:///etc/passwd", "gopher://x/", "http://u:p@example.com/", "http://0x7f.1/"]
)
async def test_a_redirect_to_what_could_not_be_typed_is_refused(site, fetcher, location):
    with pytest.raises(BadAddress):
        await fetcher.fetch(site.redirect("/a", location))


@pytest.mark.parametrize(
    "target", ["127.0.0.1", "[::1]", "169.254.169.254", "10.0.0.1", "[::ffff:127.0.0.1]"]
)
async def test_a_redirect_inwards_is_not_followed(site, fetcher, target):
    with pytest.raises(PrivateAddress):
        await fetcher.fetch(site.redirect("/a", f"http://{target}/"))


async def test_a_meta_refresh_is_only_a_page(site, fetcher):
    site.page("/b", "elsewhere")
    page = await fetcher.fetch(site.page("/a", '<meta http-equiv="refresh" content="0;url=/b">'))
    assert (page.url, len(site.requests)) == (site.url("/a"), 1)


@pytest.mark.parametrize(
    "addresses",
    [
        ("127.0.0.1",),
        ("10.0.0.5", "93.184.215.14"),
        ("93.184.215.14", "10.0.0.5"),
        ("10.0.0.1",) * 59,
        ("::1",),
    ],
)
async def test_a_name_that_leads_inwards_is_refused(addresses):
    async with Fetcher(resolver=Names(*addresses)) as fetcher:
        with pytest.raises(PrivateAddress) as refusal:
            await fetcher.fetch("http://innocent.example/")
    assert refusal.value.details["url"] == "http://innocent.example/"


async def test_not_even_a_connection_is_made_where_it_is_not_allowed():
    async with raw_site(b"HTTP/1.1 200 OK\r\n\r\n") as place, session(guarded_socket, None) as client:
        for host in ("127.0.0.1", "localhost"):
            with pytest.raises(NotPublicError):
                await client.get(f"http://{host}:{place.partition(':')[2]}/")


async def test_a_place_is_allowed_by_its_own_name_only(site):
    """Another name for an allowed place is not allowed, nor is another port of it."""
    async with Fetcher(allow_private=(site.place,), resolver=Names("127.0.0.1")) as fetcher:
        assert (await fetcher.fetch(site.page("/a", PAGE))).data
        for other in ("http://rebound.example/", "http://127.0.0.1:8080/"):
            with pytest.raises(PrivateAddress):
                await fetcher.fetch(other)


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (401, Blocked),
        (403, Blocked),
        (429, Blocked),
        (404, PageGone),
        (410, PageGone),
        (500, HttpStatus),
        (503, HttpStatus),
        (204, HttpStatus),
        (304, HttpStatus),
        (302, HttpStatus),
    ],
)
async def test_an_answer_that_is_no_page_is_told_by_its_number(site, fetcher, status, error):
    with pytest.raises(error) as refusal:
        await fetcher.fetch(site.page("/a", b"", status=status))
    assert refusal.value.details == {"url": site.url("/a"), "status": status}


@pytest.mark.parametrize(
    "content_type", ["video/mp4", "image/png", "application/pdf", "application/octet-stream", "text/xml"]
)
async def test_only_text_is_read(site, fetcher, content_type):
    with pytest.raises(WrongType) as refusal:
        await fetcher.fetch(site.page("/a", PAGE, content_type))
    assert refusal.value.details["content_type"] == content_type


async def test_a_picture_that_calls_itself_a_page_is_none(site, fetcher):
    with pytest.raises(WrongType):
        await fetcher.fetch(site.page("/a", b"\x89PNG\r\n\x1a\n" + bytes(40)))


async def test_a_page_without_a_type_is_taken_for_html():
    answer = b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n<p>"
    async with raw_site(answer) as place, Fetcher(allow_private=(place,)) as fetcher:
        assert (await fetcher.fetch(f"http://{place}/")).content_type == "text/html"
