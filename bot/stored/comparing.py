"""One question to each outlet: what the best of its words are, and which of them are the same wire's."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.answering import checked
from bot.questions.scoping import Scope
from bot.quotes.wire import repeats
from retrieval.ranking import search

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from bot.answering import Answering
    from bot.quotes.answers import Answer, Quote, Verdict

OUTLETS = 5
PASSAGES = 200
"""Passages whose outlets are asked: the best of the whole library."""


@dataclass(frozen=True, slots=True)
class Voice:
    """What one outlet has; `with_it` are the outlets whose quote is the same wire text, said once."""

    outlet: str
    verdict: Verdict
    quote: Quote
    with_it: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """Outlets that answer stand before those that are merely near. `silent` have no words of it, of those
    asked; `more` outlets were not asked.
    """

    question: str
    voices: tuple[Voice, ...]
    silent: tuple[str, ...] = ()
    more: int = 0


async def compare(answering: Answering, library_key: str, question: str) -> Comparison:
    """Raises BadQuestion, StorageError."""
    question = checked(question)
    outlets = await _outlets(answering, library_key, question)
    answers = {
        outlet: await answering.ask(library_key, question, quotes=1, scope=Scope(outlet=outlet))
        for outlet in outlets[:OUTLETS]
    }
    return weigh(question, answers, len(outlets[OUTLETS:]))


async def _outlets(answering: Answering, library_key: str, question: str) -> list[str]:
    """Those that speak of it, the one with the best passage first; case makes no other outlet."""
    async with answering.database.reading() as store:
        library = await store.libraries.get(library_key)
        snapshot = await answering.snapshots.current(library, store)
        hits = await answering.searcher.run(search, snapshot, question, PASSAGES)
        told = await store.articles.told(library, {hit.article_id for hit in hits})
    names: dict[str, str] = {}
    for hit in sorted(hits, key=lambda hit: -hit.share):
        outlet = told[hit.article_id].particulars.outlet if hit.article_id in told else None
        if outlet:
            names.setdefault(outlet.casefold(), outlet)
    return list(names.values())


def without(comparison: Comparison, kept: Collection[Quote]) -> Comparison:
    """The voices whose quotes are `kept`."""
    return replace(comparison, voices=tuple(one for one in comparison.voices if one.quote in kept))


def weigh(question: str, answers: dict[str, Answer], more: int) -> Comparison:
    """What each outlet has, copies of one text said once, under the outlet that fits best."""
    said = [Voice(outlet, one.verdict, one.quotes[0]) for outlet, one in answers.items() if one.quotes]
    ranked = sorted(said, key=lambda voice: (voice.verdict != "answer", -voice.quote.rank_score))
    silent = tuple(outlet for outlet, one in answers.items() if not one.quotes)
    return Comparison(question, _once(ranked), silent, more)


def _once(voices: Sequence[Voice]) -> tuple[Voice, ...]:
    kept: list[Voice] = []
    for voice in voices:
        at = next((at for at, former in enumerate(kept) if repeats(voice.quote, former.quote)), None)
        if at is None:
            kept.append(voice)
        else:
            kept[at] = replace(kept[at], with_it=(*kept[at].with_it, voice.outlet))
    return tuple(kept)
