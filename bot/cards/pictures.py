"""An article's lead picture on a card: Discord fetches it from its site, and nobody's words depend on it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from discord import ui

from bot.cards.particulars import MAX_URL

if TYPE_CHECKING:
    from bot.cards.frame import Component
    from storage.model import Particulars

MAX_WORDS = 256
"""Characters of a description; it is shown as it is, without Markdown."""


@dataclass(frozen=True, slots=True)
class Picture:
    """`words` are the page's, for those who can't see it."""

    url: str
    words: str | None


def picture_of(known: Particulars) -> Picture | None:
    """None without a picture whose address Discord would take."""
    url = known.image
    if not url or urlsplit(url).scheme not in {"http", "https"} or len(url) > MAX_URL:
        return None
    return Picture(url, _cut(known.image_caption))


def _cut(words: str | None) -> str | None:
    words = " ".join((words or "").split())
    return (words if len(words) <= MAX_WORDS else words[: MAX_WORDS - 1] + "…") or None


def beside(words: ui.TextDisplay[Any], known: Particulars, *, images: bool) -> Component:
    """The words, with the article's picture at their side where `images` are on and there is one."""
    picture = picture_of(known) if images else None
    if picture is None:
        return words
    return ui.Section(words, accessory=ui.Thumbnail(picture.url, description=picture.words))
