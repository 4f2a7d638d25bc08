"""A link to the message that an article came from: only where it exists and everyone may see it."""

from __future__ import annotations

import pytest
from discord import Permissions

from tests.fake_discord.world import File
from tests.journeys.pages import LOCK

QUESTION = "How much did the repairs of the lock cost?"


@pytest.fixture
def archive(fake, guild):
    return fake.channel(guild, "archive")


async def add_from(admin, channel):
    posted = await admin.message(channel, "", [File("page.txt", LOCK.encode())])
    await admin.menu(channel, "Add article", posted)
    return posted


def address(guild, posted):
    return f"https://discord.com/channels/{guild.id}/{posted.channel.id}/{posted.id}"


async def test_an_open_channels_message_is_linked(start, guild, admin, member, channel, archive):
    async with start():
        posted = await add_from(admin, archive)
        answer = await member.slash(channel, "ask", question=QUESTION)
        assert f"[Open the message]({address(guild, posted)})" in answer.text


async def test_a_hidden_channels_message_is_not(start, fake, guild, admin, member, channel, archive):
    seen, nothing = Permissions(view_channel=True), Permissions(0)
    archive.overwrites[guild.id] = (nothing, seen)
    archive.overwrites |= {user.id: (seen, nothing) for user in (admin.user, fake.state.bot)}
    async with start():
        posted = await add_from(admin, archive)
        answer = await member.slash(channel, "ask", question=QUESTION)
        assert "48" in answer.text
        assert str(posted.id) not in answer.text
        inside = await admin.slash(archive, "ask", question=QUESTION)
        assert address(guild, posted) in inside.text


async def test_a_deleted_message_is_not(start, admin, member, channel, archive):
    async with start():
        posted = await add_from(admin, archive)
        posted.deleted = True
        answer = await member.slash(channel, "ask", question=QUESTION)
        assert "48" in answer.text
        assert str(posted.id) not in answer.text
