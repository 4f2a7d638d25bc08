"""An admin looks at what is stored: versions, history, pages again, export, and erasing."""

from __future__ import annotations

import json

import pytest

from bot.stored.exporting import export
from bot.stored.progress import Progress
from tests.bot.varnby import BODY, page
from tests.fake_discord.reading import walk
from tests.fake_discord.world import File
from tests.journeys.pages import LOCK

EDITED = tuple(words.replace("48", "53") for words in BODY)
COMMANDS = (
    ("article show", {"article": 1}),
    ("article history", {"article": 1}),
    ("article export", {}),
    ("article export", {"article": 1}),
    ("article refresh", {"all": True}),
    ("article purge", {"article": 1}),
)


@pytest.fixture
async def stored(start, admin, channel, site):
    """An article with an address and two versions."""
    url = site.page("/lock", page())
    async with start() as client:
        await admin.slash(channel, "article add", url=url)
        site.page("/lock", page(*EDITED))
        await admin.slash(channel, "article refresh", article=1)
        yield client


async def test_show_has_a_button_for_each_neighbouring_version(stored, admin, channel):
    shown = await admin.slash(channel, "article show", article=1)
    assert shown.ephemeral
    assert "Version 2 of 2" in shown.text
    assert "one sentence changed" in shown.text
    message = shown.messages[0]
    await admin.click(message, "Version 1")
    assert "Version 1 of 2" in message.text
    await admin.click(message, "Version 2")
    assert "Version 2 of 2" in message.text


async def test_show_has_the_captions(start, admin, channel):
    async with start():
        await admin.slash(channel, "article add", file=File("page.txt", LOCK.encode()))
        shown = await admin.slash(channel, "article show", article=1)
        assert "Photo caption" in shown.text
        assert "> The first dredger passes the new gates" in shown.text
        assert not shown.buttons


async def test_history_tells_the_changed_sentence_as_it_was_and_is(stored, admin, channel):
    told = await admin.slash(channel, "article history", article=1)
    assert told.ephemeral
    assert "Version 1 of 2" in told.text
    assert "~~" in told.text
    assert "48 million" in told.text
    assert "53 million" in told.text


async def test_refresh_tells_what_became_of_every_page(stored, admin, channel, site):
    site.page("/other", page(title="The gates are painted green"))
    await admin.slash(channel, "article add", url=site.url("/other"))
    site.page("/other", "gone", status=410)
    told = await admin.slash(channel, "article refresh", all=True)
    assert told.ephemeral
    assert "1 unchanged · 1 gone, text kept" in told.text


async def test_refresh_needs_to_be_told_what(stored, admin, channel):
    told = await admin.slash(channel, "article refresh")
    assert told.ephemeral
    assert "Choose an article" in told.text


async def test_a_page_that_fails_is_told(stored, admin, channel, site):
    site.page("/lock", "no", status=500)
    told = await admin.slash(channel, "article refresh", article=1)
    assert "1 not fetched" in told.text
    assert "answered 500" in told.text
    assert "There is no article 9" in (await admin.slash(channel, "article refresh", article=9)).text


async def test_nothing_with_an_address_is_told(start, admin, channel):
    async with start():
        await admin.slash(channel, "article add", file=File("page.txt", LOCK.encode()))
        told = await admin.slash(channel, "article refresh", all=True)
        assert "nothing to fetch again" in told.text
        assert "without an address" in (await admin.slash(channel, "article refresh", article=1)).text


async def test_export_is_private_and_holds_every_word(stored, admin, channel):
    for options in ({}, {"article": 1}):
        exported = await admin.slash(channel, "article export", **options)
        assert exported.ephemeral
        [file] = exported.messages[0].files
        [line] = file.data.decode().splitlines()
        told = json.loads(line)
        assert "53 million" in told["text"]
        assert told["blocks"][0]["kind"] == "headline"
    assert "There is no article 8" in (await admin.slash(channel, "article export", article=8)).text


async def test_an_empty_library_exports_nothing(start, admin, channel):
    async with start():
        told = await admin.slash(channel, "article export")
        assert "nothing to export" in told.text


