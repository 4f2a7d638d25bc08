"""A member asks: by command, by mention, and gets the exact words, where they stand, or an honest refusal."""

from __future__ import annotations

import pytest

from tests.fake_discord.world import File
from tests.journeys.pages import LOCK

QUESTION = "How much did the repairs of the lock cost?"
WORDS = "Repairs cost 48 million crowns, twice as much as planned."


async def add(admin, channel, text=LOCK, name="page.txt"):
    return await admin.slash(channel, "article add", file=File(name, text.encode()))


def plain(text):
    """What a reader sees of a card, near enough for a look: no marks of emphasis, no escapes, no quote bars."""
    return text.replace("**", "").replace("\\", "").replace("> ", "")


async def test_a_member_asks_and_gets_the_words_with_their_outlet(start, admin, member, channel):
    async with start():
        await add(admin, channel)
        answer = await member.slash(channel, "ask", question=QUESTION)
        assert not answer.ephemeral
        assert WORDS in plain(answer.text)
        assert "Varnby Post" in plain(answer.text)
        assert "25 April 2025" in answer.text
        assert "Tram Bell" not in plain(answer.text)


async def test_every_interaction_is_acknowledged_before_the_work(start, admin, member, channel):
    async with start():
        await add(admin, channel)
        exchange = member.slash(channel, "ask", question=QUESTION)
        await exchange.acknowledged()
        assert exchange.ack_seconds < 1
        await exchange
        assert len(exchange.messages) == 1


async def test_the_related_story_is_quoted_from_its_own_outlet(start, admin, member, channel):
    async with start():
        await add(admin, channel)
        answer = await member.slash(
            channel, "ask", question="How many singers filled the tram depot of Halvik?"
        )
        assert "Four hundred singers filled the tram depot" in plain(answer.text)
        assert "The Tram Bell" in plain(answer.text)
        assert "Varnby Post" not in plain(answer.text)
        assert "3 hours ago" not in answer.text


async def test_a_caption_is_quoted_and_said_to_be_one(start, admin, member, channel):
    async with start():
        await add(admin, channel)
        answer = await member.slash(
            channel, "ask", question="Which ship passes the new gates? Was it a dredger?"
        )
        assert "The first dredger passes the new gates" in plain(answer.text)
        assert "photo caption" in answer.text


async def test_a_part_that_nobody_wrote_about_is_named(start, admin, member, channel):
    async with start():
        await add(admin, channel)
        answer = await member.slash(channel, "ask", question=f"{QUESTION} Who won the chess cup in Budapest?")
        assert WORDS in plain(answer.text)
        assert "Only a part of the question is answered" in answer.text
        assert "“Who won the chess cup in Budapest”: nothing stored answers it" in answer.text


async def test_an_outlet_that_the_question_names_answers_alone(start, admin, member, channel):
    async with start():
        await add(admin, channel)
        asked = "What has The Tram Bell reported about {}?"
        answer = await member.slash(channel, "ask", question=asked.format("singers in the tram depot"))
        assert "Four hundred singers" in plain(answer.text)
        assert "Looked for in The Tram Bell alone." in answer.text
        refused = await member.slash(channel, "ask", question=asked.format("the harbour lock"))
        assert "Nothing stored answers that" in refused.text
        assert "Looked for in The Tram Bell alone." in refused.text


BEFORE = "Taken with your question before: How much did the repairs of the lock cost?"


async def test_a_question_with_too_few_words_is_taken_with_the_one_before(start, admin, member, channel):
    async with start():
        await add(admin, channel)
        await member.slash(channel, "ask", question=QUESTION)
        answer = await member.slash(channel, "ask", question="and why?")
        assert WORDS in plain(answer.text)
        assert BEFORE in plain(answer.text)
        assert "and why?" in plain(answer.text)
        reply = await member.reply(await member.message(channel, "how many of them?", mention_bot=True))
        assert BEFORE in plain(reply.text)


