"""Autocomplete in a library of many articles: the first keystroke after a change, and those after it.

    python bench/autocomplete.py [--size N ...]

Prints, in milliseconds, what one keystroke costs until its choices are there. Discord waits three seconds at
the most; the goal is 100 ms at 10,000 articles. The titles are made up.
"""

from __future__ import annotations

import argparse
import asyncio
import sqlite3
import statistics
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TYPE_CHECKING

from bot.guilds import choices
from bot.stored.choosing import Choosing
from storage.database import Database

if TYPE_CHECKING:
    from collections.abc import Iterable

KEY = "discord:1"
TYPED = ("", "h", "harbour", "harbour 77", "7", "nothing like that", "ŁÓDŹ")
OUTLETS = 40
TEXT = "The lock opened again, and nobody had waited for it. " * 60

ARTICLE = "insert into article (library_id, id, version, added_at) values (?, ?, 1, 0)"
VERSION = (
    "insert into article_version (library_id, id, article_id, version, title, outlet, date_basis, digest,"
    " chars, captions, created_at, text) values (?, ?, ?, 1, ?, ?, 'none', ?, ?, 0, 0, ?)"
)


def fill(path: Path, size: int) -> None:
    """Put articles into a fresh database that is not open: their texts are there, their index is not."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("insert into library (id, key, generation) values (1, ?, 1)", (KEY,))
        numbers = range(1, size + 1)
        connection.executemany(ARTICLE, ((1, number) for number in numbers))
        connection.executemany(VERSION, (_version(number) for number in numbers))


def _version(number: int) -> tuple[object, ...]:
    title = f"Harbour quarter hears report {number} from Łódź on quiet pumps and new gates"
    return (1, number, number, title, f"Outlet {number % OUTLETS}", f"{number:064x}", len(TEXT), TEXT)


async def measure(path: Path, size: int) -> tuple[float, list[float]]:
    """Seconds of the first keystroke, and of the others."""
    async with Database.open(path):
        pass
    fill(path, size)
    async with Database.open(path) as database:
        choosing = Choosing(database)
        times = [await _keystroke(choosing, typed) for typed in (TYPED[0], *TYPED)]
    return times[0], times[1:]


async def _keystroke(choosing: Choosing, typed: str) -> float:
    start = perf_counter()
    offered = await choosing.offered(KEY)
    choices(offered.articles(typed))
    return perf_counter() - start


def main(sizes: Iterable[int]) -> None:
    for size in sizes:
        with TemporaryDirectory() as folder:
            first, others = asyncio.run(measure(Path(folder) / "verbatim.db", size))
        told = f"{1000 * statistics.median(others):.1f}, worst {1000 * max(others):.1f}"
        print(f"{size:>7,} articles: first {1000 * first:.1f} ms, then {told} ms")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--size", type=int, nargs="+", default=[1_000, 10_000, 50_000])
    main(parser.parse_args().size)
