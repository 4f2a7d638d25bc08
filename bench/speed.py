"""How fast the index is beside its peers: questions, adding, starting, memory, disk and building.

    python bench/speed.py [--million] [--gate] [--json FILE] [--plot FILE.png]

Every engine gets the same made-up tokens (bench/speed_corpus.py), lives in the same process on one core, and
is asked the same questions in turn. A peer that isn't installed is left out; they are in the group `bench`.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sqlite3
import statistics
import sys
from contextlib import contextmanager, suppress
from functools import partial
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from bench.engines.engine import ARTICLE, ROOMS, engine_class, missing
from bench.speed_corpus import KINDS, make_passages, make_questions
from bench.speed_measure import STEPS, add_articles, agreement, ask_all, disagreeing, one_core, timed, told
from bench.speed_report import missed, plot, tables
from bench.speed_starting import starting

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bench.engines.engine import Engine, Passages
    from bench.speed_corpus import Question

SIZES, MILLION = (1_000, 10_000, 100_000), 1_000_000
QUESTIONS = 500
SEED = 7
FIRST = 20
"""Questions of a process that only starts: enough to touch what an answer touches."""
WIDTH = 140
PACKAGES = ("numpy", "rank-bm25", "bm25s", "numba", "tantivy")


class Disagreement(RuntimeError):
    """An engine that scores as we do gives other scores, so that its times are of another thing."""


class Bench:
    """One size: its passages, its questions, and the engines with folders of their own."""

    def __init__(
        self, passages: Passages, questions: list[Question], names: list[str], folder: Path, bar: Progress
    ) -> None:
        self.passages, self.questions, self.folder, self.bar = passages, questions, folder, bar
        self.engines: dict[str, Engine] = {name: engine_class(name)(self._folder(name)) for name in names}

    def _folder(self, name: str) -> Path:
        made = self.folder / name.replace(" ", "_")
        made.mkdir()
        return made

    def run(self) -> dict[str, dict]:
        figures = {name: {"rebuilds": engine.rebuilds} for name, engine in self.engines.items()}
        self._build(figures)
        self._agree(figures)
        for kind in KINDS:
            with self._step(f"{kind} questions", STEPS * len(self.questions)) as advance:
                for name, own in told(ask_all(self.engines, self.questions, kind, advance)).items():
                    figures[name][kind] = own
        self._keep(figures)
        return figures

    def _build(self, figures: dict[str, dict]) -> None:
        with self._step("building", len(self.engines)) as advance:
            for name, engine in self.engines.items():
                took = timed(partial(engine.build, self.passages))
                figures[name]["build"] = 1e6 * took / len(self.passages)
                advance()

    def _agree(self, figures: dict[str, dict]) -> None:
        worst = agreement(self.engines, self.questions)
        for name, gap in worst.items():
            figures[name]["gap"] = gap
        for name in disagreeing(worst, self.engines):
            raise Disagreement(f"The scores of {name} are not ours: they differ by {worst[name]:.1e}.")

    def _keep(self, figures: dict[str, dict]) -> None:
        """Starting and adding, after which an engine is closed: the next has its memory."""
        first = [question.terms("raw") for question in self.questions[:FIRST]]
        with self._step("starting, adding", len(self.engines)) as advance:
            for name in list(self.engines):
                engine = self.engines.pop(name)
                with TemporaryDirectory(dir=self.folder) as kept:
                    figures[name] |= starting(engine, Path(kept), first)
                took = add_articles(engine, self.passages)
                figures[name] |= {"add": statistics.median(took), "add_most": max(took)}
                engine.close()
                advance()

    @contextmanager
    def _step(self, told: str, total: int) -> Iterator[Callable[[], None]]:
        task = self.bar.add_task(f"{len(self.passages):,}: {told}", total=total)
        yield lambda: self.bar.advance(task)


def measure_all(sizes: list[int], number: int, names: list[str]) -> dict[int, dict]:
    columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn()
    with Progress(*columns, console=Console(stderr=True)) as bar:
        task = bar.add_task("making passages", total=max(sizes))
        passages = make_passages(max(sizes), SEED, lambda made: bar.advance(task, made))
        figures = {}
        for size in sizes:
            own = passages[:size]
            questions = make_questions(own, number, SEED)
            with TemporaryDirectory() as folder:
                figures[size] = Bench(own, questions, names, Path(folder), bar).run()
    return figures


def setup() -> dict:
    """What the figures were measured with."""
    versions = {}
    for package in PACKAGES:
        with suppress(PackageNotFoundError):
            versions[package] = version(package)
    own = {"python": platform.python_version(), "machine": platform.machine(), "system": platform.system()}
    return own | {"sqlite": sqlite3.sqlite_version, "versions": versions, "load": list(os.getloadavg())}


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="The speed of the index beside its peers.")
    parser.add_argument("--million", action="store_true", help="a million passages too")
    parser.add_argument("--size", type=int, action="append", metavar="N", help="instead; in whole articles")
    parser.add_argument("--engine", action="append", choices=[*ROOMS], metavar="NAME", help="and ours alone")
    parser.add_argument("--questions", type=int, default=QUESTIONS, metavar="N", help="of each kind")
    parser.add_argument("--json", type=Path, metavar="FILE")
    parser.add_argument("--plot", type=Path, metavar="FILE.png")
    parser.add_argument("--gate", action="store_true", help="exit with 1 where a goal is missed")
    return parser.parse_args()


def installed(wanted: list[str]) -> tuple[list[str], list[str]]:
    """The engines to measure, and a line for each that can't be."""
    names = [name for name in ROOMS if name == "ours" or name in wanted]
    needs = {name: " and ".join(missing(name)) for name in names}
    lines = [f"{name} is left out: {lacks} isn't installed." for name, lacks in needs.items() if lacks]
    return [name for name in names if not needs[name]], lines


def show(figures: dict[int, dict]) -> None:
    console = Console()
    # A pipe has no width; rich's 80 columns would cut the figures short.
    Console(width=None if console.is_terminal else WIDTH).print(*tables(figures))


def run(wanted: argparse.Namespace) -> int:
    one_core()
    names, left_out = installed(wanted.engine or [*ROOMS])
    for line in left_out:
        print(line, file=sys.stderr)
    sizes = [*(wanted.size or SIZES), *([MILLION] if wanted.million else [])]
    sizes = sorted({ARTICLE * -(-size // ARTICLE) for size in sizes})
    figures = measure_all(sizes, wanted.questions, names)
    show(figures)
    if wanted.json:
        wanted.json.write_text(json.dumps({"setup": setup(), "figures": figures}), encoding="utf-8")
    if wanted.plot:
        plot(figures, wanted.plot)
    return gate(figures) if wanted.gate else 0


def gate(figures: dict[int, dict]) -> int:
    """Says each goal that is missed. A goal is set by all peers: without one of them none is reached."""
    whole = all(engines.keys() == ROOMS.keys() for engines in figures.values())
    lines = [*missed(figures), *([] if whole else ["The gate needs every peer."])]
    for line in lines:
        print(line, file=sys.stderr)
    return int(bool(lines))


def main() -> None:
    try:
        sys.exit(run(options()))
    except Disagreement as found:
        sys.exit(str(found))


if __name__ == "__main__":
    main()
