"""An admin adds pages in every way there is; nobody else does."""

from __future__ import annotations

import pytest

from tests.fake_discord.world import File
from tests.journeys.pages import LOCK, seed_sized

QUESTION = "How much did the repairs of the lock cost?"
WORDS = "Repairs cost 48 million crowns"
PAGE = """<!doctype html><html><head><title>The lock opens | Varnby Post</title>
<meta property="og:site_name" content="Varnby Post"><meta property="og:title" content="The lock opens">
<meta property="article:published_time" content="2025-04-25T08:00:00+02:00"></head><body><article><h1>The lock opens</h1>
<p>Ships can pass the harbour lock of Old Varnby again after nine years, the port authority said on Friday.</p>
<p>The lock was closed in 2016 when a flood bent both of its gates. Repairs cost 48 million crowns, twice as
much as planned by the council of the town.</p></article></body></html>"""


def plain(text):
    return text.replace("**", "").replace("\\", "").replace("> ", "")


async def asked(member, channel, question=QUESTION):
    return plain((await member.slash(channel, "ask", question=question)).text)


def test_the_page_is_as_long_as_the_one_the_bot_was_made_for():
    assert len(seed_sized()) == 9_677


async def test_a_page_by_the_file_option(start, admin, member, channel):
    async with start():
        told = await admin.slash(channel, "article add", file=File("page.txt", seed_sized().encode()))
        assert told.ephemeral
        assert told.text.count("Added") == 2
        assert WORDS in await asked(member, channel)


async def test_a_page_by_the_forms_upload(start, admin, member, channel):
    async with start():
        form = await admin.slash(channel, "article add")
        told = await admin.submit(form, {"Files": [File("page.txt", seed_sized().encode())]})
        assert told.ephemeral
        assert told.text.count("Added") == 2
        assert WORDS in await asked(member, channel)


async def test_a_page_by_the_message_menu(start, admin, member, channel):
    async with start():
        posted = await member.message(channel, "", [File("message.txt", seed_sized().encode())])
        told = await admin.menu(channel, "Add article", posted)
        assert told.ephemeral
        assert told.text.count("Added") == 2
        assert WORDS in await asked(member, channel)


async def test_a_text_pasted_into_the_form_with_its_particulars(start, admin, member, channel):
    text = LOCK.split("VARNBY (April 25): ")[1].split("\n\n")[0]
    async with start():
        form = await admin.slash(channel, "article add")
        values = {"Text": text, "Title": "The lock opens", "Outlet": "Quay Gazette"}
        await admin.submit(form, values | {"Address": "https://quay.example/lock"})
        answer = await member.slash(channel, "ask", question=QUESTION)
        assert "Quay Gazette" in plain(answer.text)
        assert "https://quay.example/lock#:~:text=" in answer.text


async def test_two_forms_open_at_once_are_two(start, admin, channel):
    async with start():
        one, two = [await admin.slash(channel, "article add") for _ in range(2)]
        assert one.modal["custom_id"] != two.modal["custom_id"]
        await admin.submit(one, {"Text": LOCK.split("VARNBY (April 25): ")[1], "Title": "The lock opens"})
        told = await admin.submit(two, {"Text": "", "Title": "Nothing"})
        assert "Added" not in told.text


async def test_a_pages_address_gives_a_link_that_lands_on_the_words(start, site, admin, member, channel):
    site.page("/lock", PAGE)
    async with start():
        told = await admin.slash(channel, "article add", url=site.url("/lock"))
        assert "Added" in told.text
        answer = await member.slash(channel, "ask", question=QUESTION)
        assert WORDS in plain(answer.text)
        assert f"{site.url('/lock')}#:~:text=" in answer.text
        assert "Read in the article" not in [button.label for button in answer.messages[0].buttons]


async def test_a_message_that_is_an_address_is_fetched(start, site, admin, member, channel):
    site.page("/lock", PAGE)
    async with start():
        posted = await member.message(channel, site.url("/lock"))
        assert "Added" in (await admin.menu(channel, "Add article", posted)).text


@pytest.mark.parametrize(
    ("file", "told"),
    [
        (File("empty.txt", b" "), "There is nothing in it"),
        (File("photo.txt", b"\x89PNG\r\n\x1a\n" + bytes(99)), "no text but a picture"),
        (File("photo.exe", b"MZ" + bytes(99)), "Use a .txt, .md, .html, .pdf or .docx file"),
        (File("menu.txt", b"Home\nSports\nWeather\nLog in"), "No article was found"),
    ],
)
async def test_what_is_no_article_is_told_and_nothing_is_stored(start, admin, channel, file, told):
    async with start():
        exchange = await admin.slash(channel, "article add", file=file)
        assert exchange.ephemeral
        assert told in plain(exchange.text)
        assert "No article is stored" in (await admin.slash(channel, "article list")).text


@pytest.mark.parametrize("url", ["http://127.0.0.1/", "file:///etc/passwd", "http://10.0.0.1:8080/", "hello"])
async def test_an_address_that_is_not_fetched_is_told(start, admin, channel, url):
    async with start():
        exchange = await admin.slash(channel, "article add", url=url)
        assert "Not stored" in exchange.text
        assert exchange.ephemeral


async def test_an_empty_form_and_an_empty_message_are_told(start, admin, member, channel):
    async with start():
        form = await admin.slash(channel, "article add")
        assert "The form was empty" in (await admin.submit(form, {})).text
        posted = await member.message(channel, " \u200b ")
        assert (await admin.menu(channel, "Add article", posted)).ephemeral


@pytest.mark.parametrize("line", ["article add", "article list", "article undo"])
async def test_a_member_is_refused_what_is_an_admins(start, member, channel, line):
    async with start():
        assert not member.sees_command("article")
        refused = await member.slash(channel, line)
        assert refused.ephemeral
        assert refused.text.startswith("Only members with Manage Server")


async def test_a_member_is_refused_the_menu_the_ids_and_the_choices(start, admin, member, channel):
    async with start():
        await admin.slash(channel, "article add", file=File("page.txt", LOCK.encode()))
        posted = await member.message(channel, LOCK[:1_900])
        for exchange in (
            member.menu(channel, "Add article", posted),
            member.slash(channel, "article show", article=1),
            member.slash(channel, "article remove", article=1),
        ):
            assert (await exchange).text.startswith("Only members with Manage Server")
        assert not (await member.complete(channel, "article show", "article", "lock")).choices


async def test_a_form_kept_open_is_no_way_around(start, fake, guild, channel):
    """Whoever loses the right while the form is open can't send it off."""
    fleeting = fake.member(guild, "cyd", manage_guild=True)
    async with start():
        form = await fleeting.slash(channel, "article add")
        guild.members[fleeting.user.id].roles.clear()
        refused = await fleeting.submit(form, {"Text": LOCK[:3_900]})
        assert refused.text.startswith("Only members with Manage Server")


async def test_a_configured_role_is_an_admins_too(start, fake, guild, channel, settings, tmp_path):
    from bot import locale
    from bot.app import open_app
    from bot.client import VerbatimClient

    role = fake.role(guild, "Librarians")
    librarian = fake.member(guild, "dee", role)
    named = settings.model_copy(
        update={"discord": settings.discord.model_copy(update={"admin_roles": (role.id,)})}
    )
    async with open_app(named, tmp_path / "data", locale.load()) as app, fake.running(VerbatimClient(app)):
        assert "No article is stored" in (await librarian.slash(channel, "article list")).text