async def test_a_question_is_never_taken_with_somebody_elses_or_another_channels(
    start, fake, guild, admin, member, channel
):
    elsewhere = fake.channel(guild, "elsewhere")
    async with start():
        await add(admin, channel)
        await member.slash(channel, "ask", question=QUESTION)
        for asker, place in ((admin, channel), (member, elsewhere)):
            answer = await asker.slash(place, "ask", question="and why?")
            assert "only common words" in answer.text
            assert "before" not in answer.text


async def test_what_nobody_wrote_about_is_refused_and_named(start, admin, member, channel):
    async with start():
        await add(admin, channel)
        answer = await member.slash(channel, "ask", question="Who won the chess olympiad in Budapest?")
        assert "Nothing stored answers that" in answer.text
        assert "Budapest" in answer.text
        assert "> " not in answer.text


async def test_an_empty_library_says_how_to_begin(start, member, channel):
    async with start():
        answer = await member.slash(channel, "ask", question=QUESTION)
        assert "/article add" in answer.text


async def test_a_mention_is_answered_without_the_message_content_intent(start, admin, member, channel):
    async with start():
        await add(admin, channel)
        asked = await member.message(channel, QUESTION, mention_bot=True)
        reply = await member.reply(asked)
        assert WORDS in plain(reply.text)
        assert reply.pings == set()


async def test_a_mention_without_a_question_gets_a_sentence(start, member, channel):
    async with start():
        reply = await member.reply(await member.message(channel, "", mention_bot=True))
        assert "mention me with a question" in reply.text


@pytest.mark.parametrize("question", ["🎉🎉🎉", "?!"])
async def test_a_question_without_words_is_told_in_private(start, admin, member, channel, question):
    async with start():
        await add(admin, channel)
        answer = await member.slash(channel, "ask", question=question)
        assert answer.ephemeral
        assert answer.text.startswith("There are no words")


async def test_a_question_of_4000_characters_in_a_mention_is_told(start, admin, member, channel):
    async with start():
        await add(admin, channel)
        asked = await member.message(channel, "lock " * 390, mention_bot=True)
        assert "Say it in 1,000 or fewer" in (await member.reply(asked)).text


async def test_the_question_pings_no_one(start, admin, member, channel):
    async with start():
        await add(admin, channel)
        answer = await member.slash(channel, "ask", question=f"@everyone {QUESTION} <@{admin.user.id}>")
        assert all(message.pings == set() for message in answer.messages)


async def test_the_bot_restarts_and_still_answers_and_its_buttons_still_work(start, admin, member, channel):
    async with start():
        await add(admin, channel)
        first = await member.slash(channel, "ask", question=QUESTION)
    async with start():
        again = await member.slash(channel, "ask", question=QUESTION)
        assert again.text == first.text
        shown = await member.click(first.messages[0], "Read in the article")
        assert shown.ephemeral
        assert "The lock was closed in 2016" in plain(shown.text)


async def test_reading_on_ends_where_the_budget_does(start, admin, member, channel):
    """What one member is shown of one article in a day stays under 1,500 characters, whatever is pressed."""
    async with start():
        await add(admin, channel)
        answer = await member.slash(channel, "ask", question=QUESTION)
        for _ in range(12):
            shown = await member.click(answer.messages[0], "Read in the article")
        assert "as much of this article as may be quoted" in shown.text
        withheld = await member.slash(channel, "ask", question=QUESTION)
        assert "withheld" in withheld.text or WORDS in plain(withheld.text)


async def test_no_guild_sees_anothers_library(start, fake, admin, channel):
    elsewhere = fake.guild("Other News")
    stranger = fake.member(elsewhere, "eve", manage_guild=True)
    async with start():
        await add(admin, channel)
        first = await admin.slash(channel, "ask", question=QUESTION)
        answer = await stranger.slash(fake.channel(elsewhere), "ask", question=QUESTION)
        assert "No article is stored" in answer.text
        assert "crowns" not in (await stranger.slash(fake.channel(elsewhere), "latest")).text
        assert "Read in the article" in {button.label for button in first.messages[0].buttons}
