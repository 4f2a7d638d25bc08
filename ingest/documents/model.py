"""What a document is, before it is a story."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ingest.file_errors import FileTooComplex

if TYPE_CHECKING:
    from collections.abc import Callable

SECONDS = 20.0
"""Within which a document must be read; the longest that are taken need about half of it."""


@dataclass(frozen=True, slots=True)
class Properties:
    """What a file says of itself beside its pages, as it stands there."""

    title: str | None = None
    author: str | None = None
    created: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """`title` is the first of its paragraphs that is set as one."""

    paragraphs: tuple[str, ...]
    title: str | None
    properties: Properties


@dataclass(slots=True)
class Deadline:
    """Libraries that read documents can't be stopped from outside; this is asked between their steps."""

    name: str
    seconds: float = SECONDS
    clock: Callable[[], float] = time.monotonic
    _begun: float = field(init=False)

    def __post_init__(self) -> None:
        self._begun = self.clock()

    def check(self) -> None:
        """Raises FileTooComplex."""
        if self.clock() - self._begun > self.seconds:
            raise FileTooComplex(name=self.name)
