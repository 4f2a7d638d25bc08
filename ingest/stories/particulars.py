"""The lines around a title: outlet, date, author, agency."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

import regex

from ingest.dates import find_date
from ingest.stories.tellers import is_press, teller_of
from ingest.stories.words import is_interface
from storage.model import Published

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ingest.stories.lines import Line

OUTLET_WORDS, OUTLET_CHARS = 6, 60
AROUND = " ,:()[]【】•·|–—-"
"""What stands around the parts of a line."""
NAME_WORDS, BYLINE_CHARS = 5, 120

_BULLET = regex.compile(r"^\s*[•·∙▪●*|‣–—-]\s*")
_SEPARATORS = regex.compile(r"\s*[•·∙|▪●]\s*|\s+[-–—/]\s+|\s*,\s*$|^\s*,\s*|\s+/\s*$")
_NAME = regex.compile(r"^(?!\d+ \p{Ll}).*\p{L}")
"""Letters, and no count of things: `12 comments`."""
_BYLINE = regex.compile(
    r"^(?:by|oleh|por|par|von|di|da|door|written by|penulis|auteur|autor|автор)\s*:?\s+(?P<rest>\p{Lu}.*)$",
    regex.IGNORECASE,
)
_CARRIED = regex.compile(r"^(?:via|from)\s+(?=\p{Lu})", regex.IGNORECASE)
_OUTLET_LABELS = (
    "outlet|source|publisher|publication|fuente|fonte|sumber|quelle|kilde|källa|bron|źródło|zdroj|kaynak|источник"
    "|джерело|来源|來源|出处|出處|出典|提供|출처|المصدر|स्रोत|ที่มา|nguồn"
)
_LABEL = regex.compile(
    rf"^(?:(?P<outlet>{_OUTLET_LABELS})|(?P<label>via|agency|author|by|date|published|updated|url|link|title))"
    r"\s*[:：]\s*(?P<value>\S.*)$",
    regex.IGNORECASE,
)
_BUTTONS = regex.compile(
    r"(?:\s*[|·•]?\s*(?:share|save|tweet|print|e-?mail|copy link|read more|compartir|guardar|leer más|bagikan"
    r"|kongsi|simpan|teilen|merken|drucken|mehr lesen|partager|分享|收藏|评论|阅读全文|展开全文))+$",
    regex.IGNORECASE,
)
"""What a page puts on one line with a card."""
_TIME_WORDS = regex.compile(
    r"\b(?:published|posted|updated|last updated|first published|publicado|actualizado|diterbitkan|disiarkan"
    r"|publié|veröffentlicht|time|on|at)\b\s*:?"
    r"|\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|lunes|martes|miércoles|jueves|viernes"
    r"|sábado|domingo|isnin|selasa|rabu|khamis|jumaat|sabtu|ahad|lundi|mardi|mercredi|jeudi|vendredi|samedi"
    r"|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)\b\.?,?|(?:星期|周|週)[一二三四五六日天]"
    r"|\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?(?:\s*[A-Z]{2,4})?\b|\btime(?=\d)",
    regex.IGNORECASE,
)
"""What stands around a date and is no part of an outlet's name: its label, its weekday, its hour."""
_FOR = regex.compile(r"^(?P<author>\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){1,3}) for (?P<outlet>\p{Lu}.*)$")
"""`Nora Quill for The Ledger`: who wrote a story, and for which paper."""
_BEFORE_DATE = regex.compile(
    r"[\s,|•·–—-]*\b(?:on|at|el|am|le|den|il|em|pada|dated|published|posted|updated|publicado|diterbitkan|publié"
    r"|veröffentlicht)\s*:?\s*$",
    regex.IGNORECASE,
)
_ROLE = regex.compile(
    r"\b(?:staff|writer|reporter|correspondent|editor|columnist|contributor|photographer|wartawan|redactor)\b",
    regex.IGNORECASE,
)


@dataclass(slots=True)
class Card:
    """What the lines around a title say."""

    outlet: str | None = None
    via: str | None = None
    agency: str | None = None
    author: str | None = None
    url: str | None = None
    published: Published = field(default_factory=Published)

    @property
    def is_strong(self) -> bool:
        """Whether it names time or outlet as only a card does."""
        return self.published.raw is not None or self.outlet is not None


def read_card(lines: Sequence[Line], title: str, *, day_first: bool | None = None) -> Card:
    """The particulars in the lines between a title and its body."""
    card = Card()
    bare: list[str] = []
    lines = [line for line in lines if len(line.text) <= MOST_CHARS]
    tellers = [teller for line in lines if line.text != title and (teller := _teller(line.text))]
    for line in lines:
        if (
            line.text != title
            and not is_interface(line.text)
            and not _read_label(card, line.text, day_first)
            and not _read_byline(card, line.text)
            and _teller(line.text) is None
        ):
            bare += _read_free(card, line.text, day_first)
    if card.outlet is None and card.published.raw is not None:
        card.outlet = next((text for text in bare if looks_like_outlet(text)), None)
    elif card.outlet is None:
        card.outlet = next((text for text in bare if looks_like_outlet(text) and bare.count(text) > 1), None)
    card.outlet = card.outlet or next(iter(tellers), None)
    if card.outlet is None and card.author and is_press(card.author):  # `By The Ledger, 2 hours ago`
        card.outlet, card.author = card.author, None
    if card.published.raw is None:
        for line in lines:
            if _teller(line.text):
                _take_date(card, line.text, day_first)
    return card


