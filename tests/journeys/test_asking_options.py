"""`/ask` with its options: an outlet, a day to begin with, and for oneself alone."""

from __future__ import annotations

import pytest

from tests.journeys.test_asking import QUESTION, WORDS, add, plain


async def test_an_outlet_is_offered_and_answers_alone(start, admin, member, channel):
    async with start():
        await add(admin, channel)
        offered = await member.complete(channel, "ask", "outlet", "tram", question="Who sang?")
        assert [choice["value"] for choice in offered.choices] == ["The Tram Bell"]
        answer = await member.slash(channel, "ask", question=QUESTION, outlet="the tram bell")
        assert WORDS not in plain(answer.text)
        assert "Looked for in The Tram Bell alone." in answer.text


async def test_an_outlet_that_is_not_stored_is_told(start, admin, member, channel):
    async with start():
        await add(admin, channel)
        answer = await member.slash(channel, "ask", question=QUESTION, outlet="@everyone Gazette")
        assert "No stored article is of" in answer.text
        assert not answer.messages[0].pings


@pytest.mark.parametrize(
    ("since", "is_found"),
    [("2025-04-25", True), ("26 april 2025", False), ("last week", False), ("2025", True)],
)
async def test_only_what_was_published_since_answers(start, admin, member, channel, since, is_found):
    async with start():
        await add(admin, channel)
        answer = await member.slash(channel, "ask", question=QUESTION, since=since)
        assert (WORDS in plain(answer.text)) is is_found


@pytest.mark.parametrize("since", ["soonish", "2025-13-40", "31 June 2025", "x" * 100, "`@everyone`"])
async def test_what_is_no_date_is_told_in_private(start, member, channel, since):
    async with start():
        answer = await member.slash(channel, "ask", question=QUESTION, since=since)
        assert answer.ephemeral
        assert "can't be read as a date" in answer.text


async def test_a_private_question_is_seen_by_nobody_else_and_leaves_nothing_in_the_open(
    start, admin, member, channel
):
    async with start():
        await add(admin, channel)
        answer = await member.slash(channel, "ask", question=QUESTION, private=True)
        assert answer.ephemeral
        assert WORDS in plain(answer.text)
        assert not admin.sees(answer.messages[0])
        opened = await member.slash(channel, "ask", question="and why?")
        assert "only common words" in opened.text
