"""Admins set what holds in their guild on one panel, which is drawn anew and survives a restart."""

from __future__ import annotations

import discord
import pytest

from bot.guild.settings import GuildSettings
from bot.guilds import library_key
from tests.fake_discord.reading import walk
from tests.fake_discord.world import File
from tests.journeys.pages import LOCK

ALONE = "Only members with Manage Server"
NUMBERS = {"quote_chars": 0, "quota": 1, "budget": 2, "time_zone": 3}


def plain(text):
    return text.replace("**", "").replace("\\", "")


def fields(form):
    return [part["component"]["custom_id"] for part in form.modal["components"]]


@pytest.fixture
def key(guild):
    return library_key(guild.id)


async def test_menus_set_and_show_what_is_set(start, fake, guild, admin, channel, key):
    editors, asking = fake.role(guild, "editors"), fake.channel(guild, "questions")
    async with start() as client:
        panel = await admin.slash(channel, "settings")
        assert panel.ephemeral
        message = panel.messages[0]
        await admin.click(message, "Ask channels", str(asking.id))
        await admin.click(message, "Admin roles", str(editors.id))
        await admin.click(message, "Log channel", str(channel.id))
        await admin.click(message, "Answers", "private", "reply_in_thread")
        await admin.click(message, "Quotes in an answer", "2")
        await admin.click(message, "Language", "en")
        assert await client.app.guilds.of(key) == GuildSettings(
            ask_channels=(asking.id,),
            admin_roles=(editors.id,),
            log_channel=channel.id,
            private=True,
            reply_in_thread=True,
            quotes=2,
            language="en",
        )
        await admin.click(message, "Answers")
        assert not (await client.app.guilds.of(key)).private
        shown = {part.get("placeholder"): part for part in walk(message.components)}
        assert [int(one["id"]) for one in shown["Ask channels"]["default_values"]] == [asking.id]
        assert [o["value"] for o in shown["Quotes in an answer"]["options"] if o.get("default")] == ["2"]


async def test_the_form_of_numbers_sets_them_and_tells_what_does_not_fit(start, admin, channel, key):
    async with start() as client:
        message = (await admin.slash(channel, "settings")).messages[0]
        form = await admin.click(message, "Numbers and time zone")
        chars, quota, budget, zone = fields(form)
        await admin.submit(form, {chars: "200", quota: "5", budget: "600", zone: "Pacific/Kiritimati"})
        wanted = GuildSettings(quote_chars=200, quota=5, budget=600, time_zone="Pacific/Kiritimati")
        assert await client.app.guilds.of(key) == wanted
        assert "Questions a member and hour: 5" in plain(message.text)
        again = await admin.click(message, "Numbers and time zone")
        told = await admin.submit(again, {fields(again)[1]: "many"}).followed_up()
        assert told.follow_ups[0].ephemeral
        assert (
            "“many” doesn't fit, so nothing was changed. A member may ask 1 to 1,000"
            in told.follow_ups[0].text
        )
        assert "Questions a member and hour: 5" in plain(message.text)
        await admin.submit(again, {fields(again)[3]: " "})
        assert (await client.app.guilds.of(key)).time_zone is None


async def test_blocking_an_outlet_asks_whether_to_erase_what_is_stored(start, admin, member, channel, key):
    question = "How many singers filled the tram depot of Halvik?"
    async with start() as client:
        await admin.slash(channel, "article add", file=File("page.txt", LOCK.encode()))
        message = (await admin.slash(channel, "settings")).messages[0]
        form = await admin.click(message, "Outlets")
        sent = admin.submit(form, {fields(form)[1]: "the tram bell\n\nThe Tram BELL\nNobody"})
        await sent.followed_up()
        asked = sent.follow_ups[0]
        assert "One article of blocked outlets" in plain(asked.text)
        assert "Four hundred" not in plain((await member.slash(channel, "ask", question=question)).text)
        assert "Tram Bell" not in plain((await admin.slash(channel, "article list")).text)
        assert ALONE not in (erased := await admin.click(asked, "Erase for good")).text
        assert erased.text == "One article is erased for good."
        form = await admin.click(message, "Outlets")
        await admin.submit(form, {fields(form)[1]: ""})
        assert "Four hundred" not in plain((await member.slash(channel, "ask", question=question)).text)
        stale = await admin.click(asked, "Erase for good")
        assert stale.text == "The blocked outlets have changed since; open /settings again."
        assert (await client.app.guilds.of(key)).blocked_outlets == ()


async def test_the_panel_survives_a_restart_but_not_the_loss_of_the_right(start, fake, guild, channel, key):
    boss = fake.role(guild, "boss", manage_guild=True)
    person = fake.member(guild, "pat", boss)
    async with start():
        message = (await person.slash(channel, "settings")).messages[0]
    async with start() as client:
        await person.click(message, "Quotes in an answer", "1")
        assert (await client.app.guilds.of(key)).quotes == 1
        form = await person.click(message, "Numbers and time zone")
        guild.members[person.user.id].roles.remove(boss)
        refused = [
            await person.click(message, "Quotes in an answer", "3"),
            await person.click(message, "Outlets"),
            await person.submit(form, {}),
        ]
        assert all(one.ephemeral and ALONE in one.text for one in refused)
        assert (await client.app.guilds.of(key)).quotes == 1


async def test_forged_choices_set_nothing(start, fake, admin, channel, key):
    theirs = fake.channel(fake.guild("Other News"), "notices")
    async with start() as client:
        message = (await admin.slash(channel, "settings")).messages[0]
        menus = {part["custom_id"]: part for part in walk(message.components) if part.get("custom_id")}
        for forged, value in (
            ("log_channel", str(theirs.id)),
            ("admin_roles", "one"),
            ("quotes", "9"),
            ("language", "xx"),
            ("budget", "9999"),
        ):
            custom_id = f"verbatim:set:{forged}"
            menu = menus.get(custom_id) or menus["verbatim:set:switches"]
            menu |= {"type": 3, "custom_id": custom_id, "options": [{"label": "x", "value": value}]}
            told = await admin.click(message, custom_id, value).followed_up()
            assert told.follow_ups[0].ephemeral
            assert "nothing was changed" in told.follow_ups[0].text
        assert await client.app.guilds.of(key) == GuildSettings()


async def test_members_see_no_panel(start, member, channel):
    async with start():
        told = await member.slash(channel, "settings")
        assert told.ephemeral
        assert ALONE in told.text


@pytest.mark.parametrize(
    ("granted", "words"), [(False, "The bot's operator turns it on"), (True, "doesn't ask")]
)
async def test_what_the_intent_lacks_is_told(start, fake, admin, channel, granted, words):
    if granted:
        fake.state.gateway.privileged = discord.Intents(message_content=True).value
    async with start():
        assert words in (await admin.slash(channel, "settings")).text


async def test_a_log_channel_that_is_closed_to_the_bot_is_told(start, fake, guild, admin, channel, key):
    closed = fake.channel(guild, "closed")
    closed.overwrites[fake.state.bot.id] = (discord.Permissions(0), discord.Permissions(send_messages=True))
    async with start():
        message = (await admin.slash(channel, "settings")).messages[0]
        await admin.click(message, "Log channel", str(closed.id))
        assert "I can't write in the log channel" in message.text
