"""A question while Discord or the database fails: one answer or one plain apology, and never two."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from discord import Permissions

from bot.config import DATABASE_NAME
from storage.database import Database
from tests.journeys.test_asking import QUESTION, WORDS, add, plain
from tests.journeys.test_asking_mentions import said, stays_quiet


@pytest.mark.parametrize("status", [429, 500, 502, 504])
async def test_a_reply_that_fails_is_tried_again_and_posted_once(start, fake, admin, member, channel, status):
    async with start():
        await add(admin, channel)
        fake.fail("/messages$", status, times=2)
        reply = await member.reply(await member.message(channel, QUESTION, mention_bot=True))
        assert WORDS in plain(reply.text)
        await stays_quiet(channel, said(channel))


async def test_a_reconnect_loses_and_doubles_nothing(start, fake, admin, member, channel):
    async with start():
        await add(admin, channel)
        fake.state.gateway.drop()
        asked = [await member.message(channel, QUESTION, mention_bot=True) for _ in range(3)]
        for one in asked:
            await member.reply(one)
        await stays_quiet(channel, said(channel))
        assert [sum(reply.reference is one for reply in said(channel)) for one in asked] == [1, 1, 1]


async def test_while_another_program_holds_the_database_an_apology_is_given(
    start, admin, member, channel, tmp_path, monkeypatch
):
    opened = Database.open.__func__.__wrapped__
    monkeypatch.setitem(opened.__kwdefaults__, "busy_seconds", 0.1)
    async with start():
        await add(admin, channel)
        with closing(sqlite3.connect(tmp_path / "data" / DATABASE_NAME, isolation_level=None)) as other:
            other.execute("BEGIN EXCLUSIVE")
            reply = await member.reply(await member.message(channel, QUESTION, mention_bot=True))
            answer = await member.slash(channel, "ask", question=QUESTION)
            other.execute("ROLLBACK")
        for words in (reply.text, answer.text):
            assert "Another program holds the database" in words
        assert WORDS in plain((await member.slash(channel, "ask", question=QUESTION)).text)


async def test_where_the_bot_may_not_write_it_does_not_crash(start, fake, admin, member, channel):
    async with start():
        await add(admin, channel)
        before = said(channel)
        channel.overwrites[fake.state.bot.id] = (Permissions(0), Permissions(send_messages=True))
        await member.message(channel, QUESTION, mention_bot=True)
        await stays_quiet(channel, before)
        del channel.overwrites[fake.state.bot.id]
        assert WORDS in plain(
            (await member.reply(await member.message(channel, QUESTION, mention_bot=True))).text
        )
