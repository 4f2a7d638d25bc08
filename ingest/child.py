"""The reading process from within: it does one job after the other until nobody asks any more.

It may hang, grow or fall over a hostile page; whoever asks then ends it. It has no secrets to lose.
"""

from __future__ import annotations

import ctypes
import os
import re
import signal
import sys
import traceback
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, cast

from ingest.errors import IngestError, PageTooComplex
from ingest.frames import Ask, Broken, Done, Refused, receive, send

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from ingest.frames import Reply

if sys.platform != "win32":
    import resource

_PARENT_DEATH_SIGNAL = 1
_STATUS = Path("/proc/self/status")
_WARMING = "<html><body><h1>The tide came in late</h1><p>" + "The harbour waited for it all morning. " * 8


def main(cpu_seconds: float, memory: int) -> None:
    """Reads jobs from standard input. A job that takes more processor time than it may ends the process."""
    _end_with_parent()
    source, sink = _channels()
    _limit_memory(memory)
    try:
        send(sink, _done(Ask("ingest.child", "warm", (), {})))
        while True:
            ask = cast("Ask", receive(source))
            with _limited(cpu_seconds):
                reply = _done(ask)
            send(sink, reply)
    except (EOFError, OSError):
        return


def warm() -> None:
    """Loads what every page needs, the tables that load when they are first used included."""
    reading, preparing = import_module("ingest.reading"), import_module("ingest.preparing")
    for story in reading.read_file("warming.html", _WARMING.encode()).split.stories:
        preparing.prepare(story)
    reading.read_text(_WARMING)


def _end_with_parent() -> None:
    """The end of input tells the idle; on Linux the kernel also tells one that a page keeps busy."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PARENT_DEATH_SIGNAL, signal.SIGKILL)


def _channels() -> tuple[BinaryIO, BinaryIO]:
    """Both ends, out of the way of whatever a library may print."""
    sink = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return sys.stdin.buffer, sink


def _done(ask: Ask) -> Reply:
    try:
        work = getattr(import_module(ask.module), ask.name)
        return Done(work(*ask.args, **ask.options), _memory())
    except IngestError as error:
        return Refused.of(error, _memory())
    except (MemoryError, RecursionError):
        return Refused.of(PageTooComplex(), _memory())
    except Exception:  # noqa: BLE001  whoever asked raises it again as a defect
        return Broken(traceback.format_exc(), _memory())


@contextmanager
def _limited(cpu_seconds: float) -> Iterator[None]:
    """Within, the process may use so much processor time; the alarm that rings then ends it."""
    if sys.platform == "win32":  # there the time on the wall is the only limit
        yield
        return
    signal.setitimer(signal.ITIMER_PROF, cpu_seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def _limit_memory(limit: int) -> None:
    if sys.platform == "win32":
        return
    _, most = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (limit, most))
    resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))


def _memory() -> int:
    """Bytes, at the most so far. Linux counts what the parent held at its birth in `ru_maxrss` too."""
    if sys.platform == "win32":
        return 0
    if _STATUS.exists():
        found = re.search(r"VmHWM:\s*(\d+) kB", _STATUS.read_text(encoding="ascii", errors="replace"))
        return int(found[1]) * 1_024 if found else 0
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1_024
