"""Questions in messages: a mention, a reply, a direct message, an ask channel's, a forum's first."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import discord
import structlog
from discord.ext import commands

from bot.answering import checked
from bot.asking.asked import Asked
from bot.asking.direct import MustChoose
from bot.asking.hearing import Way, hear, hear_unnamed, is_from_member
from bot.asking.making import make, posted
from bot.asking.quota import QuotaSpent
from bot.asking.replied import Replied
from bot.cards.choosing import choose_card
from bot.cards.sentence import sentence_card
from bot.errors import PERSONAL, sentence
from bot.guild.settings import GuildSettings
from bot.guilds import library_key
from bot.replies import edit_reply, reply, reply_in_thread, tell_author, typing
from bot.speaking import speak_in

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.asking.hearing import Heard
    from bot.asking.making import Made
    from bot.client import VerbatimClient

log = structlog.get_logger(__name__)

NOTHING_SET = GuildSettings()


class MentionCog(commands.Cog):
    def __init__(self, client: VerbatimClient) -> None:
        self.client = client
        self.app = client.app
        self.replied = Replied()
        self._told_withheld: set[int] = set()

    @commands.Cog.listener()
    async def on_message(self, message: discord.Message) -> None:
        try:
            heard, settings = await self._heard(message)
        except PERSONAL as error:  # what the guild set can't be read now
            if self.client.user in message.mentions:
                await reply(message, sentence_card(sentence(error, self.app.say)))
            return
        if heard is None:
            return
        async with self.replied.first(message.id, heard.question) as is_first:
            if is_first:
                async with typing(message.channel), self._within_quota(message):
                    made, view = await self._answer(message, heard, settings)
                    sent = await self._send(message, view, in_thread=settings.reply_in_thread and bool(made))
                    self.replied.keep(message.id, sent)
                    if made and sent:
                        posted(self.app, made, sent.id, sent.channel.id)

    @commands.Cog.listener()
    async def on_raw_message_edit(self, payload: discord.RawMessageUpdateEvent) -> None:
        """Who puts a question right soon after asking it gets the same reply put right."""
        if not self.replied.knows(payload.message_id):
            return
        heard, settings = await self._heard(payload.message)
        if heard is None:
            return
        async with self.replied.again(payload.message_id, heard.question) as sent:
            if sent is not None:
                async with self._within_quota(payload.message):
                    made, view = await self._answer(payload.message, heard, settings)
                    await edit_reply(sent, view)
                    if made:
                        posted(self.app, made, sent.id, sent.channel.id)

    @asynccontextmanager
    async def _within_quota(self, message: discord.Message) -> AsyncIterator[None]:
        """Who asked enough is told so in private, whoever else is there."""
        try:
            yield
        except QuotaSpent as error:
            await tell_author(message, sentence(error, self.app.say))

    async def _heard(self, message: discord.Message) -> tuple[Heard | None, GuildSettings]:
        """What is asked, if anything is, and what the guild set."""
        me, guild = self.client.user, message.guild
        if me is None or not is_from_member(message):
            return None, NOTHING_SET
        heard = hear(message, me)
        speak_in(guild, NOTHING_SET)
        if guild is None or (heard is None and message.reference is not None):
            return heard, NOTHING_SET
        settings = await self.app.guilds.of(library_key(guild.id))
        speak_in(guild, settings)
        return heard or self._unnamed(message, settings), settings

    def _unnamed(self, message: discord.Message, settings: GuildSettings) -> Heard | None:
        """Where words are withheld, that is told once a channel and process, and not at each message."""
        heard = hear_unnamed(message, settings)
        if heard is None or self.client.intents.message_content:
            return None if heard and heard.is_withheld else heard
        if heard.is_withheld and message.channel.id not in self._told_withheld:
            self._told_withheld.add(message.channel.id)
            log.warning("an ask channel needs the message content intent", channel=message.channel.id)
            return heard
        return None

    async def _answer(
        self, message: discord.Message, heard: Heard, settings: GuildSettings
    ) -> tuple[Made | None, discord.ui.LayoutView]:
        """The card to reply with, and what stands on it if it is an answer."""
        say = self.app.say
        try:
            if words := self._help(heard, settings):
                return None, sentence_card(words)
            made = await make(self.app, await self._asked(message, heard))
        except MustChoose as options:
            return None, choose_card(options.guilds, options.chosen, say)
        except PERSONAL as error:
            if isinstance(error, QuotaSpent) and message.guild is not None:
                raise
            return None, sentence_card(sentence(error, say))
        except Exception:
            log.exception("a question failed")
            return None, sentence_card(say("reply-failed"))
        return made, made.view

    async def _asked(self, message: discord.Message, heard: Heard) -> Asked:
        question, member_id = checked(heard.question), message.author.id
        is_direct = message.guild is None
        guild = message.guild or await self.client.direct.guild_for(member_id, question)
        await self.app.quota.take(library_key(guild.id), member_id)
        where = (library_key(guild.id), guild, message.channel.id, member_id)
        return Asked(*where, question, follows=heard.follows, is_direct=is_direct)

    def _help(self, heard: Heard, settings: GuildSettings) -> str | None:
        """What is said instead of an answer. A reply can't be private, so where answers are it gives none."""
        if heard.is_withheld:
            return self.app.say("mention-unread" if heard.way is Way.CHANNEL else "mention-withheld")
        if settings.private:
            return self.app.say("mention-private")
        if heard.question:
            return None
        return self.app.say("direct-empty" if heard.way is Way.DIRECT else "mention-empty")

    async def _send(
        self, message: discord.Message, view: discord.ui.LayoutView, *, in_thread: bool
    ) -> discord.Message | None:
        if in_thread and isinstance(message.channel, discord.TextChannel):
            return await reply_in_thread(message, view)
        return await reply(message, view)
