"""The same words at several outlets: who finds whom, and who doesn't."""

from __future__ import annotations

from itertools import combinations

import pytest
from sqlalchemy import text as sql
from sqlalchemy.dialects.sqlite import dialect

from storage.model import Block, Kind, Particulars
from storage.wire import _SHARING
from storage.wording import LEAST_SHINGLES, containment, same_words, sketch
from tests.storage.saved import NOW, save
from tests.storage.wire_texts import copies, cut, wire, written

SEEDS = range(40)
UNRELATED = 120


@pytest.mark.parametrize("seed", range(12))
def test_every_copy_is_the_same_words_and_shares_its_sketch(seed):
    text = written(wire(seed))
    for name, copy in copies(seed).items():
        shared = set(sketch(text)) & set(sketch(written(copy)))
        if "ten times" not in name:  # half of a text is just what counts: some fall below
            assert same_words(text, [written(copy)]) == [True], name
        assert len(shared) > 1, name


def test_no_two_unrelated_texts_are_the_same_words():
    texts = [written(wire(seed)) for seed in range(UNRELATED)]
    pairs = list(combinations(range(UNRELATED), 2))
    same = [same_words(text, texts[at + 1 :]) for at, text in enumerate(texts)]
    assert sum(map(sum, same)) == 0
    assert len(pairs) == sum(map(len, same)) == 7_140


def test_a_sketch_is_small_and_the_same_in_every_process():
    told = [11886244637082340, 1140720430272701152, 5956627595497317010, 6842658053324878255]
    assert sketch("The lock opens again on Monday.") == told
    assert len(sketch(written(wire(1, sentences=2_000)))) == 256
    assert sketch("") == []


def test_a_line_that_another_text_has_too_is_no_wire_text():
    line = " ".join(f"word{number}" for number in range(LEAST_SHINGLES + 1))
    assert containment(line, f"{line} and much more") == 1
    assert same_words(line, [f"{line} and much more"]) == [False]


async def keep(database, library, text, outlet):
    return await save(database, library, title=text[0], body="\n\n".join(text[1:]), outlet=outlet)


async def same_wire(database, library, article_id):
    async with database.reading() as store:
        return [(a.id, a.particulars.outlet) for a in await store.articles.same_wire(library, article_id)]


async def test_each_outlet_keeps_its_article_and_they_find_each_other(database, library):
    star = await keep(database, library, wire(1), "The Star")
    post = await keep(database, library, cut(wire(1), 0.4), "Borneo Post")
    other = await keep(database, library, wire(2), "The Star")
    assert await same_wire(database, library, star.id) == [(post.id, "Borneo Post")]
    assert await same_wire(database, library, post.id) == [(star.id, "The Star")]
    assert await same_wire(database, library, other.id) == []
    assert await same_wire(database, library, 99) == []


async def test_more_copies_than_are_compared_at_once(database, library):
    for number in range(20):
        await keep(database, library, cut(wire(3), number / 50), f"Outlet {number}")
    await keep(database, library, wire(4), "Another")
    assert len(await same_wire(database, library, 1)) == 19


async def test_only_what_is_live_and_of_this_library_counts(database, library):
    one, two = [await keep(database, library, wire(1), outlet) for outlet in ("One", "Two")]
    async with database.writing() as store:
        guild = await store.libraries.ensure("discord:7")
    await keep(database, guild, wire(1), "Three")
    assert await same_wire(database, library, one.id) == [(two.id, "Two")]
    async with database.writing() as store:
        await store.articles.remove(library, two.id, NOW)
    assert await same_wire(database, library, one.id) == []


async def test_a_new_version_is_looked_for_by_its_own_words(database, library):
    one, two = [await keep(database, library, wire(1), outlet) for outlet in ("One", "Two")]
    text = written(wire(2))
    async with database.writing() as store:
        blocks = (Block(Kind.BODY, 0, len(text)),)
        await store.articles.add_version(library, two.id, Particulars("Two"), text, blocks, b"s", None, NOW)
    assert await same_wire(database, library, one.id) == []
    three = await keep(database, library, wire(2), "Three")
    assert await same_wire(database, library, three.id) == [(two.id, None)]


async def test_a_purge_leaves_no_shingle(database, library):
    one, two = [await keep(database, library, wire(1), outlet) for outlet in ("One", "Two")]
    async with database.writing() as store:
        await store.articles.purge(library, two.id, NOW)
    assert await same_wire(database, library, one.id) == []


async def test_copies_are_looked_for_by_the_rare_hashes_of_their_own_article(path, database, library):
    """Otherwise each look goes through the whole library."""
    asked = _SHARING.params(library=library.id, ids=[7, 8])
    plain = asked.compile(dialect=dialect(), compile_kwargs={"literal_binds": True})
    async with database.reading() as store:
        plan = await store.articles._session.execute(sql(f"EXPLAIN QUERY PLAN {plain}"))
        steps = [step.detail for step in plan]
    assert [step for step in steps if step.startswith("SCAN")] == ["SCAN rare"]
    assert all("article_id=?" in step or "hash=?" in step for step in steps if step.startswith("SEARCH"))
