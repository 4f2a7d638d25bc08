"""Words out of what feeds hold: plain text, lists and addresses, of which nothing is trusted."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING
from urllib.parse import urljoin

import regex
from lxml.html import defs

from ingest.urls import link_safe

if TYPE_CHECKING:
    from collections.abc import Iterable

MAX_WORDS = 1_000
"""Characters of a title, a name or a category beyond which it is no such thing."""
MAX_CATEGORIES = 50

_UNSEEN = regex.compile(
    r"<(script|style|template|noscript|iframe|object)\b[^>]*+>.*?(?:</\1\s*>|\Z)|<!--.*?(?:-->|\Z)",
    regex.IGNORECASE | regex.DOTALL,
)
_TAG = regex.compile(rf"</?(?:{'|'.join(sorted(defs.tags))})\b[^<>]*+(?:>|\Z)", regex.IGNORECASE)
_BRACKETED = regex.compile(r"\(([^()]{2,})\)")
_MAIL = regex.compile(r"\S*@\S*")
_UNPRINTABLE = regex.compile(r"[\p{Cc}\p{Cs}\p{Co}\p{Cn}]+")


def plain(markup: object, most: int | None = MAX_WORDS) -> str | None:
    """What a reader would see of a title or a text, on one line; `List<String>` and `1 < 2` stay as they are.

    Twice, because what is escaped twice comes out as tags.
    """
    if not isinstance(markup, str):
        return None
    text = markup
    for _ in range(2):
        text = html.unescape(_TAG.sub(" ", _UNSEEN.sub(" ", text)))
    text = _TAG.sub(" ", _UNSEEN.sub(" ", text))
    words = " ".join(_UNPRINTABLE.sub(" ", text).split())
    return words[:most] or None


def person_name(said: object) -> str | None:
    """The name beside an e-mail address, `a@b.example (Ann Lee)` or `Ann Lee <a@b.example>`."""
    words = plain(said) if not isinstance(said, str) else plain(said.replace("<", " ").replace(">", " "))
    if words is None or "@" not in words:
        return words
    bracketed = _BRACKETED.search(words)
    rest = bracketed[1] if bracketed else _MAIL.sub(" ", words)
    return plain(_MAIL.sub(" ", rest))


def cleaned(text: object) -> str:
    """HTML that can be stored and parsed: no half characters, no zero bytes."""
    if not isinstance(text, str):
        return ""
    return str(regex.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]", "", text))


def address(said: object, base: str | None) -> str | None:
    """An address as a link may hold it; None for scripts, mail and everything else that is no web page."""
    if not isinstance(said, str) or not said.strip():
        return None
    try:
        return link_safe(urljoin(base or "", said.strip()))
    except ValueError:  # brackets that urljoin takes for half an IPv6 address
        return None


def categories(names: Iterable[object]) -> tuple[str, ...]:
    found = dict.fromkeys(name for said in names if (name := plain(said)))
    return tuple(found)[:MAX_CATEGORIES]
