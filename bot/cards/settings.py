"""The settings' panel: what a guild has set, and menus and forms to set it anew."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

import discord
from discord import ui

from bot.cards.escape import BOLD, plain
from bot.cards.frame import Accent, Component, card
from bot.cards.setting_items import EraseBlocked, SettingForm, SettingMenu
from bot.guild.setting_choices import AUTOMATIC, SWITCHES
from bot.guild.setting_words import label, value_words
from bot.guild.settings import MAX_LISTED

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.guild.settings import GuildSettings
    from bot.locale import Messages

NUMBERS = ("quote_chars", "quota", "budget", "time_zone")
OUTLETS = ("own_outlets", "blocked_outlets")

Intent = Literal["on", "granted", "off"]
INTENTS = {"granted": "settings-intent-granted", "off": "settings-intent-off"}


@dataclass(frozen=True, slots=True)
class Panel:
    """`known` are the ids of the guild's channels and roles: others are shown by no menu. `intent` is whether
    the bot reads messages that don't mention it; `languages` are codes and what their speakers call them;
    `log_is_mute`: it may not write where it should.
    """

    settings: GuildSettings
    known: frozenset[int]
    intent: Intent
    languages: Mapping[str, str]
    log_is_mute: bool = False


def settings_card(panel: Panel, say: Messages) -> ui.LayoutView:
    settings = panel.settings
    log_channel = (settings.log_channel,) if settings.log_channel else ()
    parts: list[Component] = [
        ui.TextDisplay("### " + say("settings-title")),
        *_menu("ask_channels", say("settings-ask-about"), _channels(panel, settings.ask_channels), say),
        *_menu("forums", say("settings-forums-about"), _forums(panel, settings.forums), say),
        *([ui.TextDisplay(say(INTENTS[panel.intent]))] if panel.intent in INTENTS else []),
        *_menu("admin_roles", say("settings-roles-about"), _roles(panel, settings.admin_roles), say),
        *_menu("log_channel", say("settings-log-about"), _channels(panel, log_channel, most=1), say),
        *([ui.TextDisplay(say("settings-log-mute"))] if panel.log_is_mute else []),
        *_menu("switches", say("settings-switches-about"), _switches(settings, say), say),
        *_menu("quotes", None, _quotes(settings), say),
        *_menu("language", None, _languages(panel, say), say),
        ui.Separator(),
        ui.TextDisplay("\n".join(_line(settings, name, say) for name in NUMBERS + OUTLETS)),
        ui.ActionRow(
            SettingForm("numbers", say("settings-numbers-button")),
            SettingForm("outlets", say("settings-outlets-button")),
        ),
    ]
    return card(parts)


def _menu(name: str, about: str | None, menu: ui.Item[Any], say: Messages) -> list[Component]:
    head = say("settings-switches") if name == "switches" else label(name, say)
    words = f"{BOLD}{head}{BOLD}" + (f" · {about}" if about else "")
    menu.placeholder = head  # type: ignore[attr-defined]
    return [ui.TextDisplay(words), ui.ActionRow[Any](SettingMenu(menu, name))]


def _line(settings: GuildSettings, name: str, say: Messages) -> str:
    value = settings.model_dump(mode="json")[name]
    return f"{BOLD}{label(name, say)}{BOLD}: {value_words(value, name, say)}"


def _channels(panel: Panel, ids: Sequence[int], most: int = MAX_LISTED) -> ui.ChannelSelect[Any]:
    types = [discord.ChannelType.text]
    return _of_channels(panel, ids, types, most)


def _forums(panel: Panel, ids: Sequence[int]) -> ui.ChannelSelect[Any]:
    return _of_channels(panel, ids, [discord.ChannelType.forum], MAX_LISTED)


def _of_channels(
    panel: Panel, ids: Sequence[int], types: list[discord.ChannelType], most: int
) -> ui.ChannelSelect[Any]:
    chosen = _defaults(panel, ids, discord.SelectDefaultValueType.channel)
    return ui.ChannelSelect(channel_types=types, min_values=0, max_values=most, default_values=chosen)


def _roles(panel: Panel, ids: Sequence[int]) -> ui.RoleSelect[Any]:
    chosen = _defaults(panel, ids, discord.SelectDefaultValueType.role)
    return ui.RoleSelect(min_values=0, max_values=MAX_LISTED, default_values=chosen)


def _defaults(
    panel: Panel, ids: Sequence[int], kind: discord.SelectDefaultValueType
) -> list[discord.SelectDefaultValue]:
    return [discord.SelectDefaultValue(id=one, type=kind) for one in ids if one in panel.known]


def _switches(settings: GuildSettings, say: Messages) -> ui.Select[Any]:
    options = [
        discord.SelectOption(label=label(name, say), value=name, default=getattr(settings, name))
        for name in SWITCHES
    ]
    return ui.Select(options=options, min_values=0, max_values=len(options))


def _quotes(settings: GuildSettings) -> ui.Select[Any]:
    counts = [str(count) for count in (1, 2, 3)]
    return ui.Select(options=[_option(one, one, str(settings.quotes)) for one in counts])


def _languages(panel: Panel, say: Messages) -> ui.Select[Any]:
    chosen = panel.settings.language or AUTOMATIC
    options = [_option(say("settings-language-auto"), AUTOMATIC, chosen)]
    return ui.Select(
        options=[*options, *(_option(name, one, chosen) for one, name in panel.languages.items())]
    )


def _option(words: str, value: str, chosen: str) -> discord.SelectOption:
    return discord.SelectOption(label=words, value=value, default=value == chosen)


def digest_of_outlets(outlets: Sequence[str]) -> str:
    folded = "\n".join(sorted(outlet.casefold() for outlet in outlets))
    return hashlib.blake2b(folded.encode(), digest_size=8).hexdigest()


def erase_card(outlets: Sequence[str], articles: int, say: Messages) -> ui.LayoutView:
    """What is stored of blocked outlets, and a button that erases it."""
    named = ", ".join(plain(outlet, 60) for outlet in outlets)
    words = say("settings-erase", count=articles, outlets=named)
    button = EraseBlocked(digest_of_outlets(outlets), say("settings-erase-button"))
    return card([ui.TextDisplay(words), ui.ActionRow[Any](button)], Accent.NEAR)
