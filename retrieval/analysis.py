"""Text becomes tokens: terms to compare, with offsets into the text as it stands.

Terms are folded (case, width, accents, English endings); offsets never are, since a quote is cut by them.
Scripts that write without spaces become short runs of characters that overlap.
"""

from __future__ import annotations

import re
import threading
import unicodedata
from functools import lru_cache
from hashlib import blake2b
from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple

import regex
import Stemmer

if TYPE_CHECKING:
    from collections.abc import Iterator

ANALYZER, VERSION = "words", 1

_UNSPACED = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}ー々"
_IDEOGRAPH = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}ー々]")
_LETTER = rf"[[\p{{L}}\p{{M}}\p{{Nl}}\p{{No}}\p{{Cf}}]--[{_UNSPACED}]]"
_INITIALS = r"[A-Z](?:\.[A-Z])+(?!\w)\.?"
_TOKEN = regex.compile(
    rf"(?V1)(?P<unspaced>[{_UNSPACED}][\p{{M}}{_UNSPACED}]*+)|{_INITIALS}"
    rf"|{_LETTER}++(?:['’]{_LETTER}++)*+|\p{{Nd}}++(?:[.,]\p{{Nd}}++)*+"
)
_PLAIN = re.compile("[\0-\xac\xae-\u02ac\u0370-\u0482\u048a-\u0558\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*")
"""Latin, Greek and Cyrillic letters that need no marks, and what is printed between them."""
_PLAIN_TOKEN = re.compile(rf"{_INITIALS}|[^\W\d_]+(?:['’][^\W\d_]+)*|\d+(?:[.,]\d+)*")
"""Finds in plain text what `_TOKEN` finds in any, in a third of the time."""
_STEMMERS = threading.local()
"""A Stemmer belongs to one thread."""
ROOT = 5
"""Letters kept of a word in another alphabet than English's, as endings go: measured on six languages."""
_MEMORY = 50_000
"""Folded words kept: a few megabytes, and nearly every word of a library."""


class Token(NamedTuple):
    """`text[start:end]` as a term. A tuple, since one question makes thousands of them."""

    term: str
    start: int
    end: int


def tokens(text: str, start: int = 0, end: int | None = None) -> Iterator[Token]:
    """All tokens of `text[start:end]` in order of their start, with offsets into `text`."""
    stop = len(text) if end is None else end
    plain = _PLAIN.fullmatch(text, start, stop) is not None
    for match in (_PLAIN_TOKEN if plain else _TOKEN).finditer(text, start, stop):
        if not plain and match["unspaced"]:
            yield from _grams(text, *match.span())
        elif term := fold(match[0]):
            yield Token(term, *match.span())


def _grams(text: str, start: int, end: int) -> Iterator[Token]:
    """Ideographs alone and in pairs; of alphabets without blanks every three characters in a row."""
    sizes = (1, 2) if _IDEOGRAPH.match(text, start) else (min(3, end - start),)
    for at in range(start, end):
        for size in sizes:
            if at + size <= end:
                yield Token(unicodedata.normalize("NFKC", text[at : at + size]), at, at + size)


@lru_cache(maxsize=_MEMORY)
def fold(word: str) -> str:
    """The term of one word: equal for spellings that a reader takes for the same word. May be empty."""
    plain = "".join(c for c in unicodedata.normalize("NFKC", word) if unicodedata.category(c) != "Cf")
    plain = plain.casefold().replace("’", "'")
    if plain[:1].isdigit():
        return plain.replace(",", "")
    plain = plain.replace(".", "")
    plain = _without_accents(plain.removesuffix("'s").strip("'"))
    if not plain.isascii():
        return plain[:ROOT]
    return _stemmer().stemWord(plain) if plain.isalpha() else plain


def _without_accents(word: str) -> str:
    """Accents go from Latin, Greek and Cyrillic letters; in other scripts marks are letters of their own."""
    if not word or word.isascii() or not _has_accents(word[0]):
        return word
    bare = "".join(
        c for c in unicodedata.normalize("NFD", word) if not unicodedata.category(c).startswith("M")
    )
    return unicodedata.normalize("NFC", bare)


def _has_accents(character: str) -> bool:
    return unicodedata.name(character, "").startswith(("LATIN", "GREEK", "CYRILLIC"))


def _stemmer() -> Stemmer.Stemmer:
    if not hasattr(_STEMMERS, "english"):
        _STEMMERS.english = Stemmer.Stemmer("english", 0)
    return _STEMMERS.english


@lru_cache(maxsize=1)
def stopwords() -> frozenset[str]:
    lines = _stopword_list().splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def _stopword_list() -> str:
    return files("retrieval").joinpath("data", "stopwords.txt").read_text(encoding="utf-8")


@lru_cache(maxsize=1)
def signature() -> str:
    """Names the analyzer, its version and its words; a segment of another signature is built again."""
    digest = blake2b(_stopword_list().encode(), digest_size=6).hexdigest()
    return f"{ANALYZER}/{VERSION}/{digest}"


def is_common(word: str) -> bool:
    """Whether the word says nothing of a subject. "US" and its like do, in capitals."""
    return word.casefold().replace("’", "'") in stopwords() and not (word.isupper() and word in stopwords())
