"""Discord's limits on application commands. Source: Discord's reference on application commands."""

from __future__ import annotations

import unicodedata
from collections import Counter
from typing import TYPE_CHECKING, Any

from tests.fake_discord.command_languages import check_languages, longest, twice
from tests.fake_discord.refusals import Faults

if TYPE_CHECKING:
    from tests.fake_discord.component_limits import Path

CHAT, USER, MESSAGE = 1, 2, 3
SUBCOMMAND, GROUP = 1, 2
COMMANDS = {CHAT: 100, USER: 5, MESSAGE: 5}
NAME, DESCRIPTION, CHOICE = 32, 100, 100
OPTIONS = CHOICES = 25
TOTAL = 8_000
DEPTH = 2


def check_commands(commands: list[dict[str, Any]]) -> None:
    """Raises Refusal unless Discord would register these commands together."""
    faults = Faults()
    for index, command in enumerate(commands):
        _check_command(faults, (index,), command)
    kinds = Counter(command.get("type", CHAT) for command in commands)
    for kind, times in kinds.items():
        faults.number((), times, 0, COMMANDS[kind])
    for kind in kinds:
        for name in twice([command for command in commands if command.get("type", CHAT) == kind]):
            faults.add((), "APPLICATION_COMMANDS_DUPLICATE_NAME", f"Name {name!r} is used more than once.")
    faults.raise_any()


def _check_command(faults: Faults, path: Path, command: dict[str, Any]) -> None:
    if command.get("type", CHAT) != CHAT:
        faults.length((*path, "name"), command.get("name"), 1, NAME)
        check_languages(faults, path, command, lambda where, name: faults.length(where, name, 1, NAME))
        if command.get("description"):
            faults.add(
                (*path, "description"), "APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION", "A menu has none."
            )
        return
    _check_named(faults, path, command, DEPTH)
    if _size(command) > TOTAL:
        faults.add(path, "APPLICATION_COMMAND_TOO_LARGE", f"{_size(command)} characters, more than {TOTAL}.")


def _check_named(faults: Faults, path: Path, part: dict[str, Any], depth: int) -> None:
    _check_name(faults, (*path, "name"), part.get("name") or "")
    faults.length((*path, "description"), part.get("description"), 1, DESCRIPTION)
    check_languages(faults, path, part, lambda where, name: _check_name(faults, where, name))
    options = part.get("options") or []
    faults.length((*path, "options"), options, 0, OPTIONS)
    _check_order(faults, path, options)
    for index, option in enumerate(options):
        where = (*path, "options", index)
        if option["type"] in {SUBCOMMAND, GROUP} and not depth:
            faults.add((*where, "type"), "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "Nested too deep.")
        _check_named(faults, where, option, depth - 1 if option["type"] in {SUBCOMMAND, GROUP} else 0)
        _check_choices(faults, where, option.get("choices") or [])


def _check_order(faults: Faults, path: Path, options: list[dict[str, Any]]) -> None:
    needed = [bool(option.get("required")) for option in options]
    if needed != sorted(needed, reverse=True):
        message = "Required options must be placed before non-required options"
        faults.add((*path, "options"), "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", message)
    for name in twice(options):
        message = f"Option names must be unique; {name!r} is not."
        faults.add((*path, "options"), "APPLICATION_COMMAND_OPTIONS_NAME_INVALID", message)


def _check_choices(faults: Faults, path: Path, choices: list[dict[str, Any]]) -> None:
    faults.length((*path, "choices"), choices, 0, CHOICES)
    for index, choice in enumerate(choices):
        faults.length((*path, "choices", index, "name"), choice.get("name"), 1, CHOICE)
        if isinstance(choice.get("value"), str):
            faults.length((*path, "choices", index, "value"), choice["value"], 1, CHOICE)


def _check_name(faults: Faults, path: Path, name: str) -> None:
    faults.length(path, name, 1, NAME)
    if name != name.lower() or not all(_in_name(char) for char in name):
        faults.add(path, "APPLICATION_COMMAND_INVALID_NAME", f"Command name is invalid: {name!r}")


def _in_name(char: str) -> bool:
    return char in "-_'" or char.isalnum() or unicodedata.category(char) in {"Mn", "Mc"}


def _size(part: dict[str, Any]) -> int:
    own = longest(part, "name") + longest(part, "description")
    chosen = sum(len(choice["name"]) + len(str(choice["value"])) for choice in part.get("choices") or [])
    return own + chosen + sum(map(_size, part.get("options") or []))


def check_choices(choices: list[dict[str, Any]]) -> None:
    """Raises Refusal unless Discord would show these choices while somebody types."""
    faults = Faults()
    _check_choices(faults, ("data",), choices)
    faults.raise_any()
