"""The index as it is stored and served: a library in a database, grown, opened, merged and asked.

    python bench/stored.py [--size N ...] [--json FILE]

Prints, for each number of passages: an article added until it is committed and searchable, the time from
opening the database to the first answer (page cache warm, and cold where the system can drop it), the lag of
the event loop and a concurrent commit while the whole library is merged and written, searches (terms to hits)
and whole questions a second, and the bytes of the index. The articles are made up and seeded.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import statistics
import subprocess
import sys
from contextlib import asynccontextmanager
from itertools import cycle, islice
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TYPE_CHECKING

import numpy as np
from rich.progress import track

from bench.speed_child import drop_from_cache
from bench.speed_corpus import make_passages, make_questions
from bench.stored_corpus import article_of, in_english
from bench.stored_report import show
from bot.app import open_app
from bot.config import Settings
from bot.locale import load
from ingest.indexing import index_bytes, index_version
from ingest.merging import merged, publish
from ingest.pipeline import utc_now
from retrieval.ranking import readings
from retrieval.snapshot import to_bytes
from storage.model import ArticleVersion, Manifest, Particulars, digest_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.app import App
    from storage.model import Block, Library

ARTICLE = 20
SEED = 11
ADDS, QUESTIONS, SEARCHES = 40, 200, 2_000
AT_ONCE = 250
"""Articles that are written in one transaction while the library is made."""
AT_A_TIME = 16
"""Searches that wait for the search thread together."""
TICK = 0.002


async def fill(app: App, passages: list[list[str]]) -> None:
    """Texts in the way of the product; the index in one piece, as a merge leaves it."""
    starts = range(0, len(passages), ARTICLE)
    made = []
    async with app.database.writing() as store:
        library = await store.libraries.ensure("local")
    for first in track(range(0, len(starts), AT_ONCE), "writing", transient=True):
        segments = []
        async with app.database.writing() as store:
            for start in starts[first : first + AT_ONCE]:
                version = await _write(store, library, *article_of(passages[start : start + ARTICLE], start))
                segments.append(index_version(version))
        made += merged(segments, ())
    async with app.database.reading() as store:
        before = await store.segments.manifest(library)
    whole = [to_bytes(segment) for segment in merged(made, ())]
    assert await publish(app.database, library, whole, before, [one.id for one in before.segments], ())


async def _write(store, library: Library, title: str, text: str, blocks: tuple[Block, ...]) -> ArticleVersion:
    article = await store.articles.add(
        library, Particulars(title), text, blocks, b"replaced below", None, utc_now()
    )
    return ArticleVersion(article.id, 1, article.particulars, text, blocks, digest_of(text), utc_now())


async def adding(app: App, passages: list[list[str]]) -> list[float]:
    """Milliseconds from the beginning of the transaction to a snapshot that has the article."""
    taken = []
    for number in range(ADDS):
        title, text, blocks = article_of(passages[number * ARTICLE : (number + 1) * ARTICLE], number)
        payload = index_bytes(title, text, blocks)
        began = perf_counter()
        async with app.database.writing() as store:
            library = await store.libraries.get("local")
            await store.articles.add(library, Particulars(title), text, blocks, payload, None, utc_now())
        async with app.database.reading() as store:
            await app.answering.snapshots.current(await store.libraries.get("local"), store)
        taken.append(1000 * (perf_counter() - began))
    return taken


@asynccontextmanager
async def lag() -> AsyncIterator[list[float]]:
    """How late the event loop comes to a task that is due, in ms."""
    late: list[float] = []

    async def watch() -> None:
        while True:
            began = perf_counter()
            await asyncio.sleep(TICK)
            late.append(1000 * (perf_counter() - began - TICK))

    task = asyncio.create_task(watch())
    try:
        yield late
    finally:
        task.cancel()


async def merging(app: App) -> dict[str, float]:
    """The whole library merged, and a commit every now and then beside it."""
    commits: list[float] = []

    async def write() -> None:
        while True:
            began = perf_counter()
            async with app.database.writing() as store:
                await store.libraries.ensure("discord:1")
                await store.segments.begin(await store.libraries.get("discord:1"))
            commits.append(1000 * (perf_counter() - began))
            await asyncio.sleep(0.05)

    async with app.database.reading() as store:
        library = await store.libraries.get("local")
        before: Manifest = await store.segments.manifest(library)
    writer = asyncio.create_task(write())
    began = perf_counter()
    async with lag() as late:
        await app.merger._replace(library, before, [one.id for one in before.segments])
    writer.cancel()
    return {
        "seconds": perf_counter() - began,
        "lag_p99": float(np.percentile(late, 99)),
        "commit_p99": float(np.percentile(commits, 99)),
    }


async def asking(app: App, questions: list[str]) -> dict[str, float]:
    async with app.database.reading() as store:
        snapshot = await app.answering.snapshots.current(await store.libraries.get("local"), store)
    queries = [query for question in questions for query in readings(question, snapshot)]
    asked_for = list(islice(cycle(queries), SEARCHES))
    began = perf_counter()
    for at in range(0, SEARCHES, AT_A_TIME):
        some = asked_for[at : at + AT_A_TIME]
        await asyncio.gather(*(app.answering.searcher.run(snapshot.search, query, 10) for query in some))
    searched = SEARCHES / (perf_counter() - began)
    await app.answering.ask("local", questions[0])  # loads what waits for the first question
    began = perf_counter()
    async with lag() as late:
        await asyncio.gather(*(app.answering.ask("local", question) for question in questions))
    asked = len(questions) / (perf_counter() - began)
    return {"searches": searched, "questions": asked, "lag_p99": float(np.percentile(late, 99))}


def opening(data: Path, question: str, *, cold: bool) -> float:
    """In a process of its own; what it imports is loaded before the clock starts."""
    if cold:
        drop_from_cache(data)
    command = [sys.executable, str(Path(__file__)), "--first-answer", question, "--data", str(data)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603  our own script
    return float(done.stdout)


async def first_answer(data: Path, question: str) -> float:
    began = perf_counter()
    async with open_app(Settings(), data, load()) as app:
        await app.answering.ask("local", question)
        return 1000 * (perf_counter() - began)


async def measure(data: Path, size: int) -> dict[str, float]:
    made_up = make_passages(size + ADDS * ARTICLE, SEED)
    asked_for = in_english([list(one.raw) for one in make_questions(made_up[:size], QUESTIONS, SEED)])
    passages, questions = in_english(made_up), [" ".join(words) + "?" for words in asked_for]
    async with open_app(Settings(), data, load()) as app:
        await fill(app, passages[:size])
    figures = {
        "open_warm": statistics.median(opening(data, question, cold=False) for question in questions[:3]),
        "open_cold": statistics.median(opening(data, question, cold=True) for question in questions[:3]),
    }
    async with open_app(Settings(), data, load()) as app:
        asked = await asking(app, questions)
        added = await adding(app, passages[size:])
        merge = await merging(app)
        async with app.database.reading() as store:
            library = await store.libraries.get("local")
            snapshot = await app.answering.snapshots.current(library, store)
            listed = (await store.segments.manifest(library)).segments
    return figures | {
        "add_p50": statistics.median(added),
        "add_max": max(added),
        "merge_seconds": merge["seconds"],
        "merge_lag_p99": merge["lag_p99"],
        "commit_p99": merge["commit_p99"],
        "searches": asked["searches"],
        "questions": asked["questions"],
        "ask_lag_p99": asked["lag_p99"],
        "memory": snapshot.nbytes / len(snapshot),
        "disk": sum(one.size for one in listed) / len(snapshot),
    }


def measured(size: int) -> dict[str, float]:
    with TemporaryDirectory() as folder:
        return asyncio.run(measure(Path(folder), size))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--size", type=int, action="append", metavar="N", help="passages; 1000 and 100000")
    parser.add_argument("--json", type=Path, metavar="FILE")
    parser.add_argument("--first-answer", metavar="QUESTION", help=argparse.SUPPRESS)
    parser.add_argument("--data", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.first_answer:
        print(asyncio.run(first_answer(options.data, options.first_answer)))
        return
    figures = {size: measured(size) for size in options.size or (1_000, 100_000)}
    show(figures)
    if options.json:
        options.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