def _teller(text: str) -> str | None:
    named = teller_of(text)
    return named if named and looks_like_outlet(named) else None


def _read_label(card: Card, text: str, day_first: bool | None) -> bool:
    match = _LABEL.match(text)
    if match is None:
        return False
    label, value = (match["label"] or "outlet").lower(), match["value"].strip()
    match label:
        case "outlet":
            card.outlet = _without_date(card, _BUTTONS.sub("", value), day_first)
        case "via" | "agency" | "url":
            setattr(card, label, value)
        case "author" | "by":
            card.author = value
        case "date" | "published":
            _take_date(card, value, day_first)
    return True


def _without_date(card: Card, value: str, day_first: bool | None) -> str | None:
    """What a label names, without the time that stands after it."""
    span = _take_date(card, value, day_first)
    return (_BEFORE_DATE.sub("", value[: span[0]]).strip(AROUND) if span else value) or None


def _take_date(card: Card, text: str, day_first: bool | None) -> tuple[int, int] | None:
    found = find_date(text, day_first=day_first)
    if found is None:
        return None
    if card.published.raw is None or (card.published.value is None and found.published.value is not None):
        card.published = found.published
    return found.start, found.end


def _read_byline(card: Card, text: str) -> bool:
    match = _BYLINE.match(text)
    if match is None or len(text) > BYLINE_CHARS or text.endswith((".", "!", "?")):
        return False
    name, *rest = [part for part in _SEPARATORS.split(match["rest"]) if part]
    name, *more = name.split(", ")
    if len(name.split()) > NAME_WORDS:
        return False
    card.author = name
    for part in [*more, *rest]:
        if _take_date(card, part, None) is None and looks_like_outlet(part) and not _ROLE.search(part):
            card.agency = part
    return True


def _read_free(card: Card, text: str, day_first: bool | None) -> list[str]:
    """A line that is a date, an outlet, or both together; what else it holds is returned."""
    is_bullet = bool(_BULLET.match(text))
    text = _BULLET.sub("", text)
    span = _take_date(card, text, day_first)
    rest = text if span is None else f"{text[: span[0]]} | {text[span[1] :]}"
    if span is not None:
        rest = _TIME_WORDS.sub(" ", rest)
    parts = [_CARRIED.sub("", part.strip(AROUND)) for part in _SEPARATORS.split(rest)]
    parts = [_for_whom(card, part) for part in parts]
    parts = [part for part in parts if not (span and _read_part(card, part))]
    named = [part for part in parts if looks_like_outlet(part) and not is_interface(part)]
    if named and (is_bullet or span is not None) and (card.outlet is None):
        card.outlet = named[0]
    return named if len(parts) == 1 else []


def _for_whom(card: Card, text: str) -> str:
    """The paper of a line that names a writer before it."""
    match = _FOR.match(text)
    if match is None or not is_press(match["outlet"]):
        return text
    card.author = card.author or match["author"]
    return str(match["outlet"])


def _read_part(card: Card, text: str) -> bool:
    """A byline or a label beside a date."""
    match = _LABEL.match(text)
    return _read_byline(card, text) or (match is not None and _read_label(card, text, None))


def looks_like_outlet(text: str) -> bool:
    """A short name: some words, begun with a capital or in a script that has none, ended by no mark."""
    if len(text) > OUTLET_CHARS or len(text.split()) > OUTLET_WORDS or not _NAME.search(text):
        return False
    first = text[0]
    return (
        (first.isupper() or first.isdigit() or not first.islower())
        and text[0].isalnum()
        and text[-1] not in ".:!?…,;"
    )


MOST_CHARS = 500
"""Characters of a line that may be a particular."""
REMEMBERED = 20_000
"""Lines whose answer is kept: one page's are asked about several times over."""


@lru_cache(maxsize=REMEMBERED)
def is_particular(text: str) -> bool:
    """Whether a line tells a story's time, author or outlet by its own form."""
    if len(text) > MOST_CHARS:
        return False
    if _LABEL.match(text) or _read_byline(Card(), text) or _teller(text) or _for_whom(Card(), text) != text:
        return True
    bare = _BULLET.sub("", text)
    found = find_date(bare)
    if found is not None:
        rest = _TIME_WORDS.sub(" ", bare[: found.start] + " | " + bare[found.end :])
        return all(
            looks_like_outlet(_CARRIED.sub("", part)) or _read_part(Card(), part)
            for part in (p.strip(AROUND) for p in _SEPARATORS.split(rest))
            if part and not is_interface(part)
        )
    return bare != text and looks_like_outlet(bare)


def explained(text: str, title: str, about: Sequence[Line]) -> bool:
    """Whether a line of a head is its title, a particular, or the bare name of an outlet."""
    if text == title or is_particular(text):
        return True
    return looks_like_outlet(text) and any(is_particular(line.text) for line in about)
