"""One article once, from a real site to the library."""

from __future__ import annotations

import pytest

from bot.quotes.notes import quote_notes
from storage.model import Particulars
from tests.bot.varnby import BODY, add, page


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
