"""Everything one fake Discord holds: who and what exists, and what was said to it."""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tests.fake_discord import payloads
from tests.fake_discord.exchange import Changes
from tests.fake_discord.gateway import Gateway
from tests.fake_discord.refusals import missing_access, unknown
from tests.fake_discord.world import Channel, File, Guild, Message, User, snowflake

if TYPE_CHECKING:
    from tests.fake_discord.exchange import Exchange

ACK_SECONDS = 3.0
TOKEN_SECONDS = 15 * 60.0


@dataclass(slots=True)
class Fault:
    """An answer to give instead of the right one, to so many of the next calls whose path fits."""

    path: re.Pattern[str]
    status: int
    times: int
    retry_after: float


class State:
    """`unknown_routes` lists every call that no route took: a test that leaves one there is not finished."""

    def __init__(self) -> None:
        self.token = secrets.token_hex(16)
        self.bot = User("verbatim", bot=True)
        self.base = ""
        self.changes = Changes()
        self.guilds: dict[int, Guild] = {}
        self.channels: dict[int, Channel] = {}
        self.users: dict[int, User] = {self.bot.id: self.bot}
        self.files: dict[int, File] = {}
        self.commands: list[dict[str, Any]] = []
        self.syncs = 0
        self.exchanges: dict[str, Exchange] = {}
        self.faults: list[Fault] = []
        self.calls: list[tuple[str, str]] = []
        self.refusals: list[str] = []
        self.unknown_routes: list[str] = []
        self.ack_seconds = ACK_SECONDS
        self.token_seconds = TOKEN_SECONDS
        self.gateway = Gateway(self.bot, self.token, lambda: list(self.guilds.values()))

    def fail(self, path: str, status: int, times: int = 1, retry_after: float = 0.001) -> None:
        """Answer the next `times` calls whose path holds the pattern `path` with `status` (429, 500, …)."""
        self.faults.append(Fault(re.compile(path), status, times, retry_after))

    def fault_for(self, path: str) -> Fault | None:
        for fault in self.faults:
            if fault.times and fault.path.search(path):
                fault.times -= 1
                return fault
        return None

    def keep(self, file: File, channel: Channel) -> File:
        """Host a file as Discord's CDN does: under an address that carries its end and a signature."""
        file.id = snowflake()
        place = f"{self.base}/cdn/attachments/{channel.id}/{file.id}/{file.name}"
        file.url = f"{place}?ex={secrets.token_hex(4)}&is={secrets.token_hex(4)}&hm={secrets.token_hex(16)}"
        self.files[file.id] = file
        return file

    def expire(self, file: File) -> None:
        """From now on the file's address answers 404, as an attachment's does after a day."""
        del self.files[file.id]

    def channel(self, channel_id: int) -> Channel:
        """The channel, where the bot may see it. Raises Refusal."""
        channel = self.channels.get(channel_id)
        if channel is None:
            raise unknown("Channel")
        if channel.guild and not channel.guild.permissions(self.bot, channel).view_channel:
            raise missing_access()
        return channel

    def message(self, channel_id: int, message_id: int) -> Message:
        """Raises Refusal where there is none, or where it is only somebody's own."""
        message = self.channel(channel_id).messages.get(message_id)
        if message is None or message.deleted or message.ephemeral:
            raise unknown("Message")
        return message

    def direct(self, user: User) -> Channel:
        """The conversation of the bot with this user."""
        for channel in self.channels.values():
            if channel.recipient is user:
                return channel
        return self.add_channel(Channel(user.name, None, user))

    def add_channel(self, channel: Channel) -> Channel:
        self.channels[channel.id] = channel
        if channel.guild and channel.parent:
            channel.guild.threads[channel.id] = channel
        elif channel.guild:
            channel.guild.channels[channel.id] = channel
        return channel

    def remove_channel(self, channel: Channel) -> None:
        """Somebody deletes it; whoever asks for it is told that there is none."""
        del self.channels[channel.id]
        if channel.guild:
            gone = channel.guild.threads if channel.parent else channel.guild.channels
            del gone[channel.id]
            event = "THREAD_DELETE" if channel.parent else "CHANNEL_DELETE"
            self.gateway.tell(event, payloads.channel(channel))
