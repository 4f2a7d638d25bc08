"""What every command shares: where things are said, and how work is run."""

from __future__ import annotations

import asyncio
import json
import signal
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from rich.console import Console

from bot.app import App, open_app

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator
    from pathlib import Path

    from rich.console import RenderableType

    from bot.config import Settings
    from bot.locale import Messages

T = TypeVar("T")

DONE, FAILED, USAGE, NOT_FOUND = 0, 1, 2, 3
"""The exit statuses of the contract."""

PIPED_WIDTH = 120
"""Columns of a table that goes into a file or another program."""


@dataclass(frozen=True, slots=True)
class Terminal:
    """The person's end of a command: `out` is what was asked for, `err` all that is said beside it."""

    settings: Settings
    data: Path
    library_key: str
    say: Messages
    out: Console
    err: Console

    def run(self, work: Callable[[App], Awaitable[T]]) -> T:
        async def opened() -> T:
            async with open_app(self.settings, self.data, self.say) as app:
                return await work(app)

        return asyncio.run(opened())

    def show(self, renderable: RenderableType) -> None:
        """Without the blanks that fill tables and indented text up to the edge."""
        with self.out.capture() as captured:
            self.out.print(renderable, highlight=False, markup=False, soft_wrap=isinstance(renderable, str))
        sys.stdout.write("\n".join(line.rstrip() for line in captured.get().split("\n")))

    def write(self, text: str) -> None:
        """Exactly as it is, and a line break."""
        sys.stdout.write(text + "\n")

    def tell(self, message_id: str, **values: object) -> None:
        self.show(self.say(message_id, **values))

    def warn(self, sentence: str) -> None:
        self.err.print(sentence, highlight=False, markup=False, soft_wrap=True)

    def show_json(self, value: object) -> None:
        sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")

    def show_json_line(self, value: object) -> None:
        sys.stdout.write(json.dumps(value, ensure_ascii=False) + "\n")
        sys.stdout.flush()

    @property
    def is_asked(self) -> bool:
        """Whether a person sits at standard input; only then is anything prompted."""
        return sys.stdin.isatty()


@contextmanager
def interruptible() -> Iterator[None]:
    """Within, Ctrl-C is answered at once: the event loop would wait for the line to be typed."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def consoles() -> tuple[Console, Console]:
    def console(*, stderr: bool) -> Console:
        stream = sys.stderr if stderr else sys.stdout
        return Console(stderr=stderr, emoji=False, width=None if stream.isatty() else PIPED_WIDTH)

    return console(stderr=False), console(stderr=True)
