"""The gateway: a WebSocket over which a client identifies itself and is told what happens.

Source: Discord's reference on the gateway, version 10, JSON encoding, uncompressed.
"""

from __future__ import annotations

import asyncio
import json
import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from aiohttp import WSMsgType, web

from tests.fake_discord import payloads

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.fake_discord.world import Guild, Message, User

DISPATCH, HEARTBEAT, IDENTIFY, RESUME, RECONNECT, REQUEST_MEMBERS = 0, 1, 2, 6, 7, 8
INVALID_SESSION, HELLO, HEARTBEAT_ACK = 9, 10, 11
HEARTBEAT_MS = 41_250
AUTHENTICATION_FAILED, DISALLOWED_INTENTS = 4004, 4014

GUILD_MESSAGES, DIRECT_MESSAGES, MESSAGE_CONTENT = 1 << 9, 1 << 12, 1 << 15
MEMBERS, PRESENCES = 1 << 1, 1 << 8
MESSAGE_CONTENT_LIMITED = 1 << 19
PRIVILEGED = MEMBERS | PRESENCES | MESSAGE_CONTENT


@dataclass(slots=True, eq=False)
class Session:
    """What one client was told, so that it can resume where it lost the connection."""

    intents: int
    id: str = field(default_factory=lambda: secrets.token_hex(8))
    told: list[dict[str, Any]] = field(default_factory=list)
    socket: web.WebSocketResponse | None = None
    loop: asyncio.AbstractEventLoop = field(default_factory=asyncio.get_running_loop)


class Gateway:
    """`guilds` are those to tell of; `privileged` the privileged intents that the application was granted."""

    def __init__(self, me: User, token: str, guilds: Callable[[], list[Guild]]) -> None:
        self.me = me
        self.url = ""
        self.privileged = 0
        self._token = token
        self._guilds = guilds
        self._sessions: dict[str, Session] = {}
        self._sending: set[asyncio.Task[None]] = set()

    @property
    def live(self) -> list[Session]:
        return [session for session in self._sessions.values() if session.socket]

    @property
    def application_flags(self) -> int:
        """As of an application in fewer than 100 guilds: the limited flag says what was turned on."""
        return MESSAGE_CONTENT_LIMITED if self.privileged & MESSAGE_CONTENT else 0

    def reads_content(self, session: Session, message: Message) -> bool:
        """Whether Discord shows this client what the message says."""
        replied = message.reference  # what replies to a command's answer is withheld
        mentioned = self.me.mention in message.content or f"<@!{self.me.id}>" in message.content
        return (
            bool(session.intents & MESSAGE_CONTENT)
            or message.channel.guild is None
            or message.author is self.me
            or mentioned
            or (replied is not None and not replied.interaction_id and self.me.name in message.pings)
        )

    def tell(self, event: str, data: dict[str, Any]) -> None:
        """Tell every client of `event`."""
        for session in self._sessions.values():
            self._dispatch(session, event, data)

    def tell_message(self, event: str, message: Message) -> None:
        """Tell of a message to the clients that may see it, without its content where that is withheld."""
        guild = message.channel.guild
        intent = GUILD_MESSAGES if guild else DIRECT_MESSAGES
        if message.ephemeral or (guild and not guild.permissions(self.me, message.channel).view_channel):
            return
        for session in self._sessions.values():
            if session.intents & intent:
                readable = self.reads_content(session, message)
                self._dispatch(session, event, payloads.message(message, readable=readable))

    def drop(self) -> None:
        """Ask every client to connect again, as Discord does now and then."""
        for session in self.live:
            self._send(session, {"op": RECONNECT, "d": None})

    async def serve(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        await socket.send_json({"op": HELLO, "d": {"heartbeat_interval": HEARTBEAT_MS}})
        session: Session | None = None
        async for frame in socket:
            if frame.type is WSMsgType.TEXT:
                said = json.loads(frame.data)
                session = await self._hear(socket, session, said["op"], said["d"])
        if session and session.socket is socket:
            session.socket = None
        return socket

    async def _hear(
        self, socket: web.WebSocketResponse, session: Session | None, op: int, data: Any
    ) -> Session | None:
        if op == HEARTBEAT:
            await socket.send_json({"op": HEARTBEAT_ACK})
        elif op == IDENTIFY:
            return await self._identify(socket, data)
        elif op == RESUME:
            return await self._resume(socket, data)
        elif op == REQUEST_MEMBERS and session:
            self._tell_members(session, data)
        return session

    async def _identify(self, socket: web.WebSocketResponse, data: dict[str, Any]) -> Session | None:
        if data["token"] != self._token:
            await socket.close(code=AUTHENTICATION_FAILED)
            return None
        if data["intents"] & PRIVILEGED & ~self.privileged:
            await socket.close(code=DISALLOWED_INTENTS)
            return None
        session = Session(data["intents"], socket=socket)
        self._sessions[session.id] = session
        self._greet(session)
        return session

    def _greet(self, session: Session) -> None:
        guilds = self._guilds()
        ready = {
            "v": 10,
            "user": payloads.user(self.me),
            "session_id": session.id,
            "resume_gateway_url": self.url,
            "application": {"id": str(self.me.id), "flags": self.application_flags},
            "shard": [0, 1],
            "guilds": [{"id": str(guild.id), "unavailable": True} for guild in guilds],
        }
        self._dispatch(session, "READY", ready)
        for guild in guilds:
            if guild.is_down:
                continue
            self._dispatch(session, "GUILD_CREATE", payloads.guild(guild, self.me))

    async def _resume(self, socket: web.WebSocketResponse, data: dict[str, Any]) -> Session | None:
        session = self._sessions.get(data["session_id"])
        if session is None or data["token"] != self._token:
            await socket.send_json({"op": INVALID_SESSION, "d": False})
            return None
        session.socket = socket
        for event in session.told[data["seq"] :]:
            self._send(session, event)
        self._dispatch(session, "RESUMED", {})
        return session

    def _tell_members(self, session: Session, data: dict[str, Any]) -> None:
        guild = next(one for one in self._guilds() if one.id == int(data["guild_id"]))
        members = [payloads.full_member(guild, place.user) for place in guild.members.values()]
        chunk = {
            "guild_id": str(guild.id),
            "members": members,
            "chunk_index": 0,
            "chunk_count": 1,
            "nonce": data.get("nonce"),
        }
        self._dispatch(session, "GUILD_MEMBERS_CHUNK", chunk)

    def _dispatch(self, session: Session, event: str, data: dict[str, Any]) -> None:
        told = {"op": DISPATCH, "t": event, "s": len(session.told) + 1, "d": data}
        session.told.append(told)
        self._send(session, told)

    def _send(self, session: Session, frame: dict[str, Any]) -> None:
        """Queue a frame; they go out in the order of these calls. A client that is away hears on resuming."""
        if session.socket is None or session.socket.closed:
            return
        task = session.loop.create_task(_deliver(session.socket, json.dumps(frame)))
        self._sending.add(task)
        task.add_done_callback(self._sending.discard)


async def _deliver(socket: web.WebSocketResponse, frame: str) -> None:
    if not socket.closed:
        await socket.send_str(frame)
