"""From the lines of pages back to paragraphs, by how they are set: size, distance, indent, length.

Lengths are in points, as PDF counts them, with y growing upwards.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby, pairwise
from statistics import median
from typing import TYPE_CHECKING

import regex

from ingest.stories.lines import DENSE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

LARGE = 1.2
"""A title is set so many times as large as the text."""
TITLE_WORDS = 3
"""Fewer are the name of a paper or of a section, however large."""
WIDE_GAP = 1.35
"""A paragraph's distance, in distances of its lines."""
SAME_SIZE = 0.1
SHORT_LINE, SHORTER_LINE = 0.75, 0.6
"""Of the usual length: a line that ends its paragraph, and one that is a paragraph of its own."""
INDENT = (0.5, 6.0)
"""In sizes of the type, from and to."""

_END = regex.compile(r"[.!?。！？।؟۔…:][\"'”’»」』)\]）]*$")
_ITEM = regex.compile(r"(?:[•·∙▪●‣◦–—*-]|\(?\d{1,2}[.)])\s+\S")
_HYPHENATED = regex.compile(r"(?P<head>\p{L}+)[-‐\u00ad]$")
_FIRST_WORD = regex.compile(r"\p{L}+")
_WORDS = regex.compile(r"\p{L}+(?:-\p{L}+)*")


@dataclass(frozen=True)
class Row:
    """One line of one page; `size` is its type's, `x` and `y` where it begins."""

    page: int
    text: str
    x: float
    y: float
    size: float

    @cached_property
    def has_end(self) -> bool:
        return _END.search(self.text) is not None

    @cached_property
    def is_hyphenated(self) -> bool:
        return _HYPHENATED.search(self.text) is not None


def paragraphs_of(rows: Sequence[Row]) -> tuple[list[str], str | None]:
    """The paragraphs in the order of the rows, and the one of them that is set as the title."""
    if not rows:
        return [], None
    setting = Setting.of(rows)
    groups = _grouped(rows, setting)
    title = _title(groups, setting)
    texts = {id(group): _joined([row.text for row in group], setting.words) for group in groups}
    return list(texts.values()), texts[id(title)] if title else None


@dataclass(frozen=True, slots=True)
class Setting:
    """How a document is mostly set: the size of its type, the distance and the letters of its lines."""

    size: float
    leading: float
    length: int
    words: Counter[str]

    @classmethod
    def of(cls, rows: Sequence[Row]) -> Setting:
        sizes: Counter[float] = Counter()
        for row in rows:
            sizes[round(row.size, 1)] += len(row.text)
        size = sizes.most_common(1)[0][0]
        usual = [row for row in rows if abs(row.size - size) <= SAME_SIZE * size] or list(rows)
        gaps = [a.y - b.y for a, b in pairwise(usual) if a.page == b.page and a.y > b.y]
        lengths = sorted(len(row.text) for row in usual)
        words = Counter(word.casefold() for row in rows for word in _WORDS.findall(row.text))
        return cls(size, median(gaps) if gaps else 0.0, lengths[len(lengths) * 4 // 5], words)


def _grouped(rows: Sequence[Row], setting: Setting) -> list[list[Row]]:
    groups = [[rows[0]]]
    for before, row in pairwise(rows):
        if _begins(before, row, setting):
            groups.append([row])
        else:
            groups[-1].append(row)
    return groups


def _begins(before: Row, row: Row, setting: Setting) -> bool:
    """Whether a row begins a paragraph."""
    if abs(row.size - before.size) > SAME_SIZE * max(row.size, before.size) or _ITEM.match(row.text):
        return True
    if before.page != row.page or row.y > before.y + setting.leading:
        return _begins_column(before, row)
    if setting.leading and before.y - row.y > WIDE_GAP * max(setting.leading, _own_leading(row, setting)):
        return True
    if before.is_hyphenated:
        return False
    if before.has_end:
        return _is_indented(before, row) or len(before.text) < SHORT_LINE * setting.length
    return len(before.text) < SHORTER_LINE * setting.length and not row.text[:1].islower()


def _own_leading(row: Row, setting: Setting) -> float:
    """A title's lines stand as much further apart as its type is larger."""
    return setting.leading * row.size / setting.size if setting.size else setting.leading


def _begins_column(before: Row, row: Row) -> bool:
    """At the top of a page or a column, which says nothing by its distance."""
    return before.has_end or not (before.is_hyphenated or row.text[:1].islower())


def _is_indented(before: Row, row: Row) -> bool:
    least, most = INDENT
    return least * row.size < row.x - before.x < most * row.size


def _title(groups: Iterable[list[Row]], setting: Setting) -> list[Row] | None:
    """The largest paragraph of the first page, where it is larger than the text and more than a name."""
    large = [group for group in groups if group[0].page == 0 and group[0].size >= LARGE * setting.size]
    return max(filter(_may_be_title, large), key=lambda group: round(group[0].size), default=None)


def _may_be_title(group: Sequence[Row]) -> bool:
    text = " ".join(row.text for row in group)
    return "@" not in text and (len(text.split()) >= TITLE_WORDS or bool(DENSE.search(text)))


def _joined(lines: Sequence[str], words: Counter[str]) -> str:
    text = lines[0].strip()
    for line in lines[1:]:
        text = _continued(text, line.strip(), words)
    return text.replace("\u00ad", "")


def _continued(text: str, line: str, words: Counter[str]) -> str:
    hyphenated, follower = _HYPHENATED.search(text), _FIRST_WORD.match(line)
    if hyphenated is None or follower is None:
        is_dense = bool(text and line and DENSE.match(text[-1]) and DENSE.match(line[0]))
        return text + ("" if is_dense else " ") + line
    if text.endswith("\u00ad") or _is_one_word(hyphenated["head"], follower.group(), words):
        return text[:-1] + line
    return text + line


def _is_one_word(head: str, tail: str, words: Counter[str]) -> bool:
    """Whether a hyphen at a line's end divides a word: unless a capital follows, or it stands elsewhere."""
    if not tail[0].islower():
        return False
    return words[f"{head}-{tail}".casefold()] <= words[f"{head}{tail}".casefold()]


def by_page(rows: Iterable[Row]) -> list[list[Row]]:
    return [list(group) for _, group in groupby(rows, key=lambda row: row.page)]
