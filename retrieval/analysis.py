"""Text becomes tokens: terms to compare, with offsets into the text as it stands.

Terms are folded (case, width, accents); offsets never are, since a quote is cut by them. English words lose
their endings; other languages' words are compared by the runs of letters that they share, which measured
better than their stemmers. Scripts that write without spaces become short runs of characters that overlap.
"""

from __future__ import annotations

import re
import threading
import unicodedata
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, Literal, NamedTuple

import py3langid
import regex
import Stemmer

if TYPE_CHECKING:
    from collections.abc import Iterator

VERSION = 3
Analyzer = Literal["english", "letters", "tones"]
"""How words are compared: by English stems, by runs of letters, or by runs with their tone marks kept."""
ANALYZERS: tuple[Analyzer, ...] = ("english", "letters", "tones")
TONAL = frozenset({"vi"})
"""Languages in which an accent makes another word rather than another spelling."""
TELLING = 2_000
"""Characters of a text that tell its language."""

_UNSPACED = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}ー々"
_IDEOGRAPH = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}ー々]")
_SYLLABLES = regex.compile(r"[\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]")
_LETTER = rf"[[\p{{L}}\p{{M}}\p{{Nl}}\p{{No}}\p{{Cf}}]--[{_UNSPACED}]]"
_INITIALS = r"[A-Z](?:\.[A-Z])+(?![0-9A-Za-z])\.?"
_TOKEN = regex.compile(
    rf"(?V1)(?P<unspaced>[{_UNSPACED}][\p{{M}}{_UNSPACED}]*+)|{_INITIALS}"
    rf"|{_LETTER}++(?:['’]{_LETTER}++)*+|\p{{Nd}}++(?:[.,]\p{{Nd}}++)*+"
)
_PLAIN = re.compile("[\0-\xac\xae-\u02ac\u0370-\u0482\u048a-\u0557\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*")
"""Latin, Greek and Cyrillic letters that need no marks, and what is printed between them."""
_PLAIN_TOKEN = re.compile(rf"{_INITIALS}|[^\W\d_]+(?:['’][^\W\d_]+)*|\d+(?:[.,]\d+)*")
"""Finds in plain text what `_TOKEN` finds in any, in a third of the time."""
_STEMMERS = threading.local()
"""A Stemmer belongs to one thread."""
RUN, RUN_OF_ROOTS = 4, 3
"""Letters of a run, the word's edges counted as letters: measured on eleven languages. Arabic words are made
from roots of three.
"""
_ROOTED = regex.compile(r"\p{Arabic}")
_SAME = str.maketrans(
    {"ı": "i", **dict.fromkeys("أإآٱ", "ا"), "ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي"}
    | dict.fromkeys(["ـ", *map(chr, range(0x64B, 0x653))])
)
"""Letters that writers take for each other: Turkish i, Arabic's bearers of hamza; vowel marks go."""
_AROUND = re.compile("^[وفبك]?ال(?=\\w{3})|^[وف]?لل(?=\\w{3})|(?<=\\w{3})(?:ها|ان|ات|ون|ين|يه|هم|ه|ي)$")
"""The Arabic article, with the small words that are written together with it, and the commonest endings."""
_MEMORY = 100_000
"""Folded words kept: a few megabytes, and nearly every word of a library."""


class Token(NamedTuple):
    """`text[start:end]` as a term. A tuple, since one question makes thousands of them."""

    term: str
    start: int
    end: int


def analyzer_of(text: str) -> Analyzer:
    """The analyzer for a text's language. Texts of no language, as "Shenzhou-20", are read as English."""
    language = str(py3langid.classify(text[:TELLING])[0])
    if language == "en":
        return "english"
    return "tones" if language in TONAL else "letters"


def tokens(
    text: str, start: int = 0, end: int | None = None, analyzer: Analyzer = "english"
) -> Iterator[Token]:
    """All words of `text[start:end]` in order of their start, with offsets into `text`."""
    stop = len(text) if end is None else end
    plain = _PLAIN.fullmatch(text, start, stop) is not None
    for match in (_PLAIN_TOKEN if plain else _TOKEN).finditer(text, start, stop):
        if not plain and match["unspaced"]:
            yield from _unspaced(text, *match.span())
        elif term := fold(match[0], analyzer):
            yield Token(term, *match.span())


def _unspaced(text: str, start: int, end: int) -> Iterator[Token]:
    """Ideographs alone and in pairs; of alphabets without blanks every three characters in a row."""
    sizes = (1, 2) if _IDEOGRAPH.match(text, start) else (min(3, end - start),)
    for at in range(start, end):
        for size in sizes:
            if at + size <= end:
                yield Token(unicodedata.normalize("NFKC", text[at : at + size]), at, at + size)


@lru_cache(maxsize=_MEMORY)
def fold(word: str, analyzer: Analyzer = "english") -> str:
    """The term of one word: equal for spellings that a reader takes for the same word. May be empty."""
    plain = "".join(c for c in unicodedata.normalize("NFKC", word) if unicodedata.category(c) != "Cf")
    plain = plain.casefold().replace("’", "'")
    if plain[:1].isdigit():
        return plain.replace(",", "")
    plain = plain.replace(".", "").translate(_SAME).strip("'")
    if analyzer == "tones":
        return unicodedata.normalize("NFC", plain)
    plain = _AROUND.sub("", _without_accents(plain.removesuffix("'s")))
    is_english = analyzer == "english" and plain.isascii() and plain.isalpha()
    return _stemmer().stemWord(_irregular().get(plain, plain)) if is_english else plain


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


@lru_cache(maxsize=1)
def _irregular() -> dict[str, str]:
    table = files("retrieval").joinpath("data", "irregular.txt").read_text(encoding="utf-8")
    rows = [line.split() for line in table.splitlines() if not line.startswith("#")]
    return {form: plain for plain, *forms in rows for form in forms}


def _stemmer() -> Stemmer.Stemmer:
    if not hasattr(_STEMMERS, "english"):
        _STEMMERS.english = Stemmer.Stemmer("english", 0)
    return _STEMMERS.english


@lru_cache(maxsize=_MEMORY)
def runs(term: str, analyzer: Analyzer) -> tuple[str, ...]:
    """What stands in the index for a term: itself, or the runs of letters that it consists of."""
    if analyzer == "english" or not term[0].isalpha() or _IDEOGRAPH.match(term) or _SYLLABLES.match(term):
        return (term,)
    edged, size = f"_{term}_", RUN_OF_ROOTS if _ROOTED.match(term) else RUN
    return tuple(edged[at : at + size] for at in range(max(len(edged) - size + 1, 1)))
