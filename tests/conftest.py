"""What all tests share."""

from __future__ import annotations

import asyncio
import gc
import shutil
from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext

import pytest

from ingest.reader import Reader
from storage.database import Database
from tests.postgresql import postgresql, server_place  # noqa: F401  fixtures


@pytest.fixture
def unencumbered():
    """For what measures time: the memory of all earlier tests isn't searched for garbage meanwhile."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory):
    """A file with our schema and nothing else: each migration from nothing takes a tenth of a second."""

    async def migrate():
        async with Database.open(path):
            pass

    path = tmp_path_factory.mktemp("empty") / "verbatim.db"
    with ThreadPoolExecutor() as pool:  # the event loop of a test may be running in this thread
        pool.submit(asyncio.run, migrate()).result()
    return path


@pytest.fixture
def laid(empty_database):
    """A way to lay an empty database at a path, where there is none yet."""

    def lay(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists():
            shutil.copy(empty_database, path)
        return path

    return lay


@pytest.fixture(scope="session")
def shared_reader():
    with Reader() as reader:
        yield reader


@pytest.fixture(autouse=True)
def one_reading_process(shared_reader, monkeypatch):
    """One for all tests, because its start takes a second; tests/ingest/test_reader.py starts its own."""
    monkeypatch.setattr("bot.app.Reader", lambda: nullcontext(shared_reader))
