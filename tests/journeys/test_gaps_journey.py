"""Admins see what was asked and not answered, by subject, and put away what they have seen to."""

from __future__ import annotations

import pytest

from tests.fake_discord.reading import walk
from tests.fake_discord.world import File
from tests.journeys.pages import LOCK

CUP = "Who won the chess cup in Budapest?"
AGAIN = "When was the chess cup?"
MILL = "How old is the paper mill of Halvik?"
SECRET = "Is the ferry captain of Port Ellery ill?"
ALONE = "Only members with Manage Server"


def plain(text):
    return text.replace("**", "").replace("\\", "")


@pytest.fixture
async def asked(start, admin, member, channel):
    async with start() as client:
        await admin.slash(channel, "article add", file=File("page.txt", LOCK.encode()))
        for question in (CUP, AGAIN, MILL):
            await member.slash(channel, "ask", question=question)
        yield client


def done_buttons(shown):
    return [button for button in shown.buttons if button.label == "Done"]


async def test_questions_of_one_subject_are_one_gap(asked, admin, channel):
    shown = await admin.slash(channel, "gaps")
    assert shown.ephemeral
    words = plain(shown.text)
    assert "2 subjects without an answer, in 30 days" in words
    assert words.index(f"“{AGAIN}”\nasked 2 times") < words.index(f"“{MILL}”\nasked once")
    assert "Nothing stored has" in words
    assert "chess" in words
    assert len(done_buttons(shown)) == 2


async def test_done_hides_a_gap_until_it_is_asked_again(asked, admin, member, channel):
    shown = await admin.slash(channel, "gaps", days=7)
    await member.slash(channel, "ask", question=MILL)
    after = await admin.click(shown.messages[0], done_buttons(shown)[0].custom_id)
    assert "chess" not in plain(after.text)
    assert f"“{MILL}”\nasked 2 times" in plain(after.text)
    stale = done_buttons(shown)[0]
    await admin.click(shown.messages[0], stale.custom_id)
    assert "Nothing that was asked in the last 7 days" in shown.text
    await member.slash(channel, "ask", question=AGAIN)
    assert f"“{AGAIN}”\nasked once" in plain((await admin.slash(channel, "gaps")).text)


async def test_what_was_asked_since_the_card_was_drawn_stays(asked, admin, member, channel):
    shown = await admin.slash(channel, "gaps")
    cup = done_buttons(shown)[0]
    await member.slash(channel, "ask", question="Where is the chess cup?")
    after = await admin.click(shown.messages[0], cup.custom_id)
    assert "“Where is the chess cup?”\nasked once" in plain(after.text)


async def test_a_button_works_once_and_after_a_restart(start, admin, member, channel):
    async with start():
        await admin.slash(channel, "article add", file=File("page.txt", LOCK.encode()))
        await member.slash(channel, "ask", question=CUP)
        cards = [await admin.slash(channel, "gaps") for _ in range(2)]
    async with start():
        for card, words in zip(cards, ("Nothing that was asked", "done already"), strict=True):
            (button,) = done_buttons(card)
            told = await admin.click(card.messages[0], button.custom_id)
            assert words in told.text + "".join(one.text for one in told.follow_ups)


async def test_private_questions_are_counted_and_not_shown(asked, admin, member, channel):
    await member.slash(channel, "ask", question=SECRET, private=True)
    words = plain((await admin.slash(channel, "gaps")).text)
    assert SECRET not in words
    assert "In private, about" in words


@pytest.mark.parametrize("agreed", [True, False])
async def test_wishes_are_named_by_consent_alone(asked, admin, member, channel, agreed):
    refusal = await member.slash(channel, "ask", question=SECRET, private=True)
    consent = await member.click(refusal.messages[0], "Request coverage")
    await member.click(consent.messages[0], "Yes, with my name" if agreed else "Yes, without my name")
    shown = await admin.slash(channel, "gaps")
    assert f"“{SECRET}”" in plain(shown.text)
    assert "one wish for articles" in shown.text
    assert (f"<@{member.user.id}>" in shown.text) == agreed
    assert shown.messages[0].pings == set()
    for _ in range(3):
        await admin.click(shown.messages[0], done_buttons(shown)[0].custom_id)
    assert "Nothing that was asked" in (await admin.slash(channel, "gaps")).text


def forge(message, custom_id):
    """The message's first button becomes another one, as a hostile client would have it."""
    button = next(part for part in walk(message.components) if part.get("custom_id"))
    button["custom_id"] = custom_id


async def test_members_and_other_guilds_see_and_hide_nothing(asked, fake, admin, member, channel):
    told = await member.slash(channel, "gaps")
    assert told.ephemeral
    assert ALONE in told.text
    mill = done_buttons(await admin.slash(channel, "gaps"))[1].custom_id
    own = (await member.slash(channel, "ask", question=CUP)).messages[0]
    forge(own, mill)
    assert ALONE in (await member.click(own, mill)).text
    elsewhere = fake.guild("Other News")
    eve, there = fake.member(elsewhere, "eve", manage_guild=True), fake.channel(elsewhere)
    assert "Nothing that was asked" in (await eve.slash(there, "gaps")).text
    hers = (await eve.slash(there, "ask", question=CUP)).messages[0]
    forge(hers, mill)
    told = await (await eve.click(hers, mill)).followed_up()
    assert "done already" in told.follow_ups[0].text
    assert f"“{MILL}”" in plain((await admin.slash(channel, "gaps")).text)
