"""Which words of a message are its quotation, and whether it is a question."""

from __future__ import annotations

import pytest

from bot.asking.quoted_words import is_question, quotation_in


@pytest.mark.parametrize(
    ("message", "quotation"),
    [
        ("He said “The mill burned down in May”, not “so called”.", "The mill burned down in May"),
        ("> The mill **burned** down\n> in May\nReally?", "The mill burned down\nin May"),
        ("The mill burned down.", "The mill burned down."),
        ("the so-called “mill”", "the so-called “mill”"),
        ("», dit-il. «Le moulin a brûlé en mai» ", "Le moulin a brûlé en mai"),
        ("", ""),
    ],
)
def test_the_quotation_of_a_message(message, quotation):
    assert quotation_in(message) == quotation


@pytest.mark.parametrize(
    ("message", "asked"),
    [
        ("When did the mill burn?", True),
        ("Really?", False),
        ("The mill burned down.", False),
        ("Did it burn? I doubt it.", False),
        ("word " * 50 + "?", False),
    ],
)
def test_whether_a_message_is_a_question(message, asked):
    assert is_question(message) is asked
