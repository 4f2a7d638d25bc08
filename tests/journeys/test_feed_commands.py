"""An admin follows feeds, looks after them and takes them along; nobody else does."""

from __future__ import annotations

import pytest
from discord import Permissions

from bot.cogs.feeds import MAX_FEEDS
from bot.guilds import library_key
from tests.fake_discord.world import File
from tests.ingest.feeds.conftest import Paper
from tests.journeys.following import Desk, plain

ADMINS_ONLY = "Only members with Manage Server"


@pytest.fixture
def paper(site):
    paper = Paper(site)
    for number in (1, 2, 3):
        paper.publish(number)
    return paper


def opml(*urls):
    lines = "".join(f'<outline type="rss" text="Paper {at}" xmlUrl="{url}"/>' for at, url in enumerate(urls))
    return File("feeds.opml", f'<opml version="2.0"><head/><body>{lines}</body></opml>'.encode())


async def test_a_page_leads_to_its_feed_and_nothing_is_stored_yet(start, site, admin, channel, paper):
    page = site.page(
        "/", f'<html><head><link rel="alternate" type="application/rss+xml" href="{paper.url}"></head></html>'
    )
    async with start():
        told = await admin.slash(channel, "feed add", url=page)
        assert told.ephemeral
        assert "Following Varnby Post" in told.text
        assert paper.url in plain(told.text)
        assert (
            "Its 3 entries are remembered. Nothing is stored or posted until something new appears."
            in told.text
        )
        assert "posted nowhere" in told.text
        assert "No article is stored" in (await admin.slash(channel, "article list")).text
        assert "is followed already" in (await admin.slash(channel, "feed add", url=page)).text


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1/", "file:///etc/passwd", "hello", "http://varnby.invalid/"]
)
async def test_an_address_without_a_feed_is_told(start, admin, channel, url):
    async with start():
        told = await admin.slash(channel, "feed add", url=url)
        assert told.ephemeral
        assert "Following" not in told.text
        assert "Something failed" not in told.text
        assert "No feed is followed" in (await admin.slash(channel, "feed list")).text


async def test_the_list_says_state_choice_channel_and_what_is_wrong(start, guild, admin, channel, paper):
    async with start() as client:
        await admin.slash(channel, "feed add", url=paper.url, channel=channel)
        await admin.slash(
            channel, "feed filter", feed=1, only="lock, author:Ann Lee", **{"not": "category:Sport"}
        )
        paper.site.page("/feed", "broken", status=503)
        await Desk(client, library_key(guild.id), paper).ask()
        told = plain((await admin.slash(channel, "feed list")).text)
        for words in (
            "`1` · Varnby Post · active",
            "Failing since",
            "503",
            "Only with the word: lock",
            "Only with the author: Ann Lee",
            "Not with the category: Sport",
            f"New articles are posted in <#{channel.id}>.",
            "One feed · page 1",
        ):
            assert words in told


async def test_many_feeds_stand_on_pages(start, admin, channel):
    async with start():
        urls = [f"https://paper{at}.example/feed" for at in range(12)]
        told = await admin.slash(channel, "feed import", file=opml(*urls))
        assert "12 feeds are followed from now on, 0 were already" in told.text
        last = await admin.slash(channel, "feed list", page=99)
        assert "Paper 11" in last.text
        assert "12 feeds · page 2" in last.text
        offered = (await admin.complete(channel, "feed pause", "feed", "paper 1")).choices
        assert [choice["name"] for choice in offered] == ["2 · Paper 1", "11 · Paper 10", "12 · Paper 11"]


async def test_pausing_is_a_switch_and_removing_keeps_the_articles(start, guild, admin, channel, paper):
    async with start() as client:
        await admin.slash(channel, "feed add", url=paper.url)
        paper.publish(4)
        await Desk(client, library_key(guild.id), paper).ask()
        assert "is not asked until" in (await admin.slash(channel, "feed pause", feed=1)).text
        assert "paused" in (await admin.slash(channel, "feed list")).text
        assert "is asked again from now on" in (await admin.slash(channel, "feed pause", feed=1)).text
        assert "its articles stay" in (await admin.slash(channel, "feed remove", feed=1)).text
        assert "No feed is followed" in (await admin.slash(channel, "feed list")).text
        assert "Quay number 4" in (await admin.slash(channel, "article list")).text


async def test_a_preview_says_of_each_entry_why(start, admin, channel, paper):
    async with start():
        await admin.slash(channel, "feed add", url=paper.url)
        await admin.slash(channel, "feed filter", feed=1, only="number 2")
        told = plain((await admin.slash(channel, "feed preview", feed=1)).text)
        assert "yes · Quay number 2 · It has the word “number 2”. (seen before)" in told
        assert "no · Quay number 3 · It lacks the word: number 2. (seen before)" in told
        shown = await admin.slash(channel, "feed filter", feed=1)
        assert "Only with the word: number 2" in plain(shown.text)
        cleared = await admin.slash(channel, "feed filter", feed=1, clear=True)
        assert "Everything is taken." in cleared.text


