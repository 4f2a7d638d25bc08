"""Threads: opened from a message, or as a forum's post."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.fake_discord import payloads
from tests.fake_discord.posting import place
from tests.fake_discord.refusals import Faults, Refusal, missing_permissions
from tests.fake_discord.world import Channel, Message

if TYPE_CHECKING:
    from tests.fake_discord.calls import Call
    from tests.fake_discord.state import State
    from tests.fake_discord.world import User

NAME = 100


def start_thread(call: Call) -> Any:
    """A message has one thread at the most, and the thread its id."""
    state, parent = call.state, call.state.channel(call.id("channel"))
    message = state.message(parent.id, call.id("message"))
    if parent.guild is None or parent.parent:
        raise Refusal(400, 50024, "Cannot execute action on this channel type")
    if not parent.guild.permissions(state.bot, parent).create_public_threads:
        raise missing_permissions()
    if message.id in parent.guild.threads:
        raise Refusal(400, 160004, "A thread has already been created for this message")
    return payloads.channel(open_thread(state, parent, call.body.get("name") or "", message.id))


def open_thread(state: State, parent: Channel, name: str, thread_id: int) -> Channel:
    faults = Faults()
    faults.length(("name",), name, 1, NAME)
    faults.raise_any()
    thread = state.add_channel(Channel(name, parent.guild, parent=parent, id=thread_id))
    state.gateway.tell("THREAD_CREATE", payloads.channel(thread) | {"newly_created": True})
    state.changes.happened()
    return thread


def open_post(state: State, forum: Channel, author: User, title: str, text: str) -> Message:
    """A forum's post: a thread whose first message has the thread's own id."""
    message = Message(forum, author, {"content": text})
    message.channel = open_thread(state, forum, title, message.id)
    return place(state, message)
