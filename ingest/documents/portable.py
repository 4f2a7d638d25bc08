"""The paragraphs of a PDF. What pypdf reads are lines in the order in which they were set."""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from math import sqrt
from typing import TYPE_CHECKING, Any

from pypdf import Configuration, PasswordType, PdfReader, apply_configuration
from pypdf.errors import LimitReachedError

from ingest.documents.furniture import without_furniture
from ingest.documents.layout import Row, paragraphs_of
from ingest.documents.model import Deadline, Document, Properties
from ingest.errors import IngestError
from ingest.file_errors import DamagedFile, EncryptedFile, FileTooComplex, ImageOnly, TooManyPages

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pypdf import PageObject

MAX_PAGES = 300
LIMITS = Configuration(
    page_tree_maximum_entries=20_000,
    zlib_maximum_output_length=20_000_000,
    lzw_maximum_output_length=20_000_000,
    array_based_stream_maximum_output_length=20_000_000,
    stream_decoding_work_maximum_length=60_000_000,
    stream_parsing_work_maximum_count=250_000,
    xform_maximum_invocations_per_extraction=500,
)
"""Of pypdf's own limits, which allow ten times as much as any page of text needs."""
FEW_LETTERS = 40
"""Letters a page, below which a page with a picture is a picture of a page."""
_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})
"""Letters that a font joins; nobody types them into a question."""
_Matrix = Any
"""Six numbers, which pypdf types as Any."""


def read_portable(name: str, data: bytes, deadline: Deadline | None = None) -> Document:
    """Raises EncryptedFile, DamagedFile, ImageOnly, TooManyPages or FileTooComplex."""
    try:
        with apply_configuration(LIMITS):
            return _read(name, PdfReader(io.BytesIO(data)), deadline or Deadline(name))
    except IngestError:
        raise
    except LimitReachedError as error:
        raise FileTooComplex(name=name) from error
    except Exception as error:  # a damaged file makes pypdf raise nearly every kind of error
        raise DamagedFile(name=name) from error


def _read(name: str, reader: PdfReader, deadline: Deadline) -> Document:
    if reader.is_encrypted and reader.decrypt("") is PasswordType.NOT_DECRYPTED:
        raise EncryptedFile(name=name)
    pages = reader.pages
    if len(pages) > MAX_PAGES:
        raise TooManyPages(name=name, pages=len(pages), limit=MAX_PAGES)
    if not len(pages):
        raise DamagedFile(name=name)
    rows = [row for number, page in enumerate(pages) for row in _rows(number, page, deadline)]
    if _is_pictures(rows, pages):
        raise ImageOnly(name=name)
    paragraphs, title = paragraphs_of(without_furniture(rows))
    return Document(tuple(paragraphs), title, _properties(reader))


def _rows(number: int, page: PageObject, deadline: Deadline) -> list[Row]:
    seen = _Lines(number)

    def check(*_: object) -> None:
        deadline.check()

    check()
    page.extract_text(visitor_text=seen.add, visitor_operand_before=check)
    seen.end()
    return seen.rows


@dataclass(slots=True)
class _Lines:
    """Pieces of text, as pypdf tells them with their places, put together into lines."""

    page: int
    rows: list[Row] = field(default_factory=list)
    _pieces: list[str] = field(default_factory=list)
    _place: tuple[float, float, float] | None = None
    _longest: int = 0

    def add(self, text: str, matrix: _Matrix, text_matrix: _Matrix, _font: object, size: float) -> None:
        for at, piece in enumerate(text.split("\n")):
            if at:
                self.end()
            if piece.strip():
                self._see(len(piece), _placed(matrix, text_matrix, size))
            self._pieces.append(piece)

    def _see(self, letters: int, place: tuple[float, float, float]) -> None:
        """A line begins with its first piece and has the size of its longest: bullets have their own."""
        x, y, size = self._place or place
        if letters > self._longest:
            size, self._longest = place[2], letters
        self._place = x, y, size

    def end(self) -> None:
        text = " ".join("".join(self._pieces).split()).translate(_LIGATURES)
        if text and self._place:
            self.rows.append(Row(self.page, text, *self._place))
        self._pieces, self._place, self._longest = [], None, 0


def _placed(matrix: _Matrix, text_matrix: _Matrix, size: float) -> tuple[float, float, float]:
    """Where a text stands on its page, and how large it is there."""
    a, b, c, d, e, f = map(float, matrix)
    p, q, r, s, x, y = map(float, text_matrix)
    scale = sqrt(abs((a * d - b * c) * (p * s - q * r)))
    return x * a + y * c + e, x * b + y * d + f, float(size) * scale


def _is_pictures(rows: Sequence[Row], pages: Sequence[PageObject]) -> bool:
    letters = sum(len(row.text) for row in rows)
    return letters < FEW_LETTERS * len(pages) and any(map(_has_picture, pages))


def _has_picture(page: PageObject) -> bool:
    resources = page.get("/Resources")
    objects = resources.get_object().get("/XObject") if resources is not None else None
    if objects is None:
        return False
    return any(one.get_object().get("/Subtype") == "/Image" for one in objects.get_object().values())


def _properties(reader: PdfReader) -> Properties:
    known = reader.metadata
    if known is None:
        return Properties()
    return Properties(known.title, known.author, known.creation_date_raw)
