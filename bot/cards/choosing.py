"""The choice of the guild whose articles answer direct messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, Self, cast

import discord
from discord import ui

from bot.cards.sentence import sentence_card

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from bot.locale import Messages

MAX_LABEL = 100


class ChoosingClient(Protocol):
    """What the client does when a guild is chosen, or all of them are to be forgotten."""

    async def choose_guild(self, interaction: discord.Interaction[Any], guild_id: int) -> None: ...

    async def forget_asker(self, interaction: discord.Interaction[Any]) -> None: ...


class ChooseGuild(ui.DynamicItem[ui.Select[Any]], template="verbatim:direct:guild"):
    """A select survives a restart, and what it offered then may no longer be theirs: that is checked anew."""

    def __init__(self, options: list[discord.SelectOption], placeholder: str | None = None) -> None:
        super().__init__(
            ui.Select(custom_id="verbatim:direct:guild", options=options, placeholder=placeholder)
        )

    @classmethod
    async def from_custom_id(
        cls, _interaction: discord.Interaction[Any], item: ui.Item[Any], _match: re.Match[str], /
    ) -> Self:
        return cls(cast("ui.Select[Any]", item).options)

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        values = cast("dict[str, Any]", interaction.data or {}).get("values") or [""]
        number = int(values[0]) if str(values[0]).isdecimal() else 0
        await cast("ChoosingClient", interaction.client).choose_guild(interaction, number)


class ForgetAsker(ui.DynamicItem[ui.Button[Any]], template="verbatim:direct:forget"):
    def __init__(self, label: str | None = None) -> None:
        super().__init__(ui.Button(label=label, custom_id="verbatim:direct:forget"))

    @classmethod
    async def from_custom_id(
        cls, _interaction: discord.Interaction[Any], _item: ui.Item[Any], _match: re.Match[str], /
    ) -> Self:
        return cls()

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        await cast("ChoosingClient", interaction.client).forget_asker(interaction)


CHOOSING = (ChooseGuild, ForgetAsker)
"""For `client.add_dynamic_items`."""


def choose_card(
    guilds: Sequence[discord.Guild], chosen: discord.Guild | None, say: Messages
) -> ui.LayoutView:
    options = [
        discord.SelectOption(
            label=guild.name[:MAX_LABEL], value=str(guild.id), default=chosen is not None and guild == chosen
        )
        for guild in guilds
    ]
    return sentence_card(
        say("direct-choose"),
        ui.ActionRow(ChooseGuild(options, say("direct-choose-hint"))),
        ui.ActionRow(ForgetAsker(say("direct-forget"))),
    )
