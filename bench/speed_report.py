"""The figures of speed as tables, as a picture, and against their goals."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from rich import box
from rich.table import Table

from bench.engines.engine import K1, B
from bench.speed_corpus import KINDS
from bench.speed_measure import ROUNDS

if TYPE_CHECKING:
    from pathlib import Path

GOALS = {
    "p50 / best peer": {10_000: 2.5, 100_000: 1.5, 1_000_000: 1.0},
    "p99 / best peer": {100_000: 2.0, 1_000_000: 2.0},
    "speed-up over rank_bm25": {1_000: 10, 10_000: 300, 100_000: 1_000, 1_000_000: 8_000},
}
"""By number of passages. A ratio to the best peer is the most that may be, and holds for each kind of
question and for each kind's own best peer; a speed-up is the least, of the geometric mean over the kinds.
"""
COLORS = dict(
    zip(
        ("ours", "rank_bm25", "bm25s numpy", "bm25s numba", "tantivy", "FTS5"),
        ("#1b1b1b", "#b5423c", "#d99a2b", "#3a7d5c", "#3b6fb5", "#8a5aa8"),
        strict=True,
    )
)


def reached(size: int, engines: dict[str, dict]) -> list[tuple[str, float, float, bool]]:
    """(goal, measured, bound, whether it is reached) for each goal of this size that was measured."""
    ours, peers = engines["ours"], {name: own for name, own in engines.items() if name != "ours"}
    judged = []
    for figure in ("p50", "p99"):
        goal = f"{figure} / best peer"
        for kind in KINDS:
            best = min((own[kind][figure] for own in peers.values() if own[kind][figure]), default=None)
            if size in GOALS[goal] and best and ours[kind][figure]:
                judged.append((f"{kind} {goal}", ours[kind][figure] / best, GOALS[goal][size]))
    told = [(name, value, bound, value <= bound) for name, value, bound in judged]
    goal = "speed-up over rank_bm25"
    if size in GOALS[goal] and "rank_bm25" in peers:
        gained = math.prod(peers["rank_bm25"][kind]["to_ours"] for kind in KINDS) ** (1 / len(KINDS))
        told.append((goal, gained, GOALS[goal][size], gained >= GOALS[goal][size]))
    return told


def missed(figures: dict[int, dict]) -> list[str]:
    return [
        f"{size:,}: {name} is {value:.3g}, the goal {bound:,g}"
        for size, engines in figures.items()
        for name, value, bound, good in reached(size, engines)
        if not good
    ]


def tables(figures: dict[int, dict]) -> list[Table]:
    return [_table(size, engines) for size, engines in figures.items()] + [_goals(figures)]


def _table(size: int, engines: dict[str, dict]) -> Table:
    whole = Table("engine", title=f"{size:,} passages", box=box.SIMPLE_HEAD, caption=_caption(engines))
    for kind in KINDS:
        for heading in (f"{kind} p50", "p99", "× ours"):
            whole.add_column(heading, justify="right")
    for heading in ("add ms", "start ms", "cold ms", "memory", "disk", "build µs"):
        whole.add_column(heading, justify="right")
    for name, own in engines.items():
        asked = [cell for kind in KINDS for cell in _asked(own[kind])]
        whole.add_row(name, *asked, *_kept(size, own))
    return whole


def _asked(own: dict) -> list[str]:
    return [_short(own["p50"]), _short(own["p99"]), _short(own["to_ours"])]


def _kept(size: int, own: dict) -> list[str]:
    sizes = [None if own[key] is None else own[key] / size for key in ("memory", "disk")]
    mark = " r" if own["rebuilds"] else ""
    told = [own["warm"], own["cold"], *sizes, own["build"]]
    return [_short(own["add"]) + mark, *(_short(value) for value in told)]


def _caption(engines: dict[str, dict]) -> str:
    fewer = [
        f"{name} {own[kind]['questions']} {kind}"
        for name, own in engines.items()
        for kind in KINDS
        if own[kind]["questions"] < engines["ours"][kind]["questions"]
    ]
    number = engines["ours"]["raw"]["questions"]
    asked = f"{number} questions of each kind, each its least of {ROUNDS} at the most"
    few = f", of slow engines fewer ({', '.join(fewer)}; × ours is by those alone)" if fewer else ""
    add = "add: 20 passages until they are found, r by building anew"
    own = f"BM25 with k1 {K1}, b {B}, but tantivy and FTS5 with their own 1.2, 0.75"
    gaps = [f"{name} {own['gap']:.0e}" for name, own in engines.items() if "gap" in own]
    same = f" Scores beside ours, relative: {', '.join(gaps)}." if gaps else ""
    return f"Milliseconds; {asked}{few}. {add}. Memory and disk in bytes, build in µs a passage. {own}.{same}"


def _short(value: float | None) -> str:
    """Three digits, so that columns stay narrow from microseconds to minutes."""
    if value is None:
        return "–"
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"


def _goals(figures: dict[int, dict]) -> Table:
    whole = Table("passages", "goal", title="Goals", box=box.SIMPLE_HEAD)
    for heading in ("measured", "bound", ""):
        whole.add_column(heading, justify="right")
    for size, engines in figures.items():
        for name, value, bound, good in reached(size, engines):
            whole.add_row(
                f"{size:,}", name, _short(value), f"{bound:,g}", "[green]✓[/]" if good else "[red]✗[/]"
            )
    return whole


def plot(figures: dict[int, dict], path: Path) -> None:
    """A PNG: the median question of each kind and the adding of an article, by the number of passages."""
    import matplotlib as mpl  # noqa: PLC0415  of the group `bench`: only a plot needs it

    mpl.use("Agg")
    from matplotlib import pyplot as plt  # noqa: PLC0415

    figure, panels = plt.subplots(1, 3, figsize=(15, 5), layout="constrained")
    titles = ("a question, stop words kept", "a question without stop words", "an article, until it is found")
    for axes, title, read in zip(
        panels, titles, (_median_of("raw"), _median_of("stop"), _added), strict=True
    ):
        _draw(axes, figures, read)
        axes.set(xscale="log", yscale="log", xlabel="passages", ylabel="ms, median", title=title)
        axes.grid(visible=True, which="major", alpha=0.3)
    panels[0].legend()
    figure.savefig(path, dpi=120)
    plt.close(figure)


def _median_of(kind: str):
    return lambda own: own[kind]["p50"]


def _added(own: dict) -> float:
    return own["add"]


def _draw(axes, figures: dict[int, dict], read) -> None:
    for name in next(iter(figures.values())):
        points = [(size, read(engines[name])) for size, engines in figures.items()]
        width = 2.6 if name == "ours" else 1.4
        axes.plot(*zip(*points, strict=True), marker="o", label=name, color=COLORS[name], linewidth=width)
