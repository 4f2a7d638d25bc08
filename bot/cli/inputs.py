"""What a person names on the command line: files, folders of them, addresses, files of addresses."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from bot.errors import PERSONAL, VerbatimError
from ingest.files import MAX_DOCUMENT_BYTES, READABLE, check_size, is_text
from ingest.lists import addresses_of

if TYPE_CHECKING:
    from collections.abc import Iterator

STANDARD_INPUT = "-"
HIDDEN = (".", "~$")
"""How the names of what nobody means begin: Word puts `~$` before those of files that are open."""


def expand(names: list[str]) -> list[str]:
    """Each file and address for itself, in the order named; what can't be read stays, to be told as such."""
    return [one for name in names for one in _expanded(name)]


def is_address(name: str) -> bool:
    return "://" in name


def _expanded(name: str) -> Iterator[str]:
    if is_address(name) or name == STANDARD_INPUT:
        yield name
    elif Path(name).is_dir():
        yield from [one for path in _readable(name) for one in _listed(path)] or [name]
    else:
        yield from _listed(name)


def _readable(folder: str) -> Iterator[str]:
    """The files of a folder and those below it, by name; links to folders are not followed."""
    for place, below, names in os.walk(folder):
        below[:] = sorted(one for one in below if not one.startswith(HIDDEN))
        for name in sorted(names):
            if not name.startswith(HIDDEN) and Path(name).suffix.lower() in READABLE:
                yield str(Path(place, name))


def _listed(name: str) -> list[str]:
    """The addresses of a file that is a list of them; of any other its own name."""
    try:
        return (addresses_of(name, read_article(name)) if is_text(name) else []) or [name]
    except PERSONAL:  # told when its turn comes
        return [name]


def read_input(name: str) -> bytes:
    """The bytes of a file, or of standard input for `-`. Raises VerbatimError(`not_readable`)."""
    try:
        return sys.stdin.buffer.read() if name == STANDARD_INPUT else Path(name).read_bytes()
    except OSError as error:
        raise _unreadable(name, error) from error


def read_article(name: str) -> bytes:
    """The same where an article may be in it. Raises VerbatimError(`folder_empty`) or FileTooLarge too."""
    if name != STANDARD_INPUT and Path(name).is_dir():
        raise VerbatimError("folder_empty", path=name)
    try:
        return _read(name)
    except OSError as error:
        raise _unreadable(name, error) from error


def _unreadable(name: str, error: OSError) -> VerbatimError:
    return VerbatimError("not_readable", path=name, problem=error.strerror or str(error))


def _read(name: str) -> bytes:
    """No more than the most that is ever read, and one byte that shows that there is more."""
    if name == STANDARD_INPUT:
        return sys.stdin.buffer.read(MAX_DOCUMENT_BYTES + 1)
    path = Path(name)
    check_size(name, path.stat().st_size)
    with path.open("rb") as file:
        return file.read(MAX_DOCUMENT_BYTES + 1)


def mark_of(name: str) -> str:
    """By which a file that has changed is known; empty for an address."""
    if is_address(name):
        return ""
    try:
        found = Path(name).stat()
    except OSError:  # it is gone, or is standard input: no mark that a journal holds
        return "unknown"
    return f"{found.st_size} {found.st_mtime_ns}"
