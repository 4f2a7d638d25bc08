"""The server on loopback, and the two doors through which discord.py reaches it instead of Discord."""

from __future__ import annotations

import asyncio
import json
import types
from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

import discord
import yarl
from aiohttp import BodyPartReader, web
from discord.gateway import DiscordWebSocket
from discord.http import Route

from tests.fake_discord import rest, rest_interactions
from tests.fake_discord.calls import Call
from tests.fake_discord.refusals import Refusal, unauthorized
from tests.fake_discord.world import File

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator

    from tests.fake_discord.state import Fault, State

API = "/api/v10"
LONGEST_SLEEP = 0.01
"""discord.py waits whole seconds before it tries again or identifies again; here it waits this long."""
READY_SECONDS = 0.02


def application(state: State) -> web.Application:
    app = web.Application(client_max_size=64 * 1024 * 1024)
    for method, path, answer in rest.ROUTES:
        app.router.add_route(method, API + path, _handler(state, answer, secured=True))
    for method, path, answer in rest_interactions.ROUTES:
        app.router.add_route(method, API + path, _handler(state, answer, secured=False))
    app.router.add_get("/gateway", state.gateway.serve)
    app.router.add_get("/cdn/attachments/{channel}/{file}/{name}", _file_handler(state))
    app.router.add_route("*", "/{rest:.*}", _unknown_handler(state))
    return app


def _handler(
    state: State, answer: Callable[[Call], Any], *, secured: bool
) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def handle(request: web.Request) -> web.Response:
        state.calls.append((request.method, request.path.removeprefix(API)))
        fault = state.fault_for(request.path)
        if fault:
            return _faulty(fault)
        try:
            if secured and request.headers.get("Authorization") != f"Bot {state.token}":
                raise unauthorized()
            found = answer(await _read(state, request))
        except Refusal as refusal:
            state.refusals.append(f"{request.method} {request.path}: {refusal}")
            return _json(refusal.body, refusal.status)
        return web.Response(status=204) if found is None else _json(found)

    return handle


def _json(body: Any, status: int = 200, headers: dict[str, str] | None = None) -> web.Response:
    """discord.py reads JSON only under exactly this content type."""
    head = {"Content-Type": "application/json", "Via": "1.1 google"} | (headers or {})
    return web.Response(body=json.dumps(body).encode(), status=status, headers=head)


def _faulty(fault: Fault) -> web.Response:
    if fault.status == web.HTTPTooManyRequests.status_code:
        body = {"message": "You are being rate limited.", "retry_after": fault.retry_after, "global": False}
        return _json(body, fault.status, {"Retry-After": str(fault.retry_after)})
    return _json({"message": "internal error", "code": 0}, fault.status)


async def _read(state: State, request: web.Request) -> Call:
    body: Any = {}
    files: list[File] = []
    if request.content_type == "multipart/form-data":
        async for part in await request.multipart():
            if isinstance(part, BodyPartReader) and part.name == "payload_json":
                body = await part.json()
            elif isinstance(part, BodyPartReader):
                files.append(File(part.filename or "unknown", bytes(await part.read())))
    elif request.can_read_body:
        body = await request.json()
    return Call(state, dict(request.match_info), dict(request.query), body, files)


def _file_handler(state: State) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def handle(request: web.Request) -> web.Response:
        file = state.files.get(int(request.match_info["file"]))
        if file is None or str(request.rel_url) not in file.url:
            return web.Response(status=404, text="This content is no longer available.")
        return web.Response(body=file.data, headers={"Content-Type": file.content_type})

    return handle


def _unknown_handler(state: State) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def handle(request: web.Request) -> web.Response:
        state.unknown_routes.append(f"{request.method} {request.path}")
        return _json({"message": "404: Not Found", "code": 0}, 404)

    return handle


@asynccontextmanager
async def serving(state: State) -> AsyncIterator[None]:
    """Serve `state` on loopback, and lead every discord.py client made meanwhile to it."""
    runner = web.AppRunner(application(state), handle_signals=False, shutdown_timeout=0, access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        place = f"127.0.0.1:{runner.addresses[0][1]}"
        state.base, state.gateway.url = f"http://{place}", f"ws://{place}/gateway"
        with _patched(state):
            yield
    finally:
        await runner.cleanup()


@contextmanager
def _patched(state: State) -> Iterator[None]:
    """The one place that reaches into discord.py; its version is pinned for that."""
    hurried = types.SimpleNamespace(**vars(asyncio) | {"sleep": _hurried_sleep})
    with (
        patch.object(Route, "BASE", state.base + API),
        patch.object(DiscordWebSocket, "DEFAULT_GATEWAY", yarl.URL(state.gateway.url)),
        patch.object(discord.http, "asyncio", hurried),
        patch.object(discord.client, "asyncio", hurried),
        patch.object(discord.webhook.async_, "asyncio", hurried),
    ):
        yield


async def _hurried_sleep(seconds: float) -> None:
    await asyncio.sleep(min(seconds, LONGEST_SLEEP))


@asynccontextmanager
async def running(state: State, client: discord.Client) -> AsyncIterator[None]:
    """Log `client` in, wait until it is ready and knows its guilds, and close it in the end.

    Raises what the client raises where it doesn't come so far.
    """
    client._connection.guild_ready_timeout = READY_SECONDS
    async with client:
        await client.login(state.token)
        connection = asyncio.create_task(client.connect(), name="connection")
        ready = asyncio.create_task(_ready(state, client), name="ready")
        try:
            await asyncio.wait({connection, ready}, return_when=asyncio.FIRST_COMPLETED)
            if connection.done():
                connection.result()
            yield
            if connection.done():
                connection.result()
        finally:
            ready.cancel()
            await client.close()
            await asyncio.gather(connection, ready, return_exceptions=True)


async def _ready(state: State, client: discord.Client) -> None:
    await client.wait_until_ready()
    down = {guild.id for guild in state.guilds.values() if guild.is_down}
    while any(guild.unavailable and guild.id not in down for guild in client.guilds):
        await client.wait_for("guild_available")
