"""A question becomes a query: the words that name its subject, and what kind of answer it asks for."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from retrieval.analysis import runs, tokens
from retrieval.kinds import asked
from retrieval.stopwords import elsewhere, is_common

if TYPE_CHECKING:
    from collections.abc import Iterator

    from retrieval.analysis import Analyzer, Token
    from retrieval.kinds import AnswerType, Asked

SHORT = 4
"""Words from which a question wholly in capitals shouts rather than names."""


@dataclass(frozen=True, slots=True)
class QueryTerm:
    """A term of a question, the question's own word for it, and where that begins.

    `named`: it is written as a name or a number is, in mid-sentence. `counted`: the question asks how many
    of it there are. `light`: it says little of a subject.
    """

    term: str
    surface: str
    start: int = 0
    named: bool = False
    counted: bool = False
    light: bool = False

    @property
    def place(self) -> range:
        """Where it stands in the question."""
        return range(self.start, self.start + len(self.surface))


@dataclass(frozen=True, slots=True)
class Query:
    """A question as one analyzer reads it.

    `terms` are distinct and in the question's order; `pairs` are the numbers of neighbours among them;
    `types` are the kinds of answer that would do, none where the question doesn't say.
    """

    text: str
    analyzer: Analyzer
    terms: tuple[QueryTerm, ...]
    pairs: frozenset[tuple[int, int]]
    types: tuple[AnswerType, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether no word of it names a subject."""
        return all(term.light for term in self.terms)

    def runs(self) -> list[str]:
        """What to look up in the index, each once."""
        return list(dict.fromkeys(run for term in self.terms for run in runs(term.term, self.analyzer)))


def parse_query(question: str, analyzer: Analyzer = "english") -> Query:
    """The words of a question that name its subject. A question of common words alone has no terms."""
    plain = _without_shouting(question)
    asks = asked(question)
    numbers: dict[str, int] = {}
    terms: list[QueryTerm] = []
    said: list[int] = []
    for token in _telling(question, plain, asks, analyzer):
        number = numbers.setdefault(token.term, len(terms))
        if number == len(terms):
            terms.append(_term(question, plain, asks, token, analyzer))
        said.append(number)
    pairs = frozenset((one, two) for one, two in pairwise(said) if not (terms[one].light or terms[two].light))
    return Query(question, analyzer, tuple(terms), pairs, asks.types)


def _telling(question: str, plain: str, asks: Asked, analyzer: Analyzer) -> Iterator[Token]:
    for token in tokens(question, analyzer=analyzer):
        common = analyzer == "english" and is_common(plain[token.start : token.end])
        if not common and not _within(token, asks.idiom):
            yield token


def _term(question: str, plain: str, asks: Asked, token: Token, analyzer: Analyzer) -> QueryTerm:
    return QueryTerm(
        token.term,
        question[token.start : token.end],
        token.start,
        named=_is_named(plain, token),
        counted=_within(token, asks.counted),
        light=analyzer != "english" and token.term in elsewhere(),
    )


def _within(token: Token, span: tuple[int, int] | None) -> bool:
    return span is not None and span[0] <= token.start < span[1]


def _without_shouting(question: str) -> str:
    """In lower case where capitals tell nothing: all in capitals, or every word with one."""
    words = [word for word in question.split() if word[0].isalpha()]
    telling = any(word[0].islower() for word in words) or len(words) < SHORT
    lowered = question.lower()
    return question if telling or len(lowered) != len(question) else lowered


def _is_named(question: str, token: Token) -> bool:
    first = not question[: token.start].strip(" \t\n\"'“‘«(¿¡")
    return question[token.start].isdigit() or (question[token.start].isupper() and not first)
