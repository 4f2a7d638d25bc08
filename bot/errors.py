"""The one place where an exception becomes a sentence for a person.

    VerbatimError           what a person did that this wing refuses
    ├── ConfigError         a setting or the token
    └── BadQuestion         a question nobody could answer

Errors of the other wings (`ingest.errors.IngestError`, `storage.errors.StorageError`) carry a `code` and
`details` too; each code has its sentence in `locale/*/errors.ftl` as `error-<code>`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.errors import IngestError
from storage.errors import StorageError

if TYPE_CHECKING:
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


def sentence(error: VerbatimError | IngestError | StorageError, say: Messages) -> str:
    return say("error-" + error.code.replace("_", "-"), **error.details)
