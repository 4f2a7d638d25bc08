"""What a client is told, and what is kept from it."""

from __future__ import annotations

import asyncio

import discord
import pytest


class Listener(discord.Client):
    def __init__(self, **intents: bool) -> None:
        wanted = discord.Intents.default()
        for name, value in intents.items():
            setattr(wanted, name, value)
        super().__init__(intents=wanted)
        self.heard: asyncio.Queue[discord.Message] = asyncio.Queue()
        self.resumed = asyncio.Event()

    async def on_message(self, message: discord.Message) -> None:
        self.heard.put_nowait(message)

    async def on_resumed(self) -> None:
        self.resumed.set()

    async def next(self) -> discord.Message:
        return await asyncio.wait_for(self.heard.get(), 5)


async def test_what_a_message_says_is_withheld(fake, channel, bob):
    client = Listener()
    async with fake.running(client):
        await bob.message(channel, "private words")
        assert (await client.next()).content == ""
        await bob.message(channel, "a question", mention_bot=True)
        assert (await client.next()).content.endswith("a question")


async def test_the_bot_reads_its_own_messages(fake, channel):
    client = Listener()
    async with fake.running(client):
        await client.get_channel(channel.id).send("mine")
        assert (await client.next()).content == "mine"


async def test_with_the_intent_everything_is_read(fake, channel, bob):
    fake.state.gateway.privileged = discord.Intents(message_content=True).value
    client = Listener(message_content=True)
    async with fake.running(client):
        await bob.message(channel, "private words")
        assert (await client.next()).content == "private words"


async def test_an_intent_that_was_not_granted_is_refused(fake):
    with pytest.raises(discord.PrivilegedIntentsRequired):
        async with fake.running(Listener(message_content=True)):
            pass


async def test_a_wrong_token_is_refused(fake):
    async with Listener() as client:
        with pytest.raises(discord.LoginFailure):
            await client.login("wrong")


async def test_a_channel_out_of_sight_is_out_of_hearing(fake, guild, channel, bob):
    hidden = fake.channel(guild, "hidden")
    hidden.overwrites[guild.id] = (discord.Permissions(0), discord.Permissions(view_channel=True))
    hidden.overwrites[bob.user.id] = (discord.Permissions(view_channel=True), discord.Permissions(0))
    client = Listener()
    async with fake.running(client):
        await bob.message(hidden, "unheard", mention_bot=True)
        await bob.message(channel, "heard", mention_bot=True)
        assert (await client.next()).channel.id == channel.id


async def test_a_client_that_was_cut_off_hears_what_it_missed(fake, channel, bob):
    client = Listener()
    async with fake.running(client):
        fake.state.gateway.drop()
        await bob.message(channel, "meanwhile", mention_bot=True)
        await asyncio.wait_for(client.resumed.wait(), 5)
        assert (await client.next()).content.endswith("meanwhile")
        assert client.heard.empty()


async def test_a_guild_that_the_bot_joins_is_told(fake, guild):
    client = Listener()
    async with fake.running(client):
        joined = asyncio.ensure_future(client.wait_for("guild_join", timeout=5))
        await asyncio.sleep(0)
        fake.guild("New here")
        assert (await joined).name == "New here"


async def test_members_are_told_to_those_who_may_know_them(fake, guild, bob):
    fake.state.gateway.privileged = discord.Intents(members=True).value
    client = Listener(members=True)
    async with fake.running(client):
        assert {member.name for member in client.get_guild(guild.id).members} >= {"bob", "verbatim"}


async def test_a_client_can_come_back(fake, channel, bob):
    for _ in range(2):
        client = Listener()
        async with fake.running(client):
            await bob.message(channel, "again", mention_bot=True)
            assert (await client.next()).content.endswith("again")
    assert not fake.state.gateway.live
