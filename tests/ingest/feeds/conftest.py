"""Feeds as they come off the network."""

from __future__ import annotations

from datetime import UTC, datetime

from ingest.model import Fetched

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
