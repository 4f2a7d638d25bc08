"""What was asked is kept for a while, with what was shown; wishes until they are fulfilled."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from storage.errors import TooManySubscriptions, UnknownQuestion
from storage.model import Block, Kind, Particulars
from storage.question_model import Coverage, KeptQuestion, Shown, Subscription
from storage.wishes import MOST
from tests.storage.saved import NOW, save

ASKED = KeptQuestion("When does it open?", "When does the lock open?", "answer", 0.75, NOW, "ab12", ("open",))
WISH = Subscription(7, "When does it open?", 99, NOW)


async def ask(database, library, **more):
    async with database.writing() as store:
        return await store.questions.add(library, replace(ASKED, **more))


async def outdated(database, library):
    async with database.reading() as store:
        return [one.id for one in await store.questions.outdated(library, 9)]


async def revise(database, library, article):
    async with database.writing() as store:
        blocks = (Block(Kind.BODY, 0, 4),)
        await store.articles.add_version(
            library, article.id, Particulars("New"), "Gone", blocks, b"s", None, NOW
        )


async def test_a_question_comes_back_with_what_was_shown(database, library):
    shown = (Shown(1, 1, 0, 9), Shown(2, 3, 4, 8))
    number = await ask(database, library, shown=shown, scope="{}", topic="[]", is_private=True)
    async with database.writing() as store:
        await store.questions.sent(library, {number: (5, 6)})
        found = await store.questions.get(library, number, "ab12")
    told = {"shown": shown, "scope": "{}", "topic": "[]", "is_private": True, "id": number}
    assert found == replace(ASKED, channel_id=5, message_id=6, **told)


async def test_an_answer_is_not_found_by_its_number_alone_nor_in_another_library(database, library):
    number = await ask(database, library)
    async with database.writing() as store:
        other = await store.libraries.ensure("discord:1")
        for where, token in ((library, "ab13"), (library, ""), (other, "ab12")):
            with pytest.raises(UnknownQuestion):
                await store.questions.get(where, number, token)
        with pytest.raises(UnknownQuestion):
            await store.questions.get(library, 10**30, "ab12")


async def test_a_members_last_word_on_an_answer_counts(database, library):
    number = await ask(database, library)
    async with database.writing() as store:
        for member, is_helpful in (("a", True), ("b", True), ("a", False)):
            await store.questions.vote(library, number, member, is_helpful)
        assert await store.questions.votes(library, NOW - timedelta(days=1)) == (1, 1)
        assert await store.questions.votes(library, NOW) == (0, 0)


async def test_an_answer_is_outdated_by_a_new_version_a_removal_and_a_purge_until_it_says_so(
    database, library
):
    article = await save(database, library)
    shown = (Shown(article.id, 1, 0, 4),)
    number = await ask(database, library, shown=shown, channel_id=5, message_id=6)
    await ask(database, library, shown=shown, channel_id=5, message_id=7, is_private=True)
    await ask(database, library, shown=shown)
    assert await outdated(database, library) == []
    await revise(database, library, article)
    assert await outdated(database, library) == [number]
    async with database.writing() as store:
        await store.questions.mark(library, number, 0, 2)
    assert await outdated(database, library) == []
    async with database.writing() as store:
        await store.articles.remove(library, article.id, NOW)
    assert await outdated(database, library) == [number]
    async with database.writing() as store:
        await store.questions.mark(library, number, 0, 0)
        await store.articles.purge(library, article.id, NOW)
    assert await outdated(database, library) == []


async def test_questions_are_forgotten_with_their_votes(database, library):
    number = await ask(database, library, shown=(Shown(1, 1, 0, 9),))
    later = await ask(database, library, asked_at=NOW + timedelta(days=2))
    async with database.writing() as store:
        await store.questions.vote(library, number, "a", True)
        await store.questions.forget(NOW + timedelta(days=1))
        assert [one.id for one in await store.questions.since(library, NOW)] == [later]
        with pytest.raises(UnknownQuestion):
            await store.questions.get(library, number, "ab12")


async def test_subscriptions_are_each_members_own_and_not_without_end(database, library):
    async with database.writing() as store:
        first = await store.wishes.subscribe(library, WISH)
        assert await store.wishes.subscribe(library, WISH) == first
        for number in range(1, MOST):
            await store.wishes.subscribe(library, replace(WISH, text=f"What is {number}?"))
        with pytest.raises(TooManySubscriptions):
            await store.wishes.subscribe(library, replace(WISH, text="One more?"))
        await store.wishes.subscribe(library, replace(WISH, member_id=8))
        assert not await store.wishes.unsubscribe(library, first, 8)
        assert await store.wishes.unsubscribe(library, first, 7)
        assert len(await store.wishes.subscriptions(library)) == MOST


async def test_wishes_for_articles_name_nobody_who_did_not_agree(database, library):
    async with database.writing() as store:
        await store.wishes.cover(library, Coverage("What about the quay?", NOW))
        await store.wishes.cover(library, Coverage("And the pond?", NOW, 7))
        told = [(one.text, one.member_id) for one in await store.wishes.coverages(library)]
        assert told == [("What about the quay?", None), ("And the pond?", 7)]
        await store.wishes.forget(NOW + timedelta(seconds=1))
        assert await store.wishes.coverages(library) == []


async def test_what_nothing_answered_is_open_until_it_is_done(database, library):
    first, second = [await ask(database, library, verdict=verdict) for verdict in ("none", "closest")]
    await ask(database, library)
    since = NOW - timedelta(days=1)
    async with database.writing() as store:
        assert [one.id for one in await store.questions.unanswered(library, since)] == [first, second]
        assert await store.questions.unanswered(library, NOW) == []
        await store.questions.done(library, [first, 10**15])
        assert [one.id for one in await store.questions.unanswered(library, since)] == [second]
