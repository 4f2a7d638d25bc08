"""What is said of an answer beside its quotes, a sentence each: the same in Discord and in the terminal."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

from bot.quotes.when import day_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from bot.locale import Messages
    from bot.questions.scoping import Scope
    from bot.quotes.answers import Answer, Quote
    from storage.model import Article


def notes(answer: Answer, say: Messages, tame: Callable[[str], str] = str) -> list[str]:
    """`tame` makes foreign words safe where the notes are shown."""
    before = say("note-before", question=tame(answer.before)) if answer.before else None
    first = (before, scope_line(answer, say, tame))
    lines = [*first, *uncovered(answer, say, tame), nearest(answer, say, tame)]
    return [line for line in lines if line]


def nearest(answer: Answer, say: Messages, tame: Callable[[str], str]) -> str | None:
    """The article that comes nearest, where nothing answers."""
    if answer.nearest is None:
        return None
    title, outlet = tame(answer.nearest.title), tame(answer.nearest.outlet or "")
    return say("note-nearest-outlet" if outlet else "note-nearest", title=title, outlet=outlet)


def uncovered(answer: Answer, say: Messages, tame: Callable[[str], str]) -> list[str]:
    """The parts of the question that no quote answers."""
    return [
        say(f"note-part-{part.verdict}", question=tame(part.question))
        for part in answer.parts
        if part.verdict != "answer"
    ]


def scope_line(answer: Answer, say: Messages, tame: Callable[[str], str]) -> str | None:
    """Which articles could answer, where the question's own words say it."""
    scope = answer.scope
    if scope is None:
        return None
    outlet, when = tame(scope.outlet or ""), _when(scope, say)
    if when is None:
        return say("note-scope-outlet", outlet=outlet)
    if scope.outlet is None:
        return say("note-scope-time", when=when)
    return say("note-scope-both", outlet=outlet, when=when)


def _when(scope: Scope, say: Messages) -> str | None:
    since, as_of = (day_words(day, say) if day else None for day in (scope.since, scope.as_of))
    if since and as_of:
        return (
            say("note-when-on", day=since) if since == as_of else say("note-when", since=since, as_of=as_of)
        )
    return say("note-when-since", day=since) if since else None


def quote_notes(quote: Quote, say: Messages) -> list[str]:
    """What is said of one quote and its article."""
    outlets = {name_of(quote), *map(name_of, quote.same_wire)}
    lines = [
        say("note-version", version=str(quote.version)) if quote.version > 1 else None,
        say("note-same-wire", count=len(outlets)) if len(outlets) > 1 else None,
        gone_words(quote.gone_at, say),
    ]
    return [line for line in lines if line]


def gone_words(gone_at: datetime | None, say: Messages) -> str | None:
    """Since when an article's page is gone; the day in UTC."""
    return say("note-gone", day=day_words(gone_at.astimezone(UTC).date(), say)) if gone_at else None


def name_of(told: Quote | Article) -> str:
    return (told.particulars.outlet or "").casefold()


def outlets_of(articles: Iterable[Article], say: Messages) -> list[str]:
    """Their outlets, each once, in order."""
    return list({name_of(a): a.particulars.outlet or say("outlet-unknown") for a in articles}.values())


def is_partly_answered(answer: Answer) -> bool:
    verdicts = {part.verdict for part in answer.parts}
    return "answer" in verdicts and len(verdicts) > 1
