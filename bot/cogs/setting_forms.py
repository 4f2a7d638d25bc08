"""The two forms of the settings' panel: numbers with the time zone, and outlets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import discord

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.app import App
    from bot.client import VerbatimClient
    from bot.guild.settings import GuildSettings
from bot.speaking import Form

MAX_TEXT = 4_000
MAX_LINE = 100


class Filling(Protocol):
    app: App

    async def fill(
        self, interaction: discord.Interaction[VerbatimClient], fields: Mapping[str, object]
    ) -> None: ...


class _Form(Form):
    """Each has an id of its own: forms of one id are one to discord.py, whoever opened them."""

    def __init__(self, cog: Filling, title: str, labels: Mapping[str, str], shown: Mapping[str, str]) -> None:
        super().__init__(title=title, timeout=None)
        self.cog = cog
        self.inputs = {name: self._input(shown[name]) for name in labels}
        for name, words in labels.items():
            self.add_item(discord.ui.Label(text=words, component=self.inputs[name]))

    def _input(self, value: str) -> discord.ui.TextInput[_Form]:
        return discord.ui.TextInput(default=value, required=False, max_length=MAX_LINE)

    def fields(self) -> dict[str, object]:
        raise NotImplementedError

    async def on_submit(self, interaction: discord.Interaction[VerbatimClient], /) -> None:  # type: ignore[override]
        await self.cog.fill(interaction, self.fields())


class NumbersForm(_Form):
    def __init__(self, cog: Filling, settings: GuildSettings) -> None:
        say = cog.app.say
        labels = {
            "quote_chars": say("modal-settings-quote-chars"),
            "quota": say("modal-settings-quota"),
            "budget": say("modal-settings-budget"),
            "time_zone": say("modal-settings-time-zone"),
        }
        shown = {name: str(getattr(settings, name) or "") for name in labels}
        super().__init__(cog, say("modal-settings-numbers"), labels, shown)

    def fields(self) -> dict[str, object]:
        given: dict[str, object] = {name: field.value.strip() for name, field in self.inputs.items()}
        return {**given, "time_zone": given["time_zone"] or None}


class OutletsForm(_Form):
    def __init__(self, cog: Filling, settings: GuildSettings) -> None:
        say = cog.app.say
        labels = {
            "own_outlets": say("modal-settings-own-outlets"),
            "blocked_outlets": say("modal-settings-blocked-outlets"),
        }
        shown = {name: "\n".join(getattr(settings, name))[:MAX_TEXT] for name in labels}
        super().__init__(cog, say("modal-settings-outlets"), labels, shown)

    def _input(self, value: str) -> discord.ui.TextInput[_Form]:
        long = discord.TextStyle.paragraph
        return discord.ui.TextInput(style=long, default=value, required=False, max_length=MAX_TEXT)

    def fields(self) -> dict[str, object]:
        return {name: _lines(field.value) for name, field in self.inputs.items()}


def _lines(text: str) -> tuple[str, ...]:
    """The outlets, one a line, each once."""
    named = {line.casefold(): line for line in map(str.strip, text.splitlines()) if line}
    return tuple(named.values())


FORMS = {"numbers": NumbersForm, "outlets": OutletsForm}
