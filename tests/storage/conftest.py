from __future__ import annotations

import pytest

from storage.database import Database


def pytest_generate_tests(metafunc):
    """What is tested of a database is tested of both kinds, but for what looks into the file itself."""
    if "database" in metafunc.fixturenames and not {"path", "held"} & set(metafunc.fixturenames):
        metafunc.parametrize("dialect", ["sqlite", "postgresql"])


@pytest.fixture
def dialect():
    return "sqlite"


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data" / "verbatim.db"


@pytest.fixture
def place(dialect, request, tmp_path, laid):
    """An empty database: a file, or one on the server."""
    if dialect == "sqlite":
        return laid(tmp_path / "data" / "verbatim.db")
    return request.getfixturevalue("server_place")


@pytest.fixture
async def database(place):
    async with Database.open(place) as opened:
        yield opened


@pytest.fixture
async def library(database):
    async with database.writing() as store:
        return await store.libraries.ensure("local")
