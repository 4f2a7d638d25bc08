"""A site is asked first whether robots may read it, and its word holds."""

from __future__ import annotations

import asyncio
import time

import pytest
from aiohttp import web

from ingest.errors import FetchFailed, PrivateAddress, RobotsRefused, RobotsUnreachable
from ingest.fetch import Fetcher
from ingest.robots import delay_of, is_allowed, ours
from tests.fake_site import raw_site

PAGE = "<p>The mill turns again.</p>"


def robots(site, text, **given):
    return site.page("/robots.txt", text, "text/plain", **given)


@pytest.mark.parametrize(
    ("rules", "path", "allowed"),
    [
        ("", "/a", True),
        ("User-agent: *\nDisallow: /", "/a", False),
        ("User-agent: *\nDisallow:", "/a", True),
        ("User-agent: *\nDisallow: /private/", "/public/a", True),
        ("User-agent: *\nDisallow: /\nAllow: /news/", "/news/a", True),
        ("User-agent: *\nDisallow: /*.pdf$", "/a.pdf", False),
        ("User-agent: *\nDisallow: /*?print=", "/a?print=1", False),
        ("User-agent: *\nDisallow: /\n\nUser-agent: Verbatim-Bot/1.0\nDisallow: /drafts", "/a", True),
        ("User-agent: *\nAllow: /\n\nuser agent verbatim-bot\nDisallow: /", "/a", False),
        ("User-agent: OtherBot\nDisallow: /", "/a", True),
        ("User-agent: OtherBot\nUser-agent: *\nDisallow: /", "/a", False),
        ("User-agent: verbatim-bot-two\nDisallow: /", "/a", True),
        ("\ufeffUser-agent: *\r\nDisallow: /\r\n", "/a", False),
        ("User-agent: *\rDisallow: /", "/a", False),
        ("User-agent: *\nDisallow: /caf%C3%A9", "/café", False),
        ("<html><body>No such page</body></html>", "/a", True),
    ],
)
def test_what_a_site_asks(rules, path, allowed):
    assert is_allowed(ours(rules), f"https://example.org{path}") is allowed


@pytest.mark.parametrize(
    ("rules", "seconds"),
    [("Crawl-delay: 3", 3), ("Crawl-delay: 9999", 10), ("Crawl-delay: soon", 0), ("Disallow: /x", 0)],
)
def test_how_long_a_site_asks_to_wait(rules, seconds):
    assert delay_of(ours(f"User-agent: *\n{rules}")) == seconds


@pytest.mark.parametrize(
    "rules",
    [
        "".join(f"User-agent: bot{n}\n" for n in range(12_000)) + "Disallow: /*a\n" * 20_000,
        "".join(f"User-agent: verbatim-{'*' * n}bot\n" for n in range(400)) + "Disallow: /*a\n" * 10_000,
        "User-agent: *\nDisallow: /" + "*a" * 240_000 + "b",
        "User-agent: *\n" + "Disallow: /*a*b$\n" * 29_000,
        "User-agent: *\nDisallow: " + "%" * 490_000,
        "User-agent" * 49_000,
        "\n" * 500_000,
        " " * 500_000,
    ],
    ids=["names", "stars in names", "stars", "rules", "percents", "one line", "lines", "blanks"],
)
def test_hostile_rules_are_read_soon(rules):
    begun = time.monotonic()
    is_allowed(ours(rules), "https://example.org/" + "a" * 2_000)
    assert time.monotonic() - begun < 3


async def test_a_page_that_robots_should_not_read_is_not_asked_for(site, fetcher):
    robots(site, "User-agent: verbatim-bot\nDisallow: /members/")
    with pytest.raises(RobotsRefused) as refusal:
        await fetcher.fetch(site.page("/members/a", PAGE))
    assert refusal.value.details == {"url": site.url("/members/a")}
    assert site.requests == []
    assert (await fetcher.fetch(site.page("/b", PAGE))).data
    assert len(site.robots_requests) == 1