async def test_feeds_are_taken_along_to_another_guild(start, fake, admin, channel):
    hill = fake.guild("Hill News")
    eve = fake.member(hill, "eve", manage_guild=True)
    async with start():
        assert "No feed is followed" in (await admin.slash(channel, "feed export")).text
        await admin.slash(channel, "feed import", file=opml("https://paper.example/feed"))
        exported = await admin.slash(channel, "feed export")
        assert exported.ephemeral
        (file,) = exported.messages[0].files
        assert file.name == "feeds.opml"
        told = await eve.slash(fake.channel(hill), "feed import", file=File("feeds.opml", file.data))
        assert "One feed is followed from now on" in told.text
        assert "Paper 0" in (await eve.slash(fake.channel(hill), "feed list")).text


@pytest.mark.parametrize(
    ("file", "told"),
    [
        (File("feeds.opml", b"<html>no list</html>"), "feeds.opml"),
        (File("feeds.opml", bytes(1_000_001)), "1 MB"),
        (opml(*(f"https://paper{at}.example/feed" for at in range(MAX_FEEDS + 1))), "at most 200 feeds"),
    ],
)
async def test_a_list_that_cannot_be_followed_is_told(start, admin, channel, file, told):
    async with start():
        exchange = await admin.slash(channel, "feed import", file=file)
        assert exchange.ephemeral
        assert told in plain(exchange.text)
        assert "No feed is followed" in (await admin.slash(channel, "feed list")).text


async def test_where_to_post_is_checked_before_it_is_stored(start, fake, guild, admin, channel, paper):
    locked, forum = fake.channel(guild, "locked"), fake.forum(guild, "articles")
    locked.overwrites[guild.id] = (Permissions(0), Permissions(send_messages=True))
    quiet = fake.role(guild, "Quiet")
    async with start():
        await admin.slash(channel, "feed add", url=paper.url)
        for options, told in (
            ({"channel": locked}, "The bot may not post in"),
            ({"channel": channel, "tags": "Harbour"}, "Tags go with a forum."),
            ({"channel": forum, "tags": "Harbour"}, "has no tags."),
            ({"channel": channel, "role": guild.roles[guild.id]}, "everybody is never mentioned"),
            ({"channel": channel, "stop": True}, "Either stop, or name a channel."),
            ({"role": quiet}, "Name a channel too."),
            ({}, "posted nowhere"),
            ({"channel": channel, "role": quiet}, "is not told"),
            ({}, f"posted in <#{channel.id}> and mention <@&{quiet.id}>"),
            ({"stop": True}, "posted nowhere"),
        ):
            exchange = await admin.slash(channel, "feed post", feed=1, **options)
            assert exchange.ephemeral
            assert told in exchange.text.replace("\\", ""), options
            assert not any(message.pings for message in exchange.messages)


async def test_another_guilds_feed_is_unknown(start, fake, admin, channel, paper):
    hill = fake.guild("Hill News")
    eve = fake.member(hill, "eve", manage_guild=True)
    async with start():
        await admin.slash(channel, "feed add", url=paper.url)
        for line in ("feed pause", "feed remove", "feed preview", "feed filter", "feed post"):
            told = await eve.slash(fake.channel(hill), line, feed=1)
            assert told.ephemeral
            assert "Varnby" not in told.text
            assert "Something failed" not in told.text
        assert not (await eve.complete(fake.channel(hill), "feed pause", "feed", "")).choices
        assert "active" in (await admin.slash(channel, "feed list")).text


async def test_a_member_is_refused_all_of_it(start, admin, member, channel, paper):
    async with start():
        await admin.slash(channel, "feed add", url=paper.url)
        assert not member.sees_command("feed")
        for line, options in (
            ("add", {"url": paper.url}),
            ("list", {}),
            ("pause", {"feed": 1}),
            ("remove", {"feed": 1}),
            ("preview", {"feed": 1}),
            ("filter", {"feed": 1, "clear": True}),
            ("post", {"feed": 1, "channel": channel}),
            ("import", {"file": opml("https://paper.example/feed")}),
            ("export", {}),
        ):
            refused = await member.slash(channel, f"feed {line}", **options)
            assert refused.ephemeral
            assert refused.text.startswith(ADMINS_ONLY), line
        assert not (await member.complete(channel, "feed pause", "feed", "")).choices
        assert "One feed" in (await admin.slash(channel, "feed list")).text


async def test_who_follows_and_changes_is_noted(start, fake, guild, admin, channel, paper):
    librarian = fake.member(guild, "dee", fake.role(guild, "Librarians"))
    role = guild.members[librarian.user.id].roles[0]
    async with start() as client:
        await client.app.guilds.change(library_key(guild.id), admin.user.id, admin_roles=(role.id,))
        await librarian.slash(channel, "feed add", url=paper.url)
        assert (await librarian.complete(channel, "feed pause", "feed", "varnby")).choices
        await librarian.slash(channel, "feed pause", feed=1)
        await librarian.slash(channel, "feed post", feed=1)
        await librarian.slash(channel, "feed remove", feed=1)
        told = plain((await admin.slash(channel, "audit")).text)
        for deed in ("followed the feed", "changed the feed", "stopped following the feed"):
            assert told.count(f"{deed} {paper.url}") == 1
