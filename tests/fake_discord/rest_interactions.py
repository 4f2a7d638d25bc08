"""The REST routes that answer an interaction: one first response in time, then edits and follow-ups."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from tests.fake_discord import payloads
from tests.fake_discord.command_limits import check_choices
from tests.fake_discord.exchange import CHOICES, DEFERRED, DEFERRED_UPDATE, KINDS, MESSAGE, MODAL, UPDATE
from tests.fake_discord.modal_limits import check_modal
from tests.fake_discord.posting import edit, post, promise, remove
from tests.fake_discord.refusals import Refusal, already_acknowledged, token_expired, unknown
from tests.fake_discord.world import EPHEMERAL

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.fake_discord.calls import Call
    from tests.fake_discord.exchange import Exchange
    from tests.fake_discord.world import Message, User

COMMAND, COMPONENT, AUTOCOMPLETE, MODAL_SUBMIT = 2, 3, 4, 5
ALLOWED = {
    COMMAND: {MESSAGE, DEFERRED, MODAL},
    COMPONENT: {MESSAGE, DEFERRED, DEFERRED_UPDATE, UPDATE, MODAL},
    AUTOCOMPLETE: {CHOICES},
    MODAL_SUBMIT: {MESSAGE, DEFERRED, DEFERRED_UPDATE, UPDATE},
}


def respond(call: Call) -> Any:
    """The first response. Refused when late, when the second, or when it doesn't fit the interaction."""
    exchange = _exchange(call)
    taken = time.monotonic() - exchange.started
    if taken > call.state.ack_seconds:
        raise unknown("Interaction")
    if exchange.kind is not None:
        raise already_acknowledged()
    kind, data = call.body["type"], call.body.get("data") or {}
    if kind not in ALLOWED[exchange.type] or (kind in {UPDATE, DEFERRED_UPDATE} and exchange.source is None):
        raise Refusal(
            400, 50035, "Invalid Form Body", {"type": {"_errors": [{"code": "INTERACTION_TYPE_INVALID"}]}}
        )
    _take(call, exchange, kind, data)
    exchange.kind, exchange.ack_seconds = KINDS[kind], taken
    call.state.changes.happened()
    return _answer(exchange, kind)


def _take(call: Call, exchange: Exchange, kind: int, data: dict[str, Any]) -> None:
    state = call.state
    seen_by = exchange.member if (data.get("flags") or 0) & EPHEMERAL else None
    if kind == MESSAGE:
        exchange.original = _say(call, exchange, data, seen_by)
    elif kind == DEFERRED:
        exchange.original = promise(state, exchange.channel, state.bot, seen_by, exchange.id)
    elif kind in {UPDATE, DEFERRED_UPDATE}:
        exchange.original = exchange.source
        if kind == UPDATE and exchange.source:
            edit(state, exchange.source, data, call.files)
    elif kind == CHOICES:
        check_choices(data.get("choices") or [])
        exchange.choices = data.get("choices") or []
    elif kind == MODAL:
        check_modal(data)
        exchange.modal = data


def _say(call: Call, exchange: Exchange, body: dict[str, Any], seen_by: User | None) -> Message:
    return post(
        call.state,
        exchange.channel,
        call.state.bot,
        body,
        call.files,
        seen_by=seen_by,
        interaction_id=exchange.id,
    )


def _answer(exchange: Exchange, kind: int) -> dict[str, Any]:
    interaction: dict[str, Any] = {"id": str(exchange.id), "type": exchange.type}
    resource: dict[str, Any] = {"type": kind}
    if exchange.original:
        interaction["response_message_id"] = str(exchange.original.id)
        interaction["response_message_loading"] = exchange.original.loading
        interaction["response_message_ephemeral"] = exchange.original.ephemeral
        resource["message"] = payloads.message(exchange.original)
    return {"interaction": interaction, "resource": resource}


def follow_up(call: Call) -> Any:
    """A further message; the first one after "thinking" takes its place, and its privacy."""
    exchange = _answered(call)
    if exchange.original and exchange.original.loading:
        return payloads.message(edit(call.state, exchange.original, call.body, call.files))
    seen_by = exchange.member if (call.body.get("flags") or 0) & EPHEMERAL else None
    message = _say(call, exchange, call.body, seen_by)
    exchange.follow_ups.append(message)
    call.state.changes.happened()
    return payloads.message(message)


def get_own(call: Call) -> Any:
    return payloads.message(_own(call))


def edit_own(call: Call) -> Any:
    message, exchange = _own(call), _answered(call)
    edit(call.state, message, call.body, call.files)
    exchange.edited += 1
    call.state.changes.happened()
    return payloads.message(message)


def delete_own(call: Call) -> None:
    remove(call.state, _own(call))


def _exchange(call: Call) -> Exchange:
    exchange = call.state.exchanges.get(call.path["token"])
    if exchange is None:
        raise unknown("Interaction")
    return exchange


def _answered(call: Call) -> Exchange:
    """The exchange, once it has its first response and while its token lives. Raises Refusal."""
    exchange = call.state.exchanges.get(call.path["token"])
    if exchange is None or exchange.kind is None:
        raise unknown("Webhook")
    if time.monotonic() - exchange.started > call.state.token_seconds:
        raise token_expired()
    return exchange


def _own(call: Call) -> Message:
    exchange, wanted = _answered(call), call.path["message"]
    for message in [exchange.original, *exchange.follow_ups]:
        if message and not message.deleted and (str(message.id) == wanted or wanted == "@original"):
            return message
    raise unknown("Message")


ROUTES: list[tuple[str, str, Callable[[Call], Any]]] = [
    ("POST", "/interactions/{interaction}/{token}/callback", respond),
    ("POST", "/webhooks/{application}/{token}", follow_up),
    ("GET", "/webhooks/{application}/{token}/messages/{message}", get_own),
    ("PATCH", "/webhooks/{application}/{token}/messages/{message}", edit_own),
    ("DELETE", "/webhooks/{application}/{token}/messages/{message}", delete_own),
]
