"""A person at a terminal, which `verbatim` can't tell from a real one."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

pty = pytest.importorskip("pty", reason="there are no such terminals on Windows")
ROOT = Path(__file__).parents[3]
SECONDS = 60


class Person:
    """At the other end of a terminal."""

    def __init__(self, folder, *arguments):
        ours, theirs = pty.openpty()
        self._fd, self._seen = ours, ""
        self.child = subprocess.Popen(  # noqa: S603  our own interpreter, our own words
            [sys.executable, "-m", "bot", "--data", folder / "data", *arguments],
            stdin=theirs, stdout=theirs, stderr=theirs, cwd=folder, close_fds=True, start_new_session=True,
            env=os.environ | {"PYTHONPATH": str(ROOT), "COLUMNS": "120", "TERM": "dumb"},
        )  # fmt: skip
        os.close(theirs)

    def sees(self, words):
        """All that has been shown up to these words, and since the last that were waited for."""
        end = time.monotonic() + SECONDS
        while words not in self._seen:
            assert time.monotonic() < end, self._seen
            self._seen += os.read(self._fd, 4_096).decode()
        before, _, self._seen = self._seen.partition(words)
        return before

    def types(self, words):
        os.write(self._fd, words.encode())

    def interrupts(self):
        """A moment later: between the prompt and the wait for a line a signal is seen by neither."""
        time.sleep(0.5)
        self.child.send_signal(signal.SIGINT)

    def leaves(self):
        """What is shown to the end, and the exit status."""
        while True:
            try:
                more = os.read(self._fd, 4_096).decode()
            except OSError:  # Linux says so when nobody holds the other end any more
                break
            if not more:
                break
            self._seen += more
        return self._seen, self.child.wait(SECONDS)
