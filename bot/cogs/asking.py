"""`/ask` and mentions: a member's question becomes an answer card in the channel."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.answering import MAX_QUESTION, checked
from bot.cards.answer import answer_card
from bot.conversations import Place
from bot.errors import PERSONAL, sentence
from bot.guilds import library_key
from bot.origins import with_messages
from bot.quota import QuotaSpent
from bot.replies import tell_author

if TYPE_CHECKING:
    from bot.client import VerbatimClient

_MENTION = re.compile(r"<@[!&]?\d+>")


class AskCog(commands.Cog):
    def __init__(self, client: VerbatimClient) -> None:
        self.client = client
        self.app = client.app

    @app_commands.command(name="ask", description="command-ask")
    @app_commands.describe(question="option-ask-question")
    async def ask(
        self,
        interaction: discord.Interaction[VerbatimClient],
        question: app_commands.Range[str, 1, MAX_QUESTION],
    ) -> None:
        question = checked(question)
        await self.app.quota.take(library_key(interaction.guild_id), interaction.user.id)
        settings = await self.app.guilds.of(library_key(interaction.guild_id))
        await interaction.response.defer(thinking=True, ephemeral=settings.private)
        view = await self._card(interaction.guild, interaction.channel_id, interaction.user.id, question)
        await interaction.edit_original_response(view=view)

    @commands.Cog.listener()
    async def on_message(self, message: discord.Message) -> None:
        """A mention in a guild is a question. Other bots, and messages of no guild, are let be."""
        if message.author.bot or message.guild is None or self.client.user not in message.mentions:
            return
        try:
            question = checked(_MENTION.sub(" ", message.content))
            await self.app.quota.take(library_key(message.guild.id), message.author.id)
            view = await self._card(message.guild, message.channel.id, message.author.id, question)
        except QuotaSpent as error:
            await tell_author(message, sentence(error, self.app.say))
            return
        except PERSONAL as error:
            await message.reply(sentence(error, self.app.say), mention_author=False)
            return
        except Exception:
            await message.reply(self.app.say("reply-failed"), mention_author=False)
            raise  # to discord.py, which logs it
        await message.reply(view=view, mention_author=False)

    async def _card(
        self, guild: discord.Guild | None, channel_id: int | None, member_id: int, question: str
    ) -> discord.ui.LayoutView:
        key = library_key(guild.id if guild else None)
        place = Place(key, channel_id or 0, member_id, private=False)
        before = self.app.conversations.before(place)
        answer = await self.app.answering.ask(key, question, before=before)
        self.app.conversations.remember(place, answer)
        answer, withheld = await self.app.budget.within(key, member_id, answer)
        answer = await with_messages(answer, guild, channel_id)
        today = self.app.today(await self.app.guilds.of(key))
        return answer_card(answer, self.app.say, today, withheld=withheld)
