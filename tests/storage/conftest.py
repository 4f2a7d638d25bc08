from __future__ import annotations

import pytest

from storage.database import Database


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data" / "verbatim.db"


@pytest.fixture
async def database(path):
    async with Database.open(path) as opened:
        yield opened


@pytest.fixture
async def library(database):
    async with database.writing() as store:
        return await store.libraries.ensure("local")
