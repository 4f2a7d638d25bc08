"""A process of its own for one saved engine: from opening to the first answer, and what stays in memory.

    python bench/speed_child.py ENGINE FOLDER [--cold] < questions, a JSON list of lists of terms

What it imports is loaded before the clock starts. Prints one JSON object.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from bench.engines.engine import engine_class
from bench.speed_measure import SHOWN, one_core

RESIDENT = ("VmRSS", "RssAnon", "VmHWM")


def resident() -> dict[str, int]:
    """Bytes, by Linux's names; nothing elsewhere."""
    status = Path("/proc/self/status")
    if not status.is_file():
        return {}
    lines = (line.split() for line in status.read_text(encoding="ascii").splitlines())
    return {words[0].rstrip(":"): 1024 * int(words[1]) for words in lines if words[0].rstrip(":") in RESIDENT}


def drop_from_cache(folder: Path) -> None:
    """So that reading comes from the disk. Only clean pages that nobody has mapped are dropped."""
    for path in folder.rglob("*"):
        if path.is_file():
            with path.open("rb") as file:
                os.fsync(file.fileno())
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def start(name: str, folder: Path, questions: list[list[str]]) -> dict:
    kind = engine_class(name)
    with TemporaryDirectory() as own:
        engine, before = kind(Path(own)), resident()
        began = perf_counter()
        engine.load(folder)
        engine.search(questions[0], SHOWN)
        ready = 1000 * (perf_counter() - began)
        for terms in questions[1:]:
            engine.search(terms, SHOWN)
        after = resident()
        engine.close()
    return {"ready": ready, **{key: after[key] - before[key] for key in before}}


def main() -> None:
    one_core()
    name, folder = sys.argv[1], Path(sys.argv[2])
    if "--cold" in sys.argv[3:]:
        drop_from_cache(folder)
    print(json.dumps(start(name, folder, json.load(sys.stdin))))


if __name__ == "__main__":
    main()
