"""Admins see who changed what; the log channel is told too, without a word of an article or a question."""

from __future__ import annotations

import pytest

from bot.guilds import library_key
from tests.fake_discord.world import File
from tests.journeys.pages import LOCK

TITLE = "The harbour lock of Old Varnby opens again"


def plain(text):
    return text.replace("**", "").replace("\\", "")


@pytest.fixture
def notices(fake, guild):
    return fake.channel(guild, "notices")


@pytest.fixture
async def stored(start, guild, admin, channel, notices):
    async with start() as client:
        key = library_key(guild.id)
        await client.app.guilds.change(key, admin.user.id, log_channel=notices.id)
        await admin.slash(channel, "article add", file=File("page.txt", LOCK.encode()))
        yield client


async def lines(fake, notices, count):
    """So many lines, sent beside the work."""
    await fake.state.changes.until(lambda: len(notices.messages) >= count, lambda: f"{count} lines")
    return [message.content for message in notices.messages.values()]


async def test_what_admins_did_is_told_newest_first(stored, fake, admin, channel, notices):
    await admin.click((await admin.slash(channel, "article remove", article=1)).messages[0], "Remove")
    await admin.slash(channel, "article undo")
    told = await admin.slash(channel, "audit")
    assert told.ephemeral
    words = plain(told.text)
    done = ("brought back", "removed", "added", "set Log channel to")
    assert sorted(done, key=words.index) == list(done)
    assert f"“{TITLE}” (article 1)" in words
    assert f"<@{admin.user.id}>" in words
    assert await lines(fake, notices, 3) == [
        f"<@{admin.user.id}> · added article 1, article 2",
        f"<@{admin.user.id}> · removed article 1",
        f"<@{admin.user.id}> · brought back article 1",
    ]
    assert all(message.pings == set() for message in notices.messages.values())


async def test_a_purged_articles_title_vanishes(stored, admin, channel):
    purge = await admin.slash(channel, "article purge", article=1)
    button = next(b for b in purge.buttons if b.custom_id == "verbatim:purge:1")
    await admin.click(purge.messages[0], button.label)
    words = plain((await admin.slash(channel, "audit")).text)
    assert "erased article 1 for good" in words
    assert TITLE not in words
    assert "added article 1" in words


async def test_of_one_member_alone_and_a_page_beyond_the_last(stored, fake, guild, admin, channel):
    other = fake.member(guild, "cleo", manage_guild=True)
    await other.slash(channel, "article export", article=2)
    assert "exported" in plain((await admin.slash(channel, "audit", member=other.user)).text)
    only = plain((await admin.slash(channel, "audit", member=other.user, page=50)).text)
    assert "added" not in only
    assert "One change in 90 days · page 1" in only


async def test_nobody_else_sees_it_and_no_other_guild(stored, fake, member, channel):
    refused = await member.slash(channel, "audit")
    assert refused.ephemeral
    assert "Only members with Manage Server" in refused.text
    elsewhere = fake.guild("Other News")
    stranger = fake.member(elsewhere, "eve", manage_guild=True)
    there = await stranger.slash(fake.channel(elsewhere), "audit")
    assert there.text == "Nothing was changed in the last 90 days."


async def test_a_log_channel_that_cannot_be_written_to_stops_nothing(stored, fake, admin, channel, notices):
    fake.fail(f"/channels/{notices.id}/messages", 500, times=5)
    confirm = await admin.slash(channel, "article remove", article=2)
    assert "/article undo" in (await admin.click(confirm.messages[0], "Remove")).text


async def test_another_guilds_channel_is_never_told(start, fake, guild, admin, channel):
    theirs = fake.channel(fake.guild("Other News"), "notices")
    async with start() as client:
        await client.app.guilds.change(library_key(guild.id), admin.user.id, log_channel=theirs.id)
        await admin.slash(channel, "article add", file=File("page.txt", LOCK.encode()))
        assert theirs.messages == {}
