"""The REST API, version 10: the routes about the bot, its commands and its messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.fake_discord import payloads
from tests.fake_discord.command_limits import check_commands
from tests.fake_discord.posting import edit, post, remove
from tests.fake_discord.refusals import (
    Refusal,
    cannot_send_to_user,
    missing_access,
    missing_permissions,
    unknown,
)
from tests.fake_discord.threading import start_post, start_thread
from tests.fake_discord.world import snowflake

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.fake_discord.calls import Call
    from tests.fake_discord.world import Channel, Message


def me(call: Call) -> Any:
    return payloads.user(call.state.bot) | {
        "verified": True,
        "mfa_enabled": False,
        "email": None,
        "locale": "en-US",
    }


def application(call: Call) -> Any:
    bot = call.state.bot
    return {
        "id": str(bot.id),
        "name": bot.name,
        "icon": None,
        "description": "",
        "bot_public": True,
        "bot_require_code_grant": False,
        "verify_key": "0",
        "flags": call.state.gateway.application_flags,
        "team": None,
        "owner": payloads.user(bot),
        "summary": "",
        "hook": True,
    }


def gateway(call: Call) -> Any:
    limit = {"total": 1000, "remaining": 999, "reset_after": 0, "max_concurrency": 1}
    return {"url": call.state.gateway.url, "shards": 1, "session_start_limit": limit}


def list_commands(call: Call) -> Any:
    return call.state.commands


def put_commands(call: Call) -> Any:
    check_commands(call.body)
    state = call.state
    known = {(old.get("type", 1), old["name"]): old["id"] for old in state.commands}
    state.commands = [
        {
            "id": known.get((command.get("type", 1), command["name"]), str(snowflake())),
            "application_id": str(state.bot.id),
            "version": str(snowflake()),
            "description": "",
            "type": 1,
        }
        | command
        | {"default_member_permissions": _text(command.get("default_member_permissions"))}
        for command in call.body
    ]
    state.syncs += 1
    state.changes.happened()
    return state.commands


def _text(number: int | str | None) -> str | None:
    return None if number is None else str(number)


def create_message(call: Call) -> Any:
    state, channel = call.state, call.state.channel(call.id("channel"))
    reference = _reference(call, channel)
    if channel.recipient and channel.recipient.is_closed:
        raise cannot_send_to_user()
    if channel.guild:
        granted = channel.guild.permissions(state.bot, channel)
        if not (granted.send_messages_in_threads if channel.parent else granted.send_messages):
            raise missing_permissions()
        if reference and not granted.read_message_history:
            raise Refusal(400, 160002, "You cannot reply without permission to read message history")
    if known := _posted_already(call, channel):
        return payloads.message(known)
    message = post(state, channel, state.bot, call.body, call.files, reference=reference)
    message.nonce = _text(call.body.get("nonce"))
    return payloads.message(message)


def _posted_already(call: Call, channel: Channel) -> Message | None:
    """The message of the same enforced nonce, if the bot posted one in the last minutes."""
    nonce = _text(call.body.get("nonce")) if call.body.get("enforce_nonce") else None
    own = (one for one in channel.messages.values() if one.author is call.state.bot and one.nonce)
    return next((one for one in own if one.nonce == nonce), None)


def _reference(call: Call, channel: Channel) -> Message | None:
    wanted = call.body.get("message_reference")
    if not wanted:
        return None
    message = channel.messages.get(int(wanted["message_id"]))
    if message is None or message.deleted:
        if wanted.get("fail_if_not_exists") is False:
            return None
        errors = {
            "message_reference": {
                "_errors": [{"code": "REPLIES_UNKNOWN_MESSAGE", "message": "Unknown message"}]
            }
        }
        raise Refusal(400, 50035, "Invalid Form Body", errors)
    return message


def get_message(call: Call) -> Any:
    return payloads.message(call.state.message(call.id("channel"), call.id("message")))


def list_messages(call: Call) -> Any:
    every = call.state.channel(call.id("channel")).messages.values()
    found = [message for message in reversed(every) if not message.deleted and not message.ephemeral]
    return [payloads.message(message) for message in found[: int(call.query.get("limit", 50))]]


def edit_message(call: Call) -> Any:
    message = call.state.message(call.id("channel"), call.id("message"))
    if message.author is not call.state.bot:
        raise Refusal(403, 50005, "Cannot edit a message authored by another user")
    return payloads.message(edit(call.state, message, call.body, call.files))


def delete_message(call: Call) -> None:
    message = call.state.message(call.id("channel"), call.id("message"))
    guild = message.channel.guild
    if message.author is not call.state.bot and not (
        guild and guild.permissions(call.state.bot, message.channel).manage_messages
    ):
        raise missing_permissions()
    remove(call.state, message)


def typing(call: Call) -> None:
    call.state.channel(call.id("channel"))


def get_channel(call: Call) -> Any:
    return payloads.channel(call.state.channel(call.id("channel")))


def create_dm(call: Call) -> Any:
    user = call.state.users.get(int(call.body["recipient_id"]))
    if user is None:
        raise unknown("User")
    return payloads.channel(call.state.direct(user))


def get_member(call: Call) -> Any:
    guild, user = call.state.guilds.get(call.id("guild")), call.state.users.get(call.id("user"))
    if guild is None or call.state.bot.id not in guild.members:
        raise missing_access()
    if user is None:
        raise unknown("User")
    if user.id not in guild.members:
        raise unknown("Member")
    return payloads.full_member(guild, user)


ROUTES: list[tuple[str, str, Callable[[Call], Any]]] = [
    ("GET", "/users/@me", me),
    ("POST", "/users/@me/channels", create_dm),
    ("GET", "/oauth2/applications/@me", application),
    ("GET", "/gateway/bot", gateway),
    ("GET", "/applications/{application}/commands", list_commands),
    ("PUT", "/applications/{application}/commands", put_commands),
    ("GET", "/guilds/{guild}/members/{user}", get_member),
    ("GET", "/channels/{channel}", get_channel),
    ("POST", "/channels/{channel}/typing", typing),
    ("GET", "/channels/{channel}/messages", list_messages),
    ("POST", "/channels/{channel}/messages", create_message),
    ("GET", "/channels/{channel}/messages/{message}", get_message),
    ("POST", "/channels/{channel}/messages/{message}/threads", start_thread),
    ("POST", "/channels/{channel}/threads", start_post),
    ("PATCH", "/channels/{channel}/messages/{message}", edit_message),
    ("DELETE", "/channels/{channel}/messages/{message}", delete_message),
]
