"""What a page might make its reader do, as jobs for the reading process."""

from __future__ import annotations

import os
import signal
import sys
import time

from ingest.errors import PrivateAddress
from ingest.file_errors import FileTooLarge


def idle(seconds):
    time.sleep(seconds)


def spin():
    while True:
        pass


def grow():
    held = []
    while True:
        held.append(bytearray(50_000_000))


def hold(size):
    """Takes `size` bytes for a moment."""
    return len(bytearray(size))


def die():
    os.kill(os.getpid(), signal.SIGSEGV)


def chat():
    sys.stdout.write("<<< not a frame >>>")
    sys.stdout.flush()
    os.write(1, b"\xff" * 100)
    sys.stderr.write("Traceback: never seen\n")
    return os.getpid()


def deep():
    return deep()


def refuse():
    raise FileTooLarge(name="a.txt", limit=3)


def refuse_address():
    raise PrivateAddress("http://10.0.0.1/")


def fail():
    raise ZeroDivisionError("our own mistake")


def smuggle():
    return os.system  # a name of the reader's, where a value is due


def pid():
    return os.getpid()


def secrets():
    return [name for name in os.environ if "TOKEN" in name]


def loaded():
    return [
        name for name in sys.modules if name.partition(".")[0] in {"bot", "discord", "sqlalchemy", "aiohttp"}
    ]


def echo(value):
    return value
