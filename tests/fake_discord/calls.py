"""One request to the REST API, read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.fake_discord.state import State
    from tests.fake_discord.world import File


@dataclass(frozen=True, slots=True)
class Call:
    """One request, read: ids of its path, query, body and the files beside it."""

    state: State
    path: dict[str, str]
    query: dict[str, str]
    body: Any
    files: list[File]

    def id(self, name: str) -> int:
        return int(self.path[name])
