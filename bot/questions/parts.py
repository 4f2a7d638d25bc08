"""A question of several parts is split, and what is found for each of them becomes one answer."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import chain, zip_longest
from typing import TYPE_CHECKING

from bot.questions.completing import ASKING, PLACING, complete, lacks_words, own_words, topic_of, without_lead
from bot.quotes.answers import Answer, Part
from bot.quotes.words import quoted_spans

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from bot.questions.completing import Topic
    from bot.quotes.answers import Quote, Reason, Verdict

MAX_PARTS = 4
"""A question with more is asked as a whole: it is a list, and each part costs a search."""

_AUXILIARY = "am|are|can|could|did|do|does|had|has|have|is|may|might|must|should|was|were|will|would"
_MEASURE = "many|much|long|old|far|often|big|large|tall|high|deep|wide|heavy|fast|soon"
_OF_A_CLAUSE = "the|a|an|it|he|she|they|we|i|you|this|that|these|those|his|her|its|their"
"""After "what" or "who" they begin a clause ("what the mayor said") rather than a question."""
_ALONE = r"(?:\s+exactly)?(?=\W*$|\s*[,;?]|\s+and\b)"
_QUESTION = (
    rf"(?:(?:{PLACING})\s+)?(?:"
    rf"(?:when|where|why|how)(?:{_ALONE}|(?=\s+(?:{_AUXILIARY})\b))"
    rf"|how(?=\s+(?:{_MEASURE})\b)"
    rf"|(?:who|whom|whose|what|which)\b(?!\s+(?:{_OF_A_CLAUSE})\b))"
)
_AND = re.compile(
    rf"(?:,?\s+(?:and(?:\s+also)?|but|as\s+well\s+as|&)\s+|;\s*)(?={_QUESTION})"
    rf"|,\s*(?=(?:when|where|why|how|who|what){_ALONE})"
)
"""Before a question word in small letters: "The Who and What" is a title."""
_MARK = re.compile(
    rf"[?？][\"'”’)]*\s+(?=(?:(?:and|but|also)\s+)*(?:(?:{PLACING})\s+)?(?:{ASKING})\b)", re.IGNORECASE
)
_OPENS = re.compile(
    r"\W*(?:and\s+|but\s+)?(?:please\s+)?(?:(?:can|could)\s+you\s+)?(?:tell\s+me\s+|do\s+you\s+know\s+)?"
    rf"(?:(?:{PLACING})\s+)?(?:{ASKING}|{_AUXILIARY})\b",
    re.IGNORECASE,
)
_WITHIN = re.compile(rf"\b(?:{ASKING})\b")
_ENDS = " \t\n,;?？"


def split(question: str) -> tuple[str, ...]:
    """The parts of a question, each with the "and" before it; the question alone where there is one part."""
    parts: list[str] = []
    start = 0
    for match in _breaks(question):
        before = question[start : match.start()]
        if match.re is _MARK or _may_end(before):
            parts.append(before)
            start = match.end() if match.re is _MARK else match.start()
    parts.append(question[start:])
    told = tuple(part.strip(_ENDS) for part in parts)
    return told if 1 < len(told) <= MAX_PARTS and any(map(own_words, told)) else (question,)


def _breaks(question: str) -> list[re.Match[str]]:
    quoted = quoted_spans(question)
    found = chain(_AND.finditer(question), _MARK.finditer(question))
    outside = (m for m in found if not any(start < m.start() < end for start, end in quoted))
    return sorted(outside, key=lambda match: match.start())


def _may_end(part: str) -> bool:
    """Whether a part asks directly, so that what follows an "and" is no clause within it."""
    opening = _OPENS.match(part.lstrip(_ENDS))
    return opening is not None and not _WITHIN.search(part.lstrip(_ENDS), opening.end())


def topics(parts: Sequence[str], before: Topic | None = None) -> list[Topic]:
    """What each part is searched as: those that lean on another have the words of the first that does not.

    Where all lean, the first that has words of its own leans on the question before, and the others on it.
    """
    whole = _whole(parts)
    topic = before if whole is None else _topic(parts[whole], before)
    return [topic if topic and number == whole else _topic(part, topic) for number, part in enumerate(parts)]


def _topic(part: str, before: Topic | None) -> Topic:
    if before is None or not lacks_words(part):
        return topic_of(named(part))
    return complete(part, before)


def _whole(parts: Sequence[str]) -> int | None:
    """Which part the others are completed from: one that stands alone, or at least has words."""
    tests: tuple[Callable[[str], object], ...] = (
        lambda part: not lacks_words(part),
        lambda part: not lacks_words(named(part)),
        own_words,
    )
    return next((n for test in tests for n, part in enumerate(parts) if test(part)), None)


def named(part: str) -> str:
    """A part as it is named to people: without the "and" before it."""
    return without_lead(part) or part


def merge(parts: Sequence[str], answers: Sequence[Answer], quotes: int) -> Answer:
    """One answer of several: sure where each part is, and nothing only where each part found nothing."""
    told = tuple(Part(named(part), answer.verdict) for part, answer in zip(parts, answers, strict=True))
    verdict = _verdict(told)
    return replace(
        answers[0],
        verdict=verdict,
        confidence=min(answer.confidence for answer in answers),
        reason=_reason(verdict, answers),
        missing=tuple(_missing(answers)),
        quotes=tuple(_distinct(answers))[:quotes],
        parts=told,
    )


def _verdict(parts: Iterable[Part]) -> Verdict:
    verdicts = {part.verdict for part in parts}
    return verdicts.pop() if len(verdicts) == 1 else "closest"


def _reason(verdict: Verdict, answers: Sequence[Answer]) -> Reason | None:
    reasons = {answer.reason for answer in answers}
    if verdict == "answer":
        return None
    if verdict == "closest":
        return "doubtful"
    return reasons.pop() if len(reasons) == 1 else "not_stored"


def _missing(answers: Sequence[Answer]) -> Iterator[str]:
    """What any part lacks, each once, but for words that the quotes of another part have."""
    for word in dict.fromkeys(word for answer in answers for word in answer.missing):
        if not any(_has(answer, word) for answer in answers):
            yield word


def _has(answer: Answer, word: str) -> bool:
    """Whether the word is the question's and the quotes don't lack it."""
    if not answer.quotes or word in answer.missing:
        return False
    return any(word.casefold() == own.text.casefold() for own in own_words(answer.question))


def _distinct(answers: Sequence[Answer]) -> Iterator[Quote]:
    """The quotes, the best of each part first; none that shares words with one before it."""
    taken: list[Quote] = []
    for quote in chain.from_iterable(zip_longest(*(answer.quotes for answer in answers))):
        if quote is not None and not any(_overlap(quote, other) for other in taken):
            taken.append(quote)
            yield quote


def _overlap(one: Quote, other: Quote) -> bool:
    same = (one.article_id, one.version) == (other.article_id, other.version)
    return same and one.start < other.end and other.start < one.end
