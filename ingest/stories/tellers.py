"""Who tells a story, as a page says it in words: `via The Ledger`, `Read the full story at The Ledger`."""

from __future__ import annotations

import regex

from ingest.dates import find_date

MOST_CHARS = 120
_WAY_ON = regex.compile(
    r"^(?:via|as reported by|originally (?:published|appeared) (?:by|in|on|at)|from"
    r"|(?:read|continue|view|see)\b[^.!?:]{0,30}\bat|le(?:er|ia) (?:más|mais)\b[^.:]{0,20}\b(?:en|em)"
    r"|seguir leyendo en|baca\b[^.:]{0,20}\bdi|(?:weiterlesen|mehr lesen|zum artikel|mehr) (?:bei|auf)"
    r"|lire (?:la suite|plus|l['’]article) (?:sur|dans))\s+(?P<outlet>(?-i:\p{Lu}|\p{Han}|\d).*?)[\s→»›]*$",
    regex.IGNORECASE,
)
_BY = regex.compile(r"(?:first |originally )?(?:publi|posted|diterb|veröff)", regex.IGNORECASE)
_PUBLISHED = regex.compile(
    r"^(?:first |originally )?(?:published|posted|publicado|diterbitkan|veröffentlicht|publié) "
    r"(?:by|in|on|por|en|oleh|di|von|bei|par|dans)\s+(?P<outlet>(?-i:\p{Lu}|\p{Han}|\d).*?)"
    r"(?:\s+(?:on|at|el|am|le|pada))?\s*$",
    regex.IGNORECASE,
)
_BRACKETED = regex.compile(r"^[(（\[](?P<outlet>[^()（）\[\]]+)[)）\]]$")
_PRESS = regex.compile(
    r"\b(?:times|post|news|herald|echo|gazette|daily|star|tribune|journal|weekly|press|media|mail|courier|chronicle"
    r"|examiner|sentinel|observer|standard|mirror|guardian|telegraph|ledger|lantern|bulletin|reporter|review|today"
    r"|radio|tv|broadcasting|agency|network|magazine|diario|noticias|voz|harian|kabar|berita|suara|presse|reuters)\b"
    r"|(?:zeitung|anzeiger|bote|blad|avis|nachrichten)$|[报報社网]$",
    regex.IGNORECASE,
)
"""Words of which papers make their names, and people hardly."""


def teller_of(text: str) -> str | None:
    """The outlet that a line names as who published a story; None where it may name a person."""
    if len(text) > MOST_CHARS:
        return None
    if match := _WAY_ON.match(text):
        return str(match["outlet"]).strip(" ,·|") if find_date(text) is None else None
    if (match := _BRACKETED.match(text)) and is_press(match["outlet"]):
        return str(match["outlet"]) if find_date(text) is None else None
    if _BY.match(text) is None:
        return None
    found = find_date(text)
    match = _PUBLISHED.match(text[: found.start] if found else text)
    name = str(match["outlet"]).strip(" ,·|") if match else ""
    return name if is_press(name) else None


def is_press(name: str) -> bool:
    """Whether a name is made as papers' names are."""
    return _PRESS.search(name) is not None
