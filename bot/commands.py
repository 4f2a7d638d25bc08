"""Discord's command texts: message ids in the decorators, sentences in what is sent, in every language."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import discord
import structlog
from discord import app_commands
from discord.app_commands import locale_str

from bot.locale import language_of

if TYPE_CHECKING:
    from pathlib import Path

    from bot.locale import Messages, Voices

log = structlog.get_logger(__name__)

MENUS = ("menu-add-article", "menu-ask-about", "menu-check-quote")


class CommandTranslator(app_commands.Translator):
    """Gives Discord a command's name and texts in each language that there are sentences in."""

    def __init__(self, voices: Voices) -> None:
        self._voices = voices

    async def translate(
        self,
        string: locale_str,
        locale: discord.Locale,
        context: app_commands.TranslationContextTypes,  # noqa: ARG002  the signature is discord.py's
    ) -> str | None:
        language, message_id = language_of(str(locale)), string.extras.get("id")
        if message_id is None or language is None or language == "en":
            return None
        return self._voices.in_language(language)(message_id)


def localise(tree: app_commands.CommandTree[Any], say: Messages) -> None:
    """Turn the ids in descriptions (`command-ask`, `option-ask-question`) into sentences.

    discord.py has no public way to describe a command or a parameter anew, hence its private names (it is
    pinned to a minor version). The cogs' classes share their parameters between clients, so each command
    gets copies.
    """
    for command in tree.walk_commands():
        name = "name-" + command.qualified_name.replace(" ", "-")
        command._locale_name = locale_str(command.name, id=name)  # noqa: SLF001
        said = _told(command.description, say)
        command.description, command._locale_description = said.message, said  # noqa: SLF001
        if isinstance(command, app_commands.Command):
            command._params = {  # noqa: SLF001
                name: replace(
                    parameter,
                    description=_told(str(parameter.description), say),
                    _rename=locale_str(parameter.display_name, id=f"name-option-{parameter.display_name}"),
                )
                for name, parameter in command._params.items()  # noqa: SLF001
            }


def localise_menus(tree: app_commands.CommandTree[Any], say: Messages) -> None:
    """Menus are made with their names in English; Discord shows them in each member's language."""
    for message_id in MENUS:
        menu = tree.get_command(say(message_id), type=discord.AppCommandType.message)
        if menu is not None:
            menu._locale_name = locale_str(menu.name, id=message_id)  # noqa: SLF001  as above


def _told(message_id: str, say: Messages) -> locale_str:
    return locale_str(say(message_id), id=message_id)


def described(command: app_commands.Command[Any, ..., Any], say: Messages) -> str:
    """What a localised command does, in the language that is spoken now."""
    told = command._locale_description  # noqa: SLF001  as above
    return say(told.extras["id"]) if told else command.description


async def sync(tree: app_commands.CommandTree[Any], application_id: int | None, known: Path) -> None:
    """Send the commands where they changed: Discord allows 200 new ones a day. `known` remembers them."""
    translator = tree.translator
    payload = [
        await command.get_translated_payload(tree, translator) if translator else command.to_dict(tree)
        for command in tree.get_commands()
    ]
    said = json.dumps([application_id, payload], sort_keys=True)
    digest = hashlib.sha256(said.encode()).hexdigest()
    if _read(known) != digest:
        synced = await tree.sync()
        _write(known, digest)
        log.info("commands synced", count=len(synced))


def _read(known: Path) -> str | None:
    return known.read_text("ascii") if known.is_file() else None


def _write(known: Path, digest: str) -> None:
    known.write_text(digest, "ascii")
