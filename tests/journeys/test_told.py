"""What went wrong is told, whatever the answer has become meanwhile."""

from __future__ import annotations

import discord
import pytest
from discord import app_commands, ui

from bot.cards.frame import card
from bot.errors import BadQuestion


async def fail_at_once(interaction):
    raise BadQuestion("question_empty")


async def fail_when_promised(interaction):
    await interaction.response.defer(ephemeral=True, thinking=True)
    raise BadQuestion("question_empty")


async def fail_as_a_card(interaction):
    await interaction.response.defer(ephemeral=True, thinking=True)
    await interaction.edit_original_response(view=card([ui.TextDisplay("3 of 9 done …")]))
    raise BadQuestion("question_empty")


@pytest.mark.parametrize("callback", [fail_at_once, fail_when_promised, fail_as_a_card])
async def test_a_mistake_is_told_in_private(start, member, channel, callback):
    callback.__annotations__ = {"interaction": discord.Interaction}
    async with start() as client:
        client.tree.add_command(app_commands.Command(name="oops", description="x", callback=callback))
        await client.tree.sync()
        told = await member.slash(channel, "oops")
        await told.changes.until(lambda: "Nothing was asked" in told.text, lambda: told.text, 5)
        assert told.ephemeral
        assert "done" not in told.text
