"""Feeds as they come off the network, and a paper that has one."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from aiohttp import web

from ingest.feeds.polling import Polling
from ingest.merging import Merger
from ingest.model import Fetched
from ingest.pipeline import Pipeline
from ingest.reader import Reader
from storage.database import Database

HERE = "https://varnby.example/feed"


def fetched(data, content_type="application/xml", url=HERE, charset=None):
    data = data.encode() if isinstance(data, str) else data
    return Fetched(url, content_type, charset, data, datetime(2025, 6, 3, tzinfo=UTC))


def rss(*items, head="", version="2.0"):
    return (
        f'<?xml version="1.0"?><rss version="{version}" xmlns:content="http://purl.org/rss/1.0/modules/content/"'
        ' xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<channel><title>Varnby Post</title><link>https://varnby.example/</link>{head}{''.join(items)}</channel></rss>"
    )


def item(number, more="", guid=True, title="Story {}"):
    known = f"<guid isPermaLink='false'>id-{number}</guid>" if guid else ""
    return f"<item><title>{title.format(number)}</title><link>https://varnby.example/{number}</link>{known}{more}</item>"


START = datetime(2025, 6, 3, 12, tzinfo=UTC)
TOWNS = ("Varnby", "Halvik", "Osmund", "Tarnholt", "Brede", "Lisk", "Ekeby", "Norra", "Sundby", "Vik")


def prose(number, extra=""):
    town = TOWNS[number % len(TOWNS)]
    return (
        f"<p>The harbour council of {town} decided on Friday to build quay number {number} out of granite{extra}, because "
        f"the wooden one of {town} had rotted through in the flood of the year before.</p>"
        f"<p>Work on quay {number} begins in the autumn of this year and costs {number}7 million crowns, said the {town} "
        f"harbour master at a meeting in the old ropewalk.</p>"
    )


@pytest.fixture
def clock():
    class Clock:
        now = START

        def __call__(self):
            return self.now

    return Clock()


@pytest.fixture(scope="module")
def reader():
    with Reader() as reader:
        yield reader


@pytest.fixture
async def polling(tmp_path, laid, fetcher, reader, clock):
    async with Database.open(laid(tmp_path / "a.db")) as database, Merger(database) as merger:
        yield Polling(Pipeline(database, fetcher, reader, merger, clock), chance=lambda: 0.5)


class Paper:
    """A newspaper's site: articles have pages, and its feed lists them, the newest first."""

    def __init__(self, site):
        self.site, self.titles, self.more, self.title = site, {}, {}, "Varnby Post"
        self.url = site.on("/feed", self._feed)

    def publish(self, number, more="", page=True, extra="", head=""):
        self.titles[number], self.more[number] = f"Quay number {number}", more
        if page:
            words = f"<html><head><title>Quay number {number}</title>{head}</head><body><article><h1>Quay number {number}</h1>"
            self.site.page(f"/{number}", words + prose(number, extra) + "</article></body></html>")

    async def _feed(self, request):
        items = "".join(
            f"<item><title>{title}</title><link>{self.site.url(f'/{n}')}</link><guid>id-{n}</guid>{self.more[n]}</item>"
            for n, title in reversed(self.titles.items())
        )
        return web.Response(
            text=f'<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>'
            f"<title>{self.title}</title>{items}</channel></rss>",
            content_type="application/rss+xml",
        )


@pytest.fixture
def paper(site):
    paper = Paper(site)
    for number in (1, 2, 3):
        paper.publish(number)
    return paper
