"""An answer that all can see says so when what it quotes changes or goes."""

from __future__ import annotations

from ingest.pipeline import utc_now
from tests.journeys.test_answer_buttons import add
from tests.journeys.test_asking import QUESTION, WORDS, plain

PAGE = """<h1>Tidal gate stays shut</h1><p>The gate of Port Ellery stays shut until its {} hinges are cast anew.</p>
<p>The harbour board said so on Monday, after divers had looked at both of them for a whole week in the cold.</p>
<p>Boats go around the cape until then, which takes them two hours more in good weather and four in bad.</p>
<p>The mayor of Quill island told the paper of the port that the ferry sails on Sundays alone since the autumn.</p>
<p>Children of the island sleep at the school of Ellery during the week, and their parents fetch them on Friday.</p>"""
ASKED = "Until when does the gate of Port Ellery stay shut?"


async def ask(member, channel, question):
    """The message that shows the answer; it is kept as it is edited."""
    return (await member.slash(channel, "ask", question=question)).messages[0]


async def test_a_changed_article_marks_its_answer_with_the_difference(start, site, admin, member, channel):
    async with start() as client:
        url = site.page("/gate", PAGE.format("two"))
        await admin.slash(channel, "article add", url=url)
        shown = await ask(member, channel, ASKED)
        before = (shown.text, shown.edits)
        await client.attention.attend()
        assert (shown.text, shown.edits) == before
        site.page("/gate", PAGE.format("three"))
        await admin.slash(channel, "article refresh", article=1)
        await client.attention.attend()
        assert "Changed since it was quoted" in shown.text
        assert "~~two~~ **three**" in shown.text
        assert [button.label for button in shown.buttons][:2] == ["More context", "More quotes"]
        edits = shown.edits
        await client.attention.attend()
        assert shown.edits == edits


async def test_a_change_elsewhere_in_the_article_leaves_the_answer_be(start, site, admin, member, channel):
    async with start() as client:
        url = site.page("/gate", PAGE.format("two"))
        await admin.slash(channel, "article add", url=url)
        shown = await ask(member, channel, ASKED)
        site.page("/gate", PAGE.format("two").replace("on Friday", "on Saturday"))
        await admin.slash(channel, "article refresh", article=1)
        await client.attention.attend()
        assert "Changed since" not in shown.text


async def test_the_words_of_a_removed_article_are_taken_out_also_after_a_restart(
    start, admin, member, channel
):
    async with start():
        await add(admin, channel)
        shown = await ask(member, channel, QUESTION)
        removal = await admin.slash(channel, "article remove", article=1)
        await admin.click(removal.messages[0], "Remove")
    async with start() as client:
        await client.attention.attend()
        assert WORDS not in plain(shown.text)
        assert "removed from the stored articles" in shown.text


async def test_a_private_answer_is_let_be(start, admin, member, channel):
    async with start() as client:
        await add(admin, channel)
        private = await member.slash(channel, "ask", question=QUESTION, private=True)
        async with client.app.database.writing() as store:
            library = await store.libraries.get(f"discord:{channel.guild.id}")
            await store.articles.remove(library, 1, utc_now())
        await client.attention.attend()
        assert WORDS in plain(private.text)


async def test_a_deleted_message_is_let_be(start, admin, member, channel):
    async with start() as client:
        await add(admin, channel)
        shown = await ask(member, channel, QUESTION)
        shown.deleted = True
        removal = await admin.slash(channel, "article remove", article=1)
        await admin.click(removal.messages[0], "Remove")
        await client.attention.attend()
        assert WORDS in plain(shown.text)
