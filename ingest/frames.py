"""What passes between us and the reading process: a length, then a pickled value."""

from __future__ import annotations

import io
import pickle
import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ingest.errors import IngestError

if TYPE_CHECKING:
    from typing import BinaryIO

_LENGTH = struct.Struct(">Q")
MAX_FRAME = 200_000_000
_PLAIN = frozenset(
    {("datetime", "date"), ("datetime", "datetime"), ("datetime", "timezone"), ("datetime", "timedelta")}
)


@dataclass(frozen=True, slots=True)
class Ask:
    module: str
    name: str
    args: tuple[object, ...]
    options: dict[str, object]


@dataclass(frozen=True, slots=True)
class Done:
    """`memory` is the most that the process has held so far, in bytes; 0 where the platform doesn't say."""

    value: object
    memory: int = 0


@dataclass(frozen=True, slots=True)
class Refused:
    """An IngestError, in parts: exceptions with arguments of their own don't pickle."""

    kind: type[IngestError]
    code: str
    details: dict[str, str | int]
    memory: int = 0

    @classmethod
    def of(cls, error: IngestError, memory: int) -> Refused:
        return cls(type(error), error.code, error.details, memory)

    def error(self) -> IngestError:
        error = self.kind.__new__(self.kind)
        IngestError.__init__(error, self.code, **self.details)
        return error


@dataclass(frozen=True, slots=True)
class Broken:
    """A defect of ours."""

    traceback: str
    memory: int = 0


Reply = Done | Refused | Broken


def send(stream: BinaryIO, value: object) -> None:
    """Raises OSError where nobody listens."""
    data = pickle.dumps(value, protocol=pickle.HIGHEST_PROTOCOL)
    stream.write(_LENGTH.pack(len(data)))
    stream.write(data)
    stream.flush()


def receive(stream: BinaryIO) -> object:
    """Raises EOFError where the other side has gone, and UnpicklingError for what isn't a value of ours."""
    (length,) = _LENGTH.unpack(_read(stream, _LENGTH.size))
    if length > MAX_FRAME:
        raise pickle.UnpicklingError
    return OurValues(io.BytesIO(_read(stream, length))).load()


def _read(stream: BinaryIO, length: int) -> bytes:
    data = stream.read(length)
    if len(data) < length:
        raise EOFError
    return data


class OurValues(pickle.Unpickler):
    """Reads classes of ours alone: a page that took over its reader must not reach us through its reply."""

    def find_class(self, module: str, name: str) -> object:
        if (module, name) in _PLAIN:
            return super().find_class(module, name)
        if module.startswith(("ingest.", "storage.model")) and "." not in name:
            found = super().find_class(module, name)
            if isinstance(found, type) and found.__module__ == module:
                return found
        raise pickle.UnpicklingError(f"{module}.{name}")
