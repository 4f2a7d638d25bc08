"""The table of `bench/stored.py`."""

from __future__ import annotations

from rich.console import Console
from rich.table import Table

NAMES = {
    "add_p50": "add an article, committed and searchable, ms",
    "add_max": "the slowest of 40",
    "open_warm": "open to the first answer, warm, ms",
    "open_cold": "the same, cold",
    "merge_seconds": "merge all, s",
    "merge_lag_p99": "loop lag meanwhile, p99, ms",
    "commit_p99": "a commit meanwhile, p99, ms",
    "searches": "searches a second",
    "questions": "whole questions a second",
    "ask_lag_p99": "loop lag meanwhile, p99, ms",
    "memory": "index in memory, bytes a passage",
    "disk": "index on disk, bytes a passage",
}


def show(figures: dict[int, dict[str, float]]) -> None:
    table = Table("", *(f"{size:,}" for size in figures), title="The index as it is stored")
    for key, name in NAMES.items():
        table.add_row(name, *(f"{one[key]:,.1f}" for one in figures.values()))
    Console().print(table)
