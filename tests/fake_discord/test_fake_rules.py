"""When and how often a bot may speak, and to whom: refused here as Discord refuses it."""

from __future__ import annotations

import asyncio

import aiohttp
import discord
import pytest
from discord import AllowedMentions, app_commands, ui

from tests.fake_discord.driver import fake_discord
from tests.fake_discord.world import File


class Scripted(discord.Client):
    """Does on `/go` what the test tells it to, and keeps what Discord answered to that."""

    def __init__(self, script=None, intents: discord.Intents | None = None) -> None:
        super().__init__(intents=intents or discord.Intents.default())
        self.script = script
        self.heard: list[discord.Message] = []
        self.done: asyncio.Future[object] = asyncio.get_running_loop().create_future()
        self.tree = app_commands.CommandTree(self)
        self.tree.command(name="go", description="Go")(self.go)

    async def setup_hook(self) -> None:
        await self.tree.sync()

    async def on_message(self, message: discord.Message) -> None:
        self.heard.append(message)

    async def go(self, interaction: discord.Interaction) -> None:
        try:
            self.done.set_result(await self.script(interaction))
        except discord.HTTPException as error:
            self.done.set_result(error)


@pytest.fixture
def go(fake, channel, ada):
    """Run a script as the answer to `/go`; gives the exchange and what the script came to."""

    async def run(script):
        client = Scripted(script)
        async with fake.running(client):
            exchange = ada.slash(channel, "go")
            return exchange, await asyncio.wait_for(client.done, 5)

    return run


async def test_a_second_response_is_refused(go):
    async def script(interaction):
        await interaction.response.send_message("one")
        interaction.response._response_type = None
        await interaction.response.send_message("two")

    exchange, error = await go(script)
    assert (error.status, error.code, exchange.text) == (400, 40060, "one")


async def test_a_late_response_is_refused(go, fake):
    fake.state.ack_seconds = 0.01

    async def script(interaction):
        await asyncio.sleep(0.02)
        await interaction.response.send_message("late")

    exchange, error = await go(script)
    assert (error.status, error.code) == (404, 10062)
    assert exchange.kind is None
    with pytest.raises(AssertionError, match="/go has no answer"):
        await exchange.settled(seconds=0.01)


async def test_a_follow_up_before_the_response_is_refused(go):
    _, error = await go(lambda interaction: interaction.followup.send("early"))
    assert (error.status, error.code) == (404, 10015)


async def test_a_token_ends(go, fake):
    fake.state.token_seconds = 0

    async def script(interaction):
        await interaction.response.defer()
        await interaction.followup.send("too late")

    _, error = await go(script)
    assert (error.status, error.code) == (401, 50027)


async def test_the_first_follow_up_takes_the_place_and_the_privacy_of_thinking(go):
    async def script(interaction):
        await interaction.response.defer(ephemeral=True, thinking=True)
        await interaction.followup.send("public?")
        await interaction.followup.send("public")

    exchange, _ = await go(script)
    assert (exchange.original.text, exchange.original.ephemeral) == ("public?", True)
    assert [(one.text, one.ephemeral) for one in exchange.follow_ups] == [("public", False)]
    assert not exchange.ephemeral


@pytest.mark.parametrize(
    "view",
    [
        lambda: ui.LayoutView().add_item(ui.TextDisplay("a" * 2_001)).add_item(ui.TextDisplay("b" * 2_000)),
        lambda: ui.LayoutView().add_item(ui.ActionRow(ui.Button(label="a" * 81))),
        lambda: ui.LayoutView().add_item(
            ui.ActionRow(ui.Button(label="a", url="https://a.example/" + "a" * 500))
        ),
    ],
)
async def test_a_card_too_large_is_refused_and_thinking_goes_on(go, view):
    async def script(interaction):
        await interaction.response.defer()
        await interaction.edit_original_response(view=view())

    exchange, error = await go(script)
    assert (error.status, error.code) == (400, 50035)
    assert exchange.original.loading


