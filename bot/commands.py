"""Discord's command texts: message ids in the decorators, sentences in what is sent."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from discord import app_commands

if TYPE_CHECKING:
    from bot.locale import Messages


def localise(tree: app_commands.CommandTree[Any], say: Messages) -> None:
    """Turn the ids in descriptions (`command-ask`, `option-ask-question`) into sentences.

    discord.py has no public way to describe a parameter anew, hence `_params` (it is pinned to a minor
    version). The cogs' classes share their parameters between clients, so each command gets copies.
    """
    for command in tree.walk_commands():
        command.description = say(command.description)
        if isinstance(command, app_commands.Command):
            command._params = {  # noqa: SLF001
                name: replace(parameter, description=say(str(parameter.description)))
                for name, parameter in command._params.items()  # noqa: SLF001
            }
