"""Whom to believe where extractors differ."""

from __future__ import annotations

import socket

import pytest

from ingest.extractors import Opinions, alike, read_opinions
from ingest.markup import parse

WORDS = "The {0} of Brackenholm was weighed on Friday, and the scales said {1} kilograms, which surprised nobody who had carried it up the hill in {2} and back."
STORY = [
    WORDS.format(thing, 40 + number, thing + "s")
    for number, thing in enumerate(("bell", "anvil", "millstone", "font", "pump", "safe"))
]
OTHER = (
    "Nobody asked for the other text, which is about kites, and string, and the wind over the allotments by the canal. "
    * 5
)
PAGE = (
    "<html><body><div id='content'><div class='story'>"
    + "".join(f"<p>{line}</p>" for line in STORY)
    + "</div></div></body></html>"
)


def test_likeness():
    assert alike(STORY[0], STORY[0]) == 1.0
    assert alike(STORY[0], OTHER) == 0.0
    assert alike("", "") == 1.0
    assert alike("林港的旧桥将关闭到冬季", "林港的旧桥将关闭到冬季") == 1.0


def test_the_careful_reading_is_believed():
    assert Opinions(PAGE, "\n".join(STORY), "\n".join(STORY) + " and more").choose(600) == "\n".join(STORY)


def test_the_greedy_one_where_the_careful_one_has_less_than_half():
    assert Opinions("<p>", STORY[0], "\n".join(STORY)).choose(0) == "\n".join(STORY)


def test_two_that_agree_against_it_are_believed():
    chosen = Opinions(PAGE, OTHER, OTHER).choose(2 * len(OTHER) + 2)
    assert alike(chosen, "\n".join(STORY)) > 0.9


def test_where_nothing_is_doubtful_nobody_else_is_asked():
    assert Opinions(PAGE, OTHER, OTHER).choose(0) == OTHER


def test_others_are_not_asked_about_a_huge_page():
    assert Opinions(PAGE + " " * 700_000, OTHER, OTHER).choose(10_000) == OTHER


@pytest.mark.parametrize("markup", ["", "<", "<p>", "\x00"])
def test_one_that_breaks_has_no_opinion(markup):
    assert Opinions(markup, "", "").choose(100) == ""


def test_no_opinion_touches_the_network(monkeypatch):
    def refuse(*_args, **_kwargs):
        raise AssertionError

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(socket.socket, "connect", refuse)
    opinions = read_opinions(parse(PAGE.replace("<p>", "<p><img src='http://pictures.example/a.png'>")))
    assert alike(opinions.second(OTHER), "\n".join(STORY)) > 0.9
