"""Articles near to another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord import ui

from bot.cards.frame import Accent, Component, card
from bot.cards.particulars import SEPARATOR, SUBTEXT, masked_link, source_line, title

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from bot.locale import Messages
    from storage.model import Article


def related_card(article: Article, near: Sequence[Article], say: Messages, today: date) -> ui.LayoutView:
    head = say("compared-related", title=title(article.particulars, say))
    parts: list[Component] = [ui.TextDisplay(f"### {head}")]
    if not near:
        return card([*parts, ui.TextDisplay(say("compared-related-none"))], Accent.NOTHING)
    return card([*parts, *(ui.TextDisplay(_entry(one, say, today)) for one in near)])


def _entry(article: Article, say: Messages, today: date) -> str:
    known = article.particulars
    link = masked_link(say("cards-link"), known.url)
    facts = [say("cards-article", id=str(article.id)), *([link] if link else [])]
    return f"**{title(known, say)}**\n{source_line(known, say, today)}\n{SUBTEXT}{SEPARATOR.join(facts)}"
