"""What is in the library, what the bot does, and how new the latest is."""

from __future__ import annotations

import pytest

from tests.bot.varnby import BODY, page
from tests.fake_discord.command_limits import CHAT, SUBCOMMAND
from tests.fake_discord.world import File
from tests.journeys.pages import LOCK
from tests.journeys.test_feeds import listed


@pytest.fixture
async def stored(start, admin, channel):
    async with start() as client:
        await admin.slash(channel, "article add", file=File("page.txt", LOCK.encode()))
        yield client


async def test_sources_tell_outlets_with_counts_and_newest_date(stored, member, channel):
    told = await member.slash(channel, "sources")
    assert told.ephemeral
    assert "2 articles, 2 outlets" in told.text
    assert "**Varnby Post** · one article · newest 25 April 2025" in told.text
    assert "**The Tram Bell** · one article" in told.text


async def test_sources_tell_feeds_without_their_addresses(stored, member, guild, channel, site):
    url = listed(site, "/old")
    await stored.app.polling.follow(f"discord:{guild.id}", url)
    told = await member.slash(channel, "sources")
    assert "One feed is followed" in told.text
    assert "Varnby Post" in told.text
    assert url not in told.text


async def test_an_empty_library_and_anothers(stored, fake):
    elsewhere = fake.guild("Other News")
    stranger = fake.member(elsewhere, "eve")
    there = fake.channel(elsewhere)
    for line in ("sources", "help"):
        told = await stranger.slash(there, line)
        assert told.ephemeral
        assert "No article is stored" in told.text
        assert "Varnby" not in told.text


async def test_help_shows_examples_and_more_to_admins(stored, admin, member, channel):
    told = await member.slash(channel, "help")
    assert told.ephemeral
    for words in (
        "exact quotations",
        "never",
        "Choir of four hundred voices",
        "`/verify`",
        "`/compare`",
        "`/help`",
    ):
        assert words in told.text
    assert "`/article" not in told.text


async def test_help_shows_every_command_in_every_language(stored, fake, guild, channel):
    leaves = [
        f"`/{command['name']} {option['name']}`"
        if option.get("type") == SUBCOMMAND
        else f"`/{command['name']}`"
        for command in fake.state.commands
        if command["type"] == CHAT
        for option in (command.get("options") or [{}])
    ]
    for locale in ("en-US", "es-ES", "id", "zh-CN"):
        admin = fake.member(guild, f"ada-{locale}", manage_guild=True, locale=locale)
        told = (await admin.slash(channel, "help")).text
        assert [leaf for leaf in leaves if leaf not in told] == []


async def test_the_latest_says_by_what_it_is_the_newest(stored, member, channel):
    told = await member.slash(channel, "latest", outlet="Varnby Post")
    assert "The newest by its date of publication." in told.text
    told = await member.slash(channel, "latest", outlet="The Tram Bell")
    assert "The newest by its arrival here" in told.text


async def test_the_latest_is_refreshed_for_admins_alone(start, admin, member, channel, site):
    url = site.page("/lock", page())
    async with start():
        await admin.slash(channel, "article add", url=url)
        site.page("/lock", page(*(words.replace("48", "53") for words in BODY)))
        refused = await member.slash(channel, "latest", refresh=True)
        assert refused.ephemeral
        assert "Manage Server" in refused.text
        told = await admin.slash(channel, "latest", refresh=True)
        assert "could not be fetched" not in told.text
        assert "Version 2 of 2" in (await admin.slash(channel, "article show", article=1)).text
        site.page("/lock", "no", status=500)
        told = await admin.slash(channel, "latest", refresh=True)
        assert "One page or feed could not be fetched again" in told.text
