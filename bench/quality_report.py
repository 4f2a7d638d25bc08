"""The figures against their floors, as a table and as a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich import box
from rich.table import Table

from bench.quality_figures import MACRO, WORST

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from types import ModuleType

FLOORS = {
    "squad_92": {"hit1": 80, "ans1": 74, "ans3": 83, "auroc": 97.5, "ref90": 93},
    MACRO: {"hit1": 94, "ans1": 79},
    WORST: {"hit1": 92},
}
VERBATIM = 100
COLUMNS = {
    "hit1": "hit@1",
    "ans1": "ans@1",
    "ans3": "ans@3",
    "auroc": "AUROC",
    "ref90": "ref90",
    "ece": "ECE",
    "ms_median": "ms",
    "verbatim": "verbatim %",
}
PAIRED = ("hit1", "ans1", "ans3")
"""Figures whose change since an earlier run is judged question by question."""


def floor(name: str, figure: str) -> float | None:
    return VERBATIM if figure == "verbatim" else FLOORS.get(name, {}).get(figure)


def missed(figures: dict, only: Sequence[str] = tuple(COLUMNS)) -> list[str]:
    """`set figure` for each measured figure that is below its floor."""
    return [
        f"{name} {figure}"
        for name, own in figures.items()
        for figure in only
        if figure in own and (least := floor(name, figure)) is not None and own[figure] < least
    ]


def changes(scorer: ModuleType, before: dict, figures: dict) -> dict[tuple[str, str], str]:
    """By (set, figure): the change, with a star where its 95% interval over articles leaves out 0. What is
    judged question by question counts only the questions of both runs.
    """
    told = {}
    for name in before.keys() & figures.keys():
        old, new = before[name], figures[name]
        # Of another number of questions, or of languages, a figure says nothing on what has changed.
        alike = COLUMNS.keys() & old.keys() & new.keys() if old["n"] == new["n"] else ()
        for figure in alike:
            told[name, figure] = f"{new[figure] - old[figure]:+.2f}"
        ids = {row["id"] for row in old.get("rows", ())} & {row["id"] for row in new.get("rows", ())}
        if ids:
            paired = scorer.compare(*({"rows": [r for r in o["rows"] if r["id"] in ids]} for o in (old, new)))
            for figure in PAIRED:
                sure = paired[figure]["low"] > 0 or paired[figure]["high"] < 0
                told[name, figure] = f"{paired[figure]['diff']:+.2f}{'*' if sure else ''}"
    return told


def table(figures: dict, told: dict[tuple[str, str], str]) -> list[Table]:
    whole = Table("set", title="Quality, in percent", box=box.SIMPLE_HEAD, caption=_caption(told))
    for heading in ("n", *COLUMNS.values()):
        whole.add_column(heading, justify="right")
    for name, own in figures.items():
        cells = [_cell(name, own, figure, told.get((name, figure))) for figure in COLUMNS]
        whole.add_row(_label(name, own), str(own["n"]), *cells)
    return [whole, *_verdicts(figures)]


def _caption(told: dict) -> str:
    says = "Under a figure: its floor, its 95% interval over articles. The macro of ans@k is without Chinese."
    return f"{says} Last, the change; * where its own interval leaves out 0." if told else says


def _label(name: str, own: dict) -> str:
    return f"{name}\n{own['language']}" if "language" in own else name


def _cell(name: str, own: dict, figure: str, change: str | None) -> str:
    if figure not in own:
        return "–"
    least, interval = floor(name, figure), own.get(f"{figure}_interval")
    mark = "" if least is None else " [green]✓[/]" if own[figure] >= least else " [red]✗[/]"
    lines = [f"{own[figure]:.2f}{mark}"]
    if least is not None and figure != "verbatim":
        lines.append(f"[dim]≥ {least:g}[/]")
    if interval:
        lines.append(f"[dim]{interval[0]:.1f}–{interval[1]:.1f}[/]")
    return "\n".join([*lines, *([change] if change else [])])


def _verdicts(figures: dict) -> list[Table]:
    rows = [
        (name, asked, shares)
        for name, own in figures.items()
        for asked, shares in own.get("verdicts", {}).items()
    ]
    verdicts = Table("set", "questions", title="Verdicts, in percent", box=box.SIMPLE_HEAD)
    for verdict in ("answer", "closest", "none"):
        verdicts.add_column(verdict, justify="right")
    for name, asked, shares in rows:
        verdicts.add_row(name, asked, *(f"{share:.1f}" for share in shares.values()))
    return [verdicts] if rows else []


def plot(figures: dict, path: Path) -> None:
    """A PNG: left the figures that have floors, right how often what is said with a confidence is right."""
    import matplotlib as mpl  # noqa: PLC0415  of the group `bench`: only a plot needs it

    mpl.use("Agg")
    from matplotlib import pyplot as plt  # noqa: PLC0415

    figure, (bars, curve) = plt.subplots(1, 2, figsize=(13, 5), layout="constrained")
    _draw_bars(bars, figures)
    _draw_reliability(curve, figures)
    figure.savefig(path, dpi=120)
    plt.close(figure)


def _draw_bars(axes, figures: dict) -> None:
    held = [
        (f"{name}\n{COLUMNS[f]}", own[f], floor(name, f))
        for name, own in figures.items()
        for f in FLOORS.get(name, {})
        if f in own
    ] or [(name, own["hit1"], None) for name, own in figures.items()]
    labels, values, floors = zip(*held, strict=True)
    reached = [least is None or value >= least for value, least in zip(values, floors, strict=True)]
    axes.barh(labels, values, color=["#3a7d5c" if good else "#b5423c" for good in reached])
    for row, least in enumerate(floors):
        if least is not None:
            axes.vlines(least, row - 0.4, row + 0.4, colors="black", label="floor" if row == 0 else None)
    least_shown = min([60, *values])
    axes.set(
        xlim=(least_shown, 100), xlabel=f"percent, from {least_shown:g}", title="Figures and their floors"
    )
    axes.invert_yaxis()
    if floors[0] is not None:
        axes.legend(loc="lower right")


def _draw_reliability(axes, figures: dict) -> None:
    axes.plot([0, 1], [0, 1], color="grey", linestyle="--", linewidth=1, label="perfect")
    for name, own in figures.items():
        if "bins" in own:
            sure, right, _ = zip(*own["bins"], strict=True)
            axes.plot(sure, right, marker="o", label=f"{name} (ECE {own['ece']:.1f})")
    axes.set(xlim=(0, 1), ylim=(0, 1), xlabel="confidence", ylabel="share right", title="Reliability")
    axes.legend(loc="upper left")
