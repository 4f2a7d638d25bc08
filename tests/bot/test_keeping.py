"""One article once, from a real site to the library."""

from __future__ import annotations

import pytest

from bot import locale
from bot.app import open_app
from bot.config import Settings
from bot.notes import quote_notes
from storage.model import Particulars
from tests.fake_site import fake_site

BODY = (
    "Ships can pass the harbour lock of Old Varnby again after nine years, the port authority said on Friday.",
    "The lock was closed in 2016 when a flood bent both of its gates. Repairs cost 48 million crowns.",
    "Harbour master Ilse Maren thanked the divers, who worked at night and in ice. She retires in June.",
)


def page(*paragraphs, title="The lock of Old Varnby opens again", head=""):
    told = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs or BODY)
    meta = f'<meta property="og:title" content="{title}"><meta property="og:site_name" content="Varnby Post">'
    return f"<html><head><title>{title}</title>{meta}{head}</head><body><article><h1>{title}</h1>{told}</article></body></html>"


@pytest.fixture
async def site():
    async with fake_site() as site:
        yield site


@pytest.fixture
async def app(site, tmp_path):
    settings = Settings.model_validate({"fetch": {"allow_private": [site.place]}})
    async with open_app(settings, tmp_path / "data", locale.load()) as app:
        yield app


async def add(app, url):
    return [(o.status, o.article.id) for o in await app.pipeline.add_url("local", url)]


@pytest.mark.parametrize("other", ["/lock?utm_source=feed&fbclid=a", "/lock#gates", "/lock/", "//lock"])
async def test_one_page_by_two_addresses_is_one_article(app, site, other):
    for path in ("/lock", other.partition("?")[0].partition("#")[0]):
        site.page(path, page())
    assert await add(app, site.url("/lock")) == [("added", 1)]
    assert await add(app, site.url(other)) == [("unchanged", 1)]
    async with app.database.reading() as store:
        library = await store.libraries.get("local")
        assert (await store.articles.get(library, 1)).particulars.url == site.url("/lock")


async def test_what_was_purged_is_rejected_however_it_is_written(app, site):
    site.page("/lock", page())
    await add(app, site.url("/lock"))
    async with app.database.writing() as store:
        library = await store.libraries.ensure("local")
        article = await store.articles.get(library, 1)
        await store.articles.purge(library, article.id, article.added_at)
    site.page("/lock", page(*reversed(BODY), title="Gates stand open"))
    (outcome,) = await app.pipeline.add_url("local", site.url("/lock?utm_source=feed"))
    assert (outcome.status, outcome.reason) == ("failed", "purged")


async def test_the_same_wire_text_is_said_once_and_of_how_many_outlets(app):
    text = "\n\n".join(["The lock of Old Varnby opens again", *BODY])
    for outlet in ("The Star", "Borneo Post", "Malaysian Reserve"):
        await app.pipeline.add_text("local", "-", text, Particulars("", outlet=outlet))
    answer = await app.answering.ask("local", "How much did the repairs of the lock cost?")
    first = answer.quotes[0]
    assert len([quote for quote in answer.quotes if "48 million" in quote.text]) == 1
    assert [a.particulars.outlet for a in first.same_wire] == ["Borneo Post", "Malaysian Reserve"]
    assert quote_notes(first, app.say) == ["same wire text in 3 outlets"]
