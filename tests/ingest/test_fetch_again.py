"""Asking a site again: only for what has changed, where it has moved to, and no sooner than it wants."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from aiohttp import web

from ingest.errors import Blocked, HttpStatus, IsAFeed, NotModified, TooLarge
from ingest.fetch import FEED_BYTES, FEED_TYPES, Validators
from ingest.headers import retry_after

PAGE = "<p>The ferry sails again.</p>"
LAST_MODIFIED = "Mon, 02 Nov 2026 06:00:00 GMT"
NOW = datetime(2026, 11, 2, 6, tzinfo=UTC)


def known(site, path, **headers):
    """A page that answers 304 to whoever names its entity tag."""

    async def answer(request):
        if request.headers.get("If-None-Match") == headers.get("ETag"):
            return web.Response(status=304)
        return web.Response(text=PAGE, content_type="text/html", headers=headers)

    return site.on(path, answer)


async def test_a_page_says_what_it_is_known_by(site, fetcher):
    headers = {"ETag": 'W/"7"', "Last-Modified": LAST_MODIFIED}
    fetched = await fetcher.fetch(site.page("/a", PAGE, headers=headers))
    assert fetched.validators == Validators('W/"7"', LAST_MODIFIED)
    assert (await fetcher.fetch(site.page("/b", PAGE))).validators == Validators()


async def test_what_has_not_changed_is_not_sent_again(site, fetcher):
    url = known(site, "/a", ETag='"7"')
    with pytest.raises(NotModified) as same:
        await fetcher.fetch(url, validators=Validators('"7"', LAST_MODIFIED))
    assert same.value.details == {"url": url}
    assert site.requests[-1].headers["If-Modified-Since"] == LAST_MODIFIED
    assert (await fetcher.fetch(url, validators=Validators('"6"'))).data == PAGE.encode()


async def test_where_nothing_is_known_nothing_is_asked(site, fetcher):
    url = site.page("/a", b"", status=304)
    for nothing in (None, Validators(), Validators('"7"\r\nX: 1', "é" * 3)):
        with pytest.raises(HttpStatus):
            await fetcher.fetch(url, validators=nothing)
    assert not {"If-None-Match", "If-Modified-Since", "X"} & set(site.requests[-1].headers)


@pytest.mark.parametrize(
    ("statuses", "moved_to"),
    [
        ((301,), "/1"),
        ((301, 308), "/2"),
        ((308, 302), "/1"),
        ((302, 301), None),
        ((302,), None),
        ((301, 307, 301), "/1"),
    ],
)
async def test_a_page_has_moved_as_far_as_each_site_says_for_good(site, fetcher, statuses, moved_to):
    for number, status in enumerate(statuses):
        site.redirect(f"/{number}", f"/{number + 1}", status)
    known(site, f"/{len(statuses)}", ETag='"7"')
    expected = site.url(moved_to) if moved_to else None
    assert (await fetcher.fetch(site.url("/0"))).moved_to == expected
    with pytest.raises(NotModified) as same:
        await fetcher.fetch(site.url("/0"), validators=Validators('"7"'))
    assert same.value.moved_to == expected


@pytest.mark.parametrize(
    ("said", "seconds"),
    [
        ("600", 600),
        ("1", 300),
        ("86400", 86_400),
        ("9" * 400, 7 * 86_400),
        ("Mon, 02 Nov 2026 07:00:00 GMT", 3_600),
        ("Sun, 01 Nov 2026 07:00:00 GMT", 300),
        ("Fri, 01 Jan 2038 00:00:00 GMT", 7 * 86_400),
        ("", None),
        ("soon", None),
        ("-5", None),
        ("٣٠٠", None),
        ("Mon, 99 Nov 2026 07:00:00 GMT", None),
        ("Mon, 02 Nov 2026 07:00:00 -0000", 3_600),
        ("Fri, 31 Dec 9999 23:59:59 -2300", 7 * 86_400),
        ("Sat, 01 Jan 0001 00:00:00 +2300", 300),
    ],
)
def test_when_to_ask_again(said, seconds):
    assert retry_after(said, NOW) == seconds


@pytest.mark.parametrize(("status", "error"), [(429, Blocked), (503, HttpStatus), (500, HttpStatus)])
async def test_a_busy_site_says_when_it_wants_to_be_asked(site, fetcher, status, error):
    with pytest.raises(error) as refusal:
        await fetcher.fetch(site.page("/a", b"", status=status, headers={"Retry-After": "3600"}))
    assert refusal.value.retry_after == (None if status == 500 else 3_600)


@pytest.mark.parametrize(
    "content_type",
    ["application/rss+xml", "application/atom+xml", "application/feed+json", "text/xml", "text/html"],
)
async def test_a_feed_is_read_where_a_feed_is_wanted(site, fetcher, content_type):
    url = site.page("/feed", "<rss/>", content_type)
    assert (await fetcher.fetch(url, types=FEED_TYPES)).content_type == content_type
    with pytest.raises(IsAFeed):
        await fetcher.fetch(url)


async def test_a_feed_may_be_larger_than_a_page(site, fetcher):
    url = site.page("/feed", b"x" * (FEED_BYTES + 1))
    with pytest.raises(TooLarge) as refusal:
        await fetcher.fetch(url, types=FEED_TYPES, max_bytes=FEED_BYTES)
    assert refusal.value.details["limit"] == FEED_BYTES
    assert (await fetcher.fetch(url, max_bytes=FEED_BYTES + 1)).data
