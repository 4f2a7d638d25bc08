"""What a document prints on every page: running heads, footers, page numbers."""

from __future__ import annotations

from collections import Counter
from itertools import takewhile
from typing import TYPE_CHECKING

import regex

from ingest.documents.layout import LARGE, Row, by_page

if TYPE_CHECKING:
    from collections.abc import Sequence

EDGE = 2
"""Lines at the top and at the bottom of a page that may be its furniture."""
LEAST, FEW_PAGES, LEAST_OF_FEW = 3, 4, 2
"""Pages on which a line comes again at the same height; chapters have their own, left and right pages too."""

_DIGITS = regex.compile(r"\d+")
_NUMBER = regex.compile(
    r"[-–—\s|]*(?:(?:page|seite|página|pagina|halaman|strona|стр\.?|p\.?)\s*)?\d{1,4}"
    r"(?:\s*(?:/|\||of|von|de|di|dari|sur|из|z)\s*\d{1,4})?[-–—\s|]*",
    regex.IGNORECASE,
)
_ROMAN = regex.compile(r"(?=\S)x{0,3}(?:ix|iv|v?i{0,3})")
_LETTER = regex.compile(r"\p{L}")
"""Rows of figures alone are a table's."""


def without_furniture(rows: Sequence[Row]) -> list[Row]:
    pages = by_page(rows)
    repeated = _repeated(pages)
    sizes = Counter(round(row.size, 1) for row in rows)
    usual = sizes.most_common(1)[0][0] if sizes else 0.0

    def is_furniture(row: Row) -> bool:
        is_number = bool(_NUMBER.fullmatch(row.text) or _ROMAN.fullmatch(row.text))
        return is_number or (_key(row) in repeated and not _is_title(row, usual))

    dropped = {id(row) for page in pages for edge in _edges(page) for row in takewhile(is_furniture, edge)}
    return [row for row in rows if id(row) not in dropped]


def _repeated(pages: Sequence[list[Row]]) -> set[tuple[str, int]]:
    counts = Counter(key for page in pages for key in {_key(row) for edge in _edges(page) for row in edge})
    least = LEAST if len(pages) > FEW_PAGES else LEAST_OF_FEW
    return {key for key, count in counts.items() if count >= least and _LETTER.search(key[0])}


def _edges(page: Sequence[Row]) -> tuple[list[Row], list[Row]]:
    """The rows of the top and of the bottom, from the edge inwards."""
    ordered = sorted(page, key=lambda row: -row.y)
    return ordered[:EDGE], ordered[: -EDGE - 1 : -1]


def _key(row: Row) -> tuple[str, int]:
    """A line of text may come twice, but hardly at the same height."""
    return _DIGITS.sub("#", " ".join(row.text.split())).casefold(), round(row.y)


def _is_title(row: Row, usual: float) -> bool:
    """A running head often repeats the title; where that is set as one it stays."""
    return row.page == 0 and row.size >= LARGE * usual
