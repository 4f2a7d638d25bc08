"""Discord's command texts: message ids in the decorators, sentences in what is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord import app_commands

if TYPE_CHECKING:
    from typing import Any

    from bot.locale import Messages


def localise(tree: app_commands.CommandTree[Any], say: Messages) -> None:
    """Turn the ids in descriptions (`command-ask`, `option-ask-question`) into sentences.

    Parameters can't be renamed through discord.py's public interface once a cog has copied its commands,
    hence `_params`; discord.py is pinned to a minor version.
    """
    for command in tree.walk_commands():
        command.description = say(command.description)
        if isinstance(command, app_commands.Command):
            for parameter in command._params.values():  # noqa: SLF001
                parameter.description = say(str(parameter.description))
