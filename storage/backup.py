"""A copy of the whole database, also while others write, and back. Blocking: callers use a thread."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing, suppress
from itertools import count
from typing import TYPE_CHECKING

from sqlalchemy import URL, create_engine
from sqlalchemy.pool import NullPool

from storage.errors import (
    BackupExists,
    DatabaseDamaged,
    NewerDatabase,
    NotADatabase,
    reachable,
    translate,
)
from storage.migrating import current_revision, known_revisions

if TYPE_CHECKING:
    from pathlib import Path

KEPT_SUFFIX = ".before-restore"
BUSY_SECONDS = 1.0


def backup(source: Path, target: Path) -> None:
    """Copy `source` by SQLite's own backup. Raises BackupExists, CannotOpen, DiskFull."""
    if target.exists():
        raise BackupExists(path=str(target))
    partial = target.with_name(target.name + ".partial")
    with reachable(target):
        try:
            _copy(source, partial)
            partial.replace(target)
        finally:
            partial.unlink(missing_ok=True)


def restore(source: Path, database: Path) -> None:
    """Put a backup in the database's place, once it proved sound; the old one is kept beside it.

    At every moment there is a whole database in the place, the old one or the new.
    Raises NotADatabase, DatabaseDamaged, NewerDatabase, CannotOpen, DiskFull, or DatabaseBusy where a program
    has the old one open, with nothing changed.
    """
    fresh = database.with_name(database.name + ".restoring")
    with reachable(database):
        database.parent.mkdir(parents=True, exist_ok=True)
        try:
            _copy(source, fresh)
            _examine(fresh, source)
            _keep(database)
            fresh.replace(database)
        finally:
            fresh.unlink(missing_ok=True)


def _copy(source: Path, target: Path) -> None:
    """Write what is committed in `source`, its write-ahead log included, to one private file."""
    os.close(os.open(target, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600))
    reading = f"{source.absolute().as_uri()}?mode=ro"
    with (
        translate(source),
        closing(sqlite3.connect(reading, uri=True)) as there,
        closing(sqlite3.connect(target)) as here,
    ):
        there.backup(here)
        here.execute("PRAGMA journal_mode = DELETE")


def _examine(copy: Path, source: Path) -> None:
    """Whether the copy is a sound database of a release that this one knows; `source` is what is told."""
    engine = create_engine(URL.create("sqlite", database=str(copy)), poolclass=NullPool)
    with translate(source), engine.connect() as connection:
        if connection.exec_driver_sql("PRAGMA integrity_check").scalar() != "ok":
            raise DatabaseDamaged(path=str(source))
        revision = current_revision(connection)
    if revision is None:
        raise NotADatabase(path=str(source))
    if revision not in known_revisions():
        raise NewerDatabase(revision=revision)


def _keep(database: Path) -> None:
    """Copy the present database, if any, and leave no log behind that the new one could take for its own."""
    if not database.exists():
        return
    with suppress(DatabaseDamaged, NotADatabase):  # such a one is what a backup is put back for
        _settle(database)
    shutil.copy(database, _free(database.with_name(database.name + KEPT_SUFFIX)))
    for suffix in ("-wal", "-shm"):
        database.with_name(database.name + suffix).unlink(missing_ok=True)


def _free(path: Path) -> Path:
    """The path, numbered where such a file stands already: whoever restores twice keeps both."""
    numbered = (path.with_name(f"{path.name}-{number}") for number in count(2))
    return path if not path.exists() else next(other for other in numbered if not other.exists())


def _settle(database: Path) -> None:
    """Fold the write-ahead log into the file, which SQLite does only where nobody else has it open."""
    with translate(database), closing(sqlite3.connect(database, timeout=BUSY_SECONDS)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