async def test_export_is_split_below_the_limit(start, guild, admin, channel):
    async with start() as client:
        await admin.slash(channel, "article add", file=File("page.txt", LOCK.encode()))
        key, database = f"discord:{guild.id}", client.app.database
        sizes = [len(part.data) async for part in export(database, key, 100_000)]
        assert len(sizes) == 1
        parts = [part async for part in export(database, key, sizes[0] - 1)]
        assert [part.articles for part in parts] == [1, 1]
        assert sum(len(part.data) for part in parts) == sizes[0]
        assert [part.too_large async for part in export(database, key, 10)] == [(1, 2)]


async def test_erasing_is_confirmed_and_leaves_nothing(stored, admin, member, channel):
    confirm = await admin.slash(channel, "article purge", article=1)
    assert "Erase this article for good?" in confirm.text
    done = await admin.click(confirm.messages[0], "Erase for good")
    assert done.ephemeral
    assert "is erased for good" in done.text
    for line in ("article show", "article history", "article purge"):
        assert "There is no article 1" in (await admin.slash(channel, line, article=1)).text
    again = await admin.click(confirm.messages[0], "Erase for good")
    assert "There is no article 1" in again.text
    completed = await admin.complete(channel, "article show", "article", "lock")
    assert completed.choices == []


async def test_what_was_removed_can_be_erased(stored, admin, channel):
    confirm = await admin.slash(channel, "article remove", article=1)
    await admin.click(confirm.messages[0], "Remove")
    confirm = await admin.slash(channel, "article purge", article=1)
    assert "is erased" in (await admin.click(confirm.messages[0], "Erase for good")).text
    assert "Nothing was removed" in (await admin.slash(channel, "article undo")).text


@pytest.mark.parametrize(("line", "options"), COMMANDS)
async def test_only_admins_may(stored, member, channel, line, options):
    told = await member.slash(channel, line, **options)
    assert told.ephemeral
    assert "Only members with Manage Server" in told.text


async def test_buttons_of_one_guild_are_worthless_in_another(stored, fake, admin, channel):
    elsewhere = fake.guild("Other News")
    stranger = fake.member(elsewhere, "eve", manage_guild=True)
    there = fake.channel(elsewhere)
    own = await stranger.slash(there, "article add", file=File("page.txt", LOCK.encode()))
    assert own.ephemeral
    confirm = await stranger.slash(there, "article purge", article=2)
    message = confirm.messages[0]
    button = next(c for c in walk(message.components) if c.get("label") == "Erase for good")
    for forged in ("purge:77", "version:77:1", "version:1:9", f"version:{2**70}:1", f"version:1:{2**70}"):
        button["custom_id"] = f"verbatim:{forged}"
        told = await stranger.click(message, f"verbatim:{forged}")
        assert "There is no article" in (told.follow_ups or told.messages)[0].text
    assert "Version 2 of 2" in (await admin.slash(channel, "article show", article=1)).text


async def test_many_addresses_are_added_with_progress(start, admin, channel, site, monkeypatch):
    monkeypatch.setattr("bot.stored.progress.EVERY", 0.0)
    urls = [site.page(f"/{n}", page(title=f"Lock report {n} is out")) for n in range(3)]
    async with start():
        added = await admin.slash(channel, "article add", file=File("list.txt", "\n".join(urls).encode()))
        assert added.ephemeral
        await added.changes.until(lambda: "Lock report 2" in added.text, lambda: added.text, 20)
        assert added.edited == 3


async def test_progress_is_said_seldom():
    said, now = [], [0.0]

    class Interaction:
        async def edit_original_response(self, view):
            said.append(next(iter(view.walk_children())))

    progress = Progress(Interaction(), lambda *_, **values: str(values), clock=lambda: now[0])
    for done in range(1, 11):
        now[0] += 0.5
        await progress.reached(done, 10)
    assert len(said) == 2
    assert not progress.is_late
    now[0] += 1_000
    assert progress.is_late
