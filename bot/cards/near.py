"""Articles near to another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord import ui

from bot.cards.frame import MAX_CHARS, Accent, card
from bot.cards.particulars import SEPARATOR, SUBTEXT, masked_link, source_line, title

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from bot.locale import Messages
    from storage.model import Article


def related_card(article: Article, near: Sequence[Article], say: Messages, today: date) -> ui.LayoutView:
    """At most 4,000 characters: fewer links, from the last one on, where all are too long."""
    head = say("compared-related", title=title(article.particulars, say))
    if not near:
        return card(
            [ui.TextDisplay(f"### {head}"), ui.TextDisplay(say("compared-related-none"))], Accent.NOTHING
        )
    views = (_card(head, near, say, today, links) for links in range(len(near), -1, -1))
    return next(view for view in views if view.content_length() <= MAX_CHARS)


def _card(head: str, near: Sequence[Article], say: Messages, today: date, links: int) -> ui.LayoutView:
    entries = [_entry(one, say, today, linked=at < links) for at, one in enumerate(near)]
    return card([ui.TextDisplay(f"### {head}"), *(ui.TextDisplay(entry) for entry in entries)])


def _entry(article: Article, say: Messages, today: date, *, linked: bool) -> str:
    known = article.particulars
    link = masked_link(say("cards-link"), known.url) if linked else None
    facts = [say("cards-article", id=str(article.id)), *([link] if link else [])]
    return f"**{title(known, say)}**\n{source_line(known, say, today)}\n{SUBTEXT}{SEPARATOR.join(facts)}"
