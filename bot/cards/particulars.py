"""An article's particulars on a card. They come from outside and may hold anything."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote as percent_encode
from urllib.parse import urlsplit

from bot.cards.escape import plain
from bot.cards.when import published_line

if TYPE_CHECKING:
    from datetime import date

    from bot.locale import Messages
    from storage.model import Particulars

SEPARATOR = " · "
SUBTEXT = "-# "

MAX_TITLE = 150
MAX_NAME = 60
MAX_URL = 1_000
"""Characters. A longer address would crowd the words out of a card; the article is then read in Discord."""

_READ_IN_ADDRESSES = ":/?#@!$&+,;=%~"


def title(known: Particulars, say: Messages) -> str:
    return plain(known.title, MAX_TITLE) or say("cards-title-unknown")


def outlet(known: Particulars, say: Messages) -> str:
    """The outlet in bold, with the page that carried it."""
    name = plain(known.outlet or "", MAX_NAME)
    named = f"**{name}**" if name else say("cards-outlet-unknown")
    return say("cards-outlet-via", outlet=named, via=plain(known.via, MAX_NAME)) if known.via else named


def source_line(known: Particulars, say: Messages, today: date | None = None) -> str:
    """Outlet, author or else agency, and date."""
    agency = known.agency if known.agency != known.outlet else None
    by = plain(known.author or agency or "", MAX_NAME)
    return SEPARATOR.join([outlet(known, say), *([by] if by else []), published_line(known, say, today)])


def masked_link(label: str, url: str | None) -> str | None:
    """`label` (ours: it may hold no address) as a link; None without an address that Discord would take."""
    if not url or urlsplit(url).scheme not in {"http", "https"}:
        return None
    address = percent_encode(url, safe=_READ_IN_ADDRESSES)
    return f"[{label}]({address})" if len(address) <= MAX_URL else None
