"""Members are answered in their language, a guild in its own, and no sentence stands past the files."""

from __future__ import annotations

import re

import pytest

from bot.locale import own_names
from tests.fake_discord.reading import walk
from tests.pseudo import LETTERS, pseudo

SPOKEN = {
    "en": "No article is stored in",
    "es": "Todavía no hay",
    "id": "Belum ada artikel",
    "zh-CN": "还没有",
}
LATIN = re.compile(r"[A-Za-z]{2,}")
AS_IT_STANDS = re.compile(r"`[^`]*`|<[^<>\s]*>|\]\([^)]*\)|https?://\S+|/[a-z]+(?: [a-z]+)?|JSON|UTC")
"""What isn't a sentence: code, mentions and times of Discord's, addresses, commands."""

TITLE, OUTLET = "Шлюз старого порта снова открыт", "Портовый вестник"
PAGE = f"""<html lang="ru"><head><title>{TITLE}</title><meta property="og:site_name" content="{OUTLET}">
<meta property="article:published_time" content="2025-04-25T08:00:00Z"></head><body><article><h1>{TITLE}</h1>
<p>Суда снова могут проходить через шлюз старого порта после девяти лет перерыва, сообщили портовые власти.</p>
<p>Шлюз закрыли в 2016 году, когда наводнение повредило обе створки ворот. Ремонт стоил 48 миллионов крон.</p>
</article></body></html>"""
QUESTION = "Сколько стоил ремонт шлюза?"


def told(exchange):
    """Every word that a person is shown: texts, buttons, menus, fields of a form."""
    bodies = [message.components for message in exchange.messages]
    words = [exchange.text]
    if exchange.modal:
        words.append(exchange.modal["title"])
        bodies.append(exchange.modal["components"])
    for part in (part for body in bodies for part in walk(body)):
        shown = [part, *(part.get("options") or [])]
        words += [
            one.get(key) or "" for one in shown for key in ("content", "label", "placeholder", "description")
        ]
    return "\n".join(words)


def latin(words):
    return LATIN.findall(AS_IT_STANDS.sub(" ", words))


@pytest.mark.parametrize(
    ("locale", "language"), [("es-419", "es"), ("id", "id"), ("zh-CN", "zh-CN"), ("fr", "en")]
)
async def test_what_is_private_is_told_in_the_members_language(start, fake, guild, channel, locale, language):
    reader = fake.member(guild, "eva", locale=locale)
    async with start():
        answer = await reader.slash(channel, "sources")
        assert SPOKEN[language] in answer.text


async def test_what_all_can_read_is_told_in_the_guilds_language(start, fake):
    guild = fake.guild("Noticias del lago", locale="es-ES")
    reader, channel = fake.member(guild, "eva", locale="id"), fake.channel(guild)
    async with start():
        public = await reader.slash(channel, "ask", question="What opened?")
        assert not public.ephemeral
        assert SPOKEN["es"] in public.text
        private = await reader.slash(channel, "ask", question="What opened?", private=True)
        assert SPOKEN["id"] in private.text


async def test_the_language_that_admins_set_is_everybodys(start, admin, member, channel):
    async with start():
        panel = await admin.slash(channel, "settings")
        await admin.click(panel.messages[0], "Language", "zh-CN")
        assert "简体中文" in told(panel)
        for options in ({}, {"private": True}):
            answer = await member.slash(channel, "ask", question="What opened?", **options)
            assert SPOKEN["zh-CN"] in answer.text


async def test_commands_are_offered_in_each_language(start, fake):
    async with start():
        ask = next(command for command in fake.state.commands if command["name"] == "ask")
        assert ask["name_localizations"] == {
            "es-ES": "preguntar",
            "es-419": "preguntar",
            "id": "tanya",
            "zh-CN": "提问",
        }
        question = ask["options"][0]
        assert (
            set(question["name_localizations"])
            == set(question["description_localizations"])
            == set(ask["name_localizations"])
        )
        assert question["name"] == "question"


async def test_no_sentence_stands_past_the_message_files(start, admin, guild, channel, site):
    url = site.page("/lock", PAGE)
    async with start(pseudo()):
        seen = {
            "added": await admin.slash(channel, "article add", url=url),
            "again": await admin.slash(channel, "article add", url=url),
            "form": await admin.slash(channel, "article add"),
            "answer": await admin.slash(channel, "ask", question=QUESTION),
            "closest": await admin.slash(channel, "ask", question="Сколько стоил мост?", private=True),
            "none": await admin.slash(channel, "ask", question="Кто поёт в хоре?"),
            "latest": await admin.slash(channel, "latest"),
            "nothing": await admin.slash(channel, "latest", outlet="Никто"),
            "verified": await admin.slash(channel, "verify", quote="Ремонт стоил 49 миллионов крон"),
            "compared": await admin.slash(channel, "compare", question=QUESTION),
            "related": await admin.slash(channel, "related", article=1),
            "listed": await admin.slash(channel, "article list"),
            "shown": await admin.slash(channel, "article show", article=1),
            "refreshed": await admin.slash(channel, "article refresh", article=1),
            "history": await admin.slash(channel, "article history", article=1),
            "exported": await admin.slash(channel, "article export"),
            "purged": await admin.slash(channel, "article purge", article=1),
            "unknown": await admin.slash(channel, "article show", article=7),
            "feeds": await admin.slash(channel, "feed list"),
            "no feed": await admin.slash(channel, "feed add", url=url),
            "help": await admin.slash(channel, "help"),
            "sources": await admin.slash(channel, "sources"),
            "settings": await admin.slash(channel, "settings"),
            "audit": await admin.slash(channel, "audit"),
            "gaps": await admin.slash(channel, "gaps"),
            "stats": await admin.slash(channel, "stats"),
            "privacy": await admin.slash(channel, "privacy"),
            "removed": await admin.slash(channel, "article remove", article=1),
            "undone": await admin.slash(channel, "article undo"),
        }
        for label in ("more", "why"):
            seen[label] = await admin.click(seen["answer"].messages[0], pseudo()(f"press-{label}"))
    words = {name: told(exchange).replace(guild.name, "") for name, exchange in seen.items()}
    for language in own_names().values():
        words["settings"] = words["settings"].replace(language, "")
    assert [name for name, said in words.items() if not set(said) & set(LETTERS.values())] == []
    assert {name: latin(said) for name, said in words.items() if latin(said)} == {}
