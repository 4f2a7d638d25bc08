"""What tests drive: a Discord of their own, and members who type, click and read.

    async with fake_discord() as fake:
        guild = fake.guild("Lake News")
        ada = fake.member(guild, "ada", manage_guild=True)
        async with fake.running(client):
            exchange = await ada.slash(fake.channel(guild), "ask", question="Who froze?")
            assert exchange.text == "…"

`await` on an exchange waits until the bot has answered; without it, the exchange goes on by itself, and
`await exchange.acknowledged()` waits for the first response alone.
"""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

from discord import Permissions

from tests.fake_discord import payloads
from tests.fake_discord.choosing import select_data
from tests.fake_discord.commanding import CannotDo, check_context, command_data, find
from tests.fake_discord.exchange import Exchange
from tests.fake_discord.filling import modal_data
from tests.fake_discord.interacting import interaction
from tests.fake_discord.rest_interactions import AUTOCOMPLETE, COMMAND, COMPONENT, MODAL_SUBMIT
from tests.fake_discord.server import running, serving
from tests.fake_discord.state import State
from tests.fake_discord.threading import open_thread
from tests.fake_discord.world import Channel, Guild, Membership, Message, Role, Tag, User, snowflake
from tests.fake_discord.writing import Writing

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    import discord

MESSAGE_MENU, USER_MENU = 3, 2
DEFAULT_CHANNEL = "general"


class FakeDiscord:
    """A Discord with nobody in it. `state` holds everything; the methods add to it."""

    def __init__(self) -> None:
        self.state = State()

    def guild(self, name: str, locale: str = "en-US") -> Guild:
        """A guild with the channel `general`, which the bot has joined with a member's permissions."""
        owner = self._user(f"owner of {name}")
        guild = Guild(name, owner, locale)
        for user in (owner, self.state.bot):
            guild.members[user.id] = Membership(user)
        self.state.guilds[guild.id] = guild
        self.state.add_channel(Channel(DEFAULT_CHANNEL, guild))
        self._tell_guild(guild)
        return guild

    def _tell_guild(self, guild: Guild) -> None:
        joined = payloads.guild(guild, self.state.bot)
        del joined["unavailable"]  # only a guild that the client knew before carries it
        self.state.gateway.tell("GUILD_CREATE", joined)

    def channel(self, guild: Guild, name: str = DEFAULT_CHANNEL) -> Channel:
        """The guild's channel of this name, made where there is none."""
        for channel in guild.channels.values():
            if channel.name == name:
                return channel
        channel = self.state.add_channel(Channel(name, guild))
        self.state.gateway.tell("CHANNEL_CREATE", payloads.channel(channel))
        return channel

    def forum(self, guild: Guild, name: str, *tags: str, wants_tag: bool = False) -> Channel:
        known = tuple(Tag(tag) for tag in tags)
        forum = self.state.add_channel(Channel(name, guild, is_forum=True, tags=known, wants_tag=wants_tag))
        self.state.gateway.tell("CHANNEL_CREATE", payloads.channel(forum))
        return forum

    def thread(self, channel: Channel, name: str) -> Channel:
        """Open, as anybody may open one who writes there."""
        return open_thread(self.state, channel, name, snowflake())

    def remove_channel(self, channel: Channel) -> None:
        self.state.remove_channel(channel)

    def role(self, guild: Guild, name: str, *, mentionable: bool = False, **permissions: bool) -> Role:
        role = Role(name, Permissions(**permissions), mentionable=mentionable)
        guild.roles[role.id] = role
        self.state.gateway.tell("GUILD_ROLE_CREATE", {"guild_id": str(guild.id), "role": payloads.role(role)})
        return role

    def member(
        self, guild: Guild, name: str, *roles: Role, locale: str = "en-US", **permissions: bool
    ) -> Member:
        """Somebody new with these roles and, by one more role of their own, these permissions."""
        held = [*roles, self.role(guild, f"{name}'s", **permissions)] if permissions else list(roles)
        user = self._user(name)
        guild.members[user.id] = Membership(user, held)
        return Member(self.state, guild, user, locale)

    def join(self, guild: Guild, member: Member) -> Member:
        """The same person in another guild."""
        guild.members[member.user.id] = Membership(member.user)
        return Member(self.state, guild, member.user, member.locale)

    def leave(self, member: Member) -> None:
        """They are no member of that guild any more; without the members intent no bot is told."""
        del member.guild.members[member.user.id]

    def kick(self, guild: Guild) -> None:
        """The bot is removed from that guild, whether or not it is connected."""
        del self.state.guilds[guild.id]
        self.state.gateway.tell("GUILD_DELETE", {"id": str(guild.id)})

    def invite(self, guild: Guild) -> None:
        """The bot is back in a guild that it was removed from."""
        self.state.guilds[guild.id] = guild
        self._tell_guild(guild)

    def outage(self, guild: Guild) -> None:
        """Discord has lost the guild for now; the bot is still a member."""
        guild.is_down = True
        self.state.gateway.tell("GUILD_DELETE", {"id": str(guild.id), "unavailable": True})

    def fail(self, path: str, status: int, times: int = 1) -> None:
        """Answer the next calls to a path that holds this pattern with 429 or 500 instead."""
        self.state.fail(path, status, times)

    def running(self, client: discord.Client) -> Any:
        """`async with fake.running(client):` logs the client in, waits until it is ready, closes it after."""
        return running(self.state, client)

    def _user(self, name: str) -> User:
        user = User(name)
        self.state.users[user.id] = user
        return user


