"""Pages, files and feeds are read in a process of its own, which can be ended when it doesn't come back.

A parser that a hostile page keeps busy can't be stopped from within, and it takes the whole bot with it
when it runs out of memory. The process is started when first needed, used again for every job, and
replaced when it hangs, dies or has grown.
"""

from __future__ import annotations

import asyncio
import os
import pickle
import subprocess
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Timer
from typing import TYPE_CHECKING, ParamSpec, Self, TypeVar, cast

from ingest.errors import PageTooComplex
from ingest.frames import Ask, Broken, Done, Refused, receive, send
from ingest.worker import Worker

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType
    from typing import BinaryIO

    from ingest.frames import Reply
    from ingest.jobs import Job

P = ParamSpec("P")
T = TypeVar("T")

START_SECONDS = 60.0
KEPT_VARIABLES = frozenset({
    "PATH", "LD_LIBRARY_PATH", "SYSTEMROOT", "HOME", "LANG", "LC_ALL", "LC_CTYPE", "TZ", "TMPDIR", "TEMP",
    "PYTHONHOME", "PYTHONDONTWRITEBYTECODE", "PYTHONPYCACHEPREFIX",
})  # fmt: skip
"""Everything else in the environment, the token above all, is none of a page's business."""
_GONE = (OSError, EOFError, pickle.UnpicklingError)


@dataclass(frozen=True, slots=True)
class Limits:
    """For one job: seconds on the wall and of the processor, and bytes of address space.

    The process is replaced after so many jobs, or when it has held so much memory.
    """

    seconds: float = 10.0
    cpu_seconds: float = 5.0
    memory: int = 1_000_000_000
    worn_memory: int = 500_000_000
    worn_jobs: int = 500


class ReadingDefect(Exception):
    """Our own mistake while reading; its text is the traceback from the reading process."""


class Reader:
    """One reading process. A context manager: the process ends with it."""

    def __init__(self, limits: Limits | None = None) -> None:
        self._limits = limits or Limits()
        self._worker = Worker("read")
        self._asked: Ask | None = None
        self._child: subprocess.Popen[bytes] | None = None
        self._jobs = 0

    async def run(self, job: Job[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """What the job returns. Raises the IngestError that it raises, and PageTooComplex for no answer."""
        ask = Ask(job.module, job.name, args, kwargs)
        try:
            reply = await self._worker.run(self._exchange, ask)
        except asyncio.CancelledError:
            if self._asked is ask:
                self._kill()
            raise
        match reply:
            case Done(value):
                return cast("T", value)
            case Refused():
                raise reply.error()
            case Broken(told):
                raise ReadingDefect(told)

    def _exchange(self, ask: Ask) -> Reply:
        child, self._asked = self._running(), ask
        try:
            with _ended_after(child, self._limits.seconds):
                send(cast("BinaryIO", child.stdin), ask)
                reply = cast("Reply", receive(cast("BinaryIO", child.stdout)))
        except _GONE as error:
            self._end()
            raise PageTooComplex from error
        finally:
            self._asked = None
        self._jobs += 1
        if self._jobs >= self._limits.worn_jobs or reply.memory > self._limits.worn_memory:
            self._end()
        return reply

    def _running(self) -> subprocess.Popen[bytes]:
        if self._child is not None and self._child.poll() is None:
            return self._child
        self._end()
        self._child, self._jobs = _started(self._limits), 0
        try:
            with _ended_after(self._child, START_SECONDS):
                reply = receive(cast("BinaryIO", self._child.stdout))
        except _GONE as error:
            self._end()
            raise ReadingDefect("the reading process doesn't start") from error
        if isinstance(reply, Broken):
            raise ReadingDefect(reply.traceback)
        return self._child

    def _kill(self) -> None:
        if self._child is not None:
            self._child.kill()

    def _end(self) -> None:
        """Ended outright: it holds nothing that could be lost."""
        self._kill()
        if self._child is not None:
            with self._child:
                self._child = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._kill()
        self._worker.__exit__(kind, error, trace)
        self._end()


def _started(limits: Limits) -> subprocess.Popen[bytes]:
    """Not by multiprocessing, whose children load the program's main module, and Discord with it.

    In a session of its own, so that Ctrl-C at the terminal is ours alone to answer.
    """
    code = (
        f"import sys; sys.path[:] = {sys.path!r}; from ingest.child import main; "
        f"main({limits.cpu_seconds}, {limits.memory})"
    )
    kept = {name: value for name, value in os.environ.items() if name in KEPT_VARIABLES}
    return subprocess.Popen(  # noqa: S603  our own interpreter, our own words
        [sys.executable, "-c", code],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=kept | {"OPENBLAS_NUM_THREADS": "1"},
        start_new_session=True,
    )


@contextmanager
def _ended_after(child: subprocess.Popen[bytes], seconds: float) -> Iterator[None]:
    timer = Timer(seconds, child.kill)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
