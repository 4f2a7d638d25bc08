"""The paragraphs of a .docx, in order: headings, lists, and tables a row a line."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import docx
from docx.oxml.ns import qn

from ingest.documents.model import Deadline, Document, Properties
from ingest.documents.package import check_package
from ingest.errors import IngestError
from ingest.file_errors import DamagedFile

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docx.document import Document as Opened
    from lxml.etree import _Element

TITLES = ("title", "heading 1")
"""Styles of what stands above a text, by Word's own names, which are English in every language."""

_PARAGRAPH, _ROW, _CELL, _STYLE = qn("w:p"), qn("w:tr"), qn("w:tc"), qn("w:pStyle")
_WORDS, _BREAKS, _TAB = qn("w:t"), {qn("w:br"), qn("w:cr")}, qn("w:tab")
_HYPHEN, _PROPERTIES = qn("w:noBreakHyphen"), qn("w:pPr")
_ASIDE = {
    qn("w:txbxContent"),  # a box stands outside the text, and twice in the file
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
    qn("w:moveFrom"),  # what was moved stands a second time where it went
    _PROPERTIES,
}


def read_word(name: str, data: bytes, deadline: Deadline | None = None) -> Document:
    """Raises DamagedFile, UnpacksTooLarge or FileTooComplex."""
    check_package(name, data)
    try:
        return _read(docx.Document(io.BytesIO(data)), deadline or Deadline(name))
    except IngestError:
        raise
    except Exception as error:  # the library raises whatever its XML and zip readers do
        raise DamagedFile(name=name) from error


def _read(opened: Opened, deadline: Deadline) -> Document:
    if opened.element.getroottree().docinfo.doctype:
        raise DamagedFile(name=deadline.name)  # no Word file has one; it serves to name entities
    styles = {style.style_id: (style.name or "").lower() for style in opened.styles}
    title, lines = None, []
    for element in _blocks(opened.element.body):
        deadline.check()
        text = _row(element) if element.tag == _ROW else _text(element)
        if title is None and styles.get(_style_of(element), "").startswith(TITLES):
            title = " ".join(text.split()) or None
        lines += [line for line in text.split("\n") if line.strip()]
    return Document(tuple(lines), title, _properties(opened))


def _blocks(element: _Element) -> Iterator[_Element]:
    """Paragraphs and rows, wherever they stand: Word puts them into controls and revisions as well."""
    for child in element.iterchildren("*"):
        if child.tag in {_PARAGRAPH, _ROW}:
            yield child
        elif child.tag not in _ASIDE:
            yield from _blocks(child)


def _row(row: _Element) -> str:
    own = (cell for cell in row.iter(_CELL) if next(cell.iterancestors(_ROW)) is row)
    cells = (" ".join(_text(cell).split()) for cell in own)
    return "\t".join(cell for cell in cells if cell)


def _text(element: _Element) -> str:
    """Its words without those that were deleted (they have a tag of their own)."""
    return "".join(_pieces(element))


def _pieces(element: _Element) -> Iterator[str]:
    for child in element.iterchildren("*"):
        if child.tag == _WORDS:
            yield child.text or ""
        elif child.tag in _BREAKS:
            yield "\n"
        elif child.tag == _TAB:
            yield "\t"
        elif child.tag == _HYPHEN:
            yield "-"
        elif child.tag not in _ASIDE:
            yield from _pieces(child)
            if child.tag == _PARAGRAPH:
                yield "\n"


def _style_of(element: _Element) -> str:
    style = element.find(f"{_PROPERTIES}/{_STYLE}")
    return str(style.get(qn("w:val"))) if style is not None else ""


def _properties(opened: Opened) -> Properties:
    known = opened.core_properties
    created = known.created.date().isoformat() if known.created else None
    return Properties(known.title or None, known.author or None, created)
