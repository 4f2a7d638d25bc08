"""Links that land on a quotation: text fragments (https://wicg.github.io/scroll-to-text-fragment/).

A fragment is only made where a browser can't land elsewhere: its ends must stand once each in the page's
text, read as browsers read it. A browser that does not find them opens the page at its top.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise
from typing import TYPE_CHECKING

from bot.quotes.words import is_unspaced, word_spans

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_DIRECTIVE = 300
"""Characters. A longer link would crowd the words out of a card."""
FEWEST_WORDS, MOST_WORDS = 3, 6
FEWEST_CHARACTERS, MOST_CHARACTERS = 4, 16
CUT_CHARACTERS = 8
"""Of a longer clause; a browser that sees a word cut there opens the page at its top."""

_IGNORED = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))

Span = tuple[int, int]


def link(url: str, page_text: str, quote: str) -> str:
    """`url` with a fragment that lands on `quote` where that is safe, else `url` as it is."""
    directive = None if ":~:" in url else text_fragment(page_text, quote)
    if directive is None:
        return url
    return f"{url}{'' if '#' in url else '#'}:~:{directive}"


def text_fragment(page_text: str, quote: str) -> str | None:
    """`text=start,end` or, of a short quote, `text=` and all of it; None where no directive is safe."""
    page = _fold(page_text)
    for terms in _candidates(quote):
        directive = "text=" + ",".join(map(_encode, terms))
        if len(directive) <= MAX_DIRECTIVE and _lands(page, [_fold(term) for term in terms]):
            return directive
    return None


def _candidates(quote: str) -> Iterator[tuple[str, ...]]:
    """What may be looked for, the best first. A term never crosses lines: browsers look within one block."""
    lines = [line for line in quote.split("\n") if word_spans(line)]
    if not lines:
        return
    heads, tails = list(_heads(lines[0])), list(_tails(lines[-1]))
    if len(lines) == 1 and _is_short(lines[0]):
        pieces = _pieces(lines[0])
        yield (lines[0][pieces[0][0] : pieces[-1][1]],)
    yield from zip(heads, tails, strict=False)


def _is_short(line: str) -> bool:
    if _is_unspaced(line):
        return len(line) <= 2 * MOST_CHARACTERS
    return len(_pieces(line)) <= 2 * MOST_WORDS


def _heads(line: str) -> Iterator[str]:
    """The line's beginnings, shorter ones first."""
    pieces = _pieces(line)
    if _is_unspaced(line):
        yield from _clauses([line[pieces[0][0] : end] for _, end in pieces], slice(None, CUT_CHARACTERS))
    else:
        yield from (line[pieces[0][0] : end] for _, end in pieces[FEWEST_WORDS - 1 : MOST_WORDS])


def _tails(line: str) -> Iterator[str]:
    """The line's ends, shorter ones first."""
    pieces = _pieces(line)[::-1]
    if _is_unspaced(line):
        yield from _clauses([line[start : pieces[0][1]] for start, _ in pieces], slice(-CUT_CHARACTERS, None))
    else:
        yield from (line[start : pieces[0][1]] for start, _ in pieces[FEWEST_WORDS - 1 : MOST_WORDS])


def _clauses(grown: list[str], cut: slice) -> Iterator[str]:
    fitting = [words for words in grown if FEWEST_CHARACTERS <= len(words) <= MOST_CHARACTERS]
    yield from fitting or [grown[-1][cut]]


def _is_unspaced(line: str) -> bool:
    letters = [character for character in line if character.isalnum()]
    return 2 * sum(map(is_unspaced, letters)) > len(letters)


def _pieces(line: str) -> list[Span]:
    """Words between blanks without the marks around them; in a script without spaces, whole clauses."""
    spans: list[Span] = []
    unspaced = _is_unspaced(line)
    for start, end in word_spans(line):
        if spans and not _parted(line[spans[-1][1] : start], unspaced=unspaced):
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    return spans


def _parted(between: str, *, unspaced: bool) -> bool:
    return between != "" if unspaced else re.search(r"\s", between) is not None


def _lands(page: str, terms: list[str]) -> bool:
    places = [_only_place(page, term) for term in terms]
    found = [place for place in places if place is not None]
    return len(found) == len(terms) and all(one[1] <= other[0] for one, other in pairwise(found))


def _only_place(page: str, term: str) -> Span | None:
    """Where `term` stands if it does so once, as whole words; both are folded."""
    start = page.find(term)
    if not term or start < 0 or page.find(term, start + 1) >= 0:
        return None
    end = start + len(term)
    return None if _cuts(page, start) or _cuts(page, end) else (start, end)


def _cuts(page: str, place: int) -> bool:
    around = page[max(0, place - 1) : place + 1]
    joined = 0 < place < len(page) and all(one.isalnum() or one == "_" for one in around)
    return joined and not any(map(is_unspaced, around))


def _fold(text: str) -> str:
    """As browsers compare: without case, accents, widths and soft hyphens, each run of blanks one space."""
    plain = unicodedata.normalize("NFKD", text.translate(_IGNORED).casefold())
    return " ".join("".join(one for one in plain if not unicodedata.combining(one)).split())


def _encode(term: str) -> str:
    """Everything but ASCII letters and digits as %XX of UTF-8; `-`, `,` and `&` are the directive's own."""
    encoded = " ".join(term.split()).encode("utf-8", "replace")
    return re.sub(rb"[^0-9A-Za-z]", lambda mark: b"%%%02X" % ord(mark[0]), encoded).decode("ascii")
