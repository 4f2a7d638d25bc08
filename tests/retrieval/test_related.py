"""Articles near to another one."""

from __future__ import annotations

import pytest

from retrieval.index import Snapshot
from retrieval.related import candidates, nearest, weigh_words
from retrieval.segments import build_segment

ARTICLES = {
    1: "The ferry Halcyon struck a pier in Varnby. Divers look at the hull of the ferry on Wednesday.",
    2: "A letter warned of the open door on the ferry Halcyon. The hull was painted over in Varnby.",
    3: "Four hundred singers filled the tram depot of Halvik. The echo is the longest in the country.",
    4: "Bakers in Halvik ask for less tax on rye. The council of bakers meets in the town hall.",
    5: "渡轮在港口沉没。救援队找到了所有乘客。",
    6: "渡轮的乘客说港口很暗。救援队很快就来了。",
}


@pytest.fixture
def snapshot():
    segments = {n: build_segment("", text, [("body", 0, len(text))]) for n, text in ARTICLES.items()}
    return Snapshot((number, 1, segment) for number, segment in segments.items())


def near(snapshot, number, text=None):
    keys = candidates(snapshot, number, text or ARTICLES[number])
    assert number not in {key[0] for key in keys}
    return nearest(snapshot, text or ARTICLES[number], {key: ARTICLES[key[0]] for key in keys})


@pytest.mark.parametrize(("number", "found"), [(1, [2]), (2, [1]), (5, [6]), (6, [5]), (3, []), (4, [])])
def test_near_by_rare_words(snapshot, number, found):
    assert near(snapshot, number) == found


def test_a_text_without_words_and_an_empty_library(snapshot):
    assert near(snapshot, 1, "…") == []
    assert near(Snapshot(), 1) == []


def test_rare_words_weigh_most(snapshot):
    weights = weigh_words(ARTICLES[1], snapshot)
    assert weights["ferri"] > weights["wednesday"]
    assert "the" not in weights
    assert list(weights.values()) == sorted(weights.values(), reverse=True)
