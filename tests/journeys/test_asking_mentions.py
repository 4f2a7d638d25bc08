"""Mentions and replies: each is answered once, in its place, and nothing else is listened to."""

from __future__ import annotations

import asyncio

from tests.journeys.test_asking import QUESTION, WORDS, add, plain

QUIET_SECONDS = 0.15
"""Long enough for an answer that should not come."""


def said(channel):
    return [one for one in channel.messages.values() if one.author.name == "verbatim" and not one.deleted]


async def stays_quiet(channel, before):
    await asyncio.sleep(QUIET_SECONDS)
    assert said(channel) == before


async def test_a_reply_to_an_answer_follows_it_up_whoever_asks(start, admin, member, channel):
    async with start():
        await add(admin, channel)
        first = await member.reply(await member.message(channel, QUESTION, mention_bot=True))
        await member.reply(await member.message(channel, "Who won the chess cup?", mention_bot=True))
        more = await admin.reply(await admin.message(channel, "and why?", reply_to=first))
        assert f"Taken with your question before: {QUESTION}" in plain(more.text)
        assert WORDS in plain(more.text)


async def test_a_reply_without_the_ping_is_let_be(start, admin, member, channel):
    async with start():
        await add(admin, channel)
        first = await member.reply(await member.message(channel, QUESTION, mention_bot=True))
        before = said(channel)
        await member.message(channel, "and why?", reply_to=first, ping=False)
        await stays_quiet(channel, before)


async def test_a_reply_to_a_commands_answer_is_told_how_to_go_on(start, admin, member, channel):
    async with start():
        await add(admin, channel)
        answer = await member.slash(channel, "ask", question=QUESTION)
        reply = await member.reply(await member.message(channel, "and why?", reply_to=answer.messages[0]))
        assert "Discord doesn't show me replies" in reply.text


async def test_a_reply_to_somebody_else_is_let_be(start, admin, member, channel):
    async with start():
        await add(admin, channel)
        other = await admin.message(channel, "The lock is open again.")
        before = said(channel)
        await member.message(channel, QUESTION, reply_to=other)
        await stays_quiet(channel, before)
        reply = await member.reply(await member.message(channel, QUESTION, reply_to=other, mention_bot=True))
        assert WORDS in plain(reply.text)


async def test_an_edited_question_gets_its_reply_edited_and_no_second_one(
    start, admin, member, channel, fake
):
    async with start():
        await add(admin, channel)
        asked = await member.message(channel, "Who won the chess cup?", mention_bot=True)
        reply = await member.reply(asked)
        assert "Nothing stored answers that" in reply.text
        member.edit(asked, f"{fake.state.bot.mention} {QUESTION}")
        await fake.state.changes.until(lambda: WORDS in plain(reply.text), lambda: reply.text)
        member.edit(asked, f"{fake.state.bot.mention} {QUESTION}")
        await asyncio.sleep(QUIET_SECONDS)
        assert reply.edits == 1
        assert len(said(channel)) == 2  # the admin's card of what was added is the other


async def test_a_question_deleted_meanwhile_leaves_no_orphan(start, admin, member, channel, fake):
    async with start():
        await add(admin, channel)
        before = said(channel)
        member.delete(await member.message(channel, QUESTION, mention_bot=True))
        await stays_quiet(channel, before)
        reply = await member.reply(await member.message(channel, QUESTION, mention_bot=True))
        assert WORDS in plain(reply.text)


async def test_it_is_shown_to_be_typing_and_a_refusal_of_that_stops_nothing(
    start, admin, member, channel, fake
):
    async with start():
        await add(admin, channel)
        fake.fail("/typing", 500, times=100)
        reply = await member.reply(await member.message(channel, QUESTION, mention_bot=True))
        assert WORDS in plain(reply.text)
        assert any(path.endswith("/typing") for _, path in fake.state.calls)


async def test_marks_of_direction_emoji_and_everyone_are_inert(start, admin, member, channel):
    async with start():
        await add(admin, channel)
        for mark in ("\u202e", "🎉", "@everyone @here"):
            reply = await member.reply(await member.message(channel, f"{mark} {QUESTION}", mention_bot=True))
            assert WORDS in plain(reply.text)
            assert reply.pings == set()
            assert "\u202e" not in reply.text
