"""The fake Discord driven by real discord.py clients of these tests' own."""

from __future__ import annotations

import discord
import pytest
from discord import app_commands, ui

from tests.fake_discord.commanding import CannotDo
from tests.fake_discord.world import File


class Echo(discord.Client):
    """Answers in every way that a bot can."""

    def __init__(self, intents: discord.Intents | None = None) -> None:
        super().__init__(intents=intents or discord.Intents.default())
        self.tree = app_commands.CommandTree(self)
        self.heard: list[discord.Message] = []
        self.problems: list[BaseException] = []
        self.tree.error(self._note)

    async def _note(self, interaction, error):
        self.problems.append(getattr(error, "original", error))

    async def setup_hook(self) -> None:
        add_commands(self.tree)
        self.add_dynamic_items(Numbered)
        await self.tree.sync()

    async def on_message(self, message: discord.Message) -> None:
        self.heard.append(message)
        if self.user in message.mentions and not message.author.bot:
            files = [(await file.read()).decode() for file in message.attachments]
            await message.reply(f"{message.content} {files}", allowed_mentions=discord.AllowedMentions.none())


class Numbered(ui.DynamicItem[ui.Button], template=r"number:(?P<number>\d+)"):
    def __init__(self, number: int) -> None:
        self.number = number
        super().__init__(ui.Button(label=f"No. {number}", custom_id=f"number:{number}"))

    @classmethod
    async def from_custom_id(cls, _interaction, _item, match):
        return cls(int(match["number"]))

    async def callback(self, interaction):
        await interaction.response.send_message(f"You pressed {self.number}", ephemeral=True)


class Form(ui.Modal, title="A form"):
    words = ui.Label(text="Words", component=ui.TextInput(style=discord.TextStyle.paragraph, required=False))
    files = ui.Label(text="Files", component=ui.FileUpload(required=False, min_values=0, max_values=3))

    async def on_submit(self, interaction):
        texts = [(await file.read()).decode() for file in self.files.component.values]
        await interaction.response.send_message(f"{self.words.component.value} {texts}", ephemeral=True)


def add_commands(tree: app_commands.CommandTree) -> None:
    @tree.command(description="Say it back")
    async def say(interaction, words: app_commands.Range[str, 1, 20], times: int = 1):
        await interaction.response.send_message(" ".join([words] * times))

    @tree.command(description="Think first")
    async def think(interaction, private: bool = True):
        await interaction.response.defer(ephemeral=private, thinking=True)
        view = ui.LayoutView()
        view.add_item(
            ui.Container(
                ui.TextDisplay("# Thought"), ui.ActionRow(ui.Button(label="See", url="https://example.com/"))
            )
        )
        await interaction.edit_original_response(view=view)
        await interaction.followup.send("and more", ephemeral=True)

    @tree.command(description="A form")
    async def form(interaction):
        await interaction.response.send_modal(Form())

    @tree.command(description="Numbers")
    async def numbers(interaction):
        view = ui.View(timeout=None)
        view.add_item(Numbered(7))
        await interaction.response.send_message("Which?", view=view)

    @tree.context_menu(name="Read aloud")
    async def read(interaction, message: discord.Message):
        files = [(await file.read()).decode() for file in message.attachments]
        await interaction.response.send_message(f"{message.content} {files}")

    group = app_commands.Group(
        name="file", description="Files", default_permissions=discord.Permissions(manage_guild=True)
    )

    @group.command(description="Show a file")
    async def show(interaction, file: discord.Attachment, line: str | None = None):
        may = interaction.permissions.manage_guild
        await interaction.response.send_message(f"{(await file.read()).decode()} {line} {may}")

    @show.autocomplete("line")
    async def lines(interaction, typed: str):
        return [app_commands.Choice(name=f"{typed}{n}", value=str(n)) for n in range(3)]

    tree.add_command(group)


@pytest.fixture
async def bot(fake, guild):
    client = Echo()
    async with fake.running(client):
        yield client
    assert not client.problems


async def test_a_client_comes_up_and_knows_its_guild(bot, guild):
    assert [known.name for known in bot.guilds] == ["Lake News"]
    assert bot.get_guild(guild.id).me.guild_permissions.send_messages


async def test_a_slash_command_is_answered(bot, channel, ada):
    exchange = await ada.slash(channel, "say", words="ice", times=2)
    assert (exchange.kind, exchange.text, exchange.ephemeral) == ("message", "ice ice", False)
    assert exchange.ack_seconds < 1


async def test_a_deferred_answer_is_awaited_until_it_is_there(bot, channel, ada):
    exchange = await ada.slash(channel, "think")
    assert exchange.kind == "deferred"
    assert exchange.original.text == "# Thought"
    assert exchange.links == ["https://example.com/"]
    assert exchange.ephemeral
    assert (await exchange.followed_up()).text == "# Thought\nand more"


async def test_a_subcommand_takes_a_file(bot, channel, ada, bob):
    file = File("a.txt", b"frozen")
    assert (await ada.slash(channel, "file show", file=file, line="3")).text == "frozen 3 True"
    assert (await bob.slash(channel, "file show", file=file)).text == "frozen None False"


async def test_default_permissions_hide_and_no_more(bot, channel, ada, bob):
    assert ada.sees_command("file")
    assert not bob.sees_command("file")


async def test_completion_offers_choices(bot, channel, ada):
    exchange = await ada.complete(channel, "file show", "line", "x")
    assert [choice["name"] for choice in exchange.choices] == ["x0", "x1", "x2"]


async def test_a_modal_is_filled_in_with_text_and_files(bot, channel, ada):
    opened = await ada.slash(channel, "form")
    assert opened.kind == "modal"
    files = [File("a.txt", b"one"), File("b.txt", b"two")]
    sent = await ada.submit(opened, {"Words": "hello", "Files": files})
    assert sent.text == "hello ['one', 'two']"
    assert sent.ephemeral


async def test_a_message_menu_shows_the_bot_the_whole_message(bot, channel, ada, bob):
    message = await bob.message(channel, "a secret", [File("a.txt", b"inside")])
    assert (await ada.menu(channel, "Read aloud", message)).text == "a secret ['inside']"
    assert [heard.content for heard in bot.heard[:1]] == [""]


async def test_a_mention_is_readable_and_is_replied_to(bot, channel, ada):
    message = await ada.message(channel, "who?", [File("a.txt", b"me")], mention_bot=True)
    answer = await ada.reply(message)
    assert answer.text.endswith("who? ['me']")
    assert not answer.pings


async def test_a_dynamic_button_is_pressed(bot, channel, ada, bob):
    numbers = await ada.slash(channel, "numbers")
    pressed = await bob.click(numbers.original, "No. 7")
    assert pressed.text == "You pressed 7"
    with pytest.raises(CannotDo):
        ada.click(pressed.original, "No. 7")


@pytest.mark.parametrize("options", [{}, {"words": ""}, {"words": "a" * 21}, {"words": 3}, {"word": "a"}])
async def test_what_the_client_would_not_send_is_not_sent(bot, channel, ada, options):
    with pytest.raises(CannotDo):
        ada.slash(channel, "say", **options)
