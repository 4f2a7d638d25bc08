"""A member asks more than the guild allows within an hour, and is told when to come back, alone."""

from __future__ import annotations

import pytest

from bot.guilds import library_key

QUESTION = "How much did the repairs of the lock cost?"
TOLD = "You have asked as much as this server allows within an hour (1). Ask again in 60 minutes."


@pytest.fixture
async def spent(start, guild, admin, member, channel):
    async with start() as client:
        await client.app.guilds.change(library_key(guild.id), admin.user.id, quota=1)
        for asker in (member, admin):
            assert "No article is stored" in (await asker.slash(channel, "ask", question=QUESTION)).text
        yield client


async def test_members_and_admins_are_told_in_private(spent, admin, member, channel):
    for asker in (member, admin):
        told = await asker.slash(channel, "ask", question=QUESTION)
        assert told.ephemeral
        assert told.text == TOLD


async def test_a_mention_is_told_by_a_direct_message(spent, fake, member, channel):
    asked = await member.message(channel, QUESTION, mention_bot=True)
    direct = fake.state.direct(member.user)
    await fake.state.changes.until(lambda: bool(direct.messages), lambda: "no direct message")
    assert [message.text for message in direct.messages.values()] == [TOLD]
    assert [one for one in channel.messages.values() if one.reference is asked] == []


async def test_who_takes_no_direct_messages_is_told_by_a_reply(spent, member, channel):
    member.user.is_closed = True
    assert (await member.reply(await member.message(channel, QUESTION, mention_bot=True))).text == TOLD


async def test_a_question_of_nothing_costs_nothing(start, guild, admin, member, channel):
    async with start() as client:
        await client.app.guilds.change(library_key(guild.id), admin.user.id, quota=1)
        assert "There are no words" in (await member.slash(channel, "ask", question="?!")).text
        assert "No article is stored" in (await member.slash(channel, "ask", question=QUESTION)).text


async def test_to_verify_and_to_compare_are_questions_too(spent, member, channel):
    for told in (
        await member.slash(channel, "verify", quote=QUESTION),
        await member.slash(channel, "compare", question=QUESTION),
    ):
        assert told.ephemeral
        assert told.text == TOLD
