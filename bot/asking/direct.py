"""Which guild's library answers a member outside any guild: one they asked and are a member of."""

from __future__ import annotations

import re
from collections import OrderedDict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import discord

from bot.cards.escape import plain
from bot.errors import VerbatimError
from bot.guilds import guild_id_of, library_key

if TYPE_CHECKING:
    from bot.asking.askers import Askers

MAX_NAME = 60
MAX_GUILDS = 25
"""Choices that one of Discord's select menus holds."""

MAX_WAITING = 1_000

_ANSWERED_BY = re.compile(r"\(https://discord\.com/channels/(\d+)\)$")


class MustChoose(Exception):
    """Several guilds could answer, and the member chose none yet."""

    def __init__(self, guilds: list[discord.Guild], chosen: discord.Guild | None = None) -> None:
        super().__init__()
        self.guilds = guilds
        self.chosen = chosen


@dataclass(frozen=True, slots=True)
class Direct:
    """`waiting` are the questions that wait for their members' choice, in memory alone."""

    client: discord.Client
    askers: Askers
    waiting: OrderedDict[int, str] = field(default_factory=OrderedDict)

    async def guild_for(self, member_id: int, question: str | None = None) -> discord.Guild:
        """The chosen guild, or the only one there is. Raises VerbatimError where there is none, or
        MustChoose, and then the question, if there is one, waits.

        Whether they are still a member is asked of Discord each time.
        """
        options = await self.options(member_id)
        guilds = options.guilds
        guild = options.chosen or (guilds[0] if len(guilds) == 1 else None)
        if guild is None and guilds:
            if question:
                self._wait(member_id, question)
            raise options
        if guild is None:
            raise VerbatimError("direct_nowhere")
        return await self.entered(guild, member_id)

    def _wait(self, member_id: int, question: str) -> None:
        self.waiting[member_id] = question
        while len(self.waiting) > MAX_WAITING:
            self.waiting.popitem(last=False)

    async def options(self, member_id: int) -> MustChoose:
        """The guilds to choose from, the one asked last first."""
        asked = await self.askers.of(member_id)
        found = [(self.client.get_guild(guild_id_of(one.library.key)), one.is_chosen) for one in asked]
        guilds = [(guild, is_chosen) for guild, is_chosen in found if guild is not None]
        chosen = next((guild for guild, is_chosen in guilds if is_chosen), None)
        return MustChoose([guild for guild, _ in guilds[:MAX_GUILDS]], chosen)

    async def choose(self, member_id: int, guild_id: int) -> discord.Guild:
        """Raises VerbatimError where it is none of theirs to choose."""
        options = await self.options(member_id)
        guild = next((one for one in options.guilds if one.id == guild_id), None)
        if guild is None:
            raise VerbatimError("direct_not_yours")
        await self.entered(guild, member_id)
        await self.askers.choose(library_key(guild.id), member_id)
        return guild

    async def entered(self, guild: discord.Guild, member_id: int) -> discord.Guild:
        """Raises VerbatimError where they are no member, which ends it, or where Discord doesn't say."""
        try:
            await guild.fetch_member(member_id)
        except discord.NotFound as error:
            await self.askers.leave(library_key(guild.id), member_id)
            raise VerbatimError("direct_left", guild=plain(guild.name, MAX_NAME)) from error
        except (discord.HTTPException, OSError) as error:
            raise VerbatimError("direct_unsure", guild=plain(guild.name, MAX_NAME)) from error
        return guild

    async def library_of(self, interaction: discord.Interaction[Any]) -> str:
        """The library that a component's message was made from: its guild's, or the one that a card names.

        Raises VerbatimError where the card names none, or one of which they are no member.
        """
        if interaction.guild_id is not None:
            return library_key(interaction.guild_id)
        named = guild_named(interaction.message) if interaction.message else None
        guild = self.client.get_guild(named) if named else None
        if guild is None:
            raise VerbatimError("direct_stale")
        await self.entered(guild, interaction.user.id)
        return library_key(guild.id)


def guild_named(message: discord.Message) -> int | None:
    """The guild that the last line of one of our own cards links to; nobody else can write there."""
    texts = [
        part.content
        for container in message.components
        if isinstance(container, discord.components.Container)
        for part in container.children
        if isinstance(part, discord.components.TextDisplay)
    ]
    match = _ANSWERED_BY.search(texts[-1]) if texts else None
    return int(match[1]) if match else None


def guild_link(guild: discord.Guild) -> str:
    return f"[{plain(guild.name, MAX_NAME)}](https://discord.com/channels/{guild.id})"
