"""What Discord knows: guilds, channels, roles, members, messages and files, before any of it is JSON."""

from __future__ import annotations

import itertools
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from discord import Permissions

from tests.fake_discord.reading import buttons_of, text_of

if TYPE_CHECKING:
    from tests.fake_discord.reading import Button

DISCORD_EPOCH = 1_420_070_400
EVERYONE = Permissions(
    view_channel=True,
    send_messages=True,
    read_message_history=True,
    embed_links=True,
    attach_files=True,
    use_application_commands=True,
    add_reactions=True,
    create_public_threads=True,
    send_messages_in_threads=True,
)
EPHEMERAL = 1 << 6
LOADING = 1 << 7
COMPONENTS_V2 = 1 << 15

_counter = itertools.count()


def snowflake() -> int:
    """A new id: later ones are greater, and the time of making can be read from it."""
    milliseconds = int((time.time() - DISCORD_EPOCH) * 1000)
    return (milliseconds << 22) + next(_counter)


@dataclass(slots=True, eq=False)
class User:
    """Who `is_closed` takes no direct messages."""

    name: str
    bot: bool = False
    is_closed: bool = False
    id: int = field(default_factory=snowflake)

    @property
    def mention(self) -> str:
        return f"<@{self.id}>"


@dataclass(slots=True, eq=False)
class Role:
    name: str
    permissions: Permissions
    id: int = field(default_factory=snowflake)
    mentionable: bool = False


@dataclass(slots=True, eq=False)
class Membership:
    """A user's place in one guild."""

    user: User
    roles: list[Role] = field(default_factory=list)
    joined_at: datetime = field(default_factory=lambda: datetime.now(UTC))


@dataclass(slots=True, eq=False)
class Tag:
    """A tag of a forum."""

    name: str
    id: int = field(default_factory=snowflake)


@dataclass(slots=True, eq=False)
class Channel:
    """A text channel of a guild, or a conversation with one user where `guild` is None; a forum, which
    may want a tag with every post; or a thread of the channel or forum `parent`.

    `overwrites` maps the id of a role or a user to what is allowed and what is denied here.
    """

    name: str
    guild: Guild | None
    recipient: User | None = None
    overwrites: dict[int, tuple[Permissions, Permissions]] = field(default_factory=dict)
    messages: dict[int, Message] = field(default_factory=dict)
    parent: Channel | None = None
    is_forum: bool = False
    tags: tuple[Tag, ...] = ()
    wants_tag: bool = False
    id: int = field(default_factory=snowflake)


@dataclass(slots=True, eq=False)
class Guild:
    """Discord knows a guild that `is_down`, and tells nothing of it but that."""

    name: str
    owner: User
    locale: str = "en-US"
    channels: dict[int, Channel] = field(default_factory=dict)
    roles: dict[int, Role] = field(default_factory=dict)
    members: dict[int, Membership] = field(default_factory=dict)
    threads: dict[int, Channel] = field(default_factory=dict)
    is_down: bool = False
    id: int = field(default_factory=snowflake)

    def __post_init__(self) -> None:
        self.roles[self.id] = Role("@everyone", EVERYONE, self.id)

    def permissions(self, user: User, channel: Channel) -> Permissions:
        """What this member may do in this channel, by Discord's own order of roles and overwrites."""
        if user is self.owner:
            return Permissions.all()
        channel = channel.parent or channel
        held = [self.roles[self.id], *self.members[user.id].roles]
        granted = Permissions(0)
        for role in held:
            granted |= role.permissions
        if granted.administrator:
            return Permissions.all()
        for ids in ([self.id], [role.id for role in held[1:]], [user.id]):
            granted = _overwritten(
                granted, [channel.overwrites[one] for one in ids if one in channel.overwrites]
            )
        return granted


def _overwritten(granted: Permissions, overwrites: list[tuple[Permissions, Permissions]]) -> Permissions:
    allowed = denied = Permissions(0)
    for allow, deny in overwrites:
        allowed, denied = allowed | allow, denied | deny
    return (granted & ~denied) | allowed


@dataclass(slots=True, eq=False)
class File:
    """A file as a member picks it, and as Discord keeps it."""

    name: str
    data: bytes
    content_type: str = "text/plain; charset=utf-8"
    id: int = field(default_factory=snowflake)
    url: str = ""


@dataclass(slots=True, eq=False)
class Message:
    """`body` holds content, embeds, components and flags as they were last sent; files stand beside it."""

    channel: Channel
    author: User
    body: dict[str, Any] = field(default_factory=dict)
    files: list[File] = field(default_factory=list)
    reference: Message | None = None
    seen_by: User | None = None
    pings: frozenset[str] = frozenset()
    edits: int = 0
    deleted: bool = False
    interaction_id: int | None = None
    nonce: str | None = None
    snapshot: dict[str, Any] | None = None
    id: int = field(default_factory=snowflake)
    created_at: datetime = field(default_factory=lambda: datetime.now(UTC))

    @property
    def content(self) -> str:
        return self.body.get("content") or ""

    @property
    def components(self) -> list[dict[str, Any]]:
        return self.body.get("components") or []

    @property
    def flags(self) -> int:
        return self.body.get("flags") or 0

    @property
    def ephemeral(self) -> bool:
        return bool(self.flags & EPHEMERAL)

    @property
    def loading(self) -> bool:
        return bool(self.flags & LOADING)

    @property
    def text(self) -> str:
        """Everything that can be read in it, buttons aside."""
        return text_of(self.body)

    @property
    def buttons(self) -> list[Button]:
        return buttons_of(self.body)

    @property
    def links(self) -> list[str]:
        """Where its link buttons lead."""
        return [button.url for button in self.buttons if button.url]

    def button(self, name: str) -> Button:
        """The button of this label or custom_id. Raises LookupError and names the others."""
        for button in self.buttons:
            if name in {button.label, button.custom_id}:
                return button
        raise LookupError(f"no button {name!r} among {[button.label for button in self.buttons]}")
