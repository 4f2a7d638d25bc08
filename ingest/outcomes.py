"""What became of one input, or of one story in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from ingest.errors import IngestError
    from ingest.proposals import Proposal
    from storage.model import Article

Status = Literal["added", "updated", "unchanged", "duplicate", "gone", "dropped", "failed"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """`article` is None where the status is `dropped` or `failed`; `reason` is then a code.

    Whoever shows a failure puts its sentence in the code's place. `error` is there where the failure is one
    input's among several, and says more than the code. `proposal` holds the story that was dropped, alone,
    where it could be stored all the same.
    """

    input: str
    status: Status
    article: Article | None
    title: str | None
    reason: str | None
    error: IngestError | None = None
    proposal: Proposal | None = None
