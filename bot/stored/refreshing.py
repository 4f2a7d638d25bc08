"""Pages again: the newest before `latest --refresh` shows anything, one, or all of a library."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from bot.errors import PERSONAL, failed
from ingest.lanes import each
from ingest.outcomes import Outcome

if TYPE_CHECKING:
    from bot.locale import Messages
    from bot.stored.progress import Progress
    from ingest.feeds.polling import Polled, Polling
    from ingest.refreshing import Refresher

Refresh = Callable[[str], Awaitable[list[Outcome]]]
"""Brings the newest of a library, by its key, up to date with their sites."""


def pages_and_feeds(refresher: Refresher, polling: Polling) -> Refresh:
    """The newest articles' pages again, then the feeds that are due."""

    async def refresh(library_key: str) -> list[Outcome]:
        outcomes = await refresher.newest(library_key)
        return outcomes + [one for polled in await _poll(polling, library_key) for one in _outcomes(polled)]

    return refresh


async def _poll(polling: Polling, library_key: str) -> list[Polled]:
    now = polling.pipeline.now()
    async with polling.pipeline.database.reading() as store:
        library = await store.libraries.get(library_key)
        feeds = await store.feeds.all(library)
    due = [(library, feed) for feed in feeds if feed.state == "active" and feed.due_at <= now]
    return await polling.poll_all(due)


def _outcomes(polled: Polled) -> list[Outcome]:
    if polled.error is None:
        return list(polled.outcomes)
    return [Outcome(polled.feed.url, "failed", None, polled.feed.title, polled.error.code)]


async def every_page(
    refresher: Refresher, library_key: str, say: Messages, progress: Progress
) -> tuple[list[Outcome], int]:
    """All pages of a library again, several sites at once; one that fails stops no other.

    Also how many were left, where the time in which it can be told was over.
    """
    async with refresher.pipeline.database.reading() as store:
        library = await store.libraries.get(library_key)
        by_url: dict[str, list[int]] = {}
        for article in await store.articles.live(library):
            if article.particulars.url:
                by_url.setdefault(article.particulars.url, []).append(article.id)
    done: list[Outcome] = []
    total = sum(map(len, by_url.values()))

    async def refresh(url: str) -> None:
        for article_id in () if progress.is_late else by_url[url]:
            done.append(await one_page(refresher, library_key, article_id, say, is_patient=True))
            await progress.reached(len(done), total)

    await each(list(by_url), refresh)
    return done, total - len(done)


async def one_page(
    refresher: Refresher, library_key: str, article_id: int, say: Messages, *, is_patient: bool = False
) -> Outcome:
    """What became of it, a failure with its sentence."""
    try:
        return await refresher.refresh(library_key, article_id, is_patient=is_patient)
    except PERSONAL as error:
        return failed(say("cards-article", id=str(article_id)), error, say)
