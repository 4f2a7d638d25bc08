"""Feeds followed over days, against a real site and a real database."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from aiohttp import web

from ingest.errors import PageGone
from ingest.feeds.filters import Choice, Terms, to_json
from ingest.feeds.model import Candidate
from tests.ingest.feeds.conftest import START, Paper, prose


async def articles(polling):
    async with polling.pipeline.database.reading() as store:
        library = await store.libraries.get("local")
        return {one.particulars.title: one for one in await store.articles.live(library)}


async def again(polling):
    async with polling.pipeline.database.reading() as store:
        library = await store.libraries.get("local")
        (feed,) = await store.feeds.all(library)
    return await polling.poll(library, feed)


def statuses(polled):
    return sorted(outcome.status for outcome in polled.outcomes)


async def test_the_first_poll_takes_nothing_and_the_next_what_is_new(polling, paper):
    followed = await polling.follow("local", paper.url)
    assert (followed.is_new, followed.polled.entries, followed.polled.outcomes) == (True, 3, ())
    paper.publish(4, "<pubDate>Tue, 03 Jun 2025 10:00:00 +0200</pubDate>")
    polled = await again(polling)
    assert (polled.status, statuses(polled)) == ("polled", ["added"])
    known = (await articles(polling))["Quay number 4"].particulars
    assert (known.outlet, known.via, known.url) == ("Varnby Post", None, paper.site.url("/4"))
    assert (known.published.basis, known.published.value) == ("feed", datetime(2025, 6, 3, 8, tzinfo=UTC))


async def test_backfill_takes_the_newest(polling, paper):
    followed = await polling.follow("local", paper.url, backfill=2)
    assert statuses(followed.polled) == ["added", "added"]
    assert set(await articles(polling)) == {"Quay number 2", "Quay number 3"}


async def test_the_first_article_of_an_empty_feed_is_taken(polling, site):
    paper = Paper(site)
    await polling.follow("local", paper.url)
    paper.publish(1)
    assert statuses(await again(polling)) == ["added"]


async def test_an_unchanged_body_is_not_read_again(polling, paper):
    await polling.follow("local", paper.url)
    assert (await again(polling)).status == "unchanged"


async def test_an_edit_adds_a_version_and_keeps_the_old(polling, paper):
    await polling.follow("local", paper.url, backfill=3)
    paper.publish(2, "<description>Now with stairs.</description>", extra=" and marble")
    polled = await again(polling)
    assert statuses(polled) == ["updated"]
    article = (await articles(polling))["Quay number 2"]
    async with polling.pipeline.database.reading() as store:
        history = await store.articles.history(await store.libraries.get("local"), article.id)
    assert ["marble" in version.text for version in history] == [False, True]
    assert len(await articles(polling)) == 3


async def test_what_was_only_remembered_is_not_taken_for_an_edit(polling, paper):
    await polling.follow("local", paper.url)
    paper.publish(2, "<description>Edited.</description>")
    assert (await again(polling)).outcomes == ()


async def test_what_an_admin_removed_does_not_come_back_with_an_edit(polling, paper):
    await polling.follow("local", paper.url, backfill=1)
    async with polling.pipeline.database.writing() as store:
        await store.articles.remove(await store.libraries.get("local"), 1, START)
    paper.publish(3, "<description>Edited.</description>", extra=" and marble")
    assert (await again(polling)).outcomes == ()
    assert await articles(polling) == {}


async def test_a_whole_article_in_the_feed_needs_no_page(polling, paper):
    await polling.follow("local", paper.url)
    whole = prose(7) + prose(8)
    paper.publish(7, f"<content:encoded><![CDATA[{whole}]]></content:encoded>", page=False)
    assert statuses(await again(polling)) == ["added"]
    assert "/7" not in [request.path for request in paper.site.requests]
    assert (await articles(polling))["Quay number 7"].particulars.url == paper.site.url("/7")


async def test_an_article_that_is_cut_off_is_had_from_its_page(polling, paper):
    await polling.follow("local", paper.url)
    cut = (prose(7) + prose(8)).replace("</p>", "", 1)[:-4] + " […]</p>"
    paper.publish(4, f"<content:encoded><![CDATA[{cut}]]></content:encoded>")
    assert statuses(await again(polling)) == ["added"]
    assert "/4" in [request.path for request in paper.site.requests]


async def test_a_page_that_is_gone_leaves_the_feeds_own_words(polling, paper):
    await polling.follow("local", paper.url)
    paper.publish(4, f"<description><![CDATA[{prose(4)}]]></description>", page=False)
    assert statuses(await again(polling)) == ["added"]
    assert "Quay number 4" in await articles(polling)


async def test_a_page_that_is_down_is_waited_for(polling, paper):
    await polling.follow("local", paper.url)
    paper.publish(4, page=False)
    paper.site.page("/4", "down", status=502)
    polled = await again(polling)
    assert (polled.waiting, polled.outcomes, polled.feed.digest) == (1, (), None)
    paper.publish(4)
    assert statuses(await again(polling)) == ["added"]


async def test_a_page_that_stays_down_is_given_up_for_the_feeds_words(polling, paper):
    await polling.follow("local", paper.url)
    paper.publish(4, f"<description><![CDATA[{prose(4)}]]></description>", page=False)
    paper.site.page("/4", "down", status=502)
    polls = [await again(polling) for _ in range(4)]
    assert [polled.waiting for polled in polls] == [1, 1, 1, 0]
    assert statuses(polls[-1]) == ["added"]


async def test_the_entrys_own_source_is_its_outlet_and_the_feed_only_carries_it(polling, paper):
    paper.title = "Morning Basket"
    await polling.follow("local", paper.url)
    head = '<meta property="og:site_name" content="Morning Basket">'
    paper.publish(4, "<source url='https://bell.example/'>Tram Bell</source>", head=head)
    paper.publish(5, head='<meta property="og:site_name" content="Halvik Times">')
    await again(polling)
    known = await articles(polling)
    assert (known["Quay number 4"].particulars.outlet, known["Quay number 4"].particulars.via) == (
        "Tram Bell",
        "Morning Basket",
    )
    assert known["Quay number 5"].particulars.outlet == "Halvik Times"


async def test_a_choice_takes_only_what_it_names(polling, paper):
    followed = await polling.follow("local", paper.url)
    choice = to_json(Choice(include=Terms(categories=("quays",))))
    async with polling.pipeline.database.writing() as store:
        library = await store.libraries.get("local")
        feed = await store.feeds.get(library, followed.polled.feed.id)
        await store.feeds.save(library, replace(feed, choice=choice))
    paper.publish(4, "<category>Ships</category>")
    paper.publish(5, "<category>Quays</category>")
    polled = await again(polling)
    assert (polled.filtered, set(await articles(polling))) == (1, {"Quay number 5"})


async def test_a_flood_of_entries_is_taken_in_turns(polling, paper, monkeypatch):
    monkeypatch.setattr("ingest.feeds.sorting.MAX_WANTED", 2)
    await polling.follow("local", paper.url)
    for number in range(4, 9):
        paper.publish(number)
    taken = [(len(polled.outcomes), polled.waiting) for polled in [await again(polling) for _ in range(4)]]
    assert taken == [(2, 3), (2, 1), (1, 0), (0, 0)]
    assert len(await articles(polling)) == 5


async def test_a_feed_without_any_particulars_is_taken_too(polling, site):
    def listed(*numbers):
        return "<rss version='2.0'><channel>" + "".join(
            f"<item><description><![CDATA[{prose(n)}]]></description></item>" for n in numbers
        )

    url = site.page("/bare", listed(1) + "</channel></rss>", "text/xml")
    await polling.follow("local", url)
    site.page("/bare", listed(1, 2) + "</channel></rss>", "text/xml")
    assert statuses(await again(polling)) == ["added"]
    assert len(await articles(polling)) == 1


async def test_a_failing_feed_is_asked_again_and_a_gone_one_says_so(polling, paper, clock):
    await polling.follow("local", paper.url)
    paper.site.page("/feed", "broken", status=500)
    failed = await again(polling)
    assert (failed.status, failed.feed.state, failed.feed.health.failures) == ("failed", "active", 1)
    clock.now += timedelta(days=1)
    assert [polled.status for polled in await polling.poll_due()] == ["failed"]
    paper.site.page("/feed", "gone", status=410)
    gone = await again(polling)
    assert (gone.status, gone.feed.state) == ("gone", "gone")
    assert isinstance(gone.error, PageGone)
    assert await polling.poll_due() == []


async def test_validators_are_sent_and_a_page_that_says_not_modified_is_not_read(polling, site):
    asked = []

    async def answer(request):
        asked.append(request.headers.get("If-None-Match"))
        if asked[-1]:
            return web.Response(status=304)
        return web.Response(
            text="<rss version='2.0'><channel/></rss>", headers={"ETag": '"v1"', "Content-Type": "text/xml"}
        )

    await polling.follow("local", site.on("/etag", answer))
    assert (await again(polling)).status == "unchanged"
    assert (await again(polling)).status == "unchanged"
    assert asked == [None, '"v1"', '"v1"']


async def test_an_address_that_moved_for_good_is_followed_after_three_sightings(polling, paper):
    old = paper.site.redirect("/old", paper.url, status=301)
    await polling.follow_all("local", [Candidate(old)])
    urls = [(await again(polling)).feed.url for _ in range(3)]
    assert urls == [old, old, paper.url]


async def test_a_feed_that_moved_to_one_that_is_followed_keeps_its_address(polling, paper):
    await polling.follow("local", paper.url)
    old = paper.site.redirect("/old", paper.url, status=308)
    ((feed, is_new),) = await polling.follow_all("local", [Candidate(old)])
    assert is_new
    async with polling.pipeline.database.reading() as store:
        library = await store.libraries.get("local")
    for _ in range(4):
        feed = (await polling.poll(library, feed)).feed
    assert feed.url == old


async def test_several_feeds_are_polled_and_one_that_fails_stops_none(polling, paper):
    broken = paper.site.page("/broken", "<html>no feed</html>")
    named = [Candidate(url) for url in (broken, paper.url)]
    await polling.follow_all("local", named)
    assert [polled.status for polled in await polling.poll_due()] == ["failed", "polled"]
