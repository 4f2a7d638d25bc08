"""What all tests share."""

from __future__ import annotations

import gc
from contextlib import nullcontext

import pytest

from ingest.reader import Reader
from tests.postgresql import postgresql, server_place  # noqa: F401  fixtures


@pytest.fixture
def unencumbered():
    """For what measures time: the memory of all earlier tests isn't searched for garbage meanwhile."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.fixture(scope="session")
def shared_reader():
    with Reader() as reader:
        yield reader


@pytest.fixture(autouse=True)
def one_reading_process(shared_reader, monkeypatch):
    """One for all tests, because its start takes a second; tests/ingest/test_reader.py starts its own."""
    monkeypatch.setattr("bot.app.Reader", lambda: nullcontext(shared_reader))
