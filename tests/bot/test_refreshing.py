"""A stored article's page again: changed, as it was, gone, back, or another story's."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from aiohttp import web

from bot.quotes.notes import quote_notes
from ingest.errors import IngestError, NoAddress, PageReplaced
from ingest.looking import look
from storage.errors import UnknownArticle
from storage.feed_model import Feed
from storage.model import Particulars, Published
from tests.bot.varnby import BODY, add, page
from tests.storage.saved import NOW

QUESTION = "How much did the repairs of the lock cost?"
EDITED = tuple(words.replace("48", "53") for words in BODY)


async def refresh(app, article_id=1):
    return (await app.refresher.refresh("local", article_id)).status


async def stored(app, article_id=1):
    async with app.database.reading() as store:
        library = await store.libraries.get("local")
        return await store.articles.get(library, article_id)


async def history(app, article_id=1):
    async with app.database.reading() as store:
        library = await store.libraries.get("local")
        return [version.text for version in await store.articles.history(library, article_id)]


@pytest.fixture
async def url(app, site):
    url = site.page("/lock", page())
    await add(app, url)
    return url


async def test_another_text_is_another_version_and_the_old_one_stays(app, site, url):
    site.page("/lock", page(*EDITED))
    assert await refresh(app) == "updated"
    old, new = await history(app)
    assert "48 million" in old
    assert "53 million" in new
    (quote, *_) = (await app.answering.ask("local", QUESTION)).quotes
    assert "53 million" in quote.text
    assert quote.version == 2
    assert "version 2" in quote_notes(quote, app.say)


async def test_a_page_as_it_was_is_unchanged(app, site, url):
    site.page("/lock", page(head="<!-- another advertisement -->"))
    assert await refresh(app) == "unchanged"
    assert len(await history(app)) == 1


@pytest.mark.parametrize(
    ("sent", "asked"),
    [
        ({"ETag": '"one"'}, ("If-None-Match", '"one"')),
        (
            {"Last-Modified": "Fri, 25 Apr 2025 08:00:00 GMT"},
            ("If-Modified-Since", "Fri, 25 Apr 2025 08:00:00 GMT"),
        ),
    ],
)
async def test_a_site_that_knows_its_page_again_sends_nothing(app, site, sent, asked):
    await add(app, site.page("/lock", page(), headers=sent))
    name, value = asked

    async def answer(request):
        return web.Response(status=304 if request.headers.get(name) == value else 500)

    site.on("/lock", answer)
    assert await refresh(app) == "unchanged"


async def test_what_it_is_known_by_is_renewed(app, site):
    await add(app, site.page("/lock", page(), headers={"ETag": '"one"'}))
    site.page("/lock", page(head="<!-- two -->"), headers={"ETag": '"two"'})
    assert await refresh(app) == "unchanged"
    await refresh(app)
    assert [r.headers.get("If-None-Match") for r in site.requests if r.path == "/lock"] == [
        None,
        '"one"',
        '"two"',
    ]


@pytest.mark.parametrize("status", [404, 410])
async def test_a_page_that_is_gone_is_marked_and_goes_on_answering(app, site, url, status):
    site.page("/lock", "gone", status=status)
    assert await refresh(app) == "gone"
    since = (await stored(app)).gone_at
    assert since
    assert await refresh(app) == "gone"
    assert (await stored(app)).gone_at == since
    quote = (await app.answering.ask("local", QUESTION)).quotes[0]
    assert quote.gone_at == since
    assert any(note.startswith("page gone since ") for note in quote_notes(quote, app.say))


GONE = {
    "title": page(
        "What you look for is not here.", "Please try the search of the site.", title="Page not found"
    ),
    "window": "<html><head><title>404 | Varnby Post</title></head><body><p>Nothing.</p></body></html>",
    "less": page(
        "This part of our paper was closed in the spring, and we thank all of those who have read it for so many years.",
        title="Closed",
    ),
}


@pytest.mark.parametrize("how", GONE)
async def test_a_page_that_is_gone_without_its_status_saying_so(app, site, url, how):
    site.page(
        "/lock", page(*BODY, *(f"Gate {n} of the lock was cast at the yard in {n + 1900}." for n in range(9)))
    )
    assert await refresh(app) == "updated"
    site.page("/lock", GONE[how])
    assert await refresh(app) == "gone"
    assert (await stored(app)).gone_at
    assert len(await history(app)) == 2
    assert await look(app.pipeline, url, [BODY[0]]) == ["changed" if how == "less" else "gone"]


async def test_a_page_that_a_check_stands_before_is_not_gone(app, site, url):
    site.page("/lock", page("Please verify you are human.", title="Just a moment..."))
    with pytest.raises(IngestError) as told:
        await refresh(app)
    assert told.value.code == "gate"
    assert (await stored(app)).gone_at is None


async def test_another_article_at_the_same_address_is_a_version(app, site, url):
    site.page("/lock", page("Four hundred sang in the depot on Sunday evening. " * 9, title="A choir"))
    assert await refresh(app) == "updated"


@pytest.mark.parametrize("back", [page(), page(*EDITED)])
@pytest.mark.parametrize("way", ["refresh", "add"])
async def test_coming_back_clears_the_mark(app, site, url, back, way):
    site.page("/lock", "gone", status=404)
    await refresh(app)
    site.page("/lock", back)
    await (refresh(app) if way == "refresh" else add(app, url))
    assert (await stored(app)).gone_at is None


@pytest.mark.parametrize("status", [500, 503, 429])
async def test_a_site_in_trouble_changes_nothing(app, site, url, status):
    site.page("/lock", "oops", status=status)
    with pytest.raises(IngestError) as told:
        await refresh(app)
    assert told.value.code in {"http_status", "blocked"}
    assert (await stored(app)).gone_at is None


async def test_an_address_that_leads_to_another_story_changes_nothing(app, site, url):
    site.redirect(
        "/lock",
        site.page("/", page("Four hundred sang in the depot on Sunday evening. " * 9, title="A choir")),
    )
    with pytest.raises(PageReplaced) as told:
        await refresh(app)
    assert told.value.details["url"] == url
    assert len(await history(app)) == 1


async def test_a_page_that_has_moved_keeps_the_address_that_people_click(app, site, url):
    site.redirect("/lock", site.page("/news/lock", page(*EDITED)), status=301)
    assert await refresh(app) == "updated"
    assert (await stored(app)).particulars.url == url


async def test_what_a_person_said_of_the_article_stays(app, site):
    given = Particulars(
        "Gates",
        outlet="Quay Gazette",
        published=Published(datetime(2025, 4, 25, tzinfo=UTC), "instant", "given"),
    )
    url = site.page("/lock", page())
    await app.pipeline.add_url("local", url, given)
    head = '<meta property="article:published_time" content="2026-01-01T08:00:00Z"><meta name="author" content="Ann Example">'
    site.page("/lock", page(*EDITED, head=head))
    assert await refresh(app) == "updated"
    known = (await stored(app)).particulars
    assert (known.title, known.outlet, known.published) == ("Gates", "Quay Gazette", given.published)


async def test_what_has_no_address_or_is_not_there_is_told(app):
    await app.pipeline.add_text("local", "-", "\n\n".join(["The lock opens", *BODY]))
    with pytest.raises(NoAddress):
        await refresh(app)
    with pytest.raises(UnknownArticle):
        await refresh(app, 9)


async def test_the_newest_are_refreshed_and_one_that_fails_stops_no_other(app, site):
    for name in ("a", "b"):
        told = page(
            *(f"{words} {name}" for words in BODY), f"Only {name} says this. " * 30, title=f"Lock {name}"
        )
        await add(app, site.page(f"/{name}", told))
    site.page("/b", "oops", status=500)
    assert sorted(o.status for o in await app.refresh("local")) == ["failed", "unchanged"]


async def test_refreshing_polls_the_feeds_that_are_due_too(app, site):
    entry = "<item><guid>1</guid><title>A</title><link>{}</link></item>".format
    rss = "<rss version='2.0'><channel><title>Varnby Post</title>{}</channel></rss>".format
    feed = site.page("/feed", rss(""), "application/rss+xml")
    async with app.database.writing() as store:
        library = await store.libraries.ensure("local")
        await store.feeds.add(library, Feed(0, feed, "active", NOW, NOW, "Varnby Post", backfill=1))
    site.page("/feed", rss(entry(site.page("/lock", page()))), "application/rss+xml")
    assert [outcome.status for outcome in await app.refresh("local")] == ["added"]
