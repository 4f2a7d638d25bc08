"""Text as Discord will show it, letter by letter, and quotations as block quotes that can be read back.

Discord reads its own dialect of Markdown. `discord.utils.escape_markdown` leaves mentions, timestamps, emoji,
lists and addresses as they are, so the marks are escaped here, each of them wherever it stands.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import product
from typing import TYPE_CHECKING

from bot.quotes.words import word_spans

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ISOLATE, END_ISOLATE = "\u2068", "\u2069"
"""They keep text that runs right to left from reordering what stands beside it."""
BOLD = "**"
QUOTED = "> "

_READ_BY_DISCORD = re.compile(r"[\\`*_~|>#\-+:<@\[\]]|(?<=\d)\.")
"""A full stop is read after a number alone, as the head of a list's entry."""
_RENDERED = re.compile(r"\\([!-/:-@\[-`{-~])|\*\*")
_NOT_SHOWN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
"""Control characters and lone surrogates: Discord drops or refuses them."""

_BREAKS_THE_LINE = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\u2028\u2029]")
_TURNS_THE_LINE = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def escape(text: str) -> str:
    """`text` with a backslash before every mark that Discord would read as markup, a mention or an emoji."""
    return _READ_BY_DISCORD.sub(r"\\\g<0>", text)


def plain(text: str, limit: int) -> str:
    """`text` as one line of at most `limit` characters, escaped, that can't disturb the words around it.

    For names and titles, never for quotes: what turns the direction of a line is taken out.
    """
    escaped = escape(one_line(text, limit))
    if any(unicodedata.bidirectional(character) in {"R", "AL"} for character in escaped):
        return ISOLATE + escaped + END_ISOLATE
    return escaped


def one_line(text: str, limit: int) -> str:
    """The same for places where Discord reads no markup, such as a thread's name."""
    line = " ".join(_BREAKS_THE_LINE.sub(" ", _TURNS_THE_LINE.sub("", text)).split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"


def render_quote(text: str, matches: Iterable[tuple[int, int]]) -> str:
    """`text` as a block quote, the words touched by `matches` (spans of `text`) in bold."""
    pieces, done = [], 0
    for start, end in bold_spans(text, matches):
        pieces += [escape(text[done:start]), BOLD, escape(text[start:end]), BOLD]
        done = end
    pieces.append(escape(text[done:]))
    return QUOTED + "".join(pieces).replace("\n", "\n" + QUOTED)


def unrender(rendered: str) -> str:
    """What Discord shows of what `render_quote` made: the quote's text, unless that can't be shown."""
    lines = (line.removeprefix(QUOTED) for line in rendered.split("\n"))
    text = _RENDERED.sub(lambda mark: mark[1] or "", "\n".join(lines))
    return _NOT_SHOWN.sub("", text)


def bold_spans(text: str, matches: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The words that `matches` touch, in order; a span crosses no line and touches no other.

    Touching spans are one, since Discord does not read `**a****b**` as two.
    """
    merged: list[tuple[int, int]] = []
    for start, end in sorted(_whole_words(text, matches)):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _whole_words(text: str, matches: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """For each match and each line of it, the span from its first word to its last."""
    words = word_spans(text)
    lines = [line.span() for line in re.finditer(r"[^\n]+", text)]
    for (start, end), (first, last) in product(matches, lines):
        touched = [word for word in words if max(start, first) < word[1] and word[0] < min(end, last)]
        if touched:
            yield touched[0][0], touched[-1][1]
