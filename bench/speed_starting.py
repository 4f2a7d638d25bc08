"""Saved engines, each opened in processes of their own."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bench.engines.engine import Engine

ROOT = Path(__file__).parents[1]
STARTS, LONG = 3, 2_000
"""Processes, and the ms from which one is enough."""


def starting(engine: Engine, folder: Path, questions: list[list[str]]) -> dict:
    """`warm` and `cold` in ms (with the files in the page cache and without), `disk`, `memory` and `private`
    in bytes: `memory` is what a fresh process grew by, `private` the part that no file backs.
    """
    engine.save(folder)
    disk = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    cold = _starts(engine.name, folder, questions, "--cold") if hasattr(os, "posix_fadvise") else []
    warm = _starts(engine.name, folder, questions)
    return {
        "warm": _median(warm, "ready"),
        "cold": _median(cold, "ready"),
        "disk": disk,
        "memory": _median(warm, "VmRSS"),
        "private": _median(warm, "RssAnon"),
    }


def _starts(name: str, folder: Path, questions: list[list[str]], *options: str) -> list[dict]:
    """Several, but one of an engine that takes seconds: a few ms more or less are nothing to it."""
    runs = [_child(name, folder, questions, *options)]
    while len(runs) < STARTS and runs[0]["ready"] < LONG:
        runs.append(_child(name, folder, questions, *options))
    return runs


def _median(runs: list[dict], key: str) -> float | None:
    values = [run[key] for run in runs if key in run]
    return statistics.median(values) if values else None


def _child(name: str, folder: Path, questions: list[list[str]], *options: str) -> dict:
    done = subprocess.run(  # noqa: S603  our own script
        [sys.executable, str(ROOT / "bench" / "speed_child.py"), name, str(folder), *options],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        input=json.dumps(questions),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"{name} in a process of its own: {done.stderr.strip()}")
    return json.loads(done.stdout)
