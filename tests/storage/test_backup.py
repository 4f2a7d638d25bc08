"""Backups: whole while others write, put back only when sound, and never over an open database."""

from __future__ import annotations

import errno
import stat

import pytest

from storage.backup import backup, restore
from storage.database import Database
from storage.errors import (
    BackupExists,
    CannotOpen,
    DatabaseBusy,
    DatabaseDamaged,
    DiskFull,
    NewerDatabase,
    NotADatabase,
    reachable,
)
from tests.storage.saved import change, save

KEPT = "verbatim.db.before-restore"


async def titles(path):
    async with Database.open(path) as database, database.reading() as store:
        library = await store.libraries.get("local")
        return [article.particulars.title for article in reversed(await store.articles.live(library))]


async def fill(path, *names):
    async with Database.open(path) as database:
        async with database.writing() as store:
            library = await store.libraries.ensure("local")
        for name in names:
            await save(database, library, title=name, body="words " * 500)


@pytest.fixture
async def copy(path, tmp_path):
    """A backup of one article; the database itself has two."""
    await fill(path, "First")
    backup(path, tmp_path / "copy.db")
    await fill(path, "Later")
    return tmp_path / "copy.db"


async def test_a_backup_is_a_whole_database(database, library, path, tmp_path):
    await save(database, library)
    backup(path, tmp_path / "copy.db")
    await save(database, library, title="Later")
    async with Database.open(tmp_path / "copy.db") as copy, copy.reading() as store:
        assert len(await store.articles.live(await store.libraries.get("local"))) == 1


async def test_a_backup_overwrites_nothing(database, path, tmp_path):
    (tmp_path / "copy.db").write_text("mine", encoding="utf-8")
    with pytest.raises(BackupExists):
        backup(path, tmp_path / "copy.db")
    with pytest.raises(CannotOpen):
        backup(path, tmp_path / "nowhere" / "copy.db")
    assert (tmp_path / "copy.db").read_text(encoding="utf-8") == "mine"


async def test_a_backup_is_private_and_one_file(copy):
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert [found.name for found in copy.parent.glob("copy.db*")] == ["copy.db"]


async def test_a_backup_of_nothing_makes_nothing(tmp_path):
    with pytest.raises(CannotOpen) as told:
        backup(tmp_path / "none.db", tmp_path / "copy.db")
    assert told.value.details["path"] == str(tmp_path / "none.db")
    assert list(tmp_path.iterdir()) == []


async def test_restore_puts_the_backup_back_and_keeps_the_present(path, copy):
    restore(copy, path)
    assert await titles(path) == ["First"]
    assert await titles(path.with_name(KEPT)) == ["First", "Later"]
    assert await titles(copy) == ["First"]


async def test_a_second_restore_keeps_what_the_first_one_kept(path, copy):
    restore(copy, path)
    restore(copy, path)
    assert await titles(path.with_name(KEPT)) == ["First", "Later"]
    assert await titles(path.with_name(f"{KEPT}-2")) == ["First"]


async def test_restore_makes_a_database_where_there_is_none(copy, tmp_path):
    restore(copy, tmp_path / "new" / "place" / "verbatim.db")
    assert await titles(tmp_path / "new" / "place" / "verbatim.db") == ["First"]
    assert stat.S_IMODE((tmp_path / "new" / "place" / "verbatim.db").stat().st_mode) == 0o600


async def test_restore_leaves_a_database_alone_that_a_program_has_open(path, copy):
    """Its writes would go to the file that was replaced, and be lost."""
    async with Database.open(path) as database:
        with pytest.raises(DatabaseBusy):
            restore(copy, path)
        async with database.writing() as store:
            await store.libraries.ensure("discord:1")
    assert await titles(path) == ["First", "Later"]


async def test_restore_changes_nothing_where_the_present_cant_be_kept(path, copy, monkeypatch):
    def refuse(source, target):
        raise PermissionError(errno.EACCES, "Permission denied", str(source))

    monkeypatch.setattr("storage.backup.shutil.copy", refuse)
    with pytest.raises(CannotOpen) as told:
        restore(copy, path)
    assert told.value.details["path"] == str(path)
    assert await titles(path) == ["First", "Later"]


async def test_restore_into_a_place_that_cant_be_is_told(copy, tmp_path):
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with pytest.raises(CannotOpen):
        restore(copy, tmp_path / "file" / "verbatim.db")


def test_a_full_disk_is_told_as_one(tmp_path):
    with pytest.raises(DiskFull) as told, reachable(tmp_path):
        raise OSError(errno.ENOSPC, "No space left on device")
    assert told.value.details == {"path": str(tmp_path), "problem": "No space left on device"}


async def test_restore_mends_a_database_that_no_longer_opens(path, copy):
    path.write_bytes(b"rubbish " * 2_000)
    path.with_name("verbatim.db-wal").write_bytes(b"more rubbish")
    restore(copy, path)
    assert await titles(path) == ["First"]
    assert path.with_name(KEPT).read_bytes().startswith(b"rubbish")


async def test_restore_takes_the_log_of_a_database_that_is_open_elsewhere(path, tmp_path):
    """A plain copy of the file would lack what still stands in its write-ahead log."""
    async with Database.open(path) as database:
        async with database.writing() as store:
            library = await store.libraries.ensure("local")
        await save(database, library, title="Only in the log")
        restore(path, tmp_path / "other.db")
    assert await titles(tmp_path / "other.db") == ["Only in the log"]


@pytest.mark.parametrize("folder", ["a?b", "a#b", "100%25", "mode=ro&uri=true", "ünïcode 空"])
async def test_any_folder_name_will_do(tmp_path, folder):
    path = tmp_path / folder / "verbatim.db"
    await fill(path, "First")
    backup(path, tmp_path / folder / "copy.db")
    restore(tmp_path / folder / "copy.db", path)
    assert await titles(path) == ["First"]
    assert path.is_file()


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        ("notes", NotADatabase),
        ("empty", NotADatabase),
        ("foreign", NotADatabase),
        ("newer", NewerDatabase),
        ("cut", DatabaseDamaged),
        ("missing", CannotOpen),
        ("folder", CannotOpen),
    ],
)
async def test_restore_refuses_what_is_no_sound_database(path, copy, wrong, error):
    before = path.read_bytes()
    spoil(copy, wrong)
    with pytest.raises(error) as told:
        restore(copy, path)
    assert told.value.details.get("path", str(copy)) == str(copy)
    assert path.read_bytes() == before
    assert [found.name for found in path.parent.iterdir()] == ["verbatim.db"]


def spoil(copy, how):
    match how:
        case "notes":
            copy.write_text("no database " * 400, encoding="utf-8")
        case "empty":
            copy.write_bytes(b"")
        case "foreign":
            copy.unlink()
            change(copy, "CREATE TABLE recipes (name TEXT)")
        case "newer":
            change(copy, "UPDATE alembic_version SET version_num = '9999'")
        case "cut":
            copy.write_bytes(copy.read_bytes()[:20_000])
        case "missing":
            copy.unlink()
        case "folder":
            copy.unlink()
            copy.mkdir()
