"""Which messages are questions to the bot, and what they ask."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

import discord

from bot.answering import MAX_QUESTION
from bot.quotes.words import word_spans

if TYPE_CHECKING:
    from bot.guild.settings import GuildSettings

MIN_WORDS = 3
"""Words of a message that may be a question without saying so."""

_MENTION = re.compile(r"<@[!&]?\d+>")
_FROM_PEOPLE = frozenset({discord.MessageType.default, discord.MessageType.reply})


class Way(StrEnum):
    """How a message asks: it names the bot, replies to what the bot said, is said to the bot alone, stands in
    a channel for questions, or opens a forum's thread.
    """

    MENTION = "mention"
    REPLY = "reply"
    DIRECT = "direct"
    CHANNEL = "channel"
    FORUM = "forum"


@dataclass(frozen=True, slots=True)
class Heard:
    """`follows` is the bot's message that is replied to. `is_withheld`: Discord doesn't show the words."""

    way: Way
    question: str
    follows: int | None = None
    is_withheld: bool = False


def hear(message: discord.Message, me: discord.abc.User) -> Heard | None:
    """What a member asks the bot in a message; None where it is no business of the bot's.

    A reply counts where it pings the bot, which is also when Discord shows what it says: unless it replies
    to the answer of a command, whose replies come without their words.
    """
    if not is_from_member(message):
        return None
    follows = _follows(message, me)
    if message.guild is None:
        return Heard(Way.DIRECT, question_in(message), follows)
    if me not in message.mentions:
        return None
    if is_named(message, me):
        return Heard(Way.MENTION, question_in(message), follows)
    if follows is None:
        return None
    return Heard(Way.REPLY, question_in(message), follows, is_withheld=not message.content)


def hear_unnamed(message: discord.Message, settings: GuildSettings) -> Heard | None:
    """What a member asks where the guild set that every question is the bot's; replies to others are let be.

    Without the Message Content intent such a message comes without its words.
    """
    if not is_from_member(message) or message.reference is not None:
        return None
    channel = message.channel
    if channel.id in settings.ask_channels and (is_asking(message.content) or is_wordless(message)):
        return Heard(Way.CHANNEL, question_in(message), is_withheld=is_wordless(message))
    if (
        isinstance(channel, discord.Thread)
        and channel.id == message.id
        and channel.parent_id in settings.forums
    ):
        asked = f"{channel.name}\n{question_in(message)}"
        return Heard(Way.FORUM, asked if len(asked) <= MAX_QUESTION else channel.name)
    return None


def is_asking(words: str) -> bool:
    """A question, or words enough to look for."""
    return "?" in words or "？" in words or len(word_spans(words)) >= MIN_WORDS


def is_wordless(message: discord.Message) -> bool:
    """As Discord shows a message whose words it withholds."""
    return not (message.content or message.attachments or message.embeds or message.stickers)


def is_from_member(message: discord.Message) -> bool:
    """Other bots, webhooks and what Discord itself says are let be."""
    return not message.author.bot and message.webhook_id is None and message.type in _FROM_PEOPLE


def is_named(message: discord.Message, me: discord.abc.User) -> bool:
    return f"<@{me.id}>" in message.content or f"<@!{me.id}>" in message.content


def question_in(message: discord.Message) -> str:
    return " ".join(_MENTION.sub(" ", message.content).split(" ")).strip()


def _follows(message: discord.Message, me: discord.abc.User) -> int | None:
    reference = message.reference
    if reference is None or reference.type is not discord.MessageReferenceType.reply:
        return None
    original = reference.resolved
    return original.id if isinstance(original, discord.Message) and original.author.id == me.id else None


def words_in(message: discord.Message) -> str:
    """What a message says, in its own words or else in those that it forwards or shows from a page."""
    said = [message.content, *(snapshot.content for snapshot in message.message_snapshots)]
    said += [embed.description or embed.title or "" for embed in message.embeds]
    return next((words.strip() for words in said if words.strip()), "")
