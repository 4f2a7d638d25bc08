"""SQLite's FTS5 without the texts, in a file with a write-ahead log."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from bench.engines.engine import Found, Passages

FILE = "index.db"


class Fts5:
    name, exact, single, rebuilds = "FTS5", False, False, False

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def build(self, passages: Passages) -> None:
        self._open(self._folder)
        self._database.execute("PRAGMA journal_mode = WAL")
        self._database.execute("CREATE VIRTUAL TABLE passages USING fts5(text, content='', detail=full)")
        self._next = 0
        self.add(passages)
        self._database.execute("INSERT INTO passages(passages) VALUES ('optimize')")
        self._database.commit()

    def _open(self, folder: Path) -> None:
        self._database = sqlite3.connect(folder / FILE)
        self._database.execute("PRAGMA synchronous = NORMAL")

    def search(self, terms: list[str], k: int) -> Found:
        wanted = " OR ".join(f'"{term}"' for term in terms)
        asked = "SELECT rowid, rank FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT ?"
        return [(row - 1, -rank) for row, rank in self._database.execute(asked, (wanted, k))]

    def add(self, passages: Passages) -> None:
        rows = ((number, " ".join(passage)) for number, passage in enumerate(passages, self._next + 1))
        self._database.executemany("INSERT INTO passages(rowid, text) VALUES (?, ?)", rows)
        self._database.commit()
        self._next += len(passages)

    def save(self, folder: Path) -> None:
        self._database.execute("VACUUM INTO ?", (str(folder / FILE),))

    def load(self, folder: Path) -> None:
        self._open(folder)

    def close(self) -> None:
        self._database.close()
