"""What `latest --refresh` brings up to date before it shows anything."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from ingest.outcomes import Outcome

if TYPE_CHECKING:
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
