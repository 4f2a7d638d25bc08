"""What is taken of a feed, and why."""

from __future__ import annotations

import pytest

from ingest.feeds.filters import Choice, Terms, from_json, has_words, judge, to_json
from ingest.feeds.model import Entry

ENTRY = Entry(
    title="The lock opens",
    author="Ann Lee, Oda Brandt",
    categories=("Harbour", "News"),
    text="Ships pass again.",
)


def why(include=None, exclude=None):
    judgement = judge(ENTRY, Choice(include or Terms(), exclude or Terms()))
    return judgement.taken, judgement.reason, judgement.kind, judgement.term


def test_without_a_choice_everything_is_taken():
    assert why() == (True, "unfiltered", None, None)


def test_any_term_of_a_kind_is_enough():
    assert why(Terms(words=("ferry", "LOCK"))) == (True, "included", "word", "LOCK")
    assert why(Terms(authors=("oda brandt",))) == (True, "included", "author", "oda brandt")
    assert why(Terms(categories=("harbour",))) == (True, "included", "category", "harbour")


def test_every_kind_that_is_named_must_be_there():
    assert why(Terms(words=("lock",), authors=("Ilse", "Bo"))) == (False, "missing", "author", "Ilse, Bo")


def test_what_excludes_goes_first():
    assert why(Terms(words=("lock",)), Terms(words=("ships pass",))) == (
        False,
        "excluded",
        "word",
        "ships pass",
    )
    assert why(exclude=Terms(categories=("news",))) == (False, "excluded", "category", "news")


def test_a_category_is_the_whole_of_it():
    assert not why(Terms(categories=("Harb",)))[0]


@pytest.mark.parametrize(
    ("text", "term", "stands"),
    [
        ("a harbour lock", "lock", True),
        ("a locksmith", "lock", False),
        ("C++ (and R)", "C++", True),
        ("ships  pass", "ships pass", True),
        ("长江大桥开通", "大桥", True),
        ("Zürich", "zürich", True),
        ("anything", " ", False),
    ],
)
def test_words_are_whole(text, term, stands):
    assert has_words(text, term) is stands


def test_a_choice_comes_back_from_json():
    choice = Choice(Terms(words=("lock", "大桥")), Terms(authors=('"Bo"',)))
    assert from_json(to_json(choice)) == choice
    assert from_json("{}") == Choice()
