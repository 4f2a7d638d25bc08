"""A bot over a real database and a real discord.py, in a Discord of the tests' own."""

from __future__ import annotations

from contextlib import asynccontextmanager

import pytest

from bot import locale
from bot.app import open_app
from bot.client import VerbatimClient
from bot.config import DATABASE_NAME, Settings
from tests.fake_discord.driver import fake_discord
from tests.fake_site import fake_site


@pytest.fixture
async def fake():
    async with fake_discord() as fake:
        yield fake


@pytest.fixture
async def site():
    async with fake_site() as site:
        yield site


@pytest.fixture
def settings(site):
    return Settings.model_validate({"fetch": {"allow_private": [site.place]}})


@pytest.fixture
def start(fake, settings, tmp_path, laid):
    """A way to run the bot; run a second time, it works over the same data. `say` speaks for all of it."""
    laid(tmp_path / "data" / DATABASE_NAME)

    @asynccontextmanager
    async def started(say=None):
        async with open_app(settings, tmp_path / "data", say or locale.Voices()) as app:
            client = VerbatimClient(app)
            async with fake.running(client):
                yield client

    return started


@pytest.fixture
def guild(fake):
    return fake.guild("Lake News")


@pytest.fixture
def channel(fake, guild):
    return fake.channel(guild)


@pytest.fixture
def admin(fake, guild):
    return fake.member(guild, "ada", manage_guild=True)


@pytest.fixture
def member(fake, guild):
    return fake.member(guild, "bob")
