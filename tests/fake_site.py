"""A news site on loopback that answers whatever a test registers, the badly behaved answers included."""

from __future__ import annotations

import asyncio
import gzip
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from aiohttp import web

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass(slots=True)
class FakeSite:
    """Register answers with the methods below, fetch them from `url(path)`; `requests` is what was asked.

    Requests for robots.txt are counted apart: every fetch begins with one.
    """

    port: int = 0
    requests: list[web.Request] = field(default_factory=list)
    robots_requests: list[web.Request] = field(default_factory=list)
    _routes: dict[str, Handler] = field(default_factory=dict)

    @property
    def place(self) -> str:
        """How `allow_private` names this site."""
        return f"127.0.0.1:{self.port}"

    def url(self, path: str) -> str:
        return f"http://{self.place}{path}"

    def on(self, path: str, handler: Handler) -> str:
        """Answer `path` by `handler`; its address is returned, as by every method here."""
        self._routes[path] = handler
        return self.url(path)

    def page(
        self,
        path: str,
        body: str | bytes,
        content_type: str | None = "text/html; charset=utf-8",
        *,
        status: int = 200,
        headers: dict[str, str] | None = None,
    ) -> str:
        data = body.encode() if isinstance(body, str) else body

        async def answer(_: web.Request) -> web.Response:
            given = {"Content-Type": content_type} if content_type else {}
            return web.Response(body=data, status=status, headers=given | (headers or {}))

        return self.on(path, answer)

    def redirect(self, path: str, location: str, status: int = 302) -> str:
        return self.page(path, b"", status=status, headers={"Location": location})

    def packed(self, path: str, data: bytes, encoding: str = "gzip") -> str:
        """`data` is sent as it stands under the given Content-Encoding."""
        return self.page(path, data, headers={"Content-Encoding": encoding})

    def bomb(self, path: str, megabytes: int) -> str:
        return self.packed(path, gzip.compress(bytes(megabytes * 1_000_000), 9))

    def endless(self, path: str, chunk: bytes = b"x" * 65_536, pause: float = 0) -> str:
        """A body that never ends, a chunk every `pause` seconds."""

        async def answer(request: web.Request) -> web.StreamResponse:
            response = web.StreamResponse(headers={"Content-Type": "text/html"})
            await response.prepare(request)
            while True:
                await response.write(chunk)
                await asyncio.sleep(pause)

        return self.on(path, answer)

    async def answer(self, request: web.Request) -> web.StreamResponse:
        (self.robots_requests if request.path == "/robots.txt" else self.requests).append(request)
        handler = self._routes.get(request.path)
        return await handler(request) if handler else web.Response(status=404, text="no such page")


@asynccontextmanager
async def fake_site() -> AsyncIterator[FakeSite]:
    site = FakeSite()
    runner = web.ServerRunner(
        web.Server(site.answer, access_log=None), handle_signals=False, shutdown_timeout=0
    )
    await runner.setup()
    try:
        listener = web.TCPSite(runner, "127.0.0.1", 0)
        await listener.start()
        site.port = runner.addresses[0][1]
        yield site
    finally:
        await runner.cleanup()


@asynccontextmanager
async def raw_site(answer: bytes, *, silent: bool = False) -> AsyncIterator[str]:
    """The address of a server that sends these bytes to whoever connects, or, if `silent`, never anything."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(65_536)
        if silent:
            await reader.read()
        writer.write(answer)
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        yield f"127.0.0.1:{server.sockets[0].getsockname()[1]}"
