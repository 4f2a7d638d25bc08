"""What a library was asked and given, in words, with a picture of its days."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import ui

from bot.cards.escape import BOLD, plain
from bot.cards.frame import MAX_CHARS, Accent, Component, card, fitted
from bot.cards.particulars import MAX_NAME, SEPARATOR, SUBTEXT
from bot.quotes.when import day_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.locale import Messages
    from bot.looking_back.figures import Day, Figures

PICTURE = "days.png"
MAX_TITLE = 90
VERDICTS = {"answer": "figures-answer", "closest": "figures-closest", "none": "figures-none"}


def stats_card(figures: Figures, say: Messages) -> ui.LayoutView:
    """With the picture `PICTURE`, which is sent beside it, unless there is nothing to count."""
    count = len(figures.days)
    if figures.is_empty:
        return card([ui.TextDisplay(say("figures-empty", days=count))], Accent.NOTHING)
    above = "\n".join(["### " + say("figures-title", days=count), *_totals(figures, say)])
    most = "\n".join([*_outlets(figures, say), *_articles(figures, say)])
    daily = _daily(figures.days, say, MAX_CHARS - len(above) - len(most))
    picture = ui.MediaGallery[ui.LayoutView](
        discord.MediaGalleryItem(f"attachment://{PICTURE}", description=described(figures, say))
    )
    parts: list[Component] = [ui.TextDisplay(above), picture]
    return card([*parts, *(ui.TextDisplay(text) for text in (most, daily) if text)])


def described(figures: Figures, say: Messages) -> str:
    """What the picture shows, for who can't see it; the numbers themselves stand in the card's words."""
    first, last = (day_words(day.day, say) for day in (figures.days[0], figures.days[-1]))
    busiest = max(figures.days, key=lambda day: day.asked)
    day = day_words(busiest.day, say)
    return say("figures-described", first=first, last=last, day=day, count=busiest.asked)


def _totals(figures: Figures, say: Messages) -> list[str]:
    asked = figures.total("asked")
    lines = [say("figures-asked", count=asked)]
    if asked:
        counts = {name: figures.total(name) for name in VERDICTS}
        lines.append(
            SEPARATOR.join(
                say(VERDICTS[name], count=count, share=_percent(count, asked))
                for name, count in counts.items()
            )
        )
    voted = figures.helpful + figures.unhelpful
    if voted:
        share = _percent(figures.helpful, voted)
        lines.append(say("figures-helpful", count=figures.helpful, voted=voted, share=share))
    return [*lines, say("figures-added", count=figures.total("added"))]


def _percent(part: int, whole: int) -> str:
    return f"{part / whole:.0%}"


def _outlets(figures: Figures, say: Messages) -> list[str]:
    if not figures.outlets:
        return []
    lines = [_counted(plain(name, MAX_NAME), count, say) for name, count in figures.outlets]
    return [BOLD + say("figures-outlets") + BOLD, *lines]


def _articles(figures: Figures, say: Messages) -> list[str]:
    if not figures.articles:
        return []
    lines = [
        _counted(f"{plain(title, MAX_TITLE)} ({say('audit-article', id=str(number))})", count, say)
        for number, title, count in figures.articles
    ]
    return [BOLD + say("figures-articles") + BOLD, *lines]


def _counted(name: str, count: int, say: Messages) -> str:
    return SUBTEXT + SEPARATOR.join([name, say("figures-quotes", count=count)])


def _daily(days: Sequence[Day], say: Messages, room: int) -> str:
    """The newest first; days on which nothing happened are left out."""
    lines = [SUBTEXT + _day(day, say) for day in reversed(days) if day.asked or day.added]
    return fitted([BOLD + say("figures-daily") + BOLD, *lines], room - 100, say)


def _day(day: Day, say: Messages) -> str:
    asked = say("figures-day-asked", count=day.asked, answer=day.answer, closest=day.closest, none=day.none)
    added = say("figures-day-added", count=day.added)
    told = [*([asked] if day.asked else []), *([added] if day.added else [])]
    return SEPARATOR.join([day_words(day.day, say), *told])
