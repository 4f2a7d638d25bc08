"""One entry becomes an article, now or at a later poll, or it is said why not."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import regex

from ingest.errors import FetchError, HttpStatus, IngestError
from ingest.feeds.schedule import is_silence
from ingest.jobs import READ_ENTRY
from ingest.outcomes import Outcome
from storage.errors import UnknownArticle

if TYPE_CHECKING:
    from ingest.feeds.identity import Identified
    from ingest.feeds.model import Entry
    from ingest.model import Fetched
    from ingest.pipeline import Pipeline
    from storage.feed_model import KeptEntry
    from storage.model import Library

WHOLE_CHARS = 600
MAX_ATTEMPTS = 4
"""Polls that an entry's page is asked for, before the feed's own words must do."""
TOO_MANY, SERVER_ERROR = 429, 500

_CUT_OFF = regex.compile(
    r"(?:…|\.\.\.|\[\s*(?:…|\.\.\.)\s*\]|\b(?:read more|continue reading|weiterlesen|lire la suite)\W*)\s*$",
    regex.IGNORECASE,
)


def is_whole(entry: Entry) -> bool:
    """Whether the feed gives the article itself, and no excerpt of it."""
    return entry.says_whole and len(entry.text) >= WHOLE_CHARS and _CUT_OFF.search(entry.text) is None


@dataclass(frozen=True, slots=True)
class Taking:
    pipeline: Pipeline

    async def take(
        self, library: Library, one: Identified, kept: KeptEntry, carrier: str | None
    ) -> tuple[KeptEntry, Outcome | None]:
        """What the entry is now, and what became of its story; None while its page is waited for.

        Raises StorageError.
        """
        article_id = kept.article_id
        if article_id is not None and not await self._is_live(library, article_id):
            if kept.state == "taken":  # what an admin took out doesn't come back with its next edit
                return kept, None
            article_id = None
        try:
            return await self._taken(library, one.entry, kept, carrier, article_id)
        except Waiting as waiting:
            attempts = kept.attempts + 1
            return replace(kept, state="waiting", reason=waiting.error.code, attempts=attempts), None
        except IngestError as error:
            name = one.entry.url or one.entry.title or ""
            failed = Outcome(name, "failed", None, one.entry.title, error.code, error)
            return replace(kept, state="failed", reason=error.code), failed

    async def _taken(
        self, library: Library, entry: Entry, kept: KeptEntry, carrier: str | None, article_id: int | None
    ) -> tuple[KeptEntry, Outcome]:
        fetched = await self._page(entry, may_wait=kept.attempts + 1 < MAX_ATTEMPTS)
        reading = await self.pipeline.reader.run(READ_ENTRY, entry, carrier, fetched)
        name = entry.url or entry.title or carrier or ""
        (outcome,) = await self.pipeline.add_entry(library, name, reading, article_id)
        if outcome.article is None:
            return replace(kept, state="failed", reason=outcome.reason), outcome
        taken = replace(kept, state="taken", reason=None, attempts=0, article_id=outcome.article.id)
        return taken, outcome

    async def _is_live(self, library: Library, article_id: int) -> bool:
        try:
            async with self.pipeline.database.reading() as store:
                await store.articles.get(library, article_id)
        except UnknownArticle:
            return False
        return True

    async def _page(self, entry: Entry, *, may_wait: bool) -> Fetched | None:
        """The entry's page, where it is needed and can be had. Raises Waiting where it may be had later."""
        if entry.url is None or is_whole(entry):
            return None
        try:
            return await self.pipeline.fetcher.fetch(entry.url, is_patient=True)
        except FetchError as error:
            if may_wait and is_passing(error):
                raise Waiting(error) from error
            if not entry.content:
                raise
            return None


class Waiting(Exception):
    def __init__(self, error: FetchError) -> None:
        super().__init__(error.code)
        self.error = error


def is_passing(error: FetchError) -> bool:
    """Whether the page may be there later."""
    status = error.details.get("status")
    is_server = isinstance(error, HttpStatus) and int(status or 0) >= SERVER_ERROR
    return is_server or status == TOO_MANY or error.retry_after is not None or is_silence(error)
