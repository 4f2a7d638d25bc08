"""A question becomes a query: the words that name its subject, and what kind of answer it asks for."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from retrieval.analysis import is_common, tokens
from retrieval.kinds import asked

if TYPE_CHECKING:
    from retrieval.analysis import Token
    from retrieval.kinds import AnswerType

SHORT = 4
"""Words from which a question wholly in capitals shouts rather than names."""


@dataclass(frozen=True, slots=True)
class QueryTerm:
    """A term of a question, and the question's own word for it.

    `named`: it is written as a name or a number is, in mid-sentence. `counted`: the question asks how many
    of it there are.
    """

    term: str
    surface: str
    named: bool = False
    counted: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """`terms` are distinct and in the question's order; `pairs` are neighbours among them; `types` are the
    kinds of answer that would do, none where the question doesn't say.
    """

    text: str
    terms: tuple[QueryTerm, ...]
    pairs: tuple[tuple[str, str], ...]
    types: tuple[AnswerType, ...] = ()


def parse_query(question: str) -> Query:
    """The words of a question that name its subject. A question of common words alone has no terms."""
    plain = _without_shouting(question)
    asks = asked(question)
    said = [
        token
        for token in tokens(question)
        if not is_common(plain[token.start : token.end]) and not _within(token, asks.idiom)
    ]
    terms: dict[str, QueryTerm] = {}
    for token in said:
        surface = question[token.start : token.end]
        term = QueryTerm(token.term, surface, _is_named(plain, token), _within(token, asks.counted))
        terms.setdefault(token.term, term)
    pairs = tuple((one.term, two.term) for one, two in pairwise(said))
    return Query(question, tuple(terms.values()), pairs, asks.types)


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
