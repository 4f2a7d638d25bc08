"""Who is an admin: by Manage Server, by the configuration's roles, by the guild's own. Nobody else, anywhere."""

from __future__ import annotations

import discord
import pytest

from bot import locale
from bot.app import open_app
from bot.client import VerbatimClient, serve
from bot.config import Settings
from bot.errors import ConfigError
from bot.guilds import library_key
from tests.fake_discord.world import File
from tests.journeys.pages import LOCK

ALONE = "Only members with Manage Server"


async def test_a_role_of_the_guilds_own_settings_counts_everywhere_until_it_is_taken_out(
    start, fake, guild, admin, channel
):
    editors = fake.role(guild, "editors")
    editor = fake.member(guild, "eva", editors)
    key = library_key(guild.id)
    async with start() as client:
        assert ALONE in (await editor.slash(channel, "article list")).text
        await client.app.guilds.change(key, admin.user.id, admin_roles=(editors.id,))
        added = await editor.slash(channel, "article add", file=File("page.txt", LOCK.encode()))
        assert "Added" in added.text
        assert len((await editor.complete(channel, "article show", "article", "")).choices) == 2
        confirm = await editor.slash(channel, "article remove", article=1)
        form = await editor.slash(channel, "article add")
        await client.app.guilds.change(key, admin.user.id, admin_roles=())
        assert (await editor.complete(channel, "article show", "article", "")).choices == []
        assert ALONE in (await editor.click(confirm.messages[0], "Remove")).text
        assert ALONE in (await editor.submit(form, {"Text": "Words"})).text


async def test_another_guilds_role_is_worth_nothing(start, fake, guild, admin, channel):
    elsewhere = fake.guild("Other News")
    editors = fake.role(elsewhere, "editors")
    stranger = fake.member(elsewhere, "eve", editors)
    async with start() as client:
        await client.app.guilds.change(library_key(guild.id), admin.user.id, admin_roles=(editors.id,))
        told = await stranger.slash(fake.channel(elsewhere), "article list")
        assert told.ephemeral
        assert ALONE in told.text


async def test_the_message_content_intent_is_asked_for_only_where_it_is_set(start, fake, tmp_path):
    async with start() as client:
        assert not client.intents.message_content
    fake.state.gateway.privileged = discord.Intents(message_content=True).value
    settings = Settings.model_validate({"discord": {"message_content": True}})
    async with open_app(settings, tmp_path / "data", locale.load()) as app:
        client = VerbatimClient(app)
        async with fake.running(client):
            assert client.intents.message_content


async def test_a_refused_intent_is_one_sentence(fake, tmp_path):
    settings = Settings.model_validate({"discord": {"message_content": True}})
    async with open_app(settings, tmp_path / "data", locale.load()) as app:
        with pytest.raises(ConfigError) as raised:
            await serve(app, fake.state.token)
    assert raised.value.code == "intent_refused"
