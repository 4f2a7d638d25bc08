"""An admin chooses among the uncertain stories of what they added; the certain ones are stored at once."""

from __future__ import annotations

import pytest

from tests.fake_discord.reading import walk
from tests.fake_discord.world import File
from tests.ingest.test_proposals import PAGE
from tests.journeys.test_adding import plain
from tests.journeys.test_gaps_journey import forge

MENU, BUTTON = "Which stories to add", "Add these"
QUESTION = "When do stallholders of the Sandholm market open in summer?"
WORDS = "voted on Tuesday to open an hour earlier"
OVER = "This choice is over. Add the page again"
TEXT = "text/plain; charset=utf-8"
FILE = File("quay.txt", PAGE.encode())


@pytest.fixture
def page(site):
    return site.page("/quay", PAGE, TEXT)


async def offered(admin, channel):
    return (await admin.slash(channel, "article add", file=FILE)).messages[0]


async def stored(admin, channel):
    return plain((await admin.slash(channel, "article list")).text)


def options(message):
    return next(part["options"] for part in walk(message.components) if part.get("options"))


async def test_what_is_uncertain_is_shown_chosen_and_added(start, admin, member, channel):
    async with start():
        told = await admin.slash(channel, "article add", file=FILE)
        message, words = told.messages[0], plain(told.text)
        assert told.ephemeral
        assert words.count("Added") == 2
        assert "Left out" not in words
        assert "One more story was found" in words
        assert "“Stallholders of the Sandholm market voted on Tuesday”" in words
        assert "“landed before five and nobody wants to wait.”" in words
        assert "Uncertain: the page does not tell where it begins" in words
        assert (await admin.click(message, BUTTON)).text.startswith("No story is chosen yet")
        assert "3 articles" not in await stored(admin, channel)
        await admin.click(message, MENU, "0")
        assert [one.get("default") for one in options(message)] == [True]
        await admin.click(message, BUTTON)
        assert plain(message.text).count("Added") == 3
        assert not message.buttons
        assert WORDS in plain((await member.slash(channel, "ask", question=QUESTION)).text)
        assert "added “From our partners” (article 3)" in (await admin.slash(channel, "audit")).text


async def test_what_was_chosen_may_be_unchosen(start, admin, channel):
    async with start():
        message = await offered(admin, channel)
        await admin.click(message, MENU, "0")
        await admin.click(message, MENU)
        assert not any(one.get("default") for one in options(message))
        assert (await admin.click(message, BUTTON)).text.startswith("No story is chosen yet")


async def test_a_page_is_fetched_once(start, site, page, admin, channel):
    async with start():
        message = (await admin.slash(channel, "article add", url=page)).messages[0]
        await admin.click(message, MENU, "0")
        await admin.click(message, BUTTON)
        assert len(site.requests) == 1
        assert "3 articles" in await stored(admin, channel)


async def test_of_a_list_of_addresses_each_page_offers_its_own(start, site, page, admin, member, channel):
    other = site.page("/pier", PAGE.replace("Stallholders", "Fishwives").replace("sails", "leaves"), TEXT)
    async with start():
        posted = await member.message(channel, f"{page}\n{other}")
        message = (await admin.menu(channel, "Add article", posted)).messages[0]
        assert len(options(message)) == 2
        await admin.click(message, MENU, "0", "1")
        await admin.click(message, BUTTON)
        assert len(site.requests) == 2
        assert "Left out" not in message.text


async def test_the_form_and_the_message_menu_offer_it_too(start, admin, member, channel):
    async with start():
        form = await admin.slash(channel, "article add")
        pasted = await admin.submit(form, {"Text": PAGE})
        posted = await member.message(channel, "", [FILE])
        menu = await admin.menu(channel, "Add article", posted)
        for told in (pasted, menu):
            assert [button.label for button in told.messages[0].buttons] == [MENU, BUTTON]
        await admin.click(menu.messages[0], MENU, "0")
        await admin.click(menu.messages[0], BUTTON)
        assert "3 articles" in await stored(admin, channel)


async def test_a_button_pressed_twice_adds_once(start, admin, channel):
    async with start():
        message = await offered(admin, channel)
        await admin.click(message, MENU, "0")
        pressed = [admin.click(message, BUTTON) for _ in range(2)]
        words = [(await one).text for one in pressed]
        assert sum(one.startswith(OVER) for one in words) == 1
        assert plain(message.text).count("Added") == 3


async def test_a_choice_is_over_after_a_restart_and_after_15_minutes(start, admin, channel):
    async with start() as client:
        message = await offered(admin, channel)
        client.app.proposing.clock = lambda: float("inf")
        for item in ((MENU, "0"), (BUTTON,)):
            told = await admin.click(message, *item)
            assert told.ephemeral
            assert told.text.startswith(OVER)
    async with start():
        for item in ((MENU, "0"), (BUTTON,)):
            assert (await admin.click(message, *item)).text.startswith(OVER)
        assert "2 articles" in await stored(admin, channel)


async def test_nobody_else_chooses(start, fake, guild, admin, member, channel):
    elsewhere = fake.guild("Other News")
    stranger, there = fake.member(elsewhere, "eve", manage_guild=True), fake.channel(elsewhere)
    other = fake.member(guild, "cyd", manage_guild=True)
    async with start():
        message = await offered(admin, channel)
        await admin.click(message, MENU, "0")
        add = message.button(BUTTON).custom_id
        for person, place, told in (
            (member, channel, "Only members with Manage Server"),
            (other, channel, "Only the admin who added the page"),
            (stranger, there, OVER),
        ):
            own = (await person.slash(place, "ask", question=QUESTION)).messages[0]
            forge(own, add)
            assert (await person.click(own, add)).text.startswith(told)
        assert "2 articles" in await stored(admin, channel)


async def test_forged_values_and_keys_choose_nothing(start, admin, channel):
    async with start():
        message = await offered(admin, channel)
        (option,) = options(message)
        for value in ("1", "-1", "x", "²"):
            option["value"] = value
            assert (await admin.click(message, MENU, value)).text.startswith(OVER)
        forged = f"verbatim:add-these:{'0' * 16}"
        forge(message, forged)
        assert (await admin.click(message, forged)).text.startswith(OVER)


async def test_who_is_no_admin_any_more_chooses_nothing(start, fake, guild, channel):
    fleeting = fake.member(guild, "fay", manage_guild=True)
    async with start():
        message = await offered(fleeting, channel)
        guild.members[fleeting.user.id].roles.clear()
        for item in ((MENU, "0"), (BUTTON,)):
            assert (await fleeting.click(message, *item)).text.startswith("Only members with Manage Server")


async def test_what_was_purged_meanwhile_is_not_stored(start, admin, channel):
    async with start():
        message = await offered(admin, channel)
        await admin.click(message, MENU, "0")
        again = await offered(admin, channel)
        await admin.click(again, MENU, "0")
        await admin.click(again, BUTTON)
        purge = await admin.slash(channel, "article purge", article=3)
        await admin.click(purge.messages[0], purge.messages[0].buttons[0].custom_id)
        await admin.click(message, BUTTON)
        assert "Not stored" in message.text
        assert "2 articles" in await stored(admin, channel)
