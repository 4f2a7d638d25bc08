"""What became of one input, or of one story in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from storage.model import Article

Status = Literal["added", "updated", "unchanged", "duplicate", "dropped", "failed"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """`article` is None where the status is `dropped` or `failed`; `reason` is then a code.

    Whoever shows a failure puts its sentence in the code's place.
    """

    input: str
    status: Status
    article: Article | None
    title: str | None
    reason: str | None
