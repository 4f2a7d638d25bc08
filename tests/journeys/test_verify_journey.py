"""A member asks whether a quotation is true to what is stored."""

from __future__ import annotations

import pytest

from bot.guilds import library_key
from tests.fake_discord.world import File
from tests.journeys.pages import LOCK

EXACT = "Repairs cost 48 million crowns, twice as much as planned."


@pytest.fixture
async def stored(start, admin, channel):
    async with start() as client:
        await admin.slash(channel, "article add", file=File("page.txt", LOCK.encode()))
        yield client


async def test_exact_words_are_told_with_their_place(stored, member, channel):
    told = await member.slash(channel, "verify", quote=f"“{EXACT}”")
    assert not told.ephemeral
    assert "Stored word for word." in told.text
    assert "Varnby Post" in told.text
    assert "25 April 2025" in told.text
    assert "The harbour lock of Old Varnby opens again" in told.text


async def test_altered_words_are_struck_and_the_stored_ones_bold(stored, member, channel):
    told = await member.slash(channel, "verify", quote=EXACT.replace("48", "58"), private=True)
    assert told.ephemeral
    assert "> Repairs cost ~~58~~ **48** million crowns, twice as much as planned" in told.text
    assert "Altered" in told.text


async def test_a_part_of_a_number_is_no_exact_quotation(stored, member, channel):
    told = await member.slash(channel, "verify", quote="cost 4 million crowns")
    assert "Stored word for word" not in told.text
    assert "word for word" not in (await member.slash(channel, "verify", quote="8 million crowns")).text


async def test_what_nobody_wrote_is_not_found(stored, member, channel):
    told = await member.slash(channel, "verify", quote="The mayor promised a golden tram for everyone")
    assert "Not found" in told.text
    assert "> " not in told.text


async def test_a_caption_is_said_to_be_one(stored, member, channel):
    told = await member.slash(channel, "verify", quote="The first dredger passes the new gates of the lock")
    assert "photo caption" in told.text


async def test_every_article_that_has_the_words_is_named(stored, admin, member, channel):
    other = LOCK.replace("Varnby Post", "Quay Courier").replace("again after nine years", "after nine years")
    await admin.slash(channel, "article add", file=File("other.txt", other.split("Our picks")[0].encode()))
    told = await member.slash(channel, "verify", quote=EXACT)
    assert "Varnby Post" in told.text
    assert "Quay Courier" in told.text


async def test_no_guild_verifies_by_anothers_library(stored, fake, channel):
    elsewhere = fake.guild("Other News")
    stranger = fake.member(elsewhere, "eve")
    told = await stranger.slash(fake.channel(elsewhere), "verify", quote=EXACT)
    assert "Not found" in told.text


async def test_no_words_at_all_are_told_in_private(stored, member, channel):
    told = await member.slash(channel, "verify", quote="…!?")
    assert told.ephemeral
    assert "no words" in told.text


async def test_altered_words_are_withheld_where_enough_was_shown(start, guild, admin, member, channel):
    async with start() as client:
        await admin.slash(channel, "article add", file=File("page.txt", LOCK.encode()))
        await client.app.guilds.change(library_key(guild.id), admin.user.id, budget=300)
        for _ in range(9):
            told = await member.slash(channel, "verify", quote=EXACT.replace("48", "58"))
        assert "withheld" in told.text
        assert "**48**" not in told.text


async def test_markup_in_a_quotation_is_shown_as_it_stands(stored, member, channel):
    told = await member.slash(channel, "verify", quote=EXACT.replace("48", "~~**@everyone**~~ 48"))
    assert all(not message.pings for message in told.messages)
    assert "\\~\\~\\*\\*\\@everyone" in told.text
