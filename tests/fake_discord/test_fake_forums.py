"""Forums, their tags, and channels that are gone: refused here as Discord refuses it."""

from __future__ import annotations

import discord
import pytest


@pytest.fixture
async def client(fake, guild):
    client = discord.Client(intents=discord.Intents.default())
    async with fake.running(client):
        yield client


async def forum_of(fake, client, guild, *tags, **known):
    return await client.fetch_channel(fake.forum(guild, "articles", *tags, **known).id)


async def test_a_post_is_a_thread_with_its_tags_and_first_message(fake, client, guild):
    forum = await forum_of(fake, client, guild, "Harbour", "Sport")
    made = await forum.create_thread(name="The lock", content="opens", applied_tags=[forum.available_tags[0]])
    kept = guild.threads[made.thread.id]
    assert [tag.name for tag in kept.tags] == ["Harbour"]
    assert kept.messages[made.message.id].text == "opens"


async def test_a_forum_that_wants_a_tag_takes_no_post_without(fake, client, guild):
    forum = await forum_of(fake, client, guild, "Harbour", wants_tag=True)
    assert forum.flags.require_tag
    with pytest.raises(discord.HTTPException) as refused:
        await forum.create_thread(name="The lock", content="opens")
    assert refused.value.code == 40067


@pytest.mark.parametrize("name", ["", "x" * 101])
async def test_a_post_has_a_name(fake, client, guild, name):
    forum = await forum_of(fake, client, guild)
    with pytest.raises(discord.HTTPException):
        await forum.create_thread(name=name, content="opens")


async def test_a_channel_that_is_gone_takes_nothing(fake, client, guild):
    place = fake.channel(guild, "quay")
    seen = await client.fetch_channel(place.id)
    fake.remove_channel(place)
    with pytest.raises(discord.NotFound):
        await seen.send("hello")


async def test_a_long_nonce_is_refused(fake, client, channel):
    seen = await client.fetch_channel(channel.id)
    await seen.send("hello", nonce="n" * 25)
    with pytest.raises(discord.HTTPException):
        await seen.send("hello", nonce="n" * 26)
