"""An admin adds files of every kind, several at once, and texts that are addresses."""

from __future__ import annotations

import pytest

from tests.fake_discord.world import File
from tests.ingest import sample_files as files
from tests.journeys.pages import seed_sized

QUESTION = "How much did the work on both hinges of the tidal gate cost?"
WORDS = "31 million crowns"
PDF, DOCX = "application/pdf", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def plain(text):
    return text.replace("**", "").replace("\\", "").replace("> ", "")


async def asked(member, channel):
    return plain((await member.slash(channel, "ask", question=QUESTION)).text)


@pytest.mark.parametrize(
    ("name", "make", "kind"), [("gate.pdf", files.pdf, PDF), ("gate.docx", files.word, DOCX)]
)
async def test_a_document_by_the_file_option(start, admin, member, channel, name, make, kind):
    async with start():
        told = await admin.slash(channel, "article add", file=File(name, make(), kind))
        assert told.text.count("Added") == 1
        assert WORDS in await asked(member, channel)


async def test_several_attachments_of_a_message_at_once(start, admin, member, channel):
    attached = [
        File("gate.pdf", files.pdf(), PDF),
        File("scan.pdf", files.pictures(), PDF),
        File("message.txt", seed_sized().encode()),
    ]
    async with start():
        posted = await member.message(channel, "", attached)
        told = await admin.menu(channel, "Add article", posted)
        assert told.text.count("Added") == 3
        assert "pictures of pages and no text" in plain(told.text)
        assert WORDS in await asked(member, channel)


async def test_several_files_of_the_form_at_once(start, admin, member, channel):
    async with start():
        form = await admin.slash(channel, "article add")
        attached = [File("gate.docx", files.word(), DOCX), File("page.txt", seed_sized().encode())]
        told = await admin.submit(form, {"Files": attached})
        assert told.text.count("Added") == 3


@pytest.mark.parametrize(("name", "megabytes"), [("gate.pdf", 20), ("gate.docx", 20), ("gate.txt", 3)])
async def test_a_file_too_large_is_told_before_it_is_downloaded(start, admin, channel, name, megabytes):
    large = File(name, bytes(megabytes * 1_000_000 + 1))
    async with start():
        told = await admin.slash(channel, "article add", file=large)
        assert f"Attach at most {megabytes} MB" in plain(told.text)


@pytest.mark.parametrize("count", [1, 3])
async def test_addresses_in_the_forms_text_are_fetched(start, site, admin, channel, count):
    page = "<html><body><article><h1>Gate {0} of Port Ellery</h1><p>{1}</p><p>{2} It is gate {0}.</p>"
    urls = [site.page(f"/{at}", page.format(at, files.FIRST, files.SECOND)) for at in range(count)]
    async with start():
        form = await admin.slash(channel, "article add")
        told = await admin.submit(form, {"Text": "\n".join(["", *urls, ""])})
        assert "Added" in told.text
        assert [request.path for request in site.requests if "robots" not in request.path] == [
            f"/{at}" for at in range(count)
        ]
