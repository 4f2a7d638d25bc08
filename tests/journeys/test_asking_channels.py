"""Ask channels, forums, threads and privacy: what a guild sets about where it is answered."""

from __future__ import annotations

import pytest
from discord import Permissions

from bot.config import Settings
from bot.errors import ConfigError
from tests.fake_discord.gateway import MESSAGE_CONTENT
from tests.fake_discord.world import File
from tests.journeys.test_asking import QUESTION, WORDS, add, plain
from tests.journeys.test_asking_mentions import said, stays_quiet


@pytest.fixture
def settings(site, fake):
    fake.state.gateway.privileged = MESSAGE_CONTENT
    told = {"fetch": {"allow_private": [site.place]}, "discord": {"message_content": True}}
    return Settings.model_validate(told)


@pytest.fixture
def ask_here(fake, guild):
    return fake.channel(guild, "ask-here")


async def set_guild(client, guild, **fields):
    await client.app.guilds.change(f"discord:{guild.id}", 1, **fields)


async def test_in_an_ask_channel_every_question_is_answered(start, guild, admin, member, channel, ask_here):
    async with start() as client:
        await add(admin, channel)
        await set_guild(client, guild, ask_channels=(ask_here.id,))
        for question in (QUESTION, "lock repairs cost", "Cost?"):
            reply = await member.reply(await member.message(ask_here, question))
            assert reply.reference.content == question
        assert WORDS in plain((await member.reply(await member.message(ask_here, QUESTION))).text)


async def test_what_is_no_question_or_elsewhere_is_let_be(
    start, fake, guild, admin, member, channel, ask_here
):
    async with start() as client:
        await add(admin, channel)
        await set_guild(client, guild, ask_channels=(ask_here.id,))
        before = said(ask_here)
        first = await member.message(ask_here, "thanks, all")
        await admin.message(ask_here, QUESTION, reply_to=first)
        await member.message(ask_here, "", [File("a.txt", b"x")])
        robot = fake.member(guild, "robot")
        robot.user.bot = True
        await robot.message(ask_here, QUESTION)
        await member.message(fake.channel(guild, "elsewhere"), QUESTION)
        await stays_quiet(ask_here, before)
        assert said(fake.channel(guild, "elsewhere")) == []


async def test_a_forums_first_post_is_answered_in_its_thread(start, fake, guild, admin, member, channel):
    forum = fake.forum(guild, "questions")
    async with start() as client:
        await add(admin, channel)
        await set_guild(client, guild, forums=(forum.id,))
        post = member.post(forum, "Repairs of the lock", "How much did they cost?")
        assert WORDS in plain((await member.reply(post)).text)
        before = said(post.channel)
        await member.message(post.channel, "How long was the lock closed?")
        await stays_quiet(post.channel, before)
        long = member.post(forum, QUESTION, "word " * 390)
        assert WORDS in plain((await member.reply(long)).text)


async def test_an_answer_stands_in_a_thread_where_that_is_set(start, fake, guild, admin, member, channel):
    async with start() as client:
        await add(admin, channel)
        await set_guild(client, guild, reply_in_thread=True)
        asked = await member.message(channel, f"{QUESTION}\u202e", mention_bot=True)
        await fake.state.changes.until(lambda: said(guild.threads.get(asked.id, channel)), lambda: "none")
        await fake.state.changes.until(lambda: asked.id in guild.threads, lambda: "no thread")
        thread = guild.threads[asked.id]
        await fake.state.changes.until(lambda: bool(said(thread)), lambda: "nothing in the thread")
        assert WORDS in plain(said(thread)[0].text)
        assert QUESTION in thread.name
        assert "\u202e" not in thread.name
        more = await member.reply(await member.message(thread, "and why?", mention_bot=True))
        assert f"Taken with your question before: {QUESTION}" in plain(more.text)


async def test_where_no_thread_may_be_made_the_answer_stands_beside_the_question(
    start, guild, admin, member, channel, fake
):
    channel.overwrites[fake.state.bot.id] = (Permissions(0), Permissions(create_public_threads=True))
    async with start() as client:
        await add(admin, channel)
        await set_guild(client, guild, reply_in_thread=True)
        reply = await member.reply(await member.message(channel, QUESTION, mention_bot=True))
        assert WORDS in plain(reply.text)


async def test_where_answers_are_private_a_mention_gets_none(start, guild, admin, member, channel, ask_here):
    async with start() as client:
        await add(admin, channel)
        await set_guild(client, guild, private=True, ask_channels=(ask_here.id,))
        for asked in (
            await member.message(channel, QUESTION, mention_bot=True),
            await member.message(ask_here, QUESTION),
        ):
            reply = await member.reply(asked)
            assert "Ask with `/ask`" in reply.text
            assert WORDS not in plain(reply.text)
        answer = await member.slash(channel, "ask", question=QUESTION)
        assert answer.ephemeral
        assert WORDS in plain(answer.text)
        assert not (await member.slash(channel, "ask", question=QUESTION, private=False)).ephemeral
        asked = await admin.message(channel, QUESTION)
        assert (await member.menu(channel, "Ask about this", asked)).ephemeral


class TestWithoutTheIntent:
    @pytest.fixture
    def settings(self, site):
        return Settings.model_validate({"fetch": {"allow_private": [site.place]}})

    async def test_an_ask_channel_says_once_why_it_is_silent(
        self, start, guild, admin, member, channel, ask_here
    ):
        async with start() as client:
            await add(admin, channel)
            await set_guild(client, guild, ask_channels=(ask_here.id,))
            reply = await member.reply(await member.message(ask_here, QUESTION))
            assert "Message Content intent" in reply.text
            before = said(ask_here)
            await member.message(ask_here, QUESTION)
            await stays_quiet(ask_here, before)
            mentioned = await member.message(ask_here, QUESTION, mention_bot=True)
            assert WORDS in plain((await member.reply(mentioned)).text)


async def test_an_intent_that_discord_refuses_is_one_clear_sentence(fake, settings, tmp_path):
    from bot import locale
    from bot.app import open_app
    from bot.client import serve

    fake.state.gateway.privileged = 0
    async with open_app(settings, tmp_path / "data", locale.load()) as app:
        with pytest.raises(ConfigError) as error:
            await serve(app, fake.state.token)
        assert error.value.code == "intent_refused"


async def test_the_quota_holds_for_every_way_to_ask_and_is_told_in_private(
    start, guild, admin, member, channel
):
    async with start() as client:
        await add(admin, channel)
        await set_guild(client, guild, quota=2)
        await member.slash(channel, "ask", question=QUESTION)
        await member.reply(await member.message(channel, QUESTION, mention_bot=True))
        before = said(channel)
        await member.message(channel, QUESTION, mention_bot=True)
        answer = await member.slash(channel, "ask", question=QUESTION)
        assert answer.ephemeral
        assert WORDS not in plain(answer.text)
        told = await admin.message(channel, f"“{WORDS}”")
        assert "Stored word" not in (await member.menu(channel, "Check this quote", told)).text
        asked = await admin.message(channel, QUESTION)
        assert WORDS not in plain((await member.menu(channel, "Ask about this", asked)).text)
        assert WORDS not in plain((await member.reply(await member.message(member.direct, QUESTION))).text)
        public = [one for one in said(channel) if one not in before and not one.ephemeral]
        assert public == []
