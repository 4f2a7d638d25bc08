"""What can be pressed under an answer, also after a restart, and by whom."""

from __future__ import annotations

from datetime import timedelta

import pytest

from ingest.pipeline import utc_now
from tests.fake_discord.world import File
from tests.journeys.pages import LOCK
from tests.journeys.test_asking import QUESTION, WORDS, plain

REFUSED = "Who won the chess cup in Budapest?"
TOO_OLD = "That answer is too old for this. Ask again with /ask."
CUP = """Chess cup goes to Szeged

Chess cup goes to Szeged

Quay Herald

BUDAPEST: Nora Varga of Szeged won the chess cup in Budapest on Saturday after nine games against Lili Toth of Pecs.
"""


async def add(admin, channel, text=LOCK, name="page.txt"):
    return await admin.slash(channel, "article add", file=File(name, text.encode()))


def direct_messages(member):
    return [one for one in member.direct.messages.values() if one.author.bot]


@pytest.fixture
async def asked(start, admin, member, channel):
    """An answer to QUESTION, in the open."""
    async with start():
        await add(admin, channel)
        yield (await member.slash(channel, "ask", question=QUESTION)).messages[0]


async def test_more_context_is_private_and_word_for_word(asked, member):
    closer = await member.click(asked, "More context")
    assert closer.ephemeral
    shown = plain(closer.text)
    assert WORDS in shown
    assert "VARNBY (April 25): Ships can pass the harbour lock of Old Varnby again after nine years" in shown
    assert "harbour master Ilse Maren told reporters at the quay" in shown


async def test_context_is_counted_as_shown(asked, member):
    for _ in range(12):
        closer = await member.click(asked, "More context")
    assert "as much of the article as may be quoted" in closer.text


async def test_more_quotes_are_others(asked, member):
    more = await member.click(asked, "More quotes")
    assert more.ephemeral
    assert WORDS not in plain(more.text)


async def test_why_names_the_words_and_the_scores(asked, member):
    why = await member.click(asked, "Why this?")
    assert why.ephemeral
    assert "“Repairs”" in why.text
    assert "Search score" in why.text


async def test_what_came_without_an_address_has_no_page_to_ask(asked, member):
    still = await member.click(asked, "Still says this?")
    assert "It came without an address" in still.text


async def test_a_page_is_asked_whether_it_still_says_it(start, site, admin, member, channel):
    page = "<h1>Tidal gate stays shut</h1><p>The gate of Port Ellery stays shut until its two hinges are cast anew.</p>"
    prose = (
        "<p>The harbour board said so on Monday, after divers had looked at both of them for a week.</p>" * 3
    )
    async with start():
        url = site.page("/gate", page + prose)
        await admin.slash(channel, "article add", url=url)
        shown = (
            await member.slash(channel, "ask", question="Until when does the gate of Port Ellery stay shut?")
        ).messages[0]
        assert "Still there, word for word." in (await member.click(shown, "Still says this?")).text
        site.page("/gate", page.replace("two hinges", "three hinges") + prose)
        assert "Not there any more as quoted." in (await member.click(shown, "Still says this?")).text
        site.page("/gate", "gone", status=404)
        assert "The page is gone" in (await member.click(shown, "Still says this?")).text


async def test_asking_on_leans_on_the_answer_also_after_a_restart(start, admin, member, channel):
    async with start():
        await add(admin, channel)
        shown = (
            await member.slash(channel, "ask", question="When was the lock of Old Varnby closed?")
        ).messages[0]
    async with start():
        form = await member.click(shown, "Ask on")
        answer = await member.submit(form, {"Your question": "and why?"})
        assert "flood bent both of its gates" in plain(answer.text)
        assert not answer.ephemeral


async def test_a_private_answer_is_shared_as_it_stands(start, admin, member, channel):
    async with start():
        await add(admin, channel)
        private = await member.slash(channel, "ask", question=QUESTION, private=True)
        shared = await member.click(private.messages[0], "Share")
        assert not shared.ephemeral
        assert WORDS in plain(shared.text)
        assert "Shared by bob" in shared.text
        assert [button.label for button in shared.buttons].count("Share") == 0
        assert "“Repairs”" in (await member.click(shared.messages[0], "Why this?")).text


async def test_what_was_removed_is_not_shared(start, admin, member, channel):
    async with start():
        await add(admin, channel)
        private = await member.slash(channel, "ask", question=QUESTION, private=True)
        removal = await admin.slash(channel, "article remove", article=1)
        await admin.click(removal.messages[0], "Remove")
        refused = await member.click(private.messages[0], "Share")
        assert refused.ephemeral
        assert "no longer stored" in refused.text


async def test_a_vote_is_thanked_in_private(asked, member):
    for label in ("Helpful", "Not helpful"):
        thanks = await member.click(asked, label)
        assert thanks.ephemeral
        assert "Thank you" in thanks.text


async def test_coverage_is_wished_for_by_consent(start, admin, member, channel):
    async with start() as client:
        await add(admin, channel)
        refusal = (await member.slash(channel, "ask", question=REFUSED)).messages[0]
        consent = await member.click(refusal, "Request coverage")
        assert consent.ephemeral
        done = await member.click(consent.messages[0], "Yes, without my name")
        assert "The admins will see it" in done.text
        async with client.app.database.reading() as store:
            library = await store.libraries.get(f"discord:{channel.guild.id}")
            told = [(one.text, one.member_id) for one in await store.wishes.coverages(library)]
    assert told == [(REFUSED, None)]


async def test_who_wants_to_know_is_told_once(start, admin, member, channel):
    async with start() as client:
        await add(admin, channel)
        refusal = (await member.slash(channel, "ask", question=REFUSED)).messages[0]
        assert "You will be told" in (await member.click(refusal, "Tell me when")).text
        await client.attention.attend()
        assert direct_messages(member) == []
        await add(admin, channel, CUP, "cup.txt")
    async with start() as client:
        for _ in range(2):
            await client.attention.attend()
        (told,) = direct_messages(member)
        assert "Nora Varga of Szeged won the chess cup" in plain(told.text)
        assert REFUSED in plain(told.text)


async def test_a_subscription_is_cancelled_by_who_made_it(start, admin, member, channel):
    async with start() as client:
        await add(admin, channel)
        refusal = (await member.slash(channel, "ask", question=REFUSED)).messages[0]
        waiting = (await member.click(refusal, "Tell me when")).messages[0]
        assert "Cancelled" in (await member.click(waiting, "Cancel this")).text
        await add(admin, channel, CUP, "cup.txt")
        await client.attention.attend()
        assert direct_messages(member) == []


async def test_an_answer_is_looked_into_for_a_month(start, admin, member, channel):
    async with start() as client:
        await add(admin, channel)
        shown = (await member.slash(channel, "ask", question=QUESTION)).messages[0]
        async with client.app.database.writing() as store:
            await store.questions.forget(utc_now() + timedelta(seconds=1))
        for label in ("Why this?", "More context", "Helpful"):
            late = await member.click(shown, label)
            assert late.ephemeral
            assert late.text == TOO_OLD
