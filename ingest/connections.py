"""Connections that can't be led into a private network.

The check stands where a socket is made, the one place that sees each address about to be connected to:
a name that resolves inwards, a name that changes its mind, a bare number and a redirect all pass here.
"""

from __future__ import annotations

import socket
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult

from ingest.addresses import is_public
from ingest.robots import TOKEN

if TYPE_CHECKING:
    from aiohttp import AddrInfoType, SocketFactoryType

CONNECTIONS_A_HOST = 2


class NotPublicError(Exception):
    """A connection was refused before anything was sent. Not an OSError: the next address is not tried."""


def guarded_socket(address: AddrInfoType) -> socket.socket:
    """A socket for this address. Raises NotPublicError where it isn't on the open internet."""
    if not is_public(str(address[4][0])):
        raise NotPublicError
    return any_socket(address)


def any_socket(address: AddrInfoType) -> socket.socket:
    family, kind, protocol, _, _ = address
    return socket.socket(family, kind, protocol)


class PublicNames(AbstractResolver):
    """Resolves names whose every address is on the open internet.

    One that leads both outwards and inwards is made to deceive. Raises NotPublicError, and OSError.
    """

    def __init__(self, names: AbstractResolver | None) -> None:
        self._names = names or aiohttp.ThreadedResolver()

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        found = await self._names.resolve(host, port, family)
        if not all(is_public(one["host"]) for one in found):
            raise NotPublicError
        return found

    async def close(self) -> None:
        await self._names.close()


def session(
    make_socket: SocketFactoryType, resolver: AbstractResolver | None, contact: str = ""
) -> aiohttp.ClientSession:
    """A session with no memory: no cookies, no credentials, no proxies of the environment, no cached names.

    Addresses of a host are tried one after the other, because the side-by-side way of aiohttp goes on to
    the next where the guard refuses one.
    """
    connector = aiohttp.TCPConnector(
        socket_factory=make_socket,
        resolver=resolver,
        use_dns_cache=False,
        happy_eyeballs_delay=None,
        limit_per_host=CONNECTIONS_A_HOST,
    )
    return aiohttp.ClientSession(
        connector=connector,
        cookie_jar=aiohttp.DummyCookieJar(),
        trust_env=False,
        timeout=aiohttp.ClientTimeout(total=None),
        headers={"User-Agent": user_agent(contact), "Accept-Encoding": "gzip, deflate"},
    )


def user_agent(contact: str = "") -> str:
    """The name the bot gives itself, with its version where it is installed and whom to write to about it."""
    try:
        name = f"{TOKEN}/{version('verbatim-bot')}"
    except PackageNotFoundError:
        name = TOKEN
    return f"{name} (+{contact})" if contact else name
