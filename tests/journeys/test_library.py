"""An admin looks after the library; everybody sees the latest."""

from __future__ import annotations

import pytest

from tests.fake_discord.reading import walk
from tests.fake_discord.world import File
from tests.journeys.pages import LOCK

TITLE = "The harbour lock of Old Varnby opens again"


def plain(text):
    return text.replace("**", "").replace("\\", "").replace("> ", "")


@pytest.fixture
async def stored(start, admin, channel):
    async with start() as client:
        await admin.slash(channel, "article add", file=File("page.txt", LOCK.encode()))
        yield client


async def test_the_list_shows_each_story_with_its_outlet(stored, admin, channel):
    listed = await admin.slash(channel, "article list")
    assert listed.ephemeral
    for words in (TITLE, "Varnby Post", "Choir of four hundred voices", "The Tram Bell"):
        assert words in plain(listed.text)


async def test_a_page_beyond_the_last_is_the_last(stored, admin, channel):
    assert TITLE in plain((await admin.slash(channel, "article list", page=99)).text)


async def test_show_tells_the_particulars(stored, admin, channel):
    shown = plain((await admin.slash(channel, "article show", article=1)).text)
    for words in (TITLE, "Varnby Post", "Coastwire", "25 April 2025"):
        assert words in shown


async def test_titles_complete(stored, admin, channel):
    completed = await admin.complete(channel, "article show", "article", "CHOIR")
    assert [choice["value"] for choice in completed.choices] == [2]


async def test_an_unknown_id_is_told(stored, admin, channel):
    for line in ("article show", "article remove"):
        told = await admin.slash(channel, line, article=77)
        assert told.ephemeral
        assert "There is no article 77" in told.text


async def test_removal_is_confirmed_and_can_be_undone(stored, admin, member, channel):
    question = "How much did the repairs of the lock cost?"
    confirm = await admin.slash(channel, "article remove", article=1)
    assert "48 million" in (await member.slash(channel, "ask", question=question)).text.replace("**", "")
    removed = await admin.click(confirm.messages[0], "Remove")
    assert "/article undo" in removed.text
    assert "48 million" not in (await member.slash(channel, "ask", question=question)).text
    assert "is back" in (await admin.slash(channel, "article undo")).text
    assert "48 million" in (await member.slash(channel, "ask", question=question)).text.replace("**", "")
    assert "Nothing was removed" in (await admin.slash(channel, "article undo")).text


async def test_a_button_pressed_twice_or_too_late_is_told(stored, admin, channel):
    confirm = await admin.slash(channel, "article remove", article=1)
    await admin.click(confirm.messages[0], "Remove")
    again = await admin.click(confirm.messages[0], "Remove")
    assert "There is no article 1" in again.text


async def test_the_latest_is_the_newest_of_all_or_of_an_outlet_or_about_a_subject(stored, member, channel):
    newest = await member.slash(channel, "latest")
    assert not newest.ephemeral
    assert "Choir of four hundred voices" in plain(newest.text)
    assert TITLE in plain((await member.slash(channel, "latest", outlet="varnby post")).text)
    assert TITLE in plain((await member.slash(channel, "latest", about="harbour lock gates")).text)
    assert (await member.slash(channel, "latest", outlet="Nobody")).text == "No stored article fits."


async def test_outlets_complete(stored, member, channel):
    completed = await member.complete(channel, "latest", "outlet", "tram")
    assert [choice["value"] for choice in completed.choices] == ["The Tram Bell"]


async def test_a_forged_button_shows_nothing_of_elsewhere(stored, fake, member, channel):
    """The ids in a button are whatever somebody sends: they lead to this guild's live articles or nowhere."""
    answer = await member.slash(channel, "ask", question="How much did the repairs of the lock cost?")
    message = answer.messages[0]
    button = next(c for c in walk(message.components) if c.get("label") == "Read in the article")
    for forged in ("99:1:0:50", "1:9:0:50", "1:1:999999:9999999", "1:1:50:0", f"{2**70}:1:0:5"):
        button["custom_id"] = f"verbatim:read:{forged}"
        told = await member.click(message, f"verbatim:read:{forged}")
        assert told.ephemeral
        assert "There is no article" in told.text


async def test_commands_are_sent_once_and_again_only_when_they_change(start, fake, admin, channel):
    for _ in range(2):
        async with start():
            await admin.slash(channel, "article list")
    assert fake.state.syncs == 1
