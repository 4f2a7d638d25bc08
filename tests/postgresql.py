"""A PostgreSQL server of the tests' own, where one is installed: in a folder of its own, on loopback alone."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import socket
import subprocess
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

import asyncpg
import pytest

from storage.database import Database

USER = "verbatim"
PLACES = ("/usr/local/bin", *sorted(map(str, Path("/usr/lib/postgresql").glob("*/bin")), reverse=True))
"""Where systems put it besides the PATH."""
_NUMBERS = count()
NOBODY = "postgres"
"""PostgreSQL refuses to run as root; this is the user that comes with it."""


def programs() -> Path | None:
    """The folder with `initdb` and `postgres`, or None where it isn't installed."""
    for folder in (*os.environ["PATH"].split(os.pathsep), *PLACES):
        if all((Path(folder) / name).is_file() for name in ("initdb", "postgres")):
            return Path(folder)
    return None


@contextmanager
def server():
    """Its address without a database's name. Its folder is none of pytest's, which are closed to others."""
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        found, data = programs(), Path(folder) / "server"
        data.mkdir(0o700)
        if os.getuid() == 0:
            Path(folder).chmod(0o711)
            shutil.chown(data, NOBODY)
        port = _free_port()
        settings = {"fsync": "off", "max_connections": 60, "listen_addresses": "127.0.0.1", "port": port}
        settings["unix_socket_directories"] = data
        _run(
            [found / "initdb", "-D", data, "-U", USER, "-A", "trust", "-E", "UTF8", "--no-sync", "--locale=C"]
        )
        command = [found / "postgres", "-D", data, *(f"-c{name}={value}" for name, value in settings.items())]
        with (Path(folder) / "log").open("w") as log:
            running = subprocess.Popen(command, stdout=log, stderr=log, cwd="/", **_somebody())  # noqa: S603
        try:
            yield f"postgresql://{USER}@127.0.0.1:{port}"
        finally:
            running.send_signal(signal.SIGQUIT)
            running.wait(10)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def _somebody() -> dict:
    return {"user": NOBODY, "group": NOBODY, "extra_groups": ()} if os.getuid() == 0 else {}


def _run(command: list) -> None:
    subprocess.run(command, check=True, capture_output=True, cwd="/", **_somebody())  # noqa: S603


@pytest.fixture(scope="session")
def postgresql():
    """The address of a server with an empty database `verbatim` of our schema, which others are copied from."""
    if programs() is None:
        pytest.skip("PostgreSQL is not installed")
    with server() as address:
        _aside(_create(address, "verbatim"))
        _aside(_migrate(f"{address}/verbatim"))
        yield address


def _aside(work):
    """In a thread, since the event loop of the test may be running."""
    with ThreadPoolExecutor() as pool:
        pool.submit(asyncio.run, work).result()


async def _migrate(address):
    async with Database.open(address):
        pass


async def _create(address, name, template="template1"):
    for _ in range(100):  # until it has started
        try:
            connection = await asyncpg.connect(f"{address}/postgres")
            break
        except (OSError, asyncpg.CannotConnectNowError):
            await asyncio.sleep(0.1)
    try:
        await connection.execute(f"CREATE DATABASE {name} TEMPLATE {template}")
    finally:
        await connection.close()


@pytest.fixture
def server_place(postgresql):
    """The address of a new database on the server."""
    name = f"test{next(_NUMBERS)}"
    _aside(_create(postgresql, name, "verbatim"))
    return f"{postgresql}/{name}"
