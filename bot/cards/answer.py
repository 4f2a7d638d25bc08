"""An answer becomes a card: its quotes with their sources, or the reason why there are none."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import structlog
from discord import ui

from bot.cards.buttons import read_button
from bot.cards.escape import plain, render_quote, unrender
from bot.cards.frame import MAX_CHARS, Accent, Component, card
from bot.cards.particulars import MAX_NAME, SEPARATOR, SUBTEXT, masked_link, source_line, title
from bot.cards.pictures import beside
from bot.quotes import quoting
from bot.quotes.notes import is_partly_answered, notes, quote_notes
from storage.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from bot.locale import Messages
    from bot.quotes.answers import Answer, Quote

log = structlog.get_logger(__name__)

MAX_QUESTION = 300
SHORT_QUESTION = 80
MAX_WORDS = 8
"""The question's missing words that are named one by one."""

SURE = 0.8
"""Confidence from which an answer is said to be one."""
QUOTE = 100
"""The id of the first quote's words on its card, by which they are found when they change."""

ACCENTS = {"answer": Accent.FOUND, "closest": Accent.NEAR, "none": Accent.NOTHING}


@dataclass(frozen=True, slots=True)
class Fit:
    """What a card shows of an answer: characters of the question, links to the very words, quotes."""

    question: int
    exact_links: bool
    quotes: int


@dataclass(frozen=True, slots=True)
class Around:
    """What stands on a card besides the answer: withheld quotes, a last line, rows of buttons, pictures."""

    withheld: int
    below: str
    rows: Sequence[ui.ActionRow[Any]]
    images: bool


def answer_card(
    answer: Answer,
    say: Messages,
    today: date,
    *,
    withheld: int = 0,
    below: str = "",
    rows: Sequence[ui.ActionRow[Any]] = (),
    images: bool = False,
) -> ui.LayoutView:
    """At most 4,000 characters and never blank; `withheld` quotes were left out for the member's sake.

    `below` is a last line, under the `rows` of buttons. With `images` each article has its picture once.

    A quote that Discord could not show exactly is left out and logged.
    """
    checked = replace(answer, quotes=tuple(quote for quote in answer.quotes if is_exact(quote)))
    around = Around(withheld, below, rows, images)
    views = (_card(checked, say, today, fit, around) for fit in _fits(len(checked.quotes)))
    return next(view for view in views if view.content_length() <= MAX_CHARS)


def _fits(quotes: int) -> Iterator[Fit]:
    """From all there is to the question alone: shorter question, then plain links, then fewer quotes."""
    yield Fit(MAX_QUESTION, exact_links=True, quotes=quotes)
    yield Fit(SHORT_QUESTION, exact_links=True, quotes=quotes)
    for count in range(quotes, -1, -1):
        yield Fit(SHORT_QUESTION, exact_links=False, quotes=count)


def is_exact(quote: Quote) -> bool:
    try:
        quoting.check(quote, None, unrender(render_quote(quote.text, quote.matches)))
    except quoting.NotVerbatim as error:
        log.error("quote not shown", reason=str(error), start=quote.start, end=quote.end)  # noqa: TRY400
        return False
    return True


def _card(answer: Answer, say: Messages, today: date, fit: Fit, around: Around) -> ui.LayoutView:
    quotes = answer.quotes[: fit.quotes]
    parts: list[Component] = [ui.TextDisplay("### " + plain(answer.question, fit.question))]
    said = [_verdict(answer, say, shown=bool(quotes), withheld=around.withheld), *_notes(answer, say)]
    if words := "\n".join(sentence for sentence in said if sentence):
        parts.append(ui.TextDisplay(words))
    pictured: set[int] = set()
    for number, quote in enumerate(quotes):
        images = around.images and quote.article_id not in pictured
        pictured.add(quote.article_id)
        shown = quote_parts(quote, say, today, exact_link=fit.exact_links, number=number, images=images)
        parts += [ui.Separator(), *shown]
    if around.withheld:
        parts.append(ui.TextDisplay(SUBTEXT + say("reply-withheld", count=around.withheld)))
    parts += around.rows
    if around.below:
        parts.append(ui.TextDisplay(SUBTEXT + around.below))
    return card(parts, ACCENTS[answer.verdict])


def _verdict(answer: Answer, say: Messages, *, shown: bool, withheld: int) -> str | None:
    """What the quotes are, or why there are none; an answer speaks for itself."""
    if answer.verdict != "none" and not shown:
        return None if withheld else say("cards-not-shown")
    words = _listed(answer.missing, say)
    if answer.verdict == "answer":
        return SUBTEXT + say("cards-sure" if answer.confidence >= SURE else "cards-likely")
    if is_partly_answered(answer):
        return f"**{say('note-partly')}**"
    if answer.verdict == "closest":
        return say("cards-closest-missing", words=words) if words else say("cards-closest")
    if words and answer.reason == "not_stored":
        return say("cards-not-stored-missing", words=words)
    return say("cards-" + (answer.reason or "not_stored").replace("_", "-"))


def _notes(answer: Answer, say: Messages) -> list[str]:
    return [SUBTEXT + line for line in notes(answer, say, lambda words: plain(words, SHORT_QUESTION))]


def _listed(missing: tuple[str, ...], say: Messages) -> str:
    tamed = [word for word in (plain(word, MAX_NAME) for word in missing) if word]
    words = ", ".join(say("cards-word", word=word) for word in tamed[:MAX_WORDS])
    more = len(tamed) - MAX_WORDS
    return say("cards-words-more", words=words, count=more) if more > 0 else words


def quote_parts(
    quote: Quote,
    say: Messages,
    today: date,
    *,
    exact_link: bool,
    number: int | None = None,
    images: bool = False,
) -> Iterator[Component]:
    """The quote with where it comes from; `number` counts those on one card, from 0."""
    known = quote.particulars
    plain_link = masked_link(say("cards-link"), known.url)
    link = (masked_link(say("cards-link"), quote.link) if exact_link else None) or plain_link
    kind = [say(f"cards-kind-{quote.kind}")] if quote.kind is not Kind.BODY else []
    message = None if link else masked_link(say("cards-message"), quote.message)
    links = [one for one in (link, message) if one]
    below = SUBTEXT + SEPARATOR.join([title(known, say), *kind, *quote_notes(quote, say), *links])
    quoted = render_quote(quote.text, quote.matches)
    words = f"{quoted}\n{source_line(known, say, today)}\n{below}"
    display = ui.TextDisplay[Any](words, id=None if number is None else QUOTE + number)
    yield beside(display, known, images=images)
    if link is None:
        yield read_button(quote.article_id, quote.version, (quote.start, quote.end), say)