async def test_each_step_of_a_redirect_is_asked_about(site, fetcher):
    robots(site, "User-agent: *\nDisallow: /members/")
    site.page("/members/a", PAGE)
    with pytest.raises(RobotsRefused):
        await fetcher.fetch(site.redirect("/a", "/members/a"))
    assert [request.path for request in site.requests] == ["/a"]


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 451, 204])
async def test_a_site_without_rules_is_open(site, fetcher, status):
    robots(site, "User-agent: *\nDisallow: /", status=status)
    assert (await fetcher.fetch(site.page("/a", PAGE))).data


@pytest.mark.parametrize(("status", "wait"), [(429, "600"), (503, "600"), (500, None)])
async def test_a_site_that_cannot_say_is_left_alone_for_now(site, fetcher, status, wait):
    robots(site, "", status=status, headers={"Retry-After": wait} if wait else None)
    with pytest.raises(RobotsUnreachable) as refusal:
        await fetcher.fetch(site.page("/a", PAGE))
    assert refusal.value.details["url"] == site.url("/a")
    assert (refusal.value.details["status"], refusal.value.retry_after) == (status, wait and int(wait))
    robots(site, "")
    assert (await fetcher.fetch(site.url("/a"))).data


async def test_rules_that_lead_elsewhere(site, fetcher):
    """A redirect to other rules is followed, one in circles is no rules, one inwards is no answer."""
    site.page("/rules", "User-agent: *\nDisallow: /", "text/plain")
    site.page("/a", PAGE)
    site.redirect("/robots.txt", "http://10.0.0.1/robots.txt")
    with pytest.raises(RobotsUnreachable):
        await fetcher.fetch(site.url("/a"))
    site.redirect("/robots.txt", "/rules")
    with pytest.raises(RobotsRefused):
        await fetcher.fetch(site.url("/a"))
    async with Fetcher(allow_private=(site.place,)) as another:
        site.redirect("/robots.txt", "/robots.txt")
        assert (await another.fetch(site.url("/a"))).data


async def test_what_keeps_the_site_from_being_reached_names_the_page():
    async with raw_site(b"nothing in proper HTTP") as place, Fetcher(allow_private=(place,)) as fetcher:
        with pytest.raises(FetchFailed) as failure:
            await fetcher.fetch(f"http://{place}/a")
        assert failure.value.details["url"] == f"http://{place}/a"
        with pytest.raises(PrivateAddress) as refusal:
            await fetcher.fetch("http://127.0.0.1/a")
        assert refusal.value.details["url"] == "http://127.0.0.1/a"


async def test_of_endless_rules_the_beginning_counts(site, fetcher):
    robots(site, "User-agent: *\nDisallow: /a\n" + "# more\n" * 100_000)
    with pytest.raises(RobotsRefused):
        await fetcher.fetch(site.page("/a", PAGE))


async def test_the_patient_wait_between_pages(site, fetcher):
    robots(site, "User-agent: *\nCrawl-delay: 0.3")
    begun = time.monotonic()
    await asyncio.gather(*(fetcher.fetch(site.page(f"/{n}", PAGE), is_patient=True) for n in range(3)))
    assert time.monotonic() - begun >= 0.6
    begun = time.monotonic()
    await asyncio.gather(*(fetcher.fetch(site.url(f"/{n}")) for n in range(3)))
    assert time.monotonic() - begun < 0.3


async def test_the_bot_says_whom_to_write_to(site):
    async with Fetcher(allow_private=(site.place,), contact="mailto:desk@example.org") as fetcher:
        await fetcher.fetch(site.page("/a", PAGE))
    for request in (*site.requests, *site.robots_requests):
        assert request.headers["User-Agent"].endswith(" (+mailto:desk@example.org)")


async def test_waiting_for_a_turn_is_not_the_sites_fault(site):
    async def slowly(_):
        await asyncio.sleep(0.2)
        return web.Response(text=PAGE, content_type="text/html")

    async with Fetcher(allow_private=(site.place,), seconds=0.5) as fetcher:
        pages = [fetcher.fetch(site.on(f"/{n}", slowly)) for n in range(8)]
        assert len(await asyncio.gather(*pages)) == 8
