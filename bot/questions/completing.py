"""A question with too few words of its own is completed from another question's words. English alone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from bot.questions.scoping import WHOLE_LIBRARY, Scope
from retrieval.query import parse_query

if TYPE_CHECKING:
    from collections.abc import Sequence

ASKING = "who|whom|whose|what|when|where|why|which|how"
PLACING = "at|by|for|from|in|into|of|on|since|through|to|under|until|with"
"""Prepositions that may stand before a question word or a name."""

FEW, FEW_BY_NAME = 2, 4
"""The most words of its own with which a question may still lean on another one; those that name a new
subject ("what about the Nam Theun 2 dam?") may be more.
"""

_LEAD = re.compile(r"\W*(?:(?:and|but|or|also|what\s+about|how\s+about)\b[\s,]*)+", re.IGNORECASE)
_ASKS = re.compile(rf"\W*(?:(?:{PLACING})\s+)?(?:{ASKING})\b", re.IGNORECASE)
_ASKS_ONE_WORD = re.compile(
    rf"\W*(?:(?:{PLACING})\s+)?(?:{ASKING})(?:\s+(?:many|much|else))?\s+[\w'’-]+\W*", re.IGNORECASE
)
_DEFINES = re.compile(
    r"\W*(?:what|who)\s+(?:is|are|was|were)\b(?!\s+(?:it|they|he|she|its|their)\b)", re.IGNORECASE
)
_PRONOUN = re.compile(
    r"\b(?:its?(?!\s+(?:true|possible|takes?\s+to)\b)|they|them|theirs?|he|him|his|she|hers?)\b",
    re.IGNORECASE,
)
_POINTING = re.compile(
    r"\b(?:this|that|these|those)\b(?=\W*$|\s+(?:is|are|was|were|do|does|did|has|have|had|will|would|can)\b)",
    re.IGNORECASE,
)
_KIND = re.compile(
    r"\b(?:what|which)\s+(?P<noun>year|date|day|month|time|decade|century|city|country|place|town|region)\b",
    re.IGNORECASE,
)
"""They ask when or where, and are no words of a subject."""
_VERB_FIRST = re.compile(r"\W*(?:who|what)\s+(?P<verb>[\w'’-]+)", re.IGNORECASE)
_PRICE = re.compile(r"\bhow\s+much\b.*\b(?P<verb>costs?|paid|pay|spent|spend|worth)\W*$", re.IGNORECASE)
_WORD = re.compile(r"\w+(?:['’.,-]\w+)*")
_ENDS = " \t\n?!.,;:"


class Word(NamedTuple):
    """A word of a question that says something of its subject; a word with hyphens is one."""

    text: str
    start: int
    end: int
    named: bool


class Name(NamedTuple):
    """Neighbouring words of a question that are names or numbers, and the preposition before them."""

    text: str
    start: int
    end: int
    after: str


@dataclass(frozen=True, slots=True)
class Topic:
    """What a question leaves for those after it: what was typed, what was searched, and its subject's words.

    `typed` is the question that named the subject, and the one that put another name in, if any; `scope` is
    what they said of the articles that may answer.
    """

    typed: tuple[str, ...]
    sought: str
    subject: str
    scope: Scope = WHOLE_LIBRARY


def topic_of(question: str) -> Topic:
    return Topic((question,), question, _subject(question))


def lacks_words(question: str) -> bool:
    """Whether a question can't be understood without another one: "and when?", "how much did it cost?"."""
    words = own_words(question)
    body = without_lead(question)
    asks, led = _ASKS.match(body) is not None, body != question
    if any(word.named for word in words):
        return led and not asks and len(words) <= FEW_BY_NAME
    if not words:
        return asks or led or _refers_back(question, words)
    if len(words) > FEW:
        return False
    if led:
        return not _DEFINES.match(body)
    return _ASKS_ONE_WORD.fullmatch(body) is not None or _refers_back(question, words)


def complete(question: str, topic: Topic) -> Topic:
    """The question as it is searched: its words with the topic's, or the topic's with its name replaced."""
    body, words = without_lead(question).strip(_ENDS), own_words(question)
    if _ASKS.match(body) or (words and not all(word.named for word in words)):
        subject = _thing(topic.sought, topic.subject) if words else topic.subject
        return Topic(topic.typed, f"{body}: {subject}", topic.subject)
    sought = _renamed(topic.sought, names_in(question)) if words else topic.sought
    return Topic((topic.typed[0], question), sought, _subject(sought))


def own_words(question: str) -> list[Word]:
    """The words that parse_query finds telling, but for those that only ask."""
    asking = {match.start("noun") for match in _KIND.finditer(question)}
    telling = {term.surface: term.named for term in parse_query(question).terms}
    found = []
    for match in _WORD.finditer(question):
        known = [surface for surface in (match[0], *re.findall(r"\w+", match[0])) if surface in telling]
        if known and match.start() not in asking:
            found.append(Word(match[0], *match.span(), any(telling[surface] for surface in known)))
    return found


def without_lead(question: str) -> str:
    """Without the "and" or "what about" at its head."""
    lead = _LEAD.match(question)
    return question[lead.end() :] if lead else question


def names_in(question: str) -> list[Name]:
    names: list[Name] = []
    for word in own_words(question):
        if not word.named:
            continue
        if names and question[names[-1].end : word.start] == " ":
            first = names.pop()
            names.append(Name(question[first.start : word.end], first.start, word.end, first.after))
        else:
            names.append(Name(word.text, word.start, word.end, _preposition(question[: word.start])))
    return names


def _preposition(before: str) -> str:
    match = re.search(rf"\b({PLACING})\s+(?:the\s+)?$", before, re.IGNORECASE)
    return match[1].casefold() if match else ""


def _refers_back(question: str, words: Sequence[Word]) -> bool:
    """Whether a pronoun stands where nothing in the question itself can be meant."""
    pronoun, pointing = _PRONOUN.search(question), _POINTING.search(question)
    if pronoun and sum(word.start < pronoun.start() for word in words) < FEW:
        return True
    return pointing is not None and not any(word.start < pointing.start() for word in words)


def _subject(question: str) -> str:
    """A question's own words, but for those that ask how much."""
    price = _PRICE.search(question)
    return " ".join(w.text for w in own_words(question) if not (price and w.start == price.start("verb")))


def _thing(question: str, subject: str) -> str:
    """The subject's words but for its verb, where it is told simply: the word after "who" or "what"."""
    verb = _VERB_FIRST.match(question)
    left = [word for word in subject.split() if not (verb and word == verb["verb"])]
    return " ".join(left) or subject


def _renamed(question: str, names: Sequence[Name]) -> str:
    """The question with each name in its counterpart's place, or else at its end."""
    for name in names:
        old = _counterpart(name, names_in(question))
        if old:
            question = question[: old.start] + name.text + question[old.end :]
        else:
            question = f"{question.rstrip(_ENDS)} {name.text}"
    return question


def _counterpart(name: Name, others: Sequence[Name]) -> Name | None:
    """The one name, or number, for which `name` may stand: the only one, or the only one placed alike."""
    alike = [other for other in others if other.text[0].isdigit() == name.text[0].isdigit()]
    if len(alike) > 1:
        alike = [other for other in alike if other.after == name.after]
    return alike[0] if len(alike) == 1 else None
