"""The menus of a message: *Ask about this* and *Check this quote*."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.answering import MAX_QUESTION, checked
from bot.asking.asked import Asked
from bot.asking.hearing import words_in
from bot.asking.making import make, posted, settings_at
from bot.asking.quoted_words import is_question, quotation_in
from bot.cogs.verifying import verified
from bot.errors import VerbatimError
from bot.guilds import library_key
from bot.speaking import Form

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from typing import Any

    from bot.client import VerbatimClient

MAX_SUGGESTED = 300


class MenuCog(commands.Cog):
    def __init__(self, client: VerbatimClient) -> None:
        self.client = client
        self.app = client.app
        self._menus = [
            self._menu("menu-ask-about", self.ask_about),
            self._menu("menu-check-quote", self.check_quote),
        ]

    def _menu(
        self, name: str, callback: Callable[..., Coroutine[Any, Any, None]]
    ) -> app_commands.ContextMenu:
        return app_commands.ContextMenu(name=self.app.say(name), callback=callback)

    async def cog_load(self) -> None:
        for menu in self._menus:
            self.client.tree.add_command(menu)

    async def cog_unload(self) -> None:
        for menu in self._menus:
            self.client.tree.remove_command(menu.name, type=menu.type)

    async def ask_about(
        self, interaction: discord.Interaction[VerbatimClient], message: discord.Message
    ) -> None:
        """A message that is a question is asked as it stands; about any other the member asks their own."""
        words = words_in(message)
        if is_question(words):
            await answer(interaction, words)
        else:
            await interaction.response.send_modal(AskModal(self.client, words))

    async def check_quote(
        self, interaction: discord.Interaction[VerbatimClient], message: discord.Message
    ) -> None:
        quotation = quotation_in(words_in(message))
        if not quotation:
            raise VerbatimError("nothing_to_check")
        key = library_key(interaction.guild_id)
        await self.app.quota.take(key, interaction.user.id)
        await interaction.response.defer(ephemeral=True, thinking=True)
        card = await verified(self.app, key, interaction.user.id, quotation)
        await interaction.edit_original_response(view=card)


class AskModal(Form):
    """What the member wants to know about a message; a short one stands there to be made a question of."""

    def __init__(self, client: VerbatimClient, words: str) -> None:
        say = client.app.say
        super().__init__(title=say("modal-ask-title"), timeout=None)
        self.question = discord.ui.TextInput["AskModal"](
            style=discord.TextStyle.paragraph,
            max_length=MAX_QUESTION,
            default=words if len(words) <= MAX_SUGGESTED else None,
        )
        self.add_item(
            discord.ui.Label["AskModal"](
                text=say("modal-ask-question"),
                description=say("modal-ask-question-hint"),
                component=self.question,
            )
        )

    async def on_submit(self, interaction: discord.Interaction[VerbatimClient], /) -> None:  # type: ignore[override]
        await answer(interaction, self.question.value)


async def answer(interaction: discord.Interaction[VerbatimClient], typed: str) -> None:
    app, question = interaction.client.app, checked(typed)
    settings, key = await settings_at(app, interaction.guild_id), library_key(interaction.guild_id)
    await app.quota.take(key, interaction.user.id)
    private = settings.private
    await interaction.response.defer(ephemeral=private, thinking=True)
    where = (interaction.guild, interaction.channel_id or 0, interaction.user.id)
    made = await make(app, Asked(key, *where, question, private))
    message = await interaction.edit_original_response(view=made.view)
    posted(app, made, message.id)
