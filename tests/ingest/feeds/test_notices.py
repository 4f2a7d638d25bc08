"""Admins are told of feeds that fail for days, once a library each."""

from __future__ import annotations

import socket
from dataclasses import replace
from datetime import timedelta

from ingest.feeds.model import Candidate
from ingest.fetch import Fetcher
from tests.ingest.feeds.conftest import START


async def test_a_feed_that_fails_for_a_day_is_told_once(polling, paper, clock):
    followed = await polling.follow("discord:7", paper.url)
    paper.site.page("/feed", "broken", status=500)
    await polling.poll(followed.polled.library, followed.polled.feed)
    assert await polling.notices() == []
    clock.now = START + timedelta(days=1)
    ((library, notice),) = await polling.notices()
    assert (library.key, notice.kind, notice.days) == ("discord:7", "failing", 1)
    await polling.mark_told(library, notice)
    assert await polling.notices() == []
    clock.now = START + timedelta(days=7)
    ((_, notice),) = await polling.notices()
    assert notice.days == 7


async def test_while_every_host_is_silent_failures_are_seen_and_not_counted(polling):
    with socket.socket() as bound:  # nobody listens there, and nobody else can come to
        bound.bind(("127.0.0.1", 0))
        port = bound.getsockname()[1]
        places = (f"127.0.0.1:{port}", f"localhost:{port}")
        async with Fetcher(allow_private=places, seconds=5) as fetcher:
            polling = replace(polling, pipeline=replace(polling.pipeline, fetcher=fetcher))
            await polling.follow_all("local", [Candidate(f"http://{place}/feed") for place in places])
            first = await polling.poll_due()
            later = [await polling.poll(polled.library, polled.feed) for polled in first]
    assert [polled.error.code for polled in later] == ["fetch_failed"] * 2
    assert polling.reach.is_offline
    assert sum(polled.feed.health.failures for polled in later) == 1
    assert all(polled.feed.health.failing_since for polled in later)
