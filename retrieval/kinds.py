"""Signs, in English, that words hold the kind of answer that a question asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

if TYPE_CHECKING:
    from retrieval.analysis import AnswerType

_MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"
_DAY = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
_COUNT = (
    "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty"
    "|hundred|thousand|million|billion|dozen|half|twice|once|both"
)
_BETWEEN = r"(?:\s+(?:\p{Lu}\.|de|van|von|al|bin|el|la))*"

_SIGNS: dict[AnswerType, regex.Pattern[str]] = {
    "when": regex.compile(
        rf"\b(?:1\d|20)\d\d\b|\b(?:{_MONTH}|{_DAY})\b|\b\d+ (?:year|month|week|day|hour)s?\b|century"
    ),
    "number": regex.compile(rf"\d|\b(?:{_COUNT})\b"),
    "who": regex.compile(rf"\p{{Lu}}\p{{L}}+{_BETWEEN}\s+\p{{Lu}}\p{{L}}+"),
    "where": regex.compile(r"\b(?:in|at|from|near|to|of|on)\s+(?:the\s+)?\p{Lu}\p{L}+"),
}


def has_kind(words: str, asked: AnswerType) -> bool:
    return _SIGNS[asked].search(words) is not None
