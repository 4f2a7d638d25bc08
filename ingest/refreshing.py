"""A stored article's page again: what changed becomes a new version, what is gone is marked and kept."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import structlog

from ingest.decisions import enrich, is_same_story
from ingest.errors import Gate, IngestError, NoAddress, NotModified, PageGone, PageReplaced
from ingest.jobs import READ_PAGE
from ingest.model import Validators
from ingest.outcomes import Outcome
from storage.identity import identity_of
from storage.wording import containment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ingest.model import Reading, Story
    from ingest.outcomes import Status
    from ingest.pipeline import Pipeline
    from ingest.preparing import Prepared
    from storage.model import Article, ArticleVersion, Page

log = structlog.get_logger(__name__)

NEWEST = 5
FOREIGN = 0.1
"""Containment below which a text has nothing of another."""
LESS = 3
"""So many times shorter is no other article of a front page."""


@dataclass(frozen=True, slots=True)
class Refresher:
    pipeline: Pipeline

    async def refresh(self, library_key: str, article_id: int, *, is_patient: bool = False) -> Outcome:
        """Fetch the article's page, if it has changed: `updated`, `unchanged` or `gone`.

        Raises UnknownArticle, NoAddress, PageReplaced where the address leads to another story elsewhere,
        IngestError or StorageError, and then nothing is changed.
        """
        stored, validators = await self._stored(library_key, article_id)
        fetch, url = self.pipeline.fetcher.fetch, address_of(stored)
        try:
            fetched = await fetch(url, validators=validators, is_patient=is_patient)
            reading = await self.pipeline.reader.run(READ_PAGE, fetched, None)
            found = story_of(reading.split.stories, stored)
        except NotModified:
            return await self._seen(library_key, stored, "unchanged")
        except (PageGone, Gate) as error:
            if isinstance(error, Gate) and not error.is_missing:
                raise
            return await self._seen(library_key, stored, "gone")
        if says_something_less(found, stored):
            return await self._seen(library_key, stored, "gone")
        story = revised(found, stored)
        prepared = await self.pipeline.prepare(story)
        return await self._save(library_key, stored, prepared, page_of(reading, story))

    async def newest(self, library_key: str) -> list[Outcome]:
        """Refresh the newest few that have an address; one that fails is logged and stops no other."""
        async with self.pipeline.database.reading() as store:
            library = await store.libraries.get(library_key)
            found = await store.articles.latest(library, NEWEST)
        return [await self._tried(library_key, article) for article in found if article.particulars.url]

    async def _tried(self, library_key: str, article: Article) -> Outcome:
        try:
            return await self.refresh(library_key, article.id)
        except IngestError as error:
            log.warning("a page was not refreshed", article=article.id, code=error.code, **error.details)
            told = article.particulars
            return Outcome(told.url or "", "failed", None, told.title, error.code)

    async def _stored(self, library_key: str, article_id: int) -> tuple[ArticleVersion, Validators]:
        async with self.pipeline.database.reading() as store:
            library = await store.libraries.get(library_key)
            version = await store.articles.version(library, article_id)
            known_by = await store.pages.known_by(library, (article_id, version.version))
        return version, Validators(*known_by)

    async def _seen(self, library_key: str, stored: ArticleVersion, status: Status) -> Outcome:
        when = self.pipeline.now() if status == "gone" else None
        async with self.pipeline.database.writing() as store:
            library = await store.libraries.ensure(library_key)
            article = await store.articles.mark_gone(library, stored.article_id, when)
        return told(article, status)

    async def _save(
        self, library_key: str, stored: ArticleVersion, prepared: Prepared, page: Page | None
    ) -> Outcome:
        """The stored version is read again: another may have refreshed it meanwhile."""
        story, now = prepared.story, self.pipeline.now()
        async with self.pipeline.database.writing() as store:
            library = await store.libraries.ensure(library_key)
            article = await store.articles.mark_gone(library, stored.article_id, None)
            current = await store.articles.version(library, article.id)
            if current.text == story.text:
                if page:
                    await store.pages.renew(library, (article.id, current.version), page)
                article = await store.articles.illustrate(library, article, story.particulars)
                return told(article, "unchanged")
            article = await store.articles.add_version(
                library, article.id, story.particulars, story.text, story.blocks, prepared.segment, page, now
            )
        self.pipeline.merger.wake(library_key)
        return told(article, "updated")


def told(article: Article, status: Status) -> Outcome:
    return Outcome(article.particulars.url or "", status, article, article.particulars.title, None)


def address_of(stored: ArticleVersion) -> str:
    if stored.particulars.url is None:
        raise NoAddress(id=stored.article_id)
    return stored.particulars.url


def story_of(stories: Sequence[Story], stored: ArticleVersion) -> Story:
    """The one of the article's address, or else with its words. Raises PageReplaced."""
    url = address_of(stored)
    for story in stories:
        if story.particulars.url and identity_of(story.particulars.url) == identity_of(url):
            return story
    for story in stories:
        if is_same_story(story, stored):
            return story
    raise PageReplaced(url=url, to=stories[0].particulars.url or "")


def says_something_less(story: Story, stored: ArticleVersion) -> bool:
    """Whether a page says something else and much less where an article stood, as one does that is gone.

    What a site puts there is no new version of the article.
    """
    is_less = len(story.text) * LESS <= len(stored.text)
    return is_less and not is_same_story(story, stored) and containment(story.text, stored.text) < FOREIGN


def revised(story: Story, stored: ArticleVersion) -> Story:
    """The story with what is known of the article already, some of which a person may have corrected."""
    old, new = stored.particulars, story.particulars
    if not is_same_story(story, stored):
        return replace(story, particulars=replace(new, url=old.url))
    title = new.title if old.title in stored.text else old.title
    published = old.published if old.published.value else new.published
    known = replace(enrich(new, old), title=title, url=old.url, published=published)
    if new.image is not None:
        known = replace(known, image=new.image, image_caption=new.image_caption)
    return replace(story, particulars=known)


def page_of(reading: Reading, story: Story) -> Page | None:
    """The page, for its main story: what it shows says nothing of other addresses."""
    return reading.page if story.text == reading.split.stories[0].text else None
