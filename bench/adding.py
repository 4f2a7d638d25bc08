"""Adding pages: how long one takes from its bytes to being searchable, and how long the event loop is held.

    python bench/adding.py [--pages N] [--paragraphs N]

Pages of usual size come from a site on the loopback interface, one after the other, then one of very many
paragraphs. A ticker of 5 ms tells the longest time in which nothing else could run. The goals: 150 ms for
the median page, and 100 ms for the loop whatever is added. The pages are made up.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import gc
import random
import statistics
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TYPE_CHECKING, Self

import aiohttp

from ingest.fetch import Fetcher
from ingest.jobs import READ_PAGE
from ingest.merging import Merger
from ingest.pipeline import Pipeline
from ingest.proposals import Proposal
from ingest.reader import Reader
from storage.database import Database

if TYPE_CHECKING:
    from types import TracebackType

USUAL_PARAGRAPHS = 24
TICK = 0.005
WORDS = (
    *("harbour", "council", "quay", "granite", "ferry", "winter", "crown", "bridge", "lamp", "tram", "choir"),
    *("gate", "flood", "depot", "engine", "tide", "market", "boat", "museum", "lantern", "paper", "station"),
    *("river", "mayor", "vote", "budget", "repair", "plan", "evening", "morning", "crew"),
)
SERVE = (sys.executable, "-u", "-m", "http.server", "0", "--bind", "127.0.0.1")


@dataclass(slots=True)
class Ticker:
    """The longest gap of the loop since it began, in seconds."""

    longest: float = 0.0
    _task: asyncio.Task[None] | None = field(default=None)

    async def _tick(self) -> None:
        before = perf_counter()
        while True:
            await asyncio.sleep(TICK)
            now = perf_counter()
            self.longest, before = max(self.longest, now - before - TICK), now

    async def __aenter__(self) -> Self:
        self._task = asyncio.create_task(self._tick())
        await asyncio.sleep(2 * TICK)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await asyncio.sleep(2 * TICK)
        if self._task is not None:
            self._task.cancel()


def page(number: int, paragraphs: int, sentences: int = 3) -> str:
    """An article among what surrounds one: navigation, teasers, scripts, a footer."""
    dice = random.Random(number)  # noqa: S311  repeatable, not secret

    def sentence() -> str:
        return " ".join(dice.choices(WORDS, k=14)).capitalize() + f" {dice.randrange(10_000)}."

    body = "".join(f"<p>{' '.join(sentence() for _ in range(sentences))}</p>" for _ in range(paragraphs))
    links = "".join(f"<li><a href='/s/{n}'>{dice.choice(WORDS)} {n}</a></li>" for n in range(120))
    script = "var quay=" + "1;" * 8_000
    return (
        f"<!DOCTYPE html><html lang='en'><head><title>{sentence()} - The Quay</title>"
        "<meta property='article:published_time' content='2025-06-03T10:00:00Z'>"
        f"<meta property='og:site_name' content='The Quay'><script>{script}</script></head>"
        f"<body><nav><ul>{links}</ul></nav><main><article><h1>{sentence()[:-1]}</h1>{body}</article></main>"
        f"<footer><ul>{links}</ul></footer></body></html>"
    )


@contextlib.asynccontextmanager
async def site(folder: Path):
    """A process of its own, whose work must not count as ours."""
    with subprocess.Popen(  # noqa: ASYNC220, S603  started before anything is measured
        SERVE, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as server:
        try:
            said = server.stdout.readline() if server.stdout else ""
            place = f"127.0.0.1:{said.split('port ')[1].split()[0]}"
            async with aiohttp.ClientSession() as client, client.get(f"http://{place}/"):
                yield place
        finally:
            server.terminate()


async def add(pipeline: Pipeline, url: str) -> float:
    """Seconds from the page's bytes to its being searchable."""
    fetched = await pipeline.fetcher.fetch(url)
    begun = perf_counter()
    proposal = Proposal(url, await pipeline.reader.run(READ_PAGE, fetched, None))
    outcomes = await pipeline.store("local", proposal)
    assert [one.status for one in outcomes] == ["added"], outcomes
    return perf_counter() - begun


async def measure(folder: Path, pages: int, paragraphs: int) -> dict[str, float]:
    """Seconds of the median usual page, and for how many the long one held the loop."""
    for number in range(pages + 3):
        (folder / f"{number}.html").write_text(page(number, USUAL_PARAGRAPHS), encoding="utf-8")
    (folder / "long.html").write_text(page(-1, paragraphs, sentences=1), encoding="utf-8")
    async with (
        site(folder) as place,
        Fetcher(allow_private=(place,)) as fetcher,
        Database.open(folder / "a.db") as database,
        Merger(database) as merger,
    ):
        with Reader() as reader:
            pipeline = Pipeline(database, fetcher, reader, merger)
            for number in range(3):
                await add(pipeline, f"http://{place}/{number}.html")
            times, gaps = [], []
            for number in range(3, pages + 3):
                async with Ticker() as ticker:
                    times.append(await add(pipeline, f"http://{place}/{number}.html"))
                gaps.append(ticker.longest)
            report(f"{pages} pages of {USUAL_PARAGRAPHS} paragraphs", times, gaps)
            gc.collect()
            gc.freeze()  # as `verbatim run` does
            async with Ticker() as ticker:
                seconds = await add(pipeline, f"http://{place}/long.html")
            report(f"a page of {paragraphs:,} paragraphs", [seconds], [ticker.longest])
            return {"median": statistics.median(times), "held": ticker.longest}


def report(what: str, times: list[float], gaps: list[float]) -> None:
    tenths = sorted(times)
    high = tenths[min(len(tenths) - 1, round(0.95 * len(tenths)))]
    print(
        f"{what}: median {1000 * statistics.median(times):.0f} ms, p95 {1000 * high:.0f} ms;"
        f" loop held for {1000 * statistics.median(gaps):.0f} ms, at the most {1000 * max(gaps):.0f} ms"
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pages", type=int, default=40)
    parser.add_argument("--paragraphs", type=int, default=9_000)
    told = parser.parse_args()
    with TemporaryDirectory() as place:
        asyncio.run(measure(Path(place), told.pages, told.paragraphs))
