"""The menus of a message: a question about it, and whether its quotation is stored."""

from __future__ import annotations

import pytest

from tests.journeys.test_asking import QUESTION, WORDS, add, plain

ASK, CHECK = "Ask about this", "Check this quote"


async def test_a_message_that_is_a_question_is_asked_as_it_stands(start, admin, member, channel):
    async with start():
        await add(admin, channel)
        asked = await admin.message(channel, QUESTION)
        answer = await member.menu(channel, ASK, asked)
        assert WORDS in plain(answer.text)


async def test_about_any_other_message_the_member_asks_their_own_question(start, admin, member, channel):
    async with start():
        await add(admin, channel)
        about = await admin.message(channel, "The lock is open again, they say.")
        form = await member.menu(channel, ASK, about)
        assert form.kind == "modal"
        answer = await member.submit(form, {"Your question": QUESTION})
        assert WORDS in plain(answer.text)
        again = await member.menu(channel, ASK, about)
        wordless = await member.submit(again, {"Your question": "?!"})
        assert wordless.ephemeral
        assert "no words to look for" in wordless.text


async def test_a_quotation_is_checked_in_private(start, admin, member, channel):
    async with start():
        await add(admin, channel)
        told = await admin.message(channel, f"They wrote “{WORDS}”, didn't they? I don't believe it.")
        checked = await member.menu(channel, CHECK, told)
        assert checked.ephemeral
        assert "Stored word for word." in checked.text
        assert "Varnby Post" in plain(checked.text)


async def test_an_altered_quotation_is_shown_as_it_is_stored(start, admin, member, channel):
    async with start():
        await add(admin, channel)
        told = await admin.message(channel, "> Repairs cost 84 million crowns, twice as much as planned.")
        checked = await member.menu(channel, CHECK, told)
        assert "Altered:" in checked.text
        assert "~~84~~ **48** million" in checked.text


async def test_words_that_nobody_wrote_are_not_found(start, admin, member, channel):
    async with start():
        await add(admin, channel)
        told = await admin.message(channel, "“The chess cup went to Budapest for the ninth time”")
        assert "no stored article has these words" in (await member.menu(channel, CHECK, told)).text


@pytest.mark.parametrize("text", ["🎉🎉🎉", "> ", "``` ```"])
async def test_a_message_without_words_gets_a_sentence(start, admin, member, channel, text):
    async with start():
        await add(admin, channel)
        checked = await member.menu(channel, CHECK, await admin.message(channel, text))
        assert checked.ephemeral
        assert "no words" in checked.text


async def test_a_forwarded_message_with_25_embeds_is_read_or_told(start, admin, member, channel):
    async with start():
        await add(admin, channel)
        embeds = [{"type": "rich", "title": "@everyone", "description": "x" * 4_000} for _ in range(25)]
        silent = member.forward(channel, "", embeds)
        assert (await member.menu(channel, ASK, silent)).kind == "modal"
        assert "no words to check" in (await member.menu(channel, CHECK, silent)).text
        quoting = member.forward(channel, WORDS, embeds)
        assert "Stored word for word." in (await member.menu(channel, CHECK, quoting)).text


async def test_checking_again_and_again_shows_no_more_than_may_be_quoted(
    start, guild, admin, member, channel
):
    async with start() as client:
        await add(admin, channel)
        await client.app.guilds.change(f"discord:{guild.id}", 1, quota=100)
        told = await admin.message(channel, "Repairs cost 84 million crowns, twice as much as planned.")
        for _ in range(30):
            checked = await member.menu(channel, CHECK, told)
        assert WORDS not in plain(checked.text)
        assert "as much of this article as may be quoted" in checked.text
        assert "Varnby Post" in plain(checked.text)
