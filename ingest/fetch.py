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
    FetchError,
    FetchFailed,
    FetchTimeout,
    NotModified,
    PrivateAddress,
    TooLarge,
    TooManyRedirects,
    WrongType,
)
from ingest.headers import check_packing, check_status, check_type, conditions, is_binary, validators_of
from ingest.model import Fetched, Validators
from ingest.urls import join, parse_address, place

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType

    from aiohttp.abc import AbstractResolver
    from yarl import URL

__all__ = ["FEED_BYTES", "FEED_TYPES", "PAGE_BYTES", "PAGE_TYPES", "Fetched", "Fetcher", "Validators"]

PAGE_BYTES = 3_000_000
"""Every extractor known takes minutes over pages larger than this."""
FEED_BYTES = 5_000_000
MAX_REDIRECTS = 5
MAX_SECONDS = 10.0

PAGE_TYPES = frozenset({"text/html", "application/xhtml+xml", "text/plain", "text/markdown"})
FEED_TYPES = PAGE_TYPES | {
    "application/rss+xml",
    "application/atom+xml",
    "application/rdf+xml",
    "application/feed+json",
    "application/json",
    "application/xml",
    "text/xml",
    "text/rss+xml",
    "text/atom+xml",
    "text/x-opml",
    "application/octet-stream",
    "binary/octet-stream",
}
"""Feeds come under many names; what they are is seen when they are read."""
REDIRECTS = frozenset({301, 302, 303, 307, 308})
PERMANENT = frozenset({301, 308})
NOT_MODIFIED = 304


@dataclass(frozen=True, slots=True)
class Wanted:
    types: frozenset[str]
    max_bytes: int
    headers: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Redirect:
    location: str
    is_permanent: bool


class Fetcher:
    """Fetches pages from the open internet, and from the `host:port` places of `allow_private`.

    A context manager: its connections live as long as it is open. `resolver` stands in for the system's DNS.
    """

    def __init__(
        self,
        allow_private: tuple[str, ...] = (),
        seconds: float = MAX_SECONDS,
        max_bytes: int = PAGE_BYTES,
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

    async def fetch(
        self,
        url: str,
        *,
        types: frozenset[str] = PAGE_TYPES,
        max_bytes: int | None = None,
        validators: Validators | None = None,
    ) -> Fetched:
        """The page at `url`: at most `max_bytes` unpacked, within `seconds` in all. Raises FetchError.

        With `validators`, NotModified is raised where the page is still the one they came with.
        """
        address = parse_address(url, self._allow_private)
        wanted = Wanted(types, max_bytes or self._max_bytes, conditions(validators))
        try:
            async with asyncio.timeout(self._seconds):
                return await self._follow(address, wanted)
        except TimeoutError as error:
            raise FetchTimeout(str(address), seconds=round(self._seconds)) from error

    async def _follow(self, address: URL, wanted: Wanted) -> Fetched:
        target, moved_to, only_permanent = address, None, True
        for _ in range(MAX_REDIRECTS + 1):
            answer = await self._get(target, wanted, moved_to)
            if isinstance(answer, Fetched):
                return answer
            target = join(target, answer.location, self._allow_private)
            only_permanent = only_permanent and answer.is_permanent
            moved_to = str(target.with_fragment(None)) if only_permanent else moved_to
        raise TooManyRedirects(str(address), limit=MAX_REDIRECTS)

    async def _get(self, url: URL, wanted: Wanted, moved_to: str | None) -> Fetched | Redirect:
        client = self._private if place(url) in self._allow_private else self._public
        try:
            async with client.get(url, allow_redirects=False, headers=wanted.headers) as response:
                if response.status in REDIRECTS and "Location" in response.headers:
                    return Redirect(response.headers["Location"], response.status in PERMANENT)
                return await self._read(url, response, wanted, moved_to)
        except NotPublicError as error:
            raise PrivateAddress(str(url)) from error
        except aiohttp.ClientError as error:
            raise _named(url, error) from error

    async def _read(
        self, url: URL, response: aiohttp.ClientResponse, wanted: Wanted, moved_to: str | None
    ) -> Fetched:
        if response.status == NOT_MODIFIED and wanted.headers:
            raise NotModified(str(url), **({"moved_to": moved_to} if moved_to else {}))
        check_status(url, response)
        check_packing(url, response)
        content_type = check_type(url, response, wanted.types)
        data = await _body(url, response, wanted.max_bytes)
        if is_binary(data):
            raise WrongType(str(url), content_type="binary")
        return Fetched(
            str(url.with_fragment(None)),
            content_type,
            response.charset,
            data,
            datetime.now(UTC),
            validators_of(response),
            moved_to,
        )


async def _body(url: URL, response: aiohttp.ClientResponse, max_bytes: int) -> bytes:
    data = bytearray()
    async for chunk in response.content.iter_any():
        data += chunk
        if len(data) > max_bytes:
            raise TooLarge(str(url), limit=max_bytes)
    return bytes(data)


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
