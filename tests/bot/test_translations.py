"""Each language has the sentences of English, fills in what they do, and keeps to Discord's limits."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot import locale
from bot.locale import language_of, own_names
from tests.fake_discord.command_limits import NAME

TERMINAL = {"terminal.ftl", "choosing.ftl", "feeds.ftl"}
"""The terminal speaks English alone: its words are commands, options and keys."""
OTHERS = [language for language in locale.languages() if language != "en"]
UNREVIEWED = re.compile(r"# .*no native speaker has reviewed it yet", re.IGNORECASE)


class Placeables(Visitor):
    def __init__(self):
        self.names = set()

    def visit_VariableReference(self, node):  # noqa: N802  fluent names it
        self.names.add(node.id.name)


def messages(source):
    parsed = FluentParser().parse(source).body
    assert [entry.content for entry in parsed if isinstance(entry, ast.Junk)] == []
    return {entry.id.name: entry for entry in parsed if isinstance(entry, ast.Message)}


def placeables(message):
    seen = Placeables()
    seen.visit(message)
    return seen.names


def files(language):
    return {name: text for name, text in locale.files_of(language).items() if name not in TERMINAL}


@pytest.mark.parametrize("language", OTHERS)
def test_each_language_has_every_sentence_and_fills_in_the_same(language):
    english, told = files("en"), files(language)
    assert sorted(told) == sorted(english)
    for name, source in english.items():
        wanted, given = messages(source), messages(told[name])
        assert sorted(given) == sorted(wanted), name
        unlike = {one for one in wanted if placeables(wanted[one]) != placeables(given[one])}
        assert unlike == set()
        assert UNREVIEWED.match(told[name]), name


@pytest.mark.parametrize("language", locale.languages())
def test_discords_limits_on_texts(language):
    say = locale.load(language)
    limits = {"command-": 100, "option-": 100, "modal-": 45, "press-": 80, "menu-": NAME, "name-": NAME}
    for name in (name for source in files(language).values() for name in messages(source)):
        limit = next((limit for start, limit in limits.items() if name.startswith(start)), None)
        if name.endswith("-hint"):
            limit = 100
        if limit:
            assert 1 <= len(say(name)) <= limit, name


@pytest.mark.parametrize("language", locale.languages())
def test_no_two_commands_of_a_place_share_a_name(language):
    names = messages(files(language)["names.ftl"])
    say = locale.load(language)
    places = Counter((re.sub(r"[a-z]+$", "", name), say(name)) for name in names if name.startswith("name-"))
    assert [place for place, times in places.items() if times > 1] == []


def test_what_only_the_terminal_says_is_english_everywhere():
    say = locale.Voices()
    locale.speak("es-ES")
    assert say("error-question-empty").startswith("No se preguntó nada")
    assert say("error-no-token", variable="DISCORD_TOKEN").startswith("The environment variable")
    with pytest.raises(KeyError):
        say("no-such-sentence")
    locale.speak(None)
    assert say("error-question-empty").startswith("Nothing was asked")


def test_the_locales_of_discord_that_there_are_sentences_for():
    assert [language_of(one) for one in ("es-ES", "es-419", "id", "zh-CN")] == ["es", "es", "id", "zh-CN"]
    assert [language_of(one) for one in ("en-GB", "zh-TW", "fr")] == ["en", None, None]
    assert own_names() == {
        "en": "English",
        "es": "Español",
        "id": "Bahasa Indonesia",
        "zh-CN": "简体中文",
    }
