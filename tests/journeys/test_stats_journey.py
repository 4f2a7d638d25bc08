"""Admins see their library in numbers: in words, and in a picture that is sent with the card."""

from __future__ import annotations

from io import BytesIO

from PIL import Image

from tests.fake_discord.reading import walk
from tests.fake_discord.world import File
from tests.journeys.pages import LOCK
from tests.journeys.test_asking import QUESTION

UNKNOWN = "Who won the chess cup in Budapest?"


def plain(text):
    return text.replace("**", "").replace("\\", "")


async def test_words_and_picture_tell_what_was_asked_and_quoted(start, admin, member, channel):
    async with start():
        await admin.slash(channel, "article add", file=File("page.txt", LOCK.encode()))
        shown = await member.slash(channel, "ask", question=QUESTION)
        await member.click(shown.messages[0], "Helpful")
        await member.slash(channel, "ask", question=UNKNOWN)
        told = await admin.slash(channel, "stats", days=7)
        assert told.ephemeral
        words = plain(told.text)
        for line in (
            "The last 7 days",
            "2 questions",
            "🟩 1 answered (50%)",
            "⬜ 1 with nothing (50%)",
            "One vote: helpful",
            "🟦 2 articles were added",
            "2 questions (🟩 1 🟨 0 ⬜ 1) · 🟦 2 added",
        ):
            assert line in words
        assert "Varnby Post · one quote" in words
        assert "The harbour lock of Old Varnby opens again (article 1) · one quote" in words
        assert UNKNOWN not in words
        (file,) = told.messages[0].files
        assert Image.open(BytesIO(file.data)).format == "PNG"
        (gallery,) = [part for part in walk(told.messages[0].components) if part["type"] == 12]
        assert gallery["items"][0]["media"]["url"] == f"attachment://{file.name}"
        assert "most of them (2) on" in gallery["items"][0]["description"]


async def test_without_anything_there_is_no_picture_and_nobody_else_sees_it(
    start, fake, admin, member, channel
):
    async with start():
        told = await admin.slash(channel, "stats")
        assert told.text == "Nothing was asked or added in the last 30 days."
        assert told.messages[0].files == []
        await admin.slash(channel, "article add", file=File("page.txt", LOCK.encode()))
        refused = await member.slash(channel, "stats")
        assert refused.ephemeral
        assert "Only members with Manage Server" in refused.text
        elsewhere = fake.guild("Other News")
        eve = fake.member(elsewhere, "eve", manage_guild=True)
        assert "Nothing was asked" in (await eve.slash(fake.channel(elsewhere), "stats")).text
