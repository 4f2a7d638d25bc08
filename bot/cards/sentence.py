"""One plain sentence as a card, so that an answer may take its place by an edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord import ui

from bot.cards.frame import Accent, card

if TYPE_CHECKING:
    from bot.cards.frame import Component


def sentence_card(words: str, *more: Component) -> ui.LayoutView:
    return card([ui.TextDisplay(words), *more], Accent.NOTHING)
