"""Questions in direct messages: answered from a guild that the member asked before and is still a member of."""

from __future__ import annotations

import pytest

from tests.fake_discord.rest_interactions import COMPONENT
from tests.journeys.test_asking import QUESTION, WORDS, add, plain

HERON = """A heron nests on the town hall of Dorn

The heron nests on the roof of the town hall of Dorn since March, and the mayor moved two meetings for it.

Visitors may watch the bird from the market square, where the library lends field glasses on Saturdays.
"""


@pytest.fixture
def elsewhere(fake):
    return fake.guild("Other News")


async def ask_directly(member, question=QUESTION):
    return await member.reply(await member.message(member.direct, question))


async def test_who_asked_nowhere_yet_is_told_to(start, admin, member, channel):
    async with start():
        await add(admin, channel)
        assert "Ask me something in a server first" in (await ask_directly(member)).text
        answer = await member.slash(member.direct, "ask", question=QUESTION)
        assert "Ask me something in a server first" in answer.text
        assert "Ask me something in a server first" in (await member.slash(member.direct, "server")).text


async def test_who_asked_in_one_guild_is_answered_from_it_and_told_so(start, guild, admin, member, channel):
    async with start():
        await add(admin, channel)
        await member.slash(channel, "ask", question=QUESTION)
    async with start():
        reply = await ask_directly(member)
        assert WORDS in plain(reply.text)
        assert f"[Lake News](https://discord.com/channels/{guild.id})" in reply.text
        more = await member.reply(await member.message(member.direct, "and why?", reply_to=reply))
        assert f"Taken with your question before: {QUESTION}" in plain(more.text)
        shown = await member.click(reply, "Read in the article")
        assert "The lock was closed in 2016" in plain(shown.text)


async def test_the_command_works_there_with_its_options(start, admin, member, channel):
    async with start():
        await add(admin, channel)
        offered = await member.complete(member.direct, "ask", "outlet", "tram", question="Who?")
        assert offered.choices == []
        await member.slash(channel, "ask", question=QUESTION)
        offered = await member.complete(member.direct, "ask", "outlet", "tram", question="Who?")
        assert [choice["value"] for choice in offered.choices] == ["The Tram Bell"]
        answer = await member.slash(member.direct, "ask", question=QUESTION, since="2025")
        assert WORDS in plain(answer.text)


async def ask_in_both(fake, guild, elsewhere, admin, member):
    stranger, twin = fake.member(elsewhere, "eve", manage_guild=True), fake.join(elsewhere, member)
    await add(admin, fake.channel(guild))
    await add(stranger, fake.channel(elsewhere), HERON)
    for who, place in ((member, guild), (twin, elsewhere)):
        await who.slash(fake.channel(place), "ask", question=QUESTION)
    return twin


async def test_who_asked_in_two_chooses_once_and_can_change_it(start, fake, guild, elsewhere, admin, member):
    async with start():
        await ask_in_both(fake, guild, elsewhere, admin, member)
        asked = await ask_directly(member)
        assert "Which server's articles" in asked.text
        chosen = await member.click(asked, "Choose a server", str(guild.id))
        assert WORDS in plain(chosen.text)
    async with start():
        assert WORDS in plain((await ask_directly(member)).text)
        card = await member.slash(member.direct, "server")
        changed = await member.click(card.messages[0], "Choose a server", str(elsewhere.id))
        assert "Other News" in changed.text
        assert WORDS not in plain((await ask_directly(member)).text)
        heron = await ask_directly(member, "Where does the heron nest?")
        assert "town hall of Dorn" in plain(heron.text)


async def test_who_left_gets_nothing_more_and_the_choice_is_deleted(
    start, fake, guild, elsewhere, admin, member
):
    async with start():
        await ask_in_both(fake, guild, elsewhere, admin, member)
        card = await member.slash(member.direct, "server")
        await member.click(card.messages[0], "Choose a server", str(guild.id))
        reply = await ask_directly(member)
        assert WORDS in plain(reply.text)
        fake.leave(member)
        shown = await member.click(reply, "Read in the article")
        assert "no member of Lake News any more" in shown.text
        left = await ask_directly(member)
        assert "Lake News" not in left.text  # the other one is the only one left
        stale = await member.click(card.messages[0], "Choose a server", str(guild.id))
        assert "isn't yours to choose" in stale.text


async def choose_unoffered(member, message, value):
    """What no client of Discord's own would send."""
    data = {"custom_id": message.button("Choose a server").custom_id, "component_type": 3, "values": [value]}
    return await member._start(message.channel, COMPONENT, data, "a forged choice", message)


async def test_a_guild_that_they_never_asked_in_cannot_be_chosen(
    start, fake, guild, elsewhere, admin, member
):
    async with start():
        await ask_in_both(fake, guild, elsewhere, admin, member)
        third = fake.guild("Hidden News")
        card = await member.slash(member.direct, "server")
        for forged in (str(third.id), "0", "nonsense", "²"):
            answer = await choose_unoffered(member, card.messages[0], forged)
            assert "isn't yours to choose" in answer.text


async def test_where_one_asked_can_be_forgotten(start, fake, guild, elsewhere, admin, member):
    async with start():
        await ask_in_both(fake, guild, elsewhere, admin, member)
        card = await member.slash(member.direct, "server")
        forgotten = await member.click(card.messages[0], "Forget where I asked")
        assert "forgotten" in forgotten.text
        assert "Ask me something in a server first" in (await ask_directly(member)).text
        await member.slash(fake.channel(guild), "ask", question=QUESTION)
        assert WORDS in plain((await ask_directly(member)).text)


async def test_where_discord_does_not_say_who_is_a_member_nothing_is_answered(
    start, fake, admin, member, channel
):
    async with start():
        await add(admin, channel)
        await member.slash(channel, "ask", question=QUESTION)
        fake.fail("/members/", 500, times=5)
        assert "Try again in a moment" in (await ask_directly(member)).text
        assert WORDS in plain((await ask_directly(member)).text)


async def test_an_empty_message_and_one_without_words_get_a_sentence(start, admin, member, channel):
    async with start():
        await add(admin, channel)
        await member.slash(channel, "ask", question=QUESTION)
        assert "There are no words" in (await ask_directly(member, "🎉🎉")).text
