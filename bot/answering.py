"""The way out: a question becomes exact quotes from a library, or a stated absence."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

import structlog

from bot.errors import BadQuestion
from bot.questions.parts import merge
from bot.questions.scoping import WHOLE_LIBRARY, Scope
from bot.questions.understanding import needs_outlets, understand
from bot.quotes import quoting
from bot.quotes.answers import Answer, Quote
from bot.quotes.links import link
from bot.quotes.quoting import NotVerbatim
from bot.quotes.wire import Wires
from bot.stored.verifying import linked, verify
from ingest.pipeline import utc_now
from retrieval.ranking import search
from retrieval.verdict import find
from storage.model import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from bot.guild.settings import GuildSettings, GuildSettingsCache
    from bot.questions.completing import Topic
    from bot.questions.understanding import Understood
    from bot.stored.snapshots import Snapshots
    from bot.stored.verifying import Verification
    from ingest.worker import Worker
    from retrieval.ranking import Excerpt
    from retrieval.verdict import Finding
    from storage.database import Database, Store
    from storage.model import Article, Library, Provenance

log = structlog.get_logger()

MAX_QUESTION = 1_000
"""Characters of a question. What is longer is a pasted article rather than a question."""
MAX_QUOTATION = 5_000
"""Characters of a quotation to verify."""
DEFAULT_QUOTES = 3
CANDIDATES = 20
"""Passages that are looked at again by their best window; more than 12 changed no first quote (ADR 8)."""
PLACES = 40
"""Passages that are looked at where a quotation or a subject is looked for."""

ON_SUBJECT = 0.5
"""Share of the best score from which an article counts as about the words asked for."""

Basis = Literal["published", "added"]

Key = tuple[int, int]
"""Article id and version."""


def checked(question: str, limit: int = MAX_QUESTION) -> str:
    """The question without its outer blanks. Raises BadQuestion where nobody could answer it."""
    question = question.strip()
    if not question:
        raise BadQuestion("question_empty")
    if len(question) > limit:
        raise BadQuestion("question_long", chars=len(question), limit=limit)
    if not any(character.isalnum() for character in question):
        raise BadQuestion("question_wordless")
    return question


@dataclass(frozen=True, slots=True)
class Limits:
    """What is shown at the most: quotes, and characters of each; `articles` None: all of them may answer."""

    quotes: int
    chars: int
    articles: set[int] | None


@dataclass(frozen=True, slots=True)
class Answering:
    database: Database
    snapshots: Snapshots
    searcher: Worker
    zone: ZoneInfo
    guilds: GuildSettingsCache
    now: Callable[[], datetime] = utc_now
    wires: Wires = field(default_factory=Wires)

    def forget(self, library: Library) -> None:
        """It is erased: no word of it stays in memory."""
        self.snapshots.forget(library)
        self.wires.forget(library)

    async def ask(
        self,
        library_key: str,
        question: str,
        *,
        quotes: int | None = None,
        scope: Scope = WHOLE_LIBRARY,
        before: Topic | None = None,
    ) -> Answer:
        """Answer from one library. Raises BadQuestion, StorageError, or NotVerbatim where a check fails.

        `before` is the topic of the question before, for one that has too few words of its own; the library's
        settings say how many quotes there are unless `quotes` does.
        """
        question, settings = checked(question), await self.guilds.of(library_key)
        async with self.database.reading() as store:
            library = await store.libraries.get(library_key)
            understood = await self._understood(store, library, question, before, settings)
            said = understood.scope.without(scope)
            allowed = await self._allowed(store, library, scope.and_also(said), settings)
            limits = Limits(quotes or settings.quotes, settings.quote_chars, allowed)
            answer = await self._answer_parts(store, library, understood, limits)
        await self.snapshots.store_rebuilt(self.database, library_key)
        return replace(
            answer,
            question=question,
            scope=None if said == WHOLE_LIBRARY else said,
            before=understood.before,
            topic=understood.topic,
        )

    async def _understood(
        self, store: Store, library: Library, question: str, before: Topic | None, settings: GuildSettings
    ) -> Understood:
        known = await store.articles.outlets(library) if needs_outlets(question, before) else []
        today = self.now().astimezone(settings.zone(self.zone)).date()
        return understand(question, [outlet for outlet, _ in known], today, before)

    async def _answer_parts(
        self, store: Store, library: Library, asked: Understood, limits: Limits
    ) -> Answer:
        answers = [await self._answer(store, library, topic.sought, limits) for topic in asked.topics]
        return answers[0] if len(answers) == 1 else merge(asked.parts, answers, limits.quotes)

    async def _answer(self, store: Store, library: Library, question: str, limits: Limits) -> Answer:
        snapshot = await self.snapshots.current(library, store)
        hits = await self.searcher.run(search, snapshot, question, CANDIDATES, limits.articles)
        texts = await store.articles.texts(library, {(hit.article_id, hit.version) for hit in hits})
        finding = await self.searcher.run(find, question, hits, texts, snapshot, limits.quotes, limits.chars)
        keys = [(excerpt.article_id, excerpt.version) for excerpt in finding.excerpts]
        told = {*keys, finding.nearest} if finding.nearest else set(keys)
        answer = compose(question, finding, texts, await store.articles.provenance(library, told))
        return replace(answer, quotes=await self.wires.said_once(store, library, answer.quotes))

    async def _allowed(
        self, store: Store, library: Library, scope: Scope, settings: GuildSettings
    ) -> set[int] | None:
        if scope == WHOLE_LIBRARY:
            return await _shown(store, library, settings)
        zone = settings.zone(self.zone)
        return await store.articles.matching(library, scope.outlet, scope.since, scope.as_of, zone)

    async def verify(self, library_key: str, text: str) -> Verification:
        """Whether `text` stands in the library. Raises BadQuestion where it has no words, StorageError."""
        text, settings = checked(text, MAX_QUOTATION), await self.guilds.of(library_key)
        async with self.database.reading() as store:
            library = await store.libraries.get(library_key)
            snapshot = await self.snapshots.current(library, store)
            allowed = await _shown(store, library, settings)
            hits = await self.searcher.run(search, snapshot, text, PLACES, allowed)
            versions = await store.articles.versions(library, {(hit.article_id, hit.version) for hit in hits})
            found = await self.searcher.run(verify, text, hits, versions)
            keys = {(one.article_id or 0, one.version or 0) for one in (found, *found.others)}
            told = await store.articles.provenance(library, keys)
        return linked(found, {key: one.page for key, one in told.items()})

    async def latest(
        self,
        library_key: str,
        count: int,
        *,
        outlet: str | None,
        about: str | None,
        basis: Basis = "published",
    ) -> list[Article]:
        """The newest articles: by publication where it is known, else by arrival; or all by arrival."""
        async with self.database.reading() as store:
            library = await store.libraries.get(library_key)
            ids = await self._about(store, library, about) if about else None
            return await store.articles.latest(library, count, outlet=outlet, ids=ids, basis=basis)

    async def _about(self, store: Store, library: Library, words: str) -> set[int]:
        """The articles in which at least half as much speaks of `words` as in the one that fits best."""
        snapshot = await self.snapshots.current(library, store)
        hits = await self.searcher.run(search, snapshot, checked(words), PLACES)
        return {hit.article_id for hit in hits if hit.share >= ON_SUBJECT}


async def _shown(store: Store, library: Library, settings: GuildSettings) -> set[int] | None:
    """The articles of outlets that aren't blocked; None where none is."""
    return await store.articles.live_ids(library) if settings.blocked_outlets else None


