"""What a line of a page is, by its own shape: prose, a caption, a short line, or nothing."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import regex

from ingest.dates import find_date
from ingest.stories.words import is_interface

if TYPE_CHECKING:
    from collections.abc import Iterator

PROSE_CHARS, PROSE_WORDS = 100, 15
DENSE_PROSE = 40
"""Characters of prose in scripts without spaces."""
SENTENCE_WORDS, DENSE_SENTENCE = 4, 8
"""Below this even a line with an end mark is a button or a remark."""
TITLE_CHARS, CAPTION_CHARS = 250, 700
LABEL_WORDS = 1
"""Words of a button or a label, of which no title is made."""

DENSE_LETTERS = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}"
DENSE = regex.compile(rf"[{DENSE_LETTERS}]")
_END = regex.compile(r"[.!?。！？।؟۔…][\"'”’»」』)\]）]*$")
_ITEM = regex.compile(r"(?:[•·∙▪●*‣–—-]|\d{1,2}[.)])\s+\S")
_TRAILING_DOTS = regex.compile(r"(?:\.\.\.|…)$")
_RULE = regex.compile(r"(?:[-*_=] ?){3,}|@\w{1,30}")
"""Also an account's name alone, which tells no more than the outlet's beside it."""
_MARKED_HEADING = regex.compile(
    r"#{1,6}\s+(?P<words>\S.*?)\s*#*$|[*=~]{2,}\s+(?P<words>\S.*?)\s+[*=~]{2,}$|【(?P<words>[^【】]+)】$"
)
_MARKED_ITEM = regex.compile(r"^[-*+•]\s+(?=[\[*_])")
_TITLE_FIELD = regex.compile(
    r"^(?:title|headline|título|titular|judul|titel|überschrift|titre|标题|標題)\s*[:：]\s*(?=\S)",
    regex.IGNORECASE,
)
_MARKED_TITLE = regex.compile(
    r"^(?:[-*+•]\s+)?(?:\*\*(?P<title>[^*]+)\*\*|\[(?P<title>[^\[\]]+)\]\([^()\s]+\))\s*[-–—|·:(（]\s*(?P<card>\S.*)$"
)
"""A title in bold or as a link, and its card on the same line."""
_CARDED_TITLE = regex.compile(
    r"^(?P<title>\p{Lu}.{8,}?)\s*[(（\[](?P<card>\p{L}[^()（）\[\]]*[,·|][^()（）\[\]]*)[)）\]]$"
)
"""A title, and its outlet and time in brackets."""
_IN_BRACKETS = regex.compile(r"\s*[(（\[][^()（）\[\]]*[)）\]]$")
_ARROW = regex.compile(r"^[→»›▶►]\s*(?=\S)")
MIN_FIELDS = 2
"""Lines that name their titles as fields, `Title: …`, before a text is taken for a list of such."""
_LINK = regex.compile(r"!?\[([^\[\]]+)\]\([^()\s]+\)")
_EMPHASIS = regex.compile(r"(\*{1,3}|_{1,3})(?=\S)([^*_]+?)(?<=\S)\1")
CREDIT = regex.compile(
    r"(?:(?<=[.!?\"'”’»」)\]。！？…])|(?<=\s))\s*[-–—―]{1,2}\s*"
    r"(?P<agency>\p{Lu}[\p{L}\d]*(?:[ ./&+-]+\p{L}[\p{L}\d]*){0,4})\.?$"
)
"""The wire or paper that a text came from, after its last sentence: `– Xinhua`, `— BERNAMA-XINHUA`."""
_PICTURE = r"(?:photos?|pics?|pictures?|images?|foto|gambar|fotografía|imagen|photograph|file photo|file pic)"
_CAPTION = regex.compile(
    rf"(?:[-–—]{{1,2}}\s*[^.–—]{{0,60}}\b{_PICTURE}\b\.?$)"
    rf"|(?:[\[(（][^()\[\]（）]{{0,60}}\b{_PICTURE}\b[^()\[\]（）]{{0,40}}[\])）]\.?$)"
    rf"|(?:\b{_PICTURE}(?:\s+(?:by|credit|courtesy|of|oleh|de|por))?\s*[:：]\s*[^.]{{2,60}}\.?$)"
    r"|(?:[(（](?:AFP|AP|EPA|Reuters|Xinhua|Bernama|Getty(?: Images)?)[^()（）]{0,40}[)）]$)"
    r"|(?:（[^（）]{0,20}[摄攝]）$)|(?:[摄攝影圖图]\s*[:：/／][^。]{1,20}$)",
    regex.IGNORECASE,
)


@dataclass(frozen=True)
class Line:
    """A line with its blanks folded. `gap` is how many blank lines stand before it."""

    number: int
    text: str
    gap: int

    @cached_property
    def is_dense(self) -> bool:
        return len(DENSE.findall(self.text)) * 2 > len(self.text.replace(" ", ""))

    @cached_property
    def words(self) -> int:
        return len(DENSE.findall(self.text)) // 2 if self.is_dense else len(self.text.split())

    @cached_property
    def has_end(self) -> bool:
        """Whether it ends as a sentence does, or in the credit of an agency after one."""
        return bool(_END.search(self.text)) or (self.credit is not None and self._says_before_credit)

    @cached_property
    def _says_before_credit(self) -> bool:
        """A sentence, and not the mere date of a card: `12 May 2025 — The Star`."""
        before = CREDIT.sub("", self.text)
        return bool(_END.search(before)) or len(before) >= PROSE_CHARS or self.is_dense

    @cached_property
    def credit(self) -> str | None:
        match = CREDIT.search(self.text)
        return match["agency"].strip() if match and not self.is_caption else None

    @cached_property
    def is_caption(self) -> bool:
        return (
            self.words >= SENTENCE_WORDS
            and len(self.text) < CAPTION_CHARS
            and bool(_CAPTION.search(self.text))
        )

    @cached_property
    def is_prose(self) -> bool:
        """Long, of many words, and ended: nothing but the body of a text looks like that."""
        if self.is_caption or not self.has_end or is_interface(self.text):
            return False
        if self.is_dense:
            return len(self.text) >= DENSE_PROSE
        return len(self.text) >= PROSE_CHARS and self.words >= PROSE_WORDS

    @cached_property
    def is_sentence(self) -> bool:
        """A short paragraph: fit to go on a body, too little to begin one."""
        if self.is_caption or not self.has_end or is_interface(self.text) or _TRAILING_DOTS.search(self.text):
            return self.is_prose
        return self.words >= SENTENCE_WORDS and len(self.text) >= DENSE_SENTENCE

    @cached_property
    def is_item(self) -> bool:
        return _ITEM.match(self.text) is not None

    @cached_property
    def may_be_title(self) -> bool:
        """Short, of several words, and not ended like a sentence or a label."""
        if len(self.text) > TITLE_CHARS:
            return False
        if self.text.endswith((".", ":", "：", "。")) and not self.text.endswith("..."):
            return False
        if self.is_caption or is_interface(self.text):
            return False
        return self.words > LABEL_WORDS and any(c.isalpha() for c in self.text)


def read_lines(text: str) -> list[Line]:
    return list(_lines(text))


def _unmarked(line: str) -> str:
    """A heading, a rule or a short line as Markdown marks it, without the marks; a heading keeps one."""
    if _RULE.fullmatch(line):
        return ""
    line = _ARROW.sub("", line)
    if match := _MARKED_HEADING.match(line):
        return str("# " + _LINK.sub(r"\1", match["words"]))
    bare = _MARKED_ITEM.sub("", line)
    if len(line) <= TITLE_CHARS and bare.startswith(("[", "*", "_")) and not _END.search(bare):
        return str(_EMPHASIS.sub(r"\2", _LINK.sub(r"\1", bare)))
    return line


def _lines(text: str) -> Iterator[Line]:
    gap = 0
    number = 0
    folds = [" ".join(raw.split()) for raw in text.split("\n")]
    has_fields = sum(_TITLE_FIELD.match(folded) is not None for folded in folds) >= MIN_FIELDS
    for raw in folds:
        folded = _unmarked(_TITLE_FIELD.sub("# ", raw) if has_fields else raw)
        if not folded:
            gap += 1
        for part in _apart(raw) or [folded] * bool(folded):
            yield Line(number, part, gap)
            number, gap = number + 1, 0


def _apart(line: str) -> list[str]:
    """The title and the card of a line of Markdown that has both; nothing for any other line."""
    if len(line) > TITLE_CHARS or _END.search(_IN_BRACKETS.sub("", line)):
        return []
    match = _MARKED_TITLE.match(line)
    if match is None and (match := _CARDED_TITLE.match(line)) and find_date(match["card"]) is None:
        match = None
    if match is None or len(match["title"].split()) < SENTENCE_WORDS - 1:
        return []
    return ["# " + match["title"], "• " + _unmarked(match["card"]).replace("*", "")]
