"""The menus and buttons of the settings' panel. They survive a restart: what they are for is in their ids."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, Self, cast

import discord
from discord import ui

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

COG = "SettingsCog"


class Settling(Protocol):
    """What the cog does when an item is used. It answers the interaction and checks who may."""

    async def choose(
        self, interaction: discord.Interaction[Any], name: str, values: Sequence[str]
    ) -> None: ...

    async def open_form(self, interaction: discord.Interaction[Any], form: str) -> None: ...

    async def erase_blocked(self, interaction: discord.Interaction[Any], digest: str) -> None: ...


def _cog(interaction: discord.Interaction[Any]) -> Settling:
    return cast("Settling", interaction.client.get_cog(COG))


class SettingMenu(ui.DynamicItem[ui.Select[Any]], template=r"verbatim:set:(?P<name>[a-z_]+)"):
    """Any kind of menu: what is chosen is read from the interaction."""

    def __init__(self, menu: ui.Item[Any], name: str) -> None:
        named = cast("ui.Select[Any]", menu)
        named.custom_id = f"verbatim:set:{name}"
        super().__init__(named)
        self.name = name

    @classmethod
    async def from_custom_id(
        cls, _interaction: discord.Interaction[Any], item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        return cls(item, match["name"])

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        data = cast("dict[str, Any]", interaction.data)
        await _cog(interaction).choose(interaction, self.name, data.get("values", []))


class SettingForm(ui.DynamicItem[ui.Button[Any]], template=r"verbatim:set-form:(?P<form>numbers|outlets)"):
    def __init__(self, form: str, label: str | None = None) -> None:
        super().__init__(ui.Button(label=label, custom_id=f"verbatim:set-form:{form}"))
        self.form = form

    @classmethod
    async def from_custom_id(
        cls, _interaction: discord.Interaction[Any], _item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        return cls(match["form"])

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        await _cog(interaction).open_form(interaction, self.form)


class EraseBlocked(ui.DynamicItem[ui.Button[Any]], template=r"verbatim:erase:(?P<digest>[0-9a-f]{16})"):
    """`digest` is of the outlets that were blocked when it was offered: of no others is anything erased."""

    def __init__(self, digest: str, label: str | None = None) -> None:
        custom_id = f"verbatim:erase:{digest}"
        super().__init__(ui.Button(label=label, style=discord.ButtonStyle.danger, custom_id=custom_id))
        self.digest = digest

    @classmethod
    async def from_custom_id(
        cls, _interaction: discord.Interaction[Any], _item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        return cls(match["digest"])

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        await _cog(interaction).erase_blocked(interaction, self.digest)


ITEMS = (SettingMenu, SettingForm, EraseBlocked)
