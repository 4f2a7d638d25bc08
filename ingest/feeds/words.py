"""Words out of what feeds hold: plain text, lists and addresses, of which nothing is trusted."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING
from urllib.parse import urljoin

import regex
from yarl import URL

from ingest.errors import BadAddress
from ingest.urls import parse_address, place

if TYPE_CHECKING:
    from collections.abc import Iterable

MAX_WORDS = 1_000
"""Characters of a title, a name or a category beyond which it is no such thing."""
MAX_CATEGORIES = 50

TAGS = """
a abbr acronym address applet area article aside audio b base basefont bdi bdo big blockquote body
br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir
div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head
header hr html i iframe img input ins kbd label legend li link main map mark menu meta meter nav
noframes noscript object ol optgroup option output p param picture pre progress q rp rt ruby s samp
script section select small source span strike strong style sub summary sup svg table tbody td
template textarea tfoot th thead time title tr track tt u ul var video wbr
"""
"""HTML's own; other words in angle brackets are words."""

_UNSEEN = regex.compile(
    r"<(script|style|template|noscript|iframe|object)\b[^>]*+>.*?(?:</\1\s*>|\Z)|<!--.*?(?:-->|\Z)",
    regex.IGNORECASE | regex.DOTALL,
)
_TAG = regex.compile(rf"</?(?:{'|'.join(TAGS.split())})\b[^<>]*+(?:>|\Z)", regex.IGNORECASE)
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
    """An address as a link may hold it; None for scripts, mail and everything else that is no web page.

    A port that is not fetched from elsewhere is the feed's own to name: it was fetched from there.
    """
    if not isinstance(said, str) or not said.strip():
        return None
    try:
        own = (place(URL(base)),) if base else ()
        return str(parse_address(urljoin(base or "", said.strip()), own))
    except (BadAddress, ValueError):  # ValueError for brackets that urljoin takes for half an IPv6 address
        return None


def categories(names: Iterable[object]) -> tuple[str, ...]:
    found = dict.fromkeys(name for said in names if (name := plain(said)))
    return tuple(found)[:MAX_CATEGORIES]
