"""A question of several parts: where it is split, what each is searched as, and what they make together."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.cards.answer import answer_card
from bot.questions.completing import topic_of
from bot.questions.parts import merge, split, topics
from bot.quotes.answers import Answer, Part
from tests.bot.card_samples import QUOTE, SAY, TODAY, assert_sendable, quotes_in, shown


@pytest.mark.parametrize(
    ("question", "sought"),
    [
        ("Who launched Shenzhou-20 and when?", ["Who launched Shenzhou-20", "when: launched Shenzhou-20"]),
        ("What is Gaia? How much did it cost?", ["What is Gaia", "How much did it cost: Gaia"]),
        ("When and where was Gaia launched?", ["When: Gaia launched", "where was Gaia launched"]),
        ("How and why did the tower fall?", ["How: tower fall", "why did the tower fall"]),
        ("Who launched Gaia, and in which year?", ["Who launched Gaia", "in which year: launched Gaia"]),
        ("Who built the lock, when and why?", ["Who built the lock", "when: built lock", "why: built lock"]),
        ("Did the lock open again and when?", ["Did the lock open again", "when: lock open"]),
        (
            "Who is Oda Brandt? And where does she live?",
            ["Who is Oda Brandt", "where does she live: Oda Brandt"],
        ),
        ("What is Gaia? Who won the cup of Halvik?", ["What is Gaia", "Who won the cup of Halvik"]),
    ],
)
def test_parts_are_told_and_completed(question, sought):
    assert [topic.sought for topic in topics(split(question))] == sought


@pytest.mark.parametrize(
    "question",
    [
        "Who wrote and directed the play?",
        "Who sang rock and roll in Halvik?",
        "Which ship passes the new gates? Was it a dredger?",
        "What did the minister say about who pays and when they pay?",
        "Who reported on the storm and what it destroyed?",
        "Between what and what does the railway run?",
        'Who wrote "What is art and when is it good?" in Halvik?',
        "Who sang in What and When?",
        "What is the town, where floods came, called?",
        "The lock was closed and when it opened the ships came.",
        "and when?",
        "Who? What? When? Where?",
        " ".join(f"Who built lock {number}?" for number in range(9)),
    ],
)
def test_what_can_not_be_told_apart_safely_stays_one(question):
    assert split(question) == (question,)


def test_where_every_part_leans_they_lean_on_the_question_before():
    before = topic_of("What is Gaia?")
    sought = [topic.sought for topic in topics(split("How much did it cost and why?"), before)]
    assert sought == ["How much did it cost: Gaia", "why: Gaia"]
    assert [topic.sought for topic in topics(("and when?",), before)] == ["when: Gaia"]
    assert [topic.sought for topic in topics(("and when?",))] == ["when?"]


def found(verdict, *quotes, question="q", missing=(), confidence=0.5):
    reason = {"answer": None, "closest": "doubtful", "none": "not_stored"}[verdict]
    return Answer(question, verdict, confidence, reason, missing, quotes)


def at(start, article_id=12):
    return replace(QUOTE, start=start, end=start + len(QUOTE.text), article_id=article_id)


@pytest.mark.parametrize(
    ("verdicts", "together", "reason"),
    [
        (["answer", "answer"], "answer", None),
        (["answer", "none"], "closest", "doubtful"),
        (["closest", "closest"], "closest", "doubtful"),
        (["none", "none"], "none", "not_stored"),
    ],
)
def test_the_verdict_is_that_of_all_parts(verdicts, together, reason):
    merged = merge(("a", "and b"), [found(verdict) for verdict in verdicts], 3)
    assert (merged.verdict, merged.reason) == (together, reason)
    assert merged.parts == tuple(map(Part, "ab", verdicts))


def test_the_best_of_each_part_comes_first_and_no_words_twice():
    answers = [found("answer", at(0), at(500), at(1_000)), found("answer", at(20), at(0, article_id=13))]
    merged = merge(("a", "b"), answers, 3)
    assert merged.quotes == (at(0), at(500), at(0, article_id=13))
    assert merge(("a", "b"), answers, 1).quotes == (at(0),)


def test_what_one_part_has_is_not_missing():
    answers = [
        found("answer", at(0), question="Who launched Gaia", confidence=0.9),
        found("none", question="when: launched Gaia moon", missing=("launched", "moon"), confidence=0.2),
    ]
    merged = merge(("a", "b"), answers, 3)
    assert (merged.missing, merged.confidence) == (("moon",), 0.2)


def test_the_card_names_what_is_not_covered():
    parts = (Part("Has the reef regrown", "answer"), Part("who paid", "none"), Part("@here why", "closest"))
    view = answer_card(Answer("Has it?", "closest", 0.3, "doubtful", (), (QUOTE,), parts=parts), SAY, TODAY)
    assert_sendable(view)
    assert "Only a part of the question is answered." in shown(view)
    assert "“who paid”: nothing stored answers it." in shown(view)
    assert "“@here why”: only words that are near are stored" in shown(view)
    assert "Has the reef regrown" not in shown(view)
    assert quotes_in(view) == [QUOTE.text]


def test_long_parts_still_make_a_card():
    parts = tuple(Part("reef " * 60, "none") for _ in range(4))
    view = answer_card(Answer("reef " * 200, "closest", 0.3, quotes=(QUOTE,) * 3, parts=parts), SAY, TODAY)
    assert_sendable(view)
