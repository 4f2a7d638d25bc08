"""The product over a site on loopback, with no Discord and no terminal."""

from __future__ import annotations

import pytest

from bot import locale
from bot.app import open_app
from bot.config import DATABASE_NAME, Settings
from tests.fake_site import fake_site


@pytest.fixture
async def site():
    async with fake_site() as site:
        yield site


@pytest.fixture
async def app(site, tmp_path, laid):
    settings = Settings.model_validate({"fetch": {"allow_private": [site.place]}})
    laid(tmp_path / "data" / DATABASE_NAME)
    async with open_app(settings, tmp_path / "data", locale.load()) as app:
        yield app
