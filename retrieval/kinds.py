"""What kind of answer an English question asks for, and signs that words hold one of that kind."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

import regex

AnswerType = Literal[
    "who",
    "when",
    "where",
    "number",
    "money",
    "length",
    "duration",
    "age",
    "weight",
    "speed",
    "often",
    "heat",
    "size",
]


@dataclass(frozen=True, slots=True)
class Asked:
    """What a question asks for. `types` are the kinds of answer that would do, none where it doesn't say;
    `counted` is where the words stand of which it asks how many; `idiom` where those stand that only ask,
    as those of "how long" and "tell me" do: they need not stand in an answer. Both are spans of the question.
    """

    types: tuple[AnswerType, ...] = ()
    counted: tuple[int, int] | None = None
    idiom: tuple[int, int] | None = None


_NOUNS = "people|persons|individuals|men|women|times"
_NUMBER_ELSEWHERE = (
    r"\b(?:cuánt[oa]s|wie\s?viele|combien|quant[ie]|quant[oa]s|câ[tț][ie]|kaç|berapa|bao nhiêu|hoeveel"
    r"|hur många|сколько|скільки)\b|πόσ[οεα]|كم|कितन|多少|几[个名人年]|กี่|何[人個年]"
)
_WHEN_ELSEWHERE = (
    r"\b(?:cuándo|qué año|wann|welchem jahr|quand|quando|când|ce an|ne zaman|hangi yıl|kapan|khi nào"
    r"|năm nào|wanneer|när|kiedy|когда|каком году|коли)\b"
    r"|πότε|ποια χρονιά|متى|कब|किस वर्ष|什么时候|何时|哪一?年|いつ|เมื่อ"
)
_WHO_ELSEWHERE = (
    r"\b(?:quién(?:es)?|wer|wem|wen|qui|quem|cine|siapa|кто|кого|кому|хто|vem|kto)\b|ποιο[ςι]|किसने|谁|誰"
)
_ASKED: tuple[tuple[str, tuple[AnswerType, ...]], ...] = (
    (r"\bhow\s+long\s+ago\b", ("when",)),
    (r"\bhow\s+long\b", ("duration", "length")),
    (r"\bhow\s+far\b", ("length", "duration")),
    (r"\bhow\s+old\b", ("age",)),
    (r"\bhow\s+(?:tall|high|deep|wide|thick|broad)\b", ("length",)),
    (r"\bhow\s+heavy\b|\bhow\s+much\b.*\bweigh", ("weight",)),
    (r"\bhow\s+(?:hot|cold|warm)\b", ("heat",)),
    (r"\bhow\s+fast\b", ("speed",)),
    (r"\bhow\s+often\b", ("often",)),
    (r"\bhow\s+(?:large|big|small)\b", ("size",)),
    (r"\bhow\s+much\b", ("size", "money")),
    (r"\bhow\s+(?:strong|powerful|bright|loud|many)\b", ("number",)),
    (r"\bwhen\b|\b(?:what|which)\s+(?:year|date|day|month|time|century|decade)\b", ("when",)),
    (
        r"\bwhere\b|\b(?:what|which)\s+(?:city|country|place|town|state|region|river|continent|island)\b",
        ("where",),
    ),
    (r"\bwho(?:m|se)?\b", ("who",)),
    (_NUMBER_ELSEWHERE, ("number",)),
    (_WHEN_ELSEWHERE, ("when",)),
    (_WHO_ELSEWHERE, ("who",)),
)
_QUESTIONS = tuple((regex.compile(pattern, regex.IGNORECASE), types) for pattern, types in _ASKED)
_MONEY = regex.compile(
    r"\b(?:costs?|priced?|worth|money|paid|pays?|salary|fees?|spend|spent|budget)\b", regex.IGNORECASE
)
_WHAT = regex.compile(r"\b(?:what|how much)\b", regex.IGNORECASE)
_COUNTED = regex.compile(rf"\bhow\s+many\s+(?!(?:{_NOUNS})\b)\p{{L}}+", regex.IGNORECASE)
_HOW = regex.compile(r"\bhow\s+(?!(?:many|much)\b)\p{L}+", regex.IGNORECASE)
_TELL = regex.compile(
    r"^\W*(?:please\s+)?(?:(?:can|could|would)\s+(?:you|i)\s+)?(?:please\s+)?"
    r"(?:(?:tell|show|give|find|get)\s+(?:me|us)|explain|describe)\b",
    regex.IGNORECASE,
)


def asked(question: str) -> Asked:
    """What the question asks for; its first sign counts."""
    types = next((types for sign, types in _QUESTIONS if sign.search(question)), ())
    if types in {("size", "money"), ()} and _MONEY.search(question) and _WHAT.search(question):
        types = ("money",)
    counted = _COUNTED.search(question)
    idiom = (_HOW.search(question) if types else None) or _TELL.search(question)
    return Asked(types, counted.span() if counted else None, idiom.span() if idiom else None)


_MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"
_DAY = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
_SEASON = "spring|summer|autumn|winter"
_COUNT = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
    "|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?"
    "|billions?|trillions?|dozens?|half|twice|once|both|a|an"
)
_SPAN = "seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|century|centuries"
_LENGTH = (
    "millimet(?:re|er)s?|centimet(?:re|er)s?|met(?:re|er)s?|kilomet(?:re|er)s?|mm|cm|m|km|miles?|mi|yards?|feet"
    "|foot|ft|inch(?:es)?|light[ -]years?|blocks?|stor(?:ey|ie)s?|floors?|fathoms?"
)
_WEIGHT = "grams?|kilograms?|kilos?|g|kg|tonnes?|tons?|pounds?|lbs?|ounces?|oz|carats?"
_YEAR = r"(?:1[5-9]|20)\p{Nd}\p{Nd}(?![\p{Nd},]|\.\p{Nd})"
_DATED = rf"\p{{Nd}}{{1,2}}(?:st|nd|rd|th)? (?:of )?(?:{_MONTH})|(?<=(?:{_MONTH}) )\p{{Nd}}{{1,2}}\b"
_AREA = r"hectares?|acres?|square|km²|m²|cubic|lit(?:re|er)s?|gallons?|(?:kilo|mega|giga)\p{L}+|[MG]W|seats?"
_AMOUNT = rf"(?:\p{{Nd}}|\b(?:{_COUNT})\b)"
_BETWEEN = r"(?:\s+(?:\p{Lu}\.|de|van|von|al|bin|el|la))*"


def _measured(units: str) -> str:
    """An amount with its unit at most three words after it: "one and a half years"."""
    between = r"[\p{Nd}.,]*(?:[\s-]+\p{L}+){0,3}?[\s-]*"
    return rf"(?i:{_AMOUNT}{between}\b(?:{units})\b)|\p{{Nd}}(?:{units})\b"


_SIGNS: dict[AnswerType, regex.Pattern[str]] = {
    "when": regex.compile(
        rf"\b(?:1\d|20)\d\d(?:s|\b)|\b(?:{_MONTH}|{_DAY})\b|\b(?i:{_SPAN}|{_SEASON}|noon|midnight|dawn)\b"
        r"|\b(?i:today|yesterday|tomorrow|tonight|weekend|soon)\b|\b\d{1,2}[:.]\d\d\b|\b\d+ ?[ap]\.?m\b"
    ),
    "number": regex.compile(
        rf"(?<!\p{{Nd}}[.,]?)(?!{_YEAR}|{_DATED})\p{{Nd}}[\p{{Nd}}.,]*"
        rf"|(?i:\b(?!an?\b)(?:{_COUNT}|several|none|no)\b)"
    ),
    "who": regex.compile(rf"\p{{Lu}}\p{{L}}+{_BETWEEN}\s+\p{{Lu}}\p{{L}}+"),
    "where": regex.compile(r"\b(?:in|at|from|near|to|of|on)\s+(?:the\s+)?\p{Lu}\p{L}+"),
    "money": regex.compile(
        r"\p{Sc}|\b(?:RM|USD|EUR|GBP|CNY|Rs)\s?\p{Nd}"
        r"|(?i:\b(?:dollars?|euros?|pounds?|yuan|yen|ringgit|rupees?|pesos?|cents?|francs?|crowns?|free)\b)"
        r"|(?i:\b(?:cost|price|paid|pay|spen[dt]|sold|bought)\w*\b[^.!?]{0,40}?\p{Nd}[\p{Nd}.,]*(?!\p{Nd}|[\p{L}:]))"
    ),
    "length": regex.compile(_measured(_LENGTH)),
    "duration": regex.compile(_measured(_SPAN)),
    "age": regex.compile(
        rf"{_measured('years?|months?|days?|decades?|centuries')}|(?i:\baged?\b|\bborn\b|\bfounded\b)"
    ),
    "weight": regex.compile(_measured(_WEIGHT)),
    "speed": regex.compile(
        r"(?i:\b(?:km/h|kph|mph|m/s|knots?|mach)\b|\b(?:per|an?) (?:second|minute|hour)\b)|times faster"
    ),
    "often": regex.compile(
        r"(?i:\b(?:once|twice|times|every|each|per|daily|weekly|monthly|annual\w*|yearly|seldom|rarely|always)\b)"
    ),
    "size": regex.compile(
        rf"{_measured(f'{_LENGTH}|{_WEIGHT}|{_AREA}')}|\p{{Nd}}{{1,3}}(?:,\p{{Nd}}{{3}})+"
        r"|\p{Nd}[\p{Nd}.]*\s?(?:%|per ?cent|(?i:thousand|million|billion|inhabitants|people|times))"
    ),
    "heat": regex.compile(r"°|(?i:\bdegrees?\b|\bcelsius\b|\bfahrenheit\b|\bkelvin\b)"),
}


MEASURES: frozenset[AnswerType] = frozenset(_SIGNS) - {"who", "where", "when", "number"}
"""Types whose answers have a unit."""
TOLD_BY_SIGNS: frozenset[AnswerType] = frozenset(_SIGNS) - {"who", "where"}
"""Types whose answers nearly always show their sign; a person or a place may be told in any word."""


@lru_cache(maxsize=4_096)
def signs(words: str, types: tuple[AnswerType, ...]) -> tuple[tuple[int, int], ...]:
    """Where the words show signs of one of the types."""
    return tuple(match.span() for kind in types for match in _SIGNS[kind].finditer(words))
