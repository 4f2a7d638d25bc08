"""A copy of the whole database, also while others write, and back. Blocking: callers use a thread."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from sqlalchemy import create_engine
from sqlalchemy.pool import NullPool

from storage.errors import BackupExists, CannotOpen, DatabaseDamaged, NewerDatabase, NotADatabase, translate
from storage.migrating import current_revision, known_revisions

if TYPE_CHECKING:
    from pathlib import Path

KEPT_SUFFIX = ".before-restore"


def backup(source: Path, target: Path) -> None:
    """Copy `source` by SQLite's own backup. Raises BackupExists, CannotOpen, DiskFull."""
    if target.exists():
        raise BackupExists(path=str(target))
    partial = target.with_name(target.name + ".partial")
    try:
        os.close(os.open(partial, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600))
        with (
            translate(),
            closing(sqlite3.connect(source)) as there,
            closing(sqlite3.connect(partial)) as here,
        ):
            there.backup(here)
            here.execute("PRAGMA journal_mode = DELETE")
        partial.replace(target)
    except OSError as error:
        raise CannotOpen(path=str(target), problem=error.strerror or str(error)) from error
    finally:
        partial.unlink(missing_ok=True)


def restore(source: Path, database: Path) -> None:
    """Put a backup in the database's place, once it proved sound; the old one is kept beside it.

    Raises NotADatabase, DatabaseDamaged, NewerDatabase or CannotOpen with nothing changed.
    """
    examine(source)
    database.parent.mkdir(parents=True, exist_ok=True)
    fresh = database.with_name(database.name + ".restoring")
    shutil.copyfile(source, fresh)
    fresh.chmod(0o600)
    if database.exists():
        _settle(database)
        database.replace(database.with_name(database.name + KEPT_SUFFIX))
    for suffix in ("-wal", "-shm"):
        database.with_name(database.name + suffix).unlink(missing_ok=True)
    fresh.replace(database)


def _settle(database: Path) -> None:
    """Bring what is still in the write-ahead log into the file, so that the file kept is whole."""
    with translate(), closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def examine(path: Path) -> None:
    """Whether a file is a sound database of a release that this one knows."""
    if not path.is_file():
        raise CannotOpen(path=str(path), problem="no such file")
    engine = create_engine(f"sqlite:///file:{path}?mode=ro&uri=true", poolclass=NullPool)
    try:
        with translate(), engine.connect() as connection:
            if connection.exec_driver_sql("PRAGMA integrity_check").scalar() != "ok":
                raise DatabaseDamaged(path=str(path))
            revision = current_revision(connection)
    finally:
        engine.dispose()
    if revision is None:
        raise NotADatabase(path=str(path))
    if revision not in known_revisions():
        raise NewerDatabase(revision=revision)
