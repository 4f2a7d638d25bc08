"""The one place where an exception becomes a sentence for a person.

    VerbatimError           what a person did that this wing refuses
    ├── ConfigError         a setting or the token
    └── BadQuestion         a question nobody could answer

Errors of the other wings (`ingest.errors.IngestError`, `storage.errors.StorageError`) carry a `code` and
`details` too; each code has its sentence in `locale/*/errors.ftl` as `error-<code>`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.errors import IngestError
from ingest.outcomes import Outcome
from storage.errors import StorageError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.locale import Messages


class VerbatimError(Exception):
    def __init__(self, code: str, **details: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.details = details


class ConfigError(VerbatimError):
    pass


class BadQuestion(VerbatimError):
    pass


PERSONAL = (VerbatimError, IngestError, StorageError)
"""What a person is told in a sentence of its own; anything else is our defect and is logged as such."""


AMOUNTS = frozenset({"chars", "limit", "minutes", "pages", "seconds"})
"""Details whose digits are grouped, as amounts are; ids, lines and statuses are not."""


MAX_DETAIL = 500
"""Characters of an address or a name; Fluent refuses to fill in more than a thousand."""


def sentence(error: VerbatimError | IngestError | StorageError, say: Messages) -> str:
    details = {
        name: value if name in AMOUNTS else str(value)[:MAX_DETAIL] for name, value in error.details.items()
    }
    return say("error-" + error.code.replace("_", "-"), **details)


def told(outcomes: Iterable[Outcome], say: Messages) -> list[Outcome]:
    """The pipeline's outcomes, the codes of those that failed turned into sentences."""
    return [
        replace(outcome, reason=_reason(outcome, say)) if outcome.status == "failed" else outcome
        for outcome in outcomes
    ]


def _reason(outcome: Outcome, say: Messages) -> str:
    if outcome.error is not None:
        return sentence(outcome.error, say)
    return say(f"error-{outcome.reason}", title=outcome.title or "")


def failed(name: str, error: VerbatimError | IngestError | StorageError, say: Messages) -> Outcome:
    """What became of an input that gave nothing at all."""
    return Outcome(name, "failed", None, None, sentence(error, say))
