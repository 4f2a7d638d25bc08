"""A slash command as a person's client builds it from what they type and what the bot registered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.fake_discord import payloads
from tests.fake_discord.world import EVERYONE, Channel, File, Role, User

if TYPE_CHECKING:
    from tests.fake_discord.state import State

SUBCOMMAND, GROUP = 1, 2
TEXT, INTEGER, BOOLEAN, USER, CHANNEL, ROLE, MENTIONABLE, NUMBER, ATTACHMENT = range(3, 12)
TYPES: dict[int, tuple[type, ...]] = {
    TEXT: (str,),
    INTEGER: (int,),
    BOOLEAN: (bool,),
    NUMBER: (int, float),
    ATTACHMENT: (File,),
    USER: (User,),
    CHANNEL: (Channel,),
    ROLE: (Role,),
}


class CannotDo(Exception):
    """What Discord's own client would not let a person do."""


def find(state: State, kind: int, name: str) -> dict[str, Any]:
    for command in state.commands:
        if command["type"] == kind and command["name"] == name:
            return command
    raise CannotDo(f"there is no command {name!r} among {[command['name'] for command in state.commands]}")


def check_context(command: dict[str, Any], channel: Channel) -> None:
    """Raises CannotDo where the command isn't offered. Without contexts a command is offered everywhere."""
    here = payloads.GUILD_CONTEXT if channel.guild else payloads.BOT_DM_CONTEXT
    contexts = command.get("contexts")
    if contexts is not None and here not in contexts:
        raise CannotDo(f"{command['name']!r} is not offered here")


def command_data(
    state: State, channel: Channel, line: str, typed: dict[str, Any], focused: str | None = None
) -> dict[str, Any]:
    """The interaction data of `/line` with these options. While `focused` is typed, options may be missing.

    Raises CannotDo for what the command doesn't take.
    """
    name, *path = line.split()
    command = find(state, 1, name)
    check_context(command, channel)
    leaf, wrap = command, []
    for step in path:
        leaf = {option["name"]: option for option in leaf.get("options") or []}.get(step, {})
        wrap.append(leaf)
    if not leaf or any(option["type"] in {SUBCOMMAND, GROUP} for option in leaf.get("options") or []):
        raise CannotDo(f"there is no command /{line}")
    resolved: dict[str, Any] = {}
    options = _options(state, channel, leaf, typed, focused, resolved)
    for part in reversed(wrap):
        options = [{"name": part["name"], "type": part["type"], "options": options}]
    data = {"id": command["id"], "name": name, "type": 1, "options": options}
    return data | ({"resolved": resolved} if resolved else {})


def _options(
    state: State,
    channel: Channel,
    leaf: dict[str, Any],
    typed: dict[str, Any],
    focused: str | None,
    resolved: dict[str, Any],
) -> list[dict[str, Any]]:
    known = {option["name"]: option for option in leaf.get("options") or []}
    if set(typed) - set(known):
        raise CannotDo(f"no options {sorted(set(typed) - set(known))} among {sorted(known)}")
    missing = [name for name, option in known.items() if option.get("required") and name not in typed]
    if missing and not focused:
        raise CannotDo(f"options {missing} are required")
    built = []
    for name, value in typed.items():
        if name == focused:
            built.append({"name": name, "type": known[name]["type"], "value": value, "focused": True})
        else:
            _check_value(known[name], value)
            built.append(
                {"name": name, "type": known[name]["type"], "value": _sent(state, channel, value, resolved)}
            )
    return built


def _check_value(option: dict[str, Any], value: Any) -> None:
    name = option["name"]
    if not isinstance(value, TYPES[option["type"]]) or (
        isinstance(value, bool) and option["type"] != BOOLEAN
    ):
        raise CannotDo(f"option {name!r} doesn't take a {type(value).__name__}")
    kinds = option.get("channel_types")
    if isinstance(value, Channel) and kinds and payloads.channel(value)["type"] not in kinds:
        raise CannotDo(f"option {name!r} takes no such channel")
    size, kind = (len(value), "length") if isinstance(value, str) else (value, "value")
    if isinstance(value, str | int | float):
        low, high = option.get(f"min_{kind}"), option.get(f"max_{kind}")
        if (low is not None and size < low) or (high is not None and size > high):
            raise CannotDo(f"option {name!r} takes a {kind} from {low} to {high}, not {size}")
    choices = [choice["value"] for choice in option.get("choices") or []]
    if choices and value not in choices:
        raise CannotDo(f"option {name!r} takes one of {choices}")


def _sent(state: State, channel: Channel, value: Any, resolved: dict[str, Any]) -> Any:
    """The value as it is sent, with what it points to put into `resolved`."""
    if isinstance(value, File):
        state.keep(value, channel)
        resolved.setdefault("attachments", {})[str(value.id)] = payloads.attachment(value)
    elif isinstance(value, Channel):
        shown = payloads.channel(value) | {"permissions": str(EVERYONE.value)}
        resolved.setdefault("channels", {})[str(value.id)] = shown
    elif isinstance(value, Role):
        resolved.setdefault("roles", {})[str(value.id)] = payloads.role(value)
    elif isinstance(value, User):
        resolved.setdefault("users", {})[str(value.id)] = payloads.user(value)
    else:
        return value
    return str(value.id)