async def test_components_can_not_be_exchanged_for_content(go):
    async def script(interaction):
        await interaction.response.send_message(view=ui.LayoutView().add_item(ui.TextDisplay("card")))
        await interaction.edit_original_response(content="words")

    exchange, error = await go(script)
    assert (error.code, exchange.text) == (50035, "card")


async def test_a_removed_answer_is_gone(go):
    async def script(interaction):
        await interaction.response.send_message("wrong")
        await interaction.delete_original_response()
        await interaction.original_response()

    exchange, error = await go(script)
    assert (error.code, exchange.messages) == (10008, [])


async def test_commands_beyond_the_limits_are_not_registered(fake, guild):
    client = Scripted()
    client.tree.add_command(app_commands.ContextMenu(name="a", callback=_menu))
    client.tree.get_command("go").description = "a" * 101
    with pytest.raises(discord.HTTPException, match="between 1 and 100"):
        async with fake.running(client):
            pass
    assert fake.state.commands == []


async def _menu(interaction: discord.Interaction, message: discord.Message) -> None:
    await interaction.response.defer()


@pytest.mark.parametrize("status", [429, 500, 502])
async def test_a_passing_fault_is_tried_again(go, fake, status):
    fake.fail("callback", status)
    exchange, error = await go(lambda interaction: interaction.response.send_message("at last"))
    if status == 429:
        assert (exchange.text, fake.state.calls.count(fake.state.calls[-1])) == ("at last", 2)
    else:
        assert exchange.text == "at last"
    assert not isinstance(error, discord.HTTPException)


@pytest.mark.parametrize(
    ("permissions", "code"),
    [
        ({"send_messages": False}, 50013),
        ({"view_channel": False}, 50001),
    ],
)
async def test_a_bot_speaks_only_where_it_may(fake, guild, channel, permissions, code):
    denied = discord.Permissions(**dict.fromkeys(permissions, True))
    channel.overwrites[fake.state.bot.id] = (discord.Permissions(0), denied)
    client = Scripted()
    async with fake.running(client):
        with pytest.raises(discord.Forbidden) as refusal:
            await client.get_channel(channel.id).send("hello")
    assert refusal.value.code == code


@pytest.mark.parametrize(
    ("text", "allowed", "pinged"),
    [
        ("{bob} {role} @everyone", None, {"bob", "&readers"}),
        ("{bob} {role} @everyone", AllowedMentions.none(), set()),
        ("{bob} {role}", AllowedMentions(everyone=False, users=True, roles=False), {"bob"}),
    ],
)
async def test_who_is_pinged_depends_on_what_is_allowed(fake, guild, channel, bob, text, allowed, pinged):
    role = fake.role(guild, "readers", mentionable=True)
    client = Scripted()
    async with fake.running(client):
        words = text.format(bob=bob.user.mention, role=f"<@&{role.id}>")
        sent = await client.get_channel(channel.id).send(words, allowed_mentions=allowed)
    assert channel.messages[sent.id].pings == pinged


async def test_a_reply_pings_unless_told_not_to(fake, channel, bob):
    client = Scripted()
    async with fake.running(client):
        message = await bob.message(channel, "hello", mention_bot=True)
        heard = await client.get_channel(channel.id).fetch_message(message.id)
        loud, quiet = await heard.reply("loud"), await heard.reply("quiet", mention_author=False)
    assert (channel.messages[loud.id].pings, channel.messages[quiet.id].pings) == ({"bob"}, set())


async def test_an_attachment_is_served_until_it_expires(fake, channel, bob):
    client = Scripted()
    file = File("a.txt", "снег".encode())
    async with fake.running(client):
        message = await bob.message(channel, "", [file], mention_bot=True)
        fetched = await client.get_channel(channel.id).fetch_message(message.id)
        assert await fetched.attachments[0].read() == "снег".encode()
        fake.state.expire(file)
        with pytest.raises(discord.NotFound):
            await fetched.attachments[0].read()


async def test_a_route_that_is_not_there_fails_the_test():
    with pytest.raises(AssertionError, match="GET /api/v10/nowhere"):
        async with fake_discord() as fake, aiohttp.ClientSession() as session:
            assert (await session.get(fake.state.base + "/api/v10/nowhere")).status == 404
