"""A Discord with one guild, an admin and a member, for the fake's own tests."""

from __future__ import annotations

import pytest

from tests.fake_discord.driver import fake_discord


@pytest.fixture
async def fake():
    async with fake_discord() as fake:
        yield fake


@pytest.fixture
def guild(fake):
    return fake.guild("Lake News")


@pytest.fixture
def channel(fake, guild):
    return fake.channel(guild)


@pytest.fixture
def ada(fake, guild):
    return fake.member(guild, "ada", manage_guild=True)


@pytest.fixture
def bob(fake, guild):
    return fake.member(guild, "bob")
