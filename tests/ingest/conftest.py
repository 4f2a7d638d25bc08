"""A site to fetch from, and a fetcher that may reach it."""

from __future__ import annotations

import pytest

from ingest.fetch import Fetcher
from tests.fake_site import fake_site


@pytest.fixture
async def site():
    async with fake_site() as site:
        yield site


@pytest.fixture
async def fetcher(site):
    async with Fetcher(allow_private=(site.place,), seconds=5) as fetcher:
        yield fetcher
