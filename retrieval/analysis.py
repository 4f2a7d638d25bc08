"""Text becomes tokens: terms to compare, with offsets into the text as it stands.

Terms are folded (case, width, accents, English endings); offsets never are, since a quote is cut by them.
Scripts that write without spaces become single characters and pairs of them.
"""

from __future__ import annotations

import itertools
import threading
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from importlib.resources import files
from typing import TYPE_CHECKING, Literal

import regex
import Stemmer

if TYPE_CHECKING:
    from collections.abc import Iterator

ANALYZER, VERSION = "words", 1

AnswerType = Literal["who", "when", "where", "number"]

_UNSPACED = r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}ー々]"
_TOKEN = regex.compile(
    rf"(?P<unspaced>{_UNSPACED}[\p{{M}}\p{{Han}}\p{{Hiragana}}\p{{Katakana}}\p{{Thai}}\p{{Lao}}\p{{Khmer}}\p{{Myanmar}}ー々]*)"
    r"|(?P<number>\p{Nd}+(?:[.,]\p{Nd}+)*)"
    rf"|(?P<word>(?:(?!{_UNSPACED})[\p{{L}}\p{{M}}\p{{Nl}}\p{{No}}\p{{Cf}}])+"
    rf"(?:['’](?:(?!{_UNSPACED})[\p{{L}}\p{{M}}])+)*)"
)
_STEMMERS = threading.local()
"""A Stemmer belongs to one thread."""
_MEMORY = 50_000
"""Folded words kept: a few megabytes, and nearly every word of a library."""


@dataclass(frozen=True, slots=True)
class Token:
    """`text[start:end]` as a term."""

    term: str
    start: int
    end: int


def tokens(text: str) -> Iterator[Token]:
    """All tokens in order of their start; pairs of unspaced characters follow their first character."""
    for match in _TOKEN.finditer(text):
        if match.lastgroup == "unspaced":
            yield from _grams(text, match.start(), match.end())
        else:
            term = fold(match.group())
            if term:
                yield Token(term, match.start(), match.end())


def fold_spans(text: str, start: int, end: int) -> list[tuple[str, int, int]]:
    """(term, start, end) of the tokens in `text[start:end]`, with offsets into `text`."""
    return [(token.term, token.start + start, token.end + start) for token in tokens(text[start:end])]


def _grams(text: str, start: int, end: int) -> Iterator[Token]:
    for at in range(start, end):
        if unicodedata.category(text[at]).startswith("M"):
            continue
        yield Token(unicodedata.normalize("NFKC", text[at]), at, at + 1)
        if at + 1 < end:
            yield Token(unicodedata.normalize("NFKC", text[at : at + 2]), at, at + 2)


@lru_cache(maxsize=_MEMORY)
def fold(word: str) -> str:
    """The term of one word: equal for spellings that a reader takes for the same word. May be empty."""
    plain = "".join(c for c in unicodedata.normalize("NFKC", word) if unicodedata.category(c) != "Cf")
    plain = plain.casefold().replace("’", "'")
    if plain[:1].isdigit():
        return plain.replace(",", "")
    plain = _without_accents(plain.removesuffix("'s").strip("'"))
    return _stemmer().stemWord(plain) if plain.isascii() and plain.isalpha() else plain


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


@dataclass(frozen=True, slots=True)
class QueryTerm:
    """A term of a question, and the question's own word for it."""

    term: str
    surface: str


@dataclass(frozen=True, slots=True)
class Query:
    """`terms` are distinct and in the question's order; `pairs` are neighbours among them."""

    text: str
    terms: tuple[QueryTerm, ...]
    pairs: tuple[tuple[str, str], ...]
    asks_for: AnswerType | None


def parse_query(question: str) -> Query:
    """The words of a question that name its subject. A question of common words alone has no terms."""
    said = [(token, question[token.start : token.end]) for token in tokens(question)]
    content = [(token, word) for token, word in said if not is_common(word)]
    terms = {token.term: QueryTerm(token.term, word) for token, word in reversed(content)}
    ordered = tuple(terms[term] for term in dict.fromkeys(token.term for token, _ in content))
    pairs = tuple((one.term, two.term) for (one, _), (two, _) in itertools.pairwise(content))
    return Query(question, ordered, pairs, _asks_for(question))


def is_common(word: str) -> bool:
    return word.casefold().replace("’", "'") in stopwords()


_ASKED: tuple[tuple[AnswerType, str], ...] = (
    ("number", r"\bhow\s+(?:many|much|old|large|big|long|far|tall|high|deep|fast|often|heavy|wide)\b"),
    ("when", r"\bwhen\b|\b(?:what|which)\s+(?:year|date|day|month|time|century|decade)\b|\bhow long ago\b"),
    (
        "where",
        r"\bwhere\b|\b(?:what|which)\s+(?:city|country|place|town|state|region|river|continent|island)\b",
    ),
    ("who", r"\bwho(?:m|se)?\b"),
)


def _asks_for(question: str) -> AnswerType | None:
    lowered = question.casefold()
    return next((kind for kind, pattern in _ASKED if regex.search(pattern, lowered)), None)
