"""Whether somebody's quotation stands in a library: word for word, altered, or not at all."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import groupby
from typing import TYPE_CHECKING, Literal

from bot.quotes.links import link
from bot.quotes.words import is_unspaced
from storage.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from retrieval.index import Hit
    from storage.model import ArticleVersion, Particulars

ALTERED = 0.6
"""Share of a quotation's words, in order, from which the stored words count as the same passage altered."""

_PIECE = re.compile(r"\s+|[^\W_]+|[^\w\s]|_")
_QUOTES = str.maketrans("“”„«»‘’‚`´", "\"\"\"\"\"'''''")
_OUTER = " \t\r\n\"'"
_WORD_BEFORE, _WORD_AFTER = r"(?<![^\W_])(?<!\d[.,])", r"(?![^\W_])(?![.,]\d)"
"""A quotation begins and ends with whole words and whole numbers: "8 million" is not "48 million"."""


@dataclass(frozen=True, slots=True)
class Verification:
    """`pieces` pairs the stored words with the asked ones; pieces that are equal in both were not altered.

    `link` leads to the words, or to the article's address; `others` are further articles that have them.
    """

    text: str
    status: Literal["exact", "altered", "absent"]
    article_id: int | None = None
    version: int | None = None
    start: int = 0
    end: int = 0
    stored: str = ""
    kind: Kind = Kind.BODY
    particulars: Particulars | None = None
    pieces: tuple[tuple[str, str], ...] = ()
    link: str | None = None
    others: tuple[Verification, ...] = ()


def verify(
    text: str, hits: Sequence[Hit], versions: Mapping[tuple[int, int], ArticleVersion]
) -> Verification:
    """The best of the articles found for `text`: every exact place if there are any, else the closest words.

    Runs of blanks count as one space and every quotation mark as a straight one; all else must be equal.
    """
    asked = _fold(text.strip()).strip(_OUTER)
    stored = [versions[key] for key in dict.fromkeys((hit.article_id, hit.version) for hit in hits)]
    places = [(version, span) for version in stored if (span := _exact(asked, version.text))]
    if places:
        first, *others = (_found(text, "exact", *place) for place in places)
        return replace(first, others=tuple(others))
    return max(
        (_closest(text, asked, version) for version in stored),
        key=_likeness,
        default=Verification(text, "absent"),
    )


def closest(text: str, version: ArticleVersion) -> Verification:
    """How `text` stands in one version."""
    return _closest(text, _fold(text.strip()).strip(_OUTER), version)


def _fold(text: str) -> str:
    return re.sub(r"\s+", " ", text.translate(_QUOTES))


def _exact(asked: str, text: str) -> tuple[int, int] | None:
    if not asked:
        return None
    words = r"\s+".join(re.escape(word) for word in asked.split(" "))
    before = _WORD_BEFORE if _ends_whole(asked[0]) else ""
    after = _WORD_AFTER if _ends_whole(asked[-1]) else ""
    match = re.search(before + words + after, text.translate(_QUOTES))
    return match.span() if match else None


def _ends_whole(character: str) -> bool:
    return character.isalnum() and not is_unspaced(character)


def _closest(text: str, asked: str, version: ArticleVersion) -> Verification:
    """The stored words around the longest run that the quotation shares, if they hold enough of it."""
    wanted, there = _pieces(asked), _pieces(version.text)
    longest = _matcher(there, wanted).find_longest_match()
    if not wanted or not longest.size:
        return Verification(text, "absent")
    slack = len(wanted) // 2
    first = max(0, longest.a - longest.b - slack)
    window = there[first : longest.a - longest.b + len(wanted) + slack]
    blocks = [block for block in _matcher(window, wanted).get_matching_blocks() if block.size]
    if sum(_words(wanted[block.b : block.b + block.size]) for block in blocks) < ALTERED * _words(wanted):
        return Verification(text, "absent")
    shared = window[blocks[0].a : blocks[-1].a + blocks[-1].size]
    return _found(text, "altered", version, (shared[0].start(), shared[-1].end()))


def _pieces(text: str) -> list[re.Match[str]]:
    return list(_PIECE.finditer(text))


def _words(pieces: Sequence[re.Match[str]]) -> int:
    return sum(piece.group()[0].isalnum() for piece in pieces)


def _matcher(one: Sequence[re.Match[str]], other: Sequence[re.Match[str]]) -> SequenceMatcher[str]:
    return SequenceMatcher(
        None, [_key(piece) for piece in one], [_key(piece) for piece in other], autojunk=False
    )


def _key(piece: re.Match[str]) -> str:
    return " " if piece.group().isspace() else piece.group().translate(_QUOTES).casefold()


def _found(
    text: str, status: Literal["exact", "altered"], version: ArticleVersion, span: tuple[int, int]
) -> Verification:
    start, end = span
    return Verification(
        text=text,
        status=status,
        article_id=version.article_id,
        version=version.version,
        start=start,
        end=end,
        stored=version.text[start:end],
        kind=next((block.kind for block in version.blocks if block.start <= start < block.end), Kind.BODY),
        particulars=version.particulars,
        pieces=tuple(_differences(version.text[start:end], text.strip().strip(_OUTER))),
    )


def _differences(stored: str, asked: str) -> Iterator[tuple[str, str]]:
    """Neighbouring pieces that differ are one; case differs, blanks and marks never."""
    for is_same, pairs in groupby(_paired(stored, asked), key=lambda pair: _fold(pair[0]) == _fold(pair[1])):
        kept = list(pairs)
        words = "".join(one for one, _ in kept)
        yield words, words if is_same else "".join(other for _, other in kept)


def _paired(stored: str, asked: str) -> Iterator[tuple[str, str]]:
    one, other = _pieces(stored), _pieces(asked)
    for tag, a1, a2, b1, b2 in _matcher(one, other).get_opcodes():
        if tag == "equal":
            yield from zip(_words_of(one[a1:a2]), _words_of(other[b1:b2]), strict=True)
        else:
            yield "".join(_words_of(one[a1:a2])), "".join(_words_of(other[b1:b2]))


def _words_of(pieces: Sequence[re.Match[str]]) -> list[str]:
    return [piece.group() for piece in pieces]


def _likeness(verification: Verification) -> float:
    if verification.status == "absent":
        return 0.0
    return sum(len(stored) for stored, asked in verification.pieces if stored == asked) / max(
        len(verification.text), 1
    )


def linked(found: Verification, pages: Mapping[tuple[int, int], str | None]) -> Verification:
    """The same with links on the words; `pages` holds the visible texts of the articles' pages."""
    url = found.particulars.url if found.particulars else None
    page = pages.get((found.article_id or 0, found.version or 0))
    landing = link(url, page, found.stored) if url and page else url
    return replace(found, link=landing, others=tuple(linked(one, pages) for one in found.others))
