"""What the buttons under an answer show: more of the article, why these words, whether they still stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from discord import ui

from bot.cards.escape import plain, render_quote, unrender
from bot.cards.frame import MAX_CHARS, Accent, Component, card
from bot.cards.particulars import MAX_NAME, SUBTEXT, source_line, title
from bot.quotes import quoting

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from bot.locale import Messages
    from bot.quotes.answers import Answer, Quote
    from bot.quotes.around import Around

SURE, LIKELY, DOUBTFUL = 0.8, 0.55, 0.3
"""Confidence from which words count as surely, likely and doubtfully an answer."""


def context_card(found: Sequence[Around], say: Messages, today: date) -> ui.LayoutView:
    """Each quote in its place, as many as fit. Raises NotVerbatim."""
    heading = say("pressed-context")
    parts: list[Component] = [ui.TextDisplay(f"**{heading}**")]
    room = MAX_CHARS - 100
    for one in found:
        words = "\n".join(_blocks(one)) + f"\n{_source(one, say, today)}"
        room -= len(words)
        if room >= 0:
            parts += [ui.Separator(), ui.TextDisplay(words)]
    return card(parts)


def _blocks(one: Around) -> Iterator[str]:
    beside = {span: one.text[slice(*span)] for span in (one.before, one.after) if span}
    if one.before:
        yield _exact(beside[one.before], ()) + "\n> "
    yield _exact(one.own.text, [one.own.match])
    if one.after:
        yield "> \n" + _exact(beside[one.after], ())


def _exact(text: str, matches: Sequence[tuple[int, int]]) -> str:
    quoted = render_quote(text, matches)
    if unrender(quoted) != text:
        raise quoting.NotVerbatim("a paragraph can't be shown exactly")
    return quoted


def _source(one: Around, say: Messages, today: date) -> str:
    known = one.own.particulars
    return f"{source_line(known, say, today)}\n{SUBTEXT}{title(known, say)}"


def confidence_words(confidence: float, say: Messages) -> str:
    if confidence >= SURE:
        return say("pressed-sure")
    if confidence >= LIKELY:
        return say("pressed-likely")
    return say("pressed-doubtful") if confidence >= DOUBTFUL else say("pressed-unlikely")


def why_card(answer: Answer, quotes: Sequence[Quote], say: Messages) -> ui.LayoutView:
    """What speaks for the quotes; those that would not be chosen now are left out and said."""
    sure = say("pressed-why-confidence", confidence=confidence_words(answer.confidence, say))
    lines = [_reason(number, quote, say) for number, quote in enumerate(quotes, start=1)]
    missing = ", ".join(say("cards-word", word=plain(word, MAX_NAME)) for word in answer.missing)
    lines += [say("pressed-why-missing", words=missing)] if missing else []
    lines += [] if quotes else [say("pressed-why-changed")]
    heading = say("pressed-why")
    parts: list[Component] = [ui.TextDisplay(f"**{heading}**\n{sure}")]
    parts.append(ui.TextDisplay[Any]("\n".join(lines)[: MAX_CHARS // 2]))
    return card(parts)


def _reason(number: int, quote: Quote, say: Messages) -> str:
    found = list(dict.fromkeys(quote.text[start:end] for start, end in quote.matches))
    named = ", ".join(say("cards-word", word=plain(word, MAX_NAME)) for word in found)
    words = say("pressed-why-matched", words=named) if named else say("pressed-why-unmatched")
    scores = {"score": f"{quote.score:.1f}", "rank": f"{quote.rank_score:.1f}"}
    return say("pressed-why-quote", number=str(number), words=words, **scores)


def still_card(lines: Sequence[tuple[str, str]], when: str, say: Messages) -> ui.LayoutView:
    """Of each article its title and what its page says now; `when` is Discord's own timestamp."""
    told = "\n".join(f"{line}\n{SUBTEXT}{plain(heading, MAX_NAME)}" for heading, line in lines)
    return card([ui.TextDisplay(told), ui.TextDisplay(SUBTEXT + say("still-when", when=when))], Accent.FOUND)
