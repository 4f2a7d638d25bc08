"""What can go wrong with what is kept.

    StorageError
    ├── UnknownArticle      no such article in this library
    ├── UnknownFeed         no such feed in this library
    ├── LibraryErased       everything here was erased meanwhile
    ├── UnknownQuestion     an answer that is too old, or was never given here
    ├── TooManySubscriptions  with `limit`
    ├── NothingToUndo       no removal of the last 7 days
    ├── StoredAgain         what was removed has been stored anew
    ├── DatabaseBusy        another program holds the database; try again
    ├── DatabaseDamaged     the file is no sound database
    ├── NotADatabase        the file is none of ours
    ├── NewerDatabase       a newer release wrote it
    ├── CannotOpen          no such place, or no permission
    ├── DiskFull            nothing more fits
    ├── BackupExists        a backup never overwrites a file
    └── OnServer            a server's database is copied by the server's own programs

`translate` is the one place where SQLAlchemy's and the databases' errors become these, `reachable` where the
system's own about a file do.
"""

from __future__ import annotations

import errno
import sqlite3
from contextlib import contextmanager
from socket import gaierror
from typing import TYPE_CHECKING, ClassVar

from sqlalchemy.exc import DBAPIError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class StorageError(Exception):
    """`code` is fixed English; `details` fill in the sentence that a person is told."""

    code: ClassVar[str] = "storage"

    def __init__(self, **details: str | int) -> None:
        super().__init__(self.code, details)
        self.details = details


class UnknownArticle(StorageError):
    code = "unknown_article"


class UnknownFeed(StorageError):
    code = "unknown_feed"


class LibraryErased(StorageError):
    code = "library_erased"


class UnknownQuestion(StorageError):
    code = "unknown_question"


class TooManySubscriptions(StorageError):
    code = "too_many_subscriptions"


class NothingToUndo(StorageError):
    code = "nothing_to_undo"


class StoredAgain(StorageError):
    code = "stored_again"


class DatabaseBusy(StorageError):
    code = "busy"


class DatabaseDamaged(StorageError):
    code = "damaged_database"


class NotADatabase(StorageError):
    code = "not_a_database"


class NewerDatabase(StorageError):
    code = "newer_database"


class CannotOpen(StorageError):
    code = "cannot_open"


class DiskFull(StorageError):
    code = "disk_full"


class BackupExists(StorageError):
    code = "backup_exists"


class OnServer(StorageError):
    code = "on_server"


_BY_SQLITE = {
    sqlite3.SQLITE_BUSY: DatabaseBusy,
    sqlite3.SQLITE_LOCKED: DatabaseBusy,
    sqlite3.SQLITE_CORRUPT: DatabaseDamaged,
    sqlite3.SQLITE_NOTADB: NotADatabase,
    sqlite3.SQLITE_CANTOPEN: CannotOpen,
    sqlite3.SQLITE_READONLY: CannotOpen,
    sqlite3.SQLITE_PERM: CannotOpen,
    sqlite3.SQLITE_IOERR: CannotOpen,
    sqlite3.SQLITE_FULL: DiskFull,
}
_BY_SQLSTATE = {
    "55P03": DatabaseBusy,
    "57": CannotOpen,  # it shuts down, or is only starting
    "53100": DiskFull,
    "53": CannotOpen,  # too many connections, no memory
    "XX": DatabaseDamaged,
    "08": CannotOpen,
    "28": CannotOpen,
    "3D": CannotOpen,
    "42501": CannotOpen,
}
"""By the beginning of PostgreSQL's code, the first that fits."""
_PRIMARY = 0xFF
"""SQLite's extended result codes hold the primary one in their low byte."""
_UNREADABLE = sqlite3.SQLITE_CORRUPT
"""Python's driver names no code where a stored text is not UTF-8."""


@contextmanager
def translate(place: object) -> Iterator[None]:
    """What the database there raises inside becomes a StorageError; a defect of ours stays as it is."""
    try:
        yield
    except DBAPIError as error:
        _reraise(error.orig, error, place)
    except sqlite3.Error as error:
        _reraise(error, error, place)
    except (ConnectionError, TimeoutError, gaierror) as error:
        raise CannotOpen(path=str(place), problem=str(error) or type(error).__name__) from error
    except Exception as error:
        if not hasattr(error, "sqlstate"):  # the server's driver has errors of its own while it connects
            raise
        _reraise(error, error, place)


@contextmanager
def reachable(path: Path) -> Iterator[None]:
    """What the system refuses inside, on the way to the file at `path`, becomes a StorageError."""
    try:
        yield
    except OSError as error:
        kind = DiskFull if error.errno == errno.ENOSPC else CannotOpen
        raise kind(path=str(path), problem=error.strerror or str(error)) from error


def _reraise(origin: BaseException | None, error: Exception, place: object) -> None:
    kind = _kind(origin)
    if kind is None:
        raise error
    raise kind(path=str(place), problem=str(origin)) from error


def _kind(origin: BaseException | None) -> type[StorageError] | None:
    state = getattr(origin, "sqlstate", None)
    if state is not None:
        return next((kind for prefix, kind in _BY_SQLSTATE.items() if state.startswith(prefix)), None)
    return _BY_SQLITE.get(getattr(origin, "sqlite_errorcode", _UNREADABLE) & _PRIMARY)
