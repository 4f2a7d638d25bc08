"""Where a site's feeds usually are, and the sitemaps that its robots.txt names."""

from __future__ import annotations

import re

from ingest.feeds.words import address

USUAL_PATHS = ("/feed", "/rss.xml", "/feed.xml", "/atom.xml", "/rss", "/index.xml", "/feed.json")
USUAL_SITEMAPS = ("/news-sitemap.xml", "/sitemap-news.xml")
MAX_SITEMAPS = 10

_SITEMAP_LINE = re.compile(r"^\s*sitemap\s*:\s*(\S+)", re.IGNORECASE | re.MULTILINE)


def named_sitemaps(robots: str, base: str) -> list[str]:
    """The sitemaps of a robots.txt, those of news first."""
    found = [url for said in _SITEMAP_LINE.findall(robots) if (url := address(said, base))]
    return sorted(dict.fromkeys(found), key=is_no_news)[:MAX_SITEMAPS]


def is_no_news(url: str) -> bool:
    return "news" not in url.lower()
