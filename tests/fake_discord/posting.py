"""Posting, editing and removing messages: what the REST routes and the members' own messages share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.fake_discord.mentions import pings
from tests.fake_discord.message_limits import check_message
from tests.fake_discord.reading import text_of
from tests.fake_discord.world import COMPONENTS_V2, EPHEMERAL, LOADING, File, Message

if TYPE_CHECKING:
    from tests.fake_discord.state import State
    from tests.fake_discord.world import Channel, User

SHOWN = ("content", "embeds", "components", "flags")


def post(
    state: State,
    channel: Channel,
    author: User,
    body: dict[str, Any],
    files: list[File],
    *,
    reference: Message | None = None,
    seen_by: User | None = None,
    interaction_id: int | None = None,
) -> Message:
    """Raises Refusal unless Discord takes the body. With `seen_by` only that user sees it."""
    check_message(body, [file.name for file in files])
    return place(
        state,
        Message(
            channel,
            author,
            {part: body[part] for part in SHOWN if body.get(part)},
            [state.keep(file, channel) for file in files],
            reference,
            seen_by,
            pings(channel, author, text_of(body), body.get("allowed_mentions"), reference),
            interaction_id=interaction_id,
        ),
    )


def place(state: State, message: Message) -> Message:
    """Put a message where it belongs and tell of it."""
    if message.seen_by:
        message.body["flags"] = message.flags | EPHEMERAL
    message.channel.messages[message.id] = message
    state.gateway.tell_message("MESSAGE_CREATE", message)
    state.changes.happened()
    return message


def edit(state: State, message: Message, patch: dict[str, Any], files: list[File]) -> Message:
    """Raises Refusal unless Discord takes what the message would become. An edit pings nobody.

    Whether a message is private, or made of components alone, stays as it was or, for the latter, becomes so.
    """
    body = dict(message.body)
    body.update({part: patch[part] for part in SHOWN[:-1] if part in patch})
    wanted = (patch.get("flags") or 0) & COMPONENTS_V2
    body["flags"] = (message.flags & (EPHEMERAL | COMPONENTS_V2)) | wanted
    kept = _kept(message, patch)
    check_message(
        body | {"allowed_mentions": patch.get("allowed_mentions")}, [file.name for file in kept + files]
    )
    message.body = body
    message.files = kept + [state.keep(file, message.channel) for file in files]
    message.edits += 1
    state.gateway.tell_message("MESSAGE_UPDATE", message)
    state.changes.happened()
    return message


def _kept(message: Message, patch: dict[str, Any]) -> list[File]:
    if patch.get("attachments") is None:
        return message.files
    ids = {str(attachment.get("id")) for attachment in patch["attachments"]}
    return [file for file in message.files if str(file.id) in ids]


def promise(
    state: State, channel: Channel, author: User, seen_by: User | None, interaction_id: int
) -> Message:
    """The message "… is thinking", to be filled in by an edit."""
    waiting = Message(channel, author, {"flags": LOADING}, seen_by=seen_by, interaction_id=interaction_id)
    return place(state, waiting)


def remove(state: State, message: Message) -> None:
    message.deleted = True
    if not message.ephemeral:
        gone = {"id": str(message.id), "channel_id": str(message.channel.id)}
        if message.channel.guild:
            gone["guild_id"] = str(message.channel.guild.id)
        state.gateway.tell("MESSAGE_DELETE", gone)
    state.changes.happened()
