"""Pages off the network. Whoever types an address may mean harm, and so may whoever answers."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Self

import aiohttp

from ingest.connections import NotPublicError, any_socket, guarded_socket, session
from ingest.errors import (
    BadEncoding,
    Blocked,
    FetchError,
    FetchFailed,
    FetchTimeout,
    HttpStatus,
    PrivateAddress,
    TooLarge,
    TooManyRedirects,
    WrongType,
)
from ingest.urls import join, parse_address, place

if TYPE_CHECKING:
    from types import TracebackType

    from aiohttp.abc import AbstractResolver
    from yarl import URL

MAX_BYTES = 3_000_000
"""Every extractor known takes minutes over pages larger than this."""
MAX_REDIRECTS = 5
MAX_SECONDS = 10.0

TYPES = frozenset({"text/html", "application/xhtml+xml", "text/plain", "text/markdown"})
PACKINGS = frozenset({"", "identity", "gzip", "deflate"})
REDIRECTS = frozenset({301, 302, 303, 307, 308})
REFUSALS = frozenset({401, 403, 429, 451})
PAGE = 200

SIGNATURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"%PDF-", b"PK\x03\x04", b"\x1f\x8b", b"\x7fELF", b"RIFF")
WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")
"""Byte order marks of UTF-16 and UTF-32, the only texts that hold zero bytes."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """A page as it came. `url` is where redirects ended; `charset` is what the header claims, if anything."""

    url: str
    content_type: str
    charset: str | None
    data: bytes
    fetched_at: datetime


class Fetcher:
    """Fetches pages from the open internet, and from the `host:port` places of `allow_private`.

    A context manager: its connections live as long as it is open. `resolver` stands in for the system's DNS.
    """

    def __init__(
        self,
        allow_private: tuple[str, ...] = (),
        seconds: float = MAX_SECONDS,
        max_bytes: int = MAX_BYTES,
        resolver: AbstractResolver | None = None,
    ) -> None:
        self._allow_private = allow_private
        self._seconds = seconds
        self._max_bytes = max_bytes
        self._resolver = resolver
        self._lifetime = AsyncExitStack()

    async def __aenter__(self) -> Self:
        enter = self._lifetime.enter_async_context
        self._public = await enter(session(guarded_socket, self._resolver))
        self._private = await enter(session(any_socket, self._resolver))
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._lifetime.aclose()

    async def fetch(self, url: str) -> Fetched:
        """The page at `url`: at most `max_bytes` unpacked, within `seconds` in all. Raises FetchError."""
        address = parse_address(url, self._allow_private)
        try:
            async with asyncio.timeout(self._seconds):
                return await self._follow(address)
        except TimeoutError as error:
            raise FetchTimeout(str(address), seconds=round(self._seconds)) from error

    async def _follow(self, address: URL) -> Fetched:
        target = address
        for _ in range(MAX_REDIRECTS + 1):
            answer = await self._get(target)
            if isinstance(answer, Fetched):
                return answer
            target = join(target, answer, self._allow_private)
        raise TooManyRedirects(str(address), limit=MAX_REDIRECTS)

    async def _get(self, url: URL) -> Fetched | str:
        """The page, or the location that the site points to instead."""
        client = self._private if place(url) in self._allow_private else self._public
        try:
            async with client.get(url, allow_redirects=False) as response:
                if response.status in REDIRECTS and "Location" in response.headers:
                    return response.headers["Location"]
                return await self._read(url, response)
        except NotPublicError as error:
            raise PrivateAddress(str(url)) from error
        except aiohttp.ClientError as error:
            raise _named(url, error) from error

    async def _read(self, url: URL, response: aiohttp.ClientResponse) -> Fetched:
        _check_status(url, response.status)
        _check_packing(url, response.headers.get("Content-Encoding", ""))
        content_type = response.content_type if "Content-Type" in response.headers else "text/html"
        _check_type(url, content_type)
        data = await self._body(url, response)
        if is_binary(data):
            raise WrongType(str(url), content_type="binary")
        return Fetched(str(url.with_fragment(None)), content_type, response.charset, data, datetime.now(UTC))

    async def _body(self, url: URL, response: aiohttp.ClientResponse) -> bytes:
        data = bytearray()
        async for chunk in response.content.iter_any():
            data += chunk
            if len(data) > self._max_bytes:
                raise TooLarge(str(url), limit=self._max_bytes)
        return bytes(data)


def is_binary(data: bytes) -> bool:
    """Whether these bytes are an image, an archive, a program or the like, whatever their header says."""
    if data.startswith(WIDE_MARKS):
        return False
    return data.startswith(SIGNATURES) or b"\x00" in data[:1024]


def _check_status(url: URL, status: int) -> None:
    if status in REFUSALS:
        raise Blocked(str(url), status=status)
    if status != PAGE:
        raise HttpStatus(str(url), status=status)


def _check_packing(url: URL, encoding: str) -> None:
    if encoding.strip().lower() not in PACKINGS:
        raise BadEncoding(str(url), encoding=encoding[:80])


def _check_type(url: URL, content_type: str) -> None:
    if content_type not in TYPES:
        raise WrongType(str(url), content_type=content_type[:80])


def _named(url: URL, error: aiohttp.ClientError) -> FetchError:
    match error:
        case aiohttp.ClientConnectorDNSError():
            return FetchFailed(str(url), reason="dns")
        case aiohttp.ClientSSLError():
            return FetchFailed(str(url), reason="tls")
        case _ if "content-encoding" in str(error):  # aiohttp tells it in its message alone
            return BadEncoding(str(url), encoding="damaged")
        case aiohttp.ClientResponseError() | aiohttp.ClientPayloadError():
            return FetchFailed(str(url), reason="protocol")
        case _:
            return FetchFailed(str(url), reason="connection")
