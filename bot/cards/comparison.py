"""What each outlet says of one question, beside each other."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from discord import ui

from bot.cards.answer import MAX_QUESTION, is_exact, quote_parts
from bot.cards.escape import plain
from bot.cards.frame import MAX_CHARS, Accent, Component, card
from bot.cards.particulars import MAX_NAME, SUBTEXT
from bot.quotes.notes import outlets_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from bot.locale import Messages
    from bot.stored.comparing import Comparison, Voice

MAX_NAMED = 8
"""Outlets without a word of it that are named one by one."""


def comparison_card(found: Comparison, say: Messages, today: date, *, withheld: int = 0) -> ui.LayoutView:
    """At most 4,000 characters; a quote that Discord could not show exactly is left out and logged."""
    voices = tuple(voice for voice in found.voices if is_exact(voice.quote))
    exact = replace(found, voices=voices)
    fits = [(len(voices), True), *((count, False) for count in range(len(voices), -1, -1))]
    views = (_card(exact, say, today, fit, withheld) for fit in fits)
    return next(view for view in views if view.content_length() <= MAX_CHARS)


def _card(
    found: Comparison, say: Messages, today: date, fit: tuple[int, bool], withheld: int
) -> ui.LayoutView:
    count, exact_link = fit
    parts: list[Component] = [ui.TextDisplay("### " + plain(found.question, MAX_QUESTION))]
    if words := _verdict(found, say, withheld):
        parts.append(ui.TextDisplay(words))
    for voice in found.voices[:count]:
        head = f"**{say('compared-' + voice.verdict)}**"
        parts += [ui.Separator(), ui.TextDisplay("\n".join([head, *_with_it(voice, say)]))]
        parts += quote_parts(replace(voice.quote, same_wire=()), say, today, exact_link=exact_link)
    if below := list(_below(found, say, len(found.voices) - count, withheld)):
        parts.append(ui.TextDisplay("\n".join(SUBTEXT + line for line in below)))
    return card(parts, _accent(found))


def _accent(found: Comparison) -> Accent:
    if not found.voices:
        return Accent.NOTHING
    return Accent.FOUND if found.voices[0].verdict == "answer" else Accent.NEAR


def _verdict(found: Comparison, say: Messages, withheld: int) -> str | None:
    if not found.voices:
        return None if withheld else say("compared-nothing")
    if len(found.voices) == 1 and not found.voices[0].with_it and not withheld:
        return say("compared-one", outlet=plain(found.voices[0].outlet, MAX_NAME))
    return None


def _with_it(voice: Voice, say: Messages) -> Iterator[str]:
    """Copies at outlets that were not asked are named too; the quote's own note would only count them."""
    copies = outlets_of(voice.quote.same_wire, say)
    if others := [outlet for outlet in copies if outlet.casefold() != voice.outlet.casefold()]:
        yield SUBTEXT + say("compared-with-it", outlets=_named(others, say))


def _below(found: Comparison, say: Messages, left: int, withheld: int) -> Iterator[str]:
    if found.silent:
        yield say("compared-silent", outlets=_named(found.silent, say))
    if found.more + left:
        yield say("compared-more", count=found.more + left)
    if withheld:
        yield say("reply-withheld", count=withheld)


def _named(outlets: Iterable[str], say: Messages) -> str:
    names = [plain(outlet, MAX_NAME) for outlet in outlets]
    more = len(names) - MAX_NAMED
    words = ", ".join(names[:MAX_NAMED])
    return say("compared-names-more", names=words, count=more) if more > 0 else words
