"""Threads: opened from a message, or as a forum's post."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.fake_discord import payloads
from tests.fake_discord.mentions import pings
from tests.fake_discord.message_limits import check_message
from tests.fake_discord.posting import SHOWN, place
from tests.fake_discord.reading import text_of
from tests.fake_discord.refusals import Faults, Refusal, missing_permissions
from tests.fake_discord.world import Channel, Message

if TYPE_CHECKING:
    from tests.fake_discord.calls import Call
    from tests.fake_discord.state import State
    from tests.fake_discord.world import User

NAME = 100
TAGS = 5


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


def start_post(call: Call) -> Any:
    """A forum's post by the bot. No nonce is heeded here, so a second call makes a second post."""
    state, forum = call.state, call.state.channel(call.id("channel"))
    if forum.guild is None or not forum.is_forum:
        raise Refusal(400, 50024, "Cannot execute action on this channel type")
    if not forum.guild.permissions(state.bot, forum).send_messages:
        raise missing_permissions()
    named = [int(tag) for tag in call.body.get("applied_tags") or []]
    if forum.wants_tag and not named:
        raise Refusal(400, 40067, "A tag is required to create a forum post in this channel")
    if len(named) > TAGS or set(named) - {tag.id for tag in forum.tags}:
        raise Refusal(400, 50035, "Invalid Form Body", {"applied_tags": {"_errors": []}})
    body = call.body.get("message") or {}
    check_message(body, [file.name for file in call.files])
    shown = {part: body[part] for part in SHOWN if body.get(part)}
    pinged = pings(forum, state.bot, text_of(body), body.get("allowed_mentions"), None)
    message = Message(forum, state.bot, shown, [state.keep(file, forum) for file in call.files], pings=pinged)
    thread = message.channel = open_thread(state, forum, call.body.get("name") or "", message.id)
    thread.tags = tuple(tag for tag in forum.tags if tag.id in named)
    place(state, message)
    return payloads.channel(thread) | {"message": payloads.message(message)}
