"""What statistics are counted from: recent, live, not of a blocked outlet."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from storage.question_model import KeptQuestion, Shown
from tests.storage.saved import NOW, save

ASKED = KeptQuestion("Why?", "Why?", "answer", 0.9, NOW, "ab12")
SINCE = NOW - timedelta(days=1)


async def ask(database, library, *articles, **more):
    shown = tuple(Shown(article, 1, 0, 4) for article in articles)
    async with database.writing() as store:
        await store.questions.add(library, replace(ASKED, shown=shown, **more))


async def test_the_most_quoted_stand_first_and_what_is_hidden_or_blocked_nowhere(database, library):
    names = ("The Tram Bell", "Lake News", "Old Post", "Gone Gazette", None)
    for number, outlet in enumerate(names):
        await save(database, library, f"Title {number + 1}", outlet=outlet)
    await ask(database, library, 1, 2, 3, 4, 5)
    await ask(database, library, 2, 3, 4)
    await ask(database, library, 5, asked_at=SINCE)
    async with database.writing() as store:
        await store.articles.remove(library, 4, NOW)
        await store.settings.block(library, ["Old Post"])
        articles = await store.figures.quoted_articles(library, SINCE, 9)
        outlets = await store.figures.quoted_outlets(library, SINCE, 9)
        first = await store.figures.quoted_articles(library, SINCE, 1)
    assert articles == [(2, "Title 2", 2), (1, "Title 1", 1), (5, "Title 5", 1)]
    assert outlets == [("Lake News", 2), ("The Tram Bell", 1)]
    assert first == articles[:1]


async def test_when_was_asked_and_added_since(database, library):
    await save(database, library)
    await save(database, library, "Another", now=SINCE)
    await ask(database, library)
    await ask(database, library, verdict="none", asked_at=NOW + timedelta(hours=1))
    async with database.reading() as store:
        assert await store.figures.added(library, SINCE) == [NOW]
        asked = await store.figures.asked(library, SINCE)
    assert asked == [(NOW, "answer"), (NOW + timedelta(hours=1), "none")]
