"""How well the product answers the development sets of `VERBATIM_EVAL_DATA`, figure by figure, with floors.

    VERBATIM_EVAL_DATA=DIR python bench/quality.py [--set NAME ...] [--limit N] [--gate]

`DIR` holds `evaluate.py`, whose scoring this uses, and `data/*.dev.json`. `--out` keeps the figures and every
question's outcome, with which a later run is compared by `--before`.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import json
import os
import random
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from bench import eval_adapter
from bench.quality_figures import add_macro, calibration, intervals, verdict_shares
from bench.quality_report import changes, missed, plot, table

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    from rich.table import Table

VARIABLE = "VERBATIM_EVAL_DATA"
SWAPPED = ("squad_92",)
"""Sets whose questions are also asked of the half without their articles: enough articles to make two."""
MOST_SWAPPED = 3_000
SHOWN = 3
WIDTH = 120


class Watched:
    """The adapter, telling a progress bar of each question."""

    def __init__(self, advance: Callable[[], None]) -> None:
        self.build = eval_adapter.build
        self.advance = advance

    def search(self, question, k):
        found = eval_adapter.search(question, k)
        self.advance()
        return found


def load_scorer(folder: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("outside_scorer", folder / "evaluate.py")
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    return scorer


def load_sets(folder: Path, names: list[str]) -> dict[str, dict]:
    """By name, those asked for or all. KeyError names one that isn't there."""
    paths = {
        path.name.removesuffix(".dev.json"): path for path in sorted((folder / "data").glob("*.dev.json"))
    }
    return {name: json.loads(paths[name].read_text(encoding="utf-8")) for name in names or paths}


def sample(questions: list, limit: int) -> list:
    return random.Random(1).sample(questions, limit) if 0 < limit < len(questions) else questions  # noqa: S311


def measure(scorer: ModuleType, data: dict, system: Watched, limit: int, *, swapped: bool) -> dict:
    """The figures of one set, with the outcome of each of its questions in `rows`."""
    summary, rows = scorer.quality(system, data, limit=limit)
    figures = summary | intervals([rows]) | {"rows": rows}
    unanswered = sample([q for q in data["questions"] if q.get("impossible")], limit)
    if unanswered:
        sure = [scorer.ask(system, q["question"], SHOWN)[1] for q in unanswered]
        figures["verdicts"] = {
            "answerable": verdict_shares([row["conf"] for row in rows]),
            "unanswered": verdict_shares(sure),
        }
    return figures | (abstention(scorer, data, system, limit, rows) if swapped else {})


def abstention(scorer: ModuleType, data: dict, system: Watched, limit: int, rows: list[dict]) -> dict:
    answerable, unanswerable = swap(scorer, data, system, limit)
    told = scorer.abst_summary(answerable, unanswerable)
    shown = sample([(row["conf"], row["ans"] == 1) for row in rows], len(unanswerable))
    outcomes = shown + [(sure, False) for sure in unanswerable]
    return {"auroc": told["auroc"], "ref90": told["refused_at_90"], **calibration(outcomes)}


def swap(scorer: ModuleType, data: dict, system: Watched, limit: int) -> tuple[list[float], list[float]]:
    """Confidence with and without the question's article, as the scorer's `abstention` deals them out;
    that one keeps the single figures to itself.
    """
    questions = sample([q for q in data["questions"] if not q.get("impossible")], limit or MOST_SWAPPED)
    sure: dict[bool, list[float]] = {True: [], False: []}
    for half in (0, 1):
        system.build(scorer.as_docs([doc for doc in data["docs"] if half_of(doc["article"]) == half]))
        for question in questions:
            there = half_of(question["article"]) == half
            sure[there].append(scorer.ask(system, question["question"], SHOWN)[1])
    return sure[True], sure[False]


def half_of(article: str) -> int:
    return hashlib.sha256(f"swap:{article}".encode()).digest()[0] & 1


def asked(data: dict, limit: int, *, swapped: bool) -> int:
    """How many times a set's measuring asks: the length of its progress bar."""
    impossible = sum(bool(q.get("impossible")) for q in data["questions"])
    known = len(data["questions"]) - impossible
    most = limit or max(known, impossible)
    twice = 2 * min(known, limit or MOST_SWAPPED) if swapped else 0
    return min(known, most) + min(impossible, most) + twice


def measure_all(scorer: ModuleType, sets: dict[str, dict], limit: int, *, abstain_all: bool) -> dict:
    columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn()
    swapped = {name: abstain_all or name in SWAPPED for name in sets}
    figures = {}
    with Progress(*columns, console=Console(stderr=True)) as progress:
        for name, data in sets.items():
            task = progress.add_task(name, total=asked(data, limit, swapped=swapped[name]))
            system = Watched(lambda task=task: progress.advance(task))
            figures[name] = measure(scorer, data, system, limit, swapped=swapped[name])
    return add_macro(figures)


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Figures of answer quality, each with its floor.")
    parser.add_argument("--set", action="append", default=[], metavar="NAME", help="a set; may be repeated")
    parser.add_argument("--limit", type=int, default=0, metavar="N", help="questions a set, drawn at random")
    parser.add_argument("--abstain-all", action="store_true", help="AUROC, ref90 and ECE for every set")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON instead of a table")
    parser.add_argument("--plot", type=Path, metavar="FILE.png")
    parser.add_argument("--before", type=Path, metavar="FILE.json", help="show the change since that --out")
    parser.add_argument("--out", type=Path, metavar="FILE.json")
    parser.add_argument("--gate", action="store_true", help="exit with 1 where a floor is missed")
    return parser.parse_args()


def without_rows(figures: dict) -> dict:
    return {
        name: {key: value for key, value in own.items() if key != "rows"} for name, own in figures.items()
    }


def show(tables: list[Table]) -> None:
    console = Console()
    # A pipe has no width; rich's 80 columns would cut the figures short.
    Console(width=None if console.is_terminal else WIDTH).print(*tables)


def run(folder: Path, wanted: argparse.Namespace) -> int:
    # Read first: a comparison that can't be made should fail before minutes of measuring.
    before = json.loads(wanted.before.read_text(encoding="utf-8")) if wanted.before else {}
    scorer, sets = load_scorer(folder), load_sets(folder, wanted.set)
    figures = measure_all(scorer, sets, wanted.limit, abstain_all=wanted.abstain_all)
    if wanted.out:
        wanted.out.write_text(json.dumps(figures), encoding="utf-8")
    if wanted.json:
        print(json.dumps(without_rows(figures)))
    else:
        show(table(figures, changes(scorer, before, figures)))
    if wanted.plot:
        plot(figures, wanted.plot)
    return int(bool(missed(figures, ("verbatim",)) or (wanted.gate and missed(figures))))


def main() -> None:
    folder = os.environ.get(VARIABLE)
    if not folder or not (Path(folder) / "evaluate.py").is_file():
        sys.exit(f"Set {VARIABLE} to the folder that holds evaluate.py and data/*.dev.json.")
    wanted = options()
    try:
        sys.exit(run(Path(folder), wanted))
    except KeyError as unknown:
        if unknown.args[0] not in wanted.set:
            raise
        sys.exit(f"There is no set {unknown} in {folder}/data.")


if __name__ == "__main__":
    main()
