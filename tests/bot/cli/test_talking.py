"""The demo, the chat, the help, and a language that nobody speaks."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path

import pytest

from bot import locale
from tests.bot.cli.conftest import QUESTION
from tests.journeys.pages import LOCK

ROOT = Path(__file__).parents[3]
COMMANDS = [
    (), ("demo",), ("chat",), ("add",), ("ask",), ("latest",), ("verify",), ("stats",), ("check",), ("backup",),
    ("restore",), ("reindex",), ("run",), ("articles",), ("articles", "list"), ("articles", "purge"),
]  # fmt: skip


def test_the_demo_talks_by_itself_where_nobody_sits(verbatim):
    done = verbatim("demo")
    assert done.status == 0
    assert "1,935.3 grams" in done.out
    assert "Sample Gazette" in done.out
    assert "Closest stored words" in done.out
    assert "Nothing stored answers that" in done.out
    assert verbatim("articles", "list", "--json").json == []


def test_the_chat_answers_line_by_line_and_prompts_no_pipe(stored):
    done = stored("chat", stdin=f"{QUESTION}\n\n🎉\n/quit\nnever asked\n")
    assert done.status == 0
    assert "48 million crowns" in done.out
    assert "no words to look for" in done.out
    assert "›" not in done.out
    assert "never asked" not in done.out


def test_the_version_is_told(verbatim):
    metadata = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    done = verbatim("--version")
    assert (done.status, done.out) == (0, f"verbatim {metadata['project']['version']}\n")


@pytest.mark.parametrize("word", ["quit", "Exit", "/exit"])
def test_the_chat_is_left_and_explained_by_a_word(stored, word):
    done = stored("chat", stdin=f"help\n{word}\nnever asked\n")
    assert done.status == 0
    assert "Ask about the stored articles" in done.err + done.out
    assert "never asked" not in done.out


def test_ctrl_c_leaves_the_chat_at_once(person):
    one = person("chat")
    one.sees("› ")
    one.interrupts()
    words, status = one.leaves()
    assert (status, "Traceback" in words) == (130, False)


def test_the_chat_takes_a_question_with_the_one_before(stored):
    done = stored("chat", stdin=f"{QUESTION}\nand why?\n")
    assert done.out.count("48 million crowns") == 2
    assert f"Taken with your question before: {QUESTION}" in done.out


def test_single_questions_and_batches_stand_alone(stored):
    lines = "".join(json.dumps({"id": n, "question": q}) + "\n" for n, q in enumerate([QUESTION, "and why?"]))
    answers = [json.loads(line) for line in stored("ask", "--batch", "-", stdin=lines).out.splitlines()]
    assert [answer["reason"] for answer in answers] == [None, "no_words"]
    assert stored("ask", "and why?", "--json").json["reason"] == "no_words"


@pytest.mark.parametrize("command", COMMANDS)
def test_help_is_in_sentences(verbatim, command):
    done = verbatim(*command, "--help")
    assert done.status == 0
    assert not re.search(r"\bhelp-\w", done.out)


class Pseudo:
    """Every sentence in brackets that no text of ours has."""

    def __init__(self, say):
        self._say = say

    def __call__(self, message_id, /, **values):
        return "\n".join(f"⟦{line}⟧" for line in self._say(message_id, **values).split("\n"))


@pytest.fixture
def pseudo(monkeypatch, verbatim):
    say = Pseudo(locale.load())
    monkeypatch.setattr(locale, "load", lambda _language="en": say)
    return verbatim


@pytest.mark.parametrize(
    "command",
    [
        ("ask", "Who won the chess olympiad?"), ("ask", "🎉"), ("latest", "--outlet", "Nobody"), ("articles", "undo"),
        ("articles", "remove", "1"), ("articles", "show", "77"), ("check",), ("reindex",), ("backup", "copy.db"),
        ("verify", "The mayor promised a golden tram"), ("add", "nowhere.txt"), ("run",),
    ],
)  # fmt: skip
def test_every_sentence_comes_from_the_locale(pseudo, page, command):
    pseudo("add", page)
    done = pseudo(*command)
    said = [line.strip() for line in (done.out + done.err).split("\n") if line.strip()]
    assert said
    assert [line for line in said if not line.startswith("⟦")] == []


def test_beside_the_stored_words_everything_comes_from_the_locale(pseudo, page):
    """What is left of the output without bracketed and stored words has no letter of a sentence."""
    for command in (
        ("add", page),
        ("ask", QUESTION),
        ("articles", "list"),
        ("articles", "show", 1),
        ("stats",),
    ):
        words = re.sub(r"⟦[^⟦⟧]*⟧", " ", pseudo(*command).out.replace("⟦⟦", "⟦").replace("⟧⟧", "⟧"))
        known = set(re.findall(r"\w+", LOCK)) | {"local", "page", "txt", "en", "Post"}
        assert sorted({word for word in re.findall(r"[^\W\d_]{3,}", words) if word not in known}) == []
