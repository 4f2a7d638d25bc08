"""From an address to the feed that is meant."""

from __future__ import annotations

import pytest

from ingest.errors import FeedTooLarge, NotAFeed


async def test_a_feed_too_large_is_refused(polling, site):
    url = site.page("/large", b"<rss version='2.0'><channel>" + b"<item/>" * 1_600_000, "text/xml")
    with pytest.raises(FeedTooLarge):
        await polling.follow("local", url)


async def test_a_page_leads_to_its_feed(polling, paper):
    head = (
        '<link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed">'
        '<link rel="alternate" type="application/rss+xml" title="All" href="/feed">'
    )
    page = paper.site.page("/", f"<html><head>{head}</head><body><p>Hello</p></body></html>")
    followed = await polling.follow("local", page)
    assert followed.polled.feed.url == paper.url
    assert [other.title for other in followed.others] == ["Comments"]


async def test_a_usual_place_is_tried(polling, site):
    page = site.page("/", "<html><body><p>Hello</p></body></html>")
    url = site.page(
        "/atom.xml", "<feed xmlns='http://www.w3.org/2005/Atom'><title>T</title></feed>", "text/xml"
    )
    assert (await polling.follow("local", page)).polled.feed.url == url


async def test_the_sitemap_of_robots_txt_is_found(polling, site):
    page = site.page("/", "<html><body><p>Hello</p></body></html>")
    site.page(
        "/robots.txt",
        f"Sitemap: {site.url('/map.xml')}\nSitemap: {site.url('/all-news.xml')}\n",
        "text/plain",
    )
    site.page("/map.xml", "<urlset><url><loc>/about</loc></url></urlset>", "application/xml")
    listed = f"<sitemapindex><sitemap><loc>{site.url('/part-news.xml')}</loc></sitemap></sitemapindex>"
    site.page("/all-news.xml", listed, "application/xml")
    url = site.page(
        "/part-news.xml", f"<urlset><url><loc>{site.url('/1')}</loc></url></urlset>", "application/xml"
    )
    assert (await polling.follow("local", page)).polled.feed.url == url


async def test_a_site_without_a_feed(polling, site):
    with pytest.raises(NotAFeed):
        await polling.follow("local", site.page("/", "<html><body><p>Hello</p></body></html>"))
    async with polling.pipeline.database.reading() as store:
        assert await store.libraries.all() == []
