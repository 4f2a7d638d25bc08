"""Feeds of many entries, made shorter before anything parses them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from ingest.feeds.reading import MAX_ENTRIES, read_feed
from ingest.feeds.trimming import entries_in, trim
from ingest.fetch import FEED_BYTES
from tests.ingest.feeds.conftest import fetched, item, rss


def dated(count, more=""):
    day = date(1980, 1, 1)
    return [item(n, f"<pubDate>{day + timedelta(days=n)}</pubDate>{more}") for n in range(count)]


def test_the_newest_of_18_000_entries_are_read():
    data = rss(*dated(18_000, f"<description>{'Ships in. ' * 25}</description>")).encode()
    assert 5_000_000 < len(data) < FEED_BYTES
    feed = read_feed(fetched(data))
    assert (feed.title, len(feed.entries)) == ("Varnby Post", MAX_ENTRIES)
    assert (feed.entries[0].guid, feed.entries[-1].guid) == ("id-16000", "id-17999")


def test_a_short_feed_is_left_as_it_is():
    data = rss(*dated(5)).encode()
    assert trim(data, 5) is data


def test_order_stays_and_what_has_no_date_counts_as_new():
    items = [
        item(1, "<pubDate>Mon, 02 Jun 2025 10:00:00 GMT</pubDate>"),
        item(2),
        item(3, "<pubDate>2025-06-03</pubDate>"),
    ]
    feed = read_feed(fetched(trim(rss(*items).encode(), 2)))
    assert [entry.guid for entry in feed.entries] == ["id-2", "id-3"]


def test_atom_and_sitemaps():
    atom = "".join(
        f"<entry><id>e{n}</id><title>T</title><updated>2025-06-0{n}T00:00:00Z</updated></entry>"
        for n in range(1, 6)
    )
    feed = read_feed(fetched(trim(f"<feed xmlns='http://www.w3.org/2005/Atom'>{atom}</feed>".encode(), 2)))
    assert [entry.guid for entry in feed.entries] == [
        "https://varnby.example/e4",
        "https://varnby.example/e5",
    ]
    pages = "".join(
        f"<url><loc>https://varnby.example/{n}</loc><lastmod>2025-06-0{n}</lastmod></url>"
        for n in range(1, 6)
    )
    data = trim(f"<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>{pages}</urlset>".encode(), 1)
    assert [entry.url for entry in read_feed(fetched(data)).entries] == ["https://varnby.example/5"]


def test_tags_in_what_is_no_markup_are_no_entries():
    inner = "<description><![CDATA[<item>as we <entry> write</item>]]></description><!-- <item> -->"
    assert len(entries_in(rss(item(1, inner), item(2)).encode())) == 2


@pytest.mark.parametrize(
    "data",
    [
        rss("<item><title>never closed</title>" * 9),
        rss("<item><item></item></item>"),
        rss("<item/>" * 9),
        rss("<item><![CDATA[ never closed</item>"),
        rss("<item><title>cut"),
        "</item>" * 9,
        "<![CDATA[" * 100_000,
        "",
    ],
)
def test_what_is_irregular_is_left_whole(data):
    assert entries_in(data.encode()) == []
    assert trim(data.encode(), 1) == data.encode()
