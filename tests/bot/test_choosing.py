"""What autocomplete offers, and how soon."""

from __future__ import annotations

from bench.autocomplete import measure
from bot.guilds import choices
from bot.stored.choosing import Choosing, offer
from storage.database import Database
from tests.storage.saved import NOW, save

PATIENCE = 1.5
"""Seconds on a busy machine; `bench/autocomplete.py` says what it takes on a free one."""


async def test_ten_thousand_articles_are_searched_at_every_keystroke(tmp_path):
    first, others = await measure(tmp_path / "verbatim.db", 10_000)
    assert first < PATIENCE
    assert max(others) < PATIENCE / 5


def test_every_word_typed_is_wanted_in_any_case_and_place():
    offered = offer(1, [(3, "Reef grows", "A"), (2, "ŁÓDŹ: reef talks", "B"), (1, "Trams wait", "B")])
    assert [number for _, number in offered.articles("")] == [3, 2, 1]
    assert [number for _, number in offered.articles("TALKS łódź")] == [2]
    assert [number for _, number in offered.articles("3 reef")] == [3]
    assert list(offered.articles("dragon")) == []
    assert offered.outlets == ("B", "A")


def test_twenty_five_are_shown_and_long_ones_cut():
    offered = offer(1, [(number, "long " * 40, None) for number in range(60)])
    shown = choices(offered.articles("long"))
    assert len(shown) == 25
    assert all(len(choice.name) == 100 for choice in shown)


async def test_what_changes_is_offered_and_what_is_purged_is_not(tmp_path):
    async with Database.open(tmp_path / "verbatim.db") as database:
        choosing = Choosing(database)
        assert (await choosing.offered("discord:1")).titles == ()
        async with database.writing() as store:
            library = await store.libraries.ensure("discord:1")
        one = await save(database, library, "Reef grows", outlet="Bay Times")
        two = await save(database, library, "Trams wait", "They wait.", outlet="Bay Times")
        assert [number for _, number in (await choosing.offered("discord:1")).articles("")] == [
            two.id,
            one.id,
        ]
        assert (await choosing.offered("discord:2")).titles == ()
        async with database.writing() as store:
            await store.articles.remove(library, two.id, NOW)
            await store.articles.purge(library, one.id, NOW)
        assert (await choosing.offered("discord:1")).titles == ()