@asynccontextmanager
async def fake_discord() -> AsyncIterator[FakeDiscord]:
    """A Discord on loopback for every client made meanwhile. Fails over calls that it doesn't know."""
    fake = FakeDiscord()
    async with serving(fake.state):
        yield fake
    assert not fake.state.unknown_routes, f"the fake Discord doesn't know {fake.state.unknown_routes}"


class Member(Writing):
    """A person in a guild. Raises CannotDo where Discord's client would not let them."""

    def __init__(self, state: State, guild: Guild, user: User, locale: str) -> None:
        self.state = state
        self.guild = guild
        self.user = user
        self.locale = locale

    @property
    def direct(self) -> Channel:
        """Their conversation with the bot alone."""
        return self.state.direct(self.user)

    def sees_command(self, name: str, kind: int = 1) -> bool:
        """Whether the command is offered to them, by its default permissions: a hint no bot may trust."""
        needed = find(self.state, kind, name)["default_member_permissions"]
        channel = next(iter(self.guild.channels.values()))
        granted = self.guild.permissions(self.user, channel)
        return needed is None or granted.administrator or Permissions(int(needed)) <= granted

    def sees(self, message: Message) -> bool:
        return (
            not message.deleted and message.seen_by in {None, self.user} and self._may_enter(message.channel)
        )

    def _may_enter(self, channel: Channel) -> bool:
        if channel.guild is None:
            return channel.recipient is self.user
        return channel.guild.permissions(self.user, channel).view_channel

    def slash(self, channel: Channel, line: str, /, **options: Any) -> Exchange:
        """Send `/line`, say `article add`, whether or not it is offered. Options: str, int, bool, File, …"""
        data = command_data(self.state, channel, line, options)
        return self._start(channel, COMMAND, data, f"/{line}")

    def complete(self, channel: Channel, line: str, option: str, typed: str, /, **others: Any) -> Exchange:
        """Type into an option that completes; the exchange's `choices` are what is offered."""
        data = command_data(self.state, channel, line, {**others, option: typed}, focused=option)
        return self._start(channel, AUTOCOMPLETE, data, f"/{line} {option}:{typed}")

    def menu(self, channel: Channel, name: str, message: Message) -> Exchange:
        """Choose an entry of a message's menu; the bot is shown the whole message."""
        self._must_see(message)
        target, command = str(message.id), find(self.state, MESSAGE_MENU, name)
        check_context(command, channel)
        data = {
            "id": command["id"],
            "name": name,
            "type": MESSAGE_MENU,
            "target_id": target,
            "resolved": {"messages": {target: payloads.message(message)}},
        }
        return self._start(channel, COMMAND, data, f"the menu {name!r}")

    def click(self, message: Message, name: str, *values: str) -> Exchange:
        """Press the button of this label or custom_id, or choose `values` of that select menu."""
        self._must_see(message)
        button = message.button(name)
        if button.disabled or button.custom_id is None:
            raise CannotDo(f"the button {name!r} is {'disabled' if button.disabled else 'a link'}")
        data: dict[str, Any] = {"custom_id": button.custom_id, "component_type": button.kind}
        data |= select_data(self.guild, message, button.custom_id, values)
        return self._start(message.channel, COMPONENT, data, f"the button {name!r}", message)

    def submit(self, exchange: Exchange, values: dict[str, Any]) -> Exchange:
        """Send off the modal that this exchange opened, filled in by label or custom_id."""
        if exchange.modal is None:
            raise CannotDo(f"{exchange.what} opened no modal")
        data = modal_data(self.state, exchange.channel, exchange.modal, values)
        what = f"the modal {exchange.modal['title']!r}"
        return self._start(exchange.channel, MODAL_SUBMIT, data, what, exchange.source)

    def _must_see(self, message: Message) -> None:
        if not self.sees(message):
            raise CannotDo(f"{self.user.name} doesn't see that message")

    def _start(
        self, channel: Channel, kind: int, data: dict[str, Any], what: str, source: Message | None = None
    ) -> Exchange:
        if not self._may_enter(channel):
            raise CannotDo(f"{self.user.name} doesn't see that channel")
        exchange = Exchange(self.state.changes, self.user, channel, what, kind, source=source)
        self.state.exchanges[exchange.token] = exchange
        self.state.gateway.tell(
            "INTERACTION_CREATE", interaction(self.state, self.guild, self.locale, exchange, data)
        )
        return exchange
