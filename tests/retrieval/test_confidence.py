"""The same passage and the same question are as sure in a library of one passage as in one of two thousand."""

from __future__ import annotations

import random

import pytest

from retrieval.confidence import background
from tests.retrieval.shelves import shelf

ARTICLE = """Lighthouse of Gammelnes sold

The municipality sold the lighthouse of Gammelnes for 2.4 million crowns on Friday. The buyer, a choir from Lindal, wants to rehearse in the tower.
The lamp was lit for the first time in 1869. Its light reached 17 nautical miles."""
QUESTIONS = [
    "Who bought the lighthouse of Gammelnes?",
    "When was the lamp lit for the first time?",
    "How much did the lighthouse cost?",
    "How far did the light reach?",
    "What does the choir from Lindal want?",
    "How many people work in the lighthouse of Gammelnes?",
    "Who painted the tower?",
    "What did the mayor say about the lighthouse?",
]
WORDS_EACH = 90


def filler(count: int) -> list[str]:
    """Articles of one passage of general words, each as frequent as it is in general."""
    chance = random.Random(7)  # noqa: S311 - text to fill a library, not a secret
    known = background(english=True).shares
    words, shares = list(known), list(known.values())
    return [
        f"Notes {number}\n\n" + " ".join(chance.choices(words, shares, k=WORDS_EACH)) + "."
        for number in range(count)
    ]


@pytest.fixture(scope="module")
def sizes():
    """Libraries of 1, 4, 20 and about 2,000 passages beside the article's headline, which is one too."""
    others = filler(2_000)
    return [shelf([ARTICLE, *others[:count]]) for count in (0, 3, 19, 2_000)]


@pytest.mark.parametrize("question", QUESTIONS)
def test_confidence_hardly_depends_on_the_size_of_the_library(sizes, question):
    sure = [library.surest(question, article=1) for library in sizes]
    assert max(sure) - min(sure) <= 0.1, sure


def test_a_library_of_one_article_answers(sizes):
    finding = sizes[0].ask("When was the lamp lit for the first time?")
    assert finding.verdict == "answer"
    assert "1869" in finding.excerpts[0].text
