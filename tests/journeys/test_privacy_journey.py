"""What is kept is told as it is; everybody can take theirs along or delete it, and admins everything."""

from __future__ import annotations

import json

import pytest

from bot.guilds import library_key
from storage.members import FORMER
from tests.fake_discord.world import File
from tests.journeys.pages import LOCK
from tests.journeys.test_asking import QUESTION, WORDS
from tests.storage.filled import counts

UNKNOWN = "Who won the chess cup in Budapest?"
ALONE = "Only members with Manage Server"
SERVER = "Delete this server's library"


def plain(text):
    return text.replace("**", "").replace("\\", "")


async def add(admin, channel):
    return await admin.slash(channel, "article add", file=File("page.txt", LOCK.encode()))


async def leave_traces(member, channel):
    """Of each kind that a member leaves."""
    answer = await member.slash(channel, "ask", question=QUESTION)
    await member.click(answer.messages[0], "Helpful")
    refusal = await member.slash(channel, "ask", question=UNKNOWN)
    await member.click(refusal.messages[0], "Tell me when")
    consent = await member.click(refusal.messages[0], "Request coverage")
    await member.click(consent.messages[0], "Yes, with my name")


async def exported(member, channel):
    """The kinds that the member's file tells of, library by library; None where there is no file."""
    card = (await member.slash(channel, "privacy")).messages[0]
    told = await member.click(card, "Export mine")
    assert told.ephemeral
    if not told.messages[0].files:
        assert told.text == "Nothing is kept of you."
        return None
    value = json.loads(told.messages[0].files[0].data)
    assert value["member"] == str(member.user.id)
    return {(row["library"], row["kind"]) for row in value["kept"]}


async def test_it_tells_what_is_kept_and_for_how_long(start, member, admin, channel):
    async with start():
        told = await member.slash(channel, "privacy")
        assert told.ephemeral
        for words in (
            "for 30 days, without who asked",
            "for 24 hours",
            "15 minutes",
            "for 90 days",
            "for 7 days",
        ):
            assert words in told.text
        assert [button.label for button in told.buttons] == ["Export mine", "Delete mine"]
        assert SERVER in [button.label for button in (await admin.slash(channel, "privacy")).buttons]


async def test_who_left_nothing_gets_no_file(start, member, channel):
    async with start():
        assert await exported(member, channel) is None


async def test_one_takes_ones_own_along_from_every_server_and_nobody_elses(
    start, fake, guild, admin, member, channel
):
    other = fake.guild("Other News")
    eve = fake.member(other, "eve", manage_guild=True)
    there = fake.join(other, member)
    async with start():
        await add(admin, channel)
        await add(eve, fake.channel(other))
        await leave_traces(member, channel)
        await there.slash(fake.channel(other), "ask", question=QUESTION)
        here, elsewhere = library_key(guild.id), library_key(other.id)
        assert await exported(member, channel) == {
            *((here, kind) for kind in ("asked", "coverage", "quoted", "subscriptions", "votes")),
            *((elsewhere, kind) for kind in ("asked", "quoted")),
        }
        assert await exported(admin, channel) == {(here, "audit")}
        direct = await exported(member, member.direct)
        assert (here, "votes") in direct


async def test_deleting_ones_own_is_confirmed_and_leaves_what_others_did(
    start, fake, guild, admin, member, channel
):
    async with start():
        await add(admin, channel)
        await leave_traces(member, channel)
        await leave_traces(admin, channel)
        card = (await member.slash(channel, "privacy")).messages[0]
    async with start() as client:
        ask = await member.click(card, "Delete mine")
        assert ask.ephemeral
        key = library_key(guild.id)
        assert len(await exported(member, channel)) == 5
        assert "Deleted" in (await member.click(ask.messages[0], "Delete for good")).text
        assert await exported(member, channel) == {(key, "quoted")}
        assert len(await exported(admin, channel)) == 6
        ask = await admin.click((await admin.slash(channel, "privacy")).messages[0], "Delete mine")
        await admin.click(ask.messages[0], "Delete for good")
        words = plain((await admin.slash(channel, "audit")).text)
        assert "a former admin · added" in words
        assert f"<@{FORMER}>" not in words
        assert str(admin.user.id) not in words
        gaps = (await admin.slash(channel, "gaps")).text
        assert "chess" in gaps
        assert "wish" not in gaps
        async with client.app.database.reading() as store:
            assert await store.wishes.subscriptions(await store.libraries.get(key)) == []


@pytest.fixture
async def filled(start, fake, guild, admin, member, channel):
    """A library with something of everything, and another guild's that must stay as it is."""
    other = fake.guild("Other News")
    eve = fake.member(other, "eve", manage_guild=True)
    async with start() as client:
        await add(admin, channel)
        await add(eve, fake.channel(other))
        await leave_traces(member, channel)
        notices = fake.channel(guild, "notices")
        await client.app.guilds.change(library_key(guild.id), admin.user.id, log_channel=notices.id)
        yield client


async def open_form(admin, channel):
    card = (await admin.slash(channel, "privacy")).messages[0]
    return await admin.click(card, SERVER)


async def test_a_library_is_erased_by_the_servers_name_alone(filled, fake, guild, admin, member, channel):
    database, key = filled.app.database, library_key(guild.id)
    async with database.reading() as store:
        mine = await store.libraries.get(key)
        theirs = next(one for one in await store.libraries.all() if one.key != key)
    before = await counts(database, theirs)
    form = await open_form(admin, channel)
    refused = await admin.submit(form, {"The server's name": "Other News"})
    assert refused.text == "That is not this server's name, so nothing was erased."
    assert (await counts(database, mine))["article"] == 2
    erased = await admin.submit(form, {"The server's name": " lake  news"})
    assert erased.ephemeral
    assert erased.text.startswith("Erased.")
    assert set((await counts(database, mine)).values()) == {0}
    assert await counts(database, theirs) == before
    assert WORDS not in plain((await member.slash(channel, "ask", question=QUESTION)).text)
    assert "erased everything" in (await admin.slash(channel, "audit")).text
    notices = fake.channel(guild, "notices")
    await fake.state.changes.until(lambda: len(notices.messages) == 1, lambda: "one line")
    (line,) = notices.messages.values()
    assert line.content == f"<@{admin.user.id}> · erased everything that was stored"
    await add(admin, channel)
    assert WORDS in plain((await member.slash(channel, "ask", question=QUESTION)).text)


async def test_nobody_else_erases_it(filled, fake, guild, member, channel):
    boss = fake.role(guild, "boss", manage_guild=True)
    pat = fake.member(guild, "pat", boss)
    card = (await pat.slash(channel, "privacy")).messages[0]
    form = await pat.click(card, SERVER)
    guild.members[pat.user.id].roles.remove(boss)
    for told in (await pat.click(card, SERVER), await pat.submit(form, {"The server's name": "Lake News"})):
        assert told.ephemeral
        assert ALONE in told.text
    async with filled.app.database.reading() as store:
        library = await store.libraries.get(library_key(guild.id))
    assert (await counts(filled.app.database, library))["article"] == 2
