"""How far adding many things has come, so that the same command goes on where it was stopped."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass, field
from hashlib import sha256
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from ingest.outcomes import Outcome

MAX_AGE = 7 * 24 * 3600
"""Seconds after which pages may have changed, and all of them are fetched anew."""
UNKNOWN = "unknown"

Entry = dict[str, Any]
"""`status`, `article`, `title` and `reason` of one outcome."""


@dataclass(slots=True)
class Journal:
    """A file of JSON lines, one an input that was stored. Failures are not in it: they are tried again."""

    path: Path
    _stored: dict[str, list[Entry]] = field(default_factory=dict)

    @classmethod
    def open(cls, data: Path, *what: object) -> Journal:
        """The journal of exactly this: inputs, particulars, library, folder."""
        digest = sha256(repr(what).encode()).hexdigest()
        path = data / f"adding-{digest[:20]}.jsonl"
        if path.exists() and time.time() - path.stat().st_mtime > MAX_AGE:
            path.unlink()
        return cls(path, _read(path))

    def stored(self, name: str, mark: str) -> list[Entry] | None:
        """What became of an input in the run before, unless it has changed since."""
        return self._stored.get(_key(name, mark))

    def note(self, name: str, mark: str, outcomes: Sequence[Outcome]) -> None:
        if mark == UNKNOWN or any(outcome.status == "failed" for outcome in outcomes):
            return
        entries = [_entry(outcome) for outcome in outcomes]
        with self.path.open("a", encoding="utf-8") as file:
            file.write("\n" + json.dumps([_key(name, mark), entries]))

    def close(self) -> None:
        self.path.unlink(missing_ok=True)


def _key(name: str, mark: str) -> str:
    return f"{mark} {name}"


def _entry(outcome: Outcome) -> Entry:
    article = outcome.article.id if outcome.article else None
    return {
        "status": outcome.status,
        "article": article,
        "title": outcome.title,
        "reason": outcome.reason,
    }


def _read(path: Path) -> dict[str, list[Entry]]:
    if not path.exists():
        return {}
    stored: dict[str, list[Entry]] = {}
    for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
        try:
            key, entries = json.loads(line)
        except (TypeError, ValueError):  # cut short by whatever stopped the run
            continue
        stored[key] = entries
    return stored
