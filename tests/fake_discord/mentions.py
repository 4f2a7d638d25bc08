"""Whom a message would ping."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.fake_discord.world import Channel, Message, User

_USER = re.compile(r"<@!?(\d+)>")
_ROLE = re.compile(r"<@&(\d+)>")


def pings(
    channel: Channel, author: User, text: str, allowed: dict[str, Any] | None, reply_to: Message | None
) -> frozenset[str]:
    """The names that would be notified: of users, of roles as `&name`, `@everyone` and `@here`.

    `allowed` is the body's `allowed_mentions`; without one everything is parsed, as Discord does. Markdown
    is not read: a mention inside code or behind a backslash counts, so that nobody relies on those.
    """
    if channel.guild is None:
        return frozenset()
    guild = channel.guild
    rules: dict[str, Any] = (
        {"parse": ["users", "roles", "everyone"], "replied_user": True} if allowed is None else allowed
    )
    parse = set(rules.get("parse") or [])
    may_ping_all = guild.permissions(author, channel).mention_everyone
    found: set[str] = set()
    for one in map(int, _USER.findall(text)):
        if one in guild.members and ("users" in parse or str(one) in map(str, rules.get("users") or [])):
            found.add(guild.members[one].user.name)
    for one in map(int, _ROLE.findall(text)):
        allowed_here = "roles" in parse or str(one) in map(str, rules.get("roles") or [])
        if one in guild.roles and allowed_here and (guild.roles[one].mentionable or may_ping_all):
            found.add("&" + guild.roles[one].name)
    if "everyone" in parse and may_ping_all:
        found |= {word for word in ("@everyone", "@here") if word in text}
    if reply_to and rules.get("replied_user", False):
        found.add(reply_to.author.name)
    return frozenset(found)
