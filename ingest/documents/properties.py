"""Whether what a file says of itself was said by a person. Most of it was by the program that made it."""

from __future__ import annotations

from datetime import date

import regex

from ingest.dates import YEARS
from storage.model import Published

_TITLE_WORDS = 2
_AUTHOR_CHARS, _AUTHOR_WORDS = 80, 8
_NAME_OF_FILE = regex.compile(
    r"\.(?:docx?|pdf|indd|qxp|pages|odt|rtf|txt|html?|pptx?|xlsx?|tex|dvi)\b", regex.IGNORECASE
)
_MADE_BY_PROGRAM = regex.compile(
    r"^(?:microsoft (?:word|powerpoint|office)|word document|powerpoint presentation|untitled|unknown"
    r"|document\d*$|layout \d|slide \d|print(?:ing)?\b|python-docx|user\b|admin|owner|author$|anonymous"
    r"|windows|hp$|scan|canon)",
    regex.IGNORECASE,
)
_UNPRINTABLE = regex.compile(r"[\p{Cc}\p{Cs}\p{Cn}]")
_PDF_DAY = regex.compile(r"(?:D:)?(?P<y>\d{4})-?(?P<m>\d{2})-?(?P<d>\d{2})")


def title_of(text: str | None) -> str | None:
    words = _plain(text)
    if len(words.split()) < _TITLE_WORDS or _NAME_OF_FILE.search(words) or _MADE_BY_PROGRAM.match(words):
        return None
    return words


def author_of(text: str | None) -> str | None:
    """A person's name, or several; no login name, address or program."""
    words = _plain(text)
    if not words or len(words) > _AUTHOR_CHARS or len(words.split()) > _AUTHOR_WORDS:
        return None
    if any(sign in words for sign in "@/\\_0123456789") or words.islower() or _MADE_BY_PROGRAM.match(words):
        return None
    return words


def published_of(raw: str | None) -> Published:
    """The day on which the file says that it was made; the hour says nothing of publication."""
    match = _PDF_DAY.match(_plain(raw))
    if match is None:
        return Published()
    try:
        day = date(int(match["y"]), int(match["m"]), int(match["d"]))
    except ValueError:
        return Published()
    return Published(day, "day", "file", match.group()) if day.year in YEARS else Published()


def _plain(text: str | None) -> str:
    return " ".join(_UNPRINTABLE.sub(" ", text or "").split())
