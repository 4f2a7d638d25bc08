"""An article's lead picture stands beside its words where the guild's admins turned pictures on."""

from __future__ import annotations

import pytest

from tests.fake_discord.reading import walk

THUMBNAIL = 11
ASKED = "Who painted the water tower of Hollin?"
HEAD = '<meta property="og:image" content="{}">'
PAGE = """<html><head>{}</head><body><article><h1>Hollin has a striped water tower</h1>
<figure><img src="https://pictures.example/tower-800.jpg"><figcaption>Stripes *up* to the roof.</figcaption></figure>
<p>The water tower of Hollin was painted in eleven stripes by the pupils of the evening school, who asked nobody.</p>
<p>The council of the town voted on Tuesday to keep the stripes until the tower is cleaned in the spring of the year.</p>
</article></body></html>"""
PICTURE = HEAD.format("https://pictures.example/tower-800.jpg")


def pictures(message):
    """Address and description of what stands beside the words."""
    found = [part for part in walk(message.components) if part["type"] == THUMBNAIL]
    return [(part["media"]["url"], part.get("description")) for part in found]


async def allow(client, admin, *, images=True):
    await client.app.guilds.change(f"discord:{admin.guild.id}", admin.user.id, images=images)


@pytest.fixture
def page(site):
    return site.page("/tower", PAGE.format(PICTURE))


async def test_a_picture_where_the_guild_allows_pictures(start, page, admin, member, channel):
    shown = [("https://pictures.example/tower-800.jpg", "Stripes *up* to the roof.")]
    async with start() as client:
        await admin.slash(channel, "article add", url=page)

        async def cards():
            asked = await member.slash(channel, "ask", question=ASKED)
            latest = await member.slash(channel, "latest")
            show = await admin.slash(channel, "article show", article=1)
            return [pictures(exchange.messages[0]) for exchange in (asked, latest, show)]

        assert await cards() == [[], [], []]
        await allow(client, admin)
        assert await cards() == [shown, shown, shown]


async def test_a_shared_answer_keeps_its_picture_until_the_article_goes(start, page, admin, member, channel):
    async with start() as client:
        await admin.slash(channel, "article add", url=page)
        await allow(client, admin)
        private = await member.slash(channel, "ask", question=ASKED, private=True)
        shared = (await member.click(private.messages[0], "Share")).messages[-1]
        assert len(pictures(shared)) == 1
        order = [part["type"] for part in shared.components[0]["components"]]
        removal = await admin.slash(channel, "article remove", article=1)
        await admin.click(removal.messages[0], "Remove")
        await client.attention.attend()
        assert pictures(shared) == []
        assert "removed from the stored articles" in shared.text
        assert len(shared.components[0]["components"]) == len(order)


async def test_another_picture_is_no_new_version(start, site, page, admin, channel):
    async with start() as client:
        await allow(client, admin)
        await admin.slash(channel, "article add", url=page)
        for address in ("https://pictures.example/again.jpg", "javascript:alert(1)"):
            site.page("/tower", PAGE.format(HEAD.format(address)).replace("tower-800", "tower-900"))
            told = await admin.slash(channel, "article add", url=page)
            assert "Unchanged" in told.text
        shown = (await admin.slash(channel, "article show", article=1)).messages[0]
        assert pictures(shown) == [("https://pictures.example/tower-900.jpg", "Stripes *up* to the roof.")]
        assert "Version" not in shown.text
