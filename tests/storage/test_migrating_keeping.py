"""What the revision of keeping makes of a library that an older release has filled."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing

from storage.database import Database
from storage.migrating import SCRIPTS
from storage.wording import sketch
from tests.storage.saved import ask


def newer(_folder, names):
    """What the release of revision 0002 did not have yet."""
    return [name for name in names if name == "__pycache__" or "0003" <= name[:4] <= "9999"]


def fill(path):
    """An article as revision 0002 stores it."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("INSERT INTO library (id, key, generation) VALUES (1, 'local', 1)")
        connection.execute("INSERT INTO article (library_id, id, version, added_at) VALUES (1, 1, 1, 0)")
        connection.execute(
            "INSERT INTO article_version (library_id, id, article_id, version, title, date_basis, url, digest,"
            " chars, captions, created_at, text) VALUES (1, 1, 1, 1, 'A lock', 'none', ?, 'x', 4, 0, 0, ?)",
            ("http://www.harbour.example/lock/?utm_id=1", "The lock of the harbour opens. " * 20),
        )


async def test_stored_addresses_get_their_identity_and_texts_a_sketch(path, tmp_path, monkeypatch):
    scripts = tmp_path / "migrations"
    shutil.copytree(SCRIPTS, scripts, ignore=newer)
    with monkeypatch.context() as older:
        older.setattr("storage.migrating.SCRIPTS", scripts)
        async with Database.open(path):
            pass
    fill(path)
    async with Database.open(path) as database, database.reading() as store:
        library = await store.libraries.get("local")
        found = await store.articles.find_by_url(library, "https://harbour.example/lock")
        assert found is not None
        assert found.particulars.url == "http://www.harbour.example/lock/?utm_id=1"
    assert ask(path, "SELECT count(*) FROM shingle") == len(sketch("The lock of the harbour opens. " * 20))
    assert ask(path, "SELECT identity FROM article_version") == "harbour.example/lock"
