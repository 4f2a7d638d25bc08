"""Pages off the network. Whoever types an address may mean harm, and so may whoever answers."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Self, TypeVar
from weakref import WeakValueDictionary

import aiohttp

from ingest.connections import (
    CONNECTIONS_A_HOST,
    NotPublicError,
    PublicNames,
    any_socket,
    guarded_socket,
    session,
)
from ingest.errors import (
    BadEncoding,
    FetchError,
    FetchFailed,
    FetchTimeout,
    NotModified,
    PrivateAddress,
    TooLarge,
    TooManyRedirects,
)
from ingest.headers import check_packing, check_status, check_type, conditions, validators_of
from ingest.model import Fetched, Validators
from ingest.robots import ROBOTS_BYTES, Robots
from ingest.urls import join, parse_address, place
from ingest.wanted import ANYTHING, ARTICLE_TYPES, FEED_BYTES, FEED_TYPES, PAGE_BYTES, Wanted

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from types import TracebackType

    from aiohttp.abc import AbstractResolver
    from yarl import URL

T = TypeVar("T")

__all__ = ["FEED_BYTES", "FEED_TYPES", "PAGE_BYTES", "Fetched", "Fetcher", "Validators"]

MAX_REDIRECTS = 5
MAX_SECONDS = 10.0

REDIRECTS = frozenset({301, 302, 303, 307, 308})
PERMANENT = frozenset({301, 308})
NOT_MODIFIED = 304


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
        contact: str = "",
    ) -> None:
        self._allow_private = allow_private
        self._seconds = seconds
        self._max_bytes = max_bytes
        self._resolver = resolver
        self._contact = contact
        self._robots = Robots(self._rules)
        self._turns: WeakValueDictionary[str, asyncio.Semaphore] = WeakValueDictionary()
        self._lifetime = AsyncExitStack()

    async def __aenter__(self) -> Self:
        enter = self._lifetime.enter_async_context
        self._public = await enter(session(guarded_socket, PublicNames(self._resolver), self._contact))
        self._private = await enter(session(any_socket, self._resolver, self._contact))
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._lifetime.aclose()

    async def fetch(
        self,
        url: str,
        *,
        types: frozenset[str] = ARTICLE_TYPES,
        max_bytes: int | None = None,
        validators: Validators | None = None,
        is_patient: bool = False,
    ) -> Fetched:
        """What stands at `url`, a page or a document unless `types` says else. Raises FetchError.

        At most `max_bytes` unpacked (of a document as many as of a file), within `seconds` in all.

        With `validators`, NotModified is raised where the page is still the one they came with.
        The patient wait first as long as the site asks robots to, which is not counted; nor is the wait
        for one's turn, where others are asking the same host.
        """
        address = parse_address(url, self._allow_private)
        wanted = Wanted(types, max_bytes or self._max_bytes, conditions(validators))
        async with self._turn(address):
            if is_patient:
                await self._within(address, self._robots.check(address))
                await self._robots.wait(address)
            return await self._within(address, self._follow(address, wanted))

    def _turn(self, address: URL) -> asyncio.Semaphore:
        return self._turns.setdefault(address.host or "", asyncio.Semaphore(CONNECTIONS_A_HOST))

    async def _within(self, address: URL, work: Coroutine[None, None, T]) -> T:
        try:
            async with asyncio.timeout(self._seconds):
                return await work
        except TimeoutError as error:
            raise FetchTimeout(str(address), seconds=round(self._seconds)) from error

    async def _rules(self, address: URL) -> bytes:
        wanted = Wanted(ANYTHING, ROBOTS_BYTES, is_for_robots=True)
        return (await self._follow(address, wanted)).data

    async def _follow(self, address: URL, wanted: Wanted) -> Fetched:
        target, moved_to, only_permanent = address, None, True
        for _ in range(MAX_REDIRECTS + 1):
            if not wanted.is_for_robots:
                await self._robots.check(target)
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
        data = await _body(url, response, wanted, content_type)
        return Fetched(
            str(url.with_fragment(None)),
            wanted.admit(url, content_type, data),
            response.charset,
            data,
            datetime.now(UTC),
            validators_of(response),
            moved_to,
        )


async def _body(url: URL, response: aiohttp.ClientResponse, wanted: Wanted, content_type: str) -> bytes:
    data = bytearray()
    async for chunk in response.content.iter_any():
        data += chunk
        if len(data) > wanted.max_bytes and len(data) > (limit := wanted.limit(content_type, data)):
            if wanted.is_for_robots:
                break
            raise TooLarge(str(url), limit=limit)
    return bytes(data[: wanted.max_bytes] if wanted.is_for_robots else data)


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