def compose(
    question: str, finding: Finding, texts: Mapping[Key, str], told: Mapping[Key, Provenance]
) -> Answer:
    keyed = [(excerpt, (excerpt.article_id, excerpt.version)) for excerpt in finding.excerpts]
    checked_ones = (_checked_quote(excerpt, texts[key], told[key]) for excerpt, key in keyed)
    quotes = tuple(quote for quote in checked_ones if quote is not None)
    nearest = told[finding.nearest].particulars if finding.nearest else None
    said = (finding.verdict, finding.confidence, finding.reason, finding.missing)
    return Answer(question, *said, quotes, nearest=nearest)


def _checked_quote(excerpt: Excerpt, text: str, told: Provenance) -> Quote | None:
    """None, and an error in the log, where the words are not the stored ones: the others still stand."""
    try:
        return quote_of(excerpt, text, told)
    except NotVerbatim:
        log.exception("a quote is not verbatim", article=excerpt.article_id, version=excerpt.version)
        return None


def quote_of(excerpt: Excerpt, text: str, told: Provenance) -> Quote:
    """The quote of an excerpt, checked against the stored `text`. Raises NotVerbatim."""
    url = told.particulars.url
    quote = Quote(
        text=excerpt.text,
        kind=Kind(excerpt.kind),
        particulars=told.particulars,
        article_id=excerpt.article_id,
        version=excerpt.version,
        start=excerpt.start,
        end=excerpt.end,
        score=excerpt.score,
        rank_score=excerpt.rank_score,
        matches=tuple((start - excerpt.start, end - excerpt.start) for start, end in excerpt.matches),
        link=link(url, told.page, excerpt.text) if url and told.page else url,
        gone_at=told.gone_at,
    )
    quoting.check(quote, text, quote.text)
    return quote
