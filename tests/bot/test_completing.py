"""Which questions lean on another one, and what is searched for them."""

from __future__ import annotations

import pytest

from bot.questions.completing import complete, lacks_words, topic_of

LEANING = [
    "and when?", "When?", "why", "Why exactly?", "how many of them?", "what about Laos?", "And how much did it cost?",
    "How much did it cost?", "Who built it?", "What did they say about prices?", "and the price?", "And where is that?",
    "How about the Nam Theun 2 dam?", "Who won?", "in which year?", "What is it?", "but who paid?", "and how many people died?",
]  # fmt: skip
WHOLE = [
    "Who launched Shenzhou-20?", "What is a tsunami?", "But what is photosynthesis?", "Where is Gaia?", "tsunami", "Laos?",
    "and when did Gaia fall silent?", "How long does it take to build a dam?", "What time is it in Tokyo?",
    "Did the dam of the valley break after it was built?", "Which trees are those that the storm felled in the park?",
    "How many singers filled the tram depot?", "Is it true that the lock opened again?", "Wann öffnet die Schleuse?", "水门何时开放？",
]  # fmt: skip


@pytest.mark.parametrize("question", LEANING)
def test_a_question_with_too_few_words_leans_on_another(question):
    assert lacks_words(question)


@pytest.mark.parametrize("question", WHOLE)
def test_a_question_with_words_of_its_own_does_not(question):
    assert not lacks_words(question)


@pytest.mark.parametrize(
    ("first", "then", "sought"),
    [
        ("Who launched Shenzhou-20?", "and when?", "when: launched Shenzhou-20"),
        ("Which ships passed the lock?", "how many of them?", "how many of them: ships passed lock"),
        ("How much did the repairs of the lock cost?", "Why?", "Why: repairs lock"),
        ("Who launched Gaia?", "In which year?", "In which year: launched Gaia"),
        ("What is Tiangong?", "How much did it cost?", "How much did it cost: Tiangong"),
        ("Who opened the lock?", "and who paid?", "who paid: lock"),
        ("When was the dam built?", "And the price?", "the price: dam built"),
        (
            "How much power does Thailand sell?",
            "what about Laos?",
            "How much power does Laos sell?",
        ),
        (
            "Who flew to Tiangong on Shenzhou-19?",
            "and on Shenzhou-20?",
            "Who flew to Tiangong on Shenzhou-20?",
        ),
        ("When was Gaia launched from Kourou?", "and Juice?", "When was Juice launched from Kourou?"),
        ("Who won the cup of Halvik in 2023?", "And in 2024?", "Who won the cup of Halvik in 2024?"),
        ("Which villages were flooded?", "what about Varnby?", "Which villages were flooded Varnby"),
    ],
)
def test_the_question_before_gives_the_words_that_lack(first, then, sought):
    assert complete(then, topic_of(first)).sought == sought


def test_a_chain_of_questions_keeps_to_the_first_subject():
    topic = topic_of("Who launched Shenzhou-20?")
    for question in ("How much did it cost?", "and who paid?", "and when?"):
        topic = complete(question, topic)
    assert topic.sought == "when: launched Shenzhou-20"
    assert topic.typed == ("Who launched Shenzhou-20?",)


def test_after_another_name_the_questions_are_about_it():
    topic = complete("what about Laos?", topic_of("How much power does Thailand sell?"))
    assert topic.typed == ("How much power does Thailand sell?", "what about Laos?")
    again = complete("and Cambodia?", topic)
    assert again.typed == ("How much power does Thailand sell?", "and Cambodia?")
    assert complete("and when?", again).sought == "when: power Cambodia sell"


@pytest.mark.parametrize("question", ["", "?!", "and", "🎉", "\udcff", "it " * 300, "and " * 200])
def test_nothing_that_is_typed_is_a_failure(question):
    assert isinstance(lacks_words(question), bool)
    assert complete(question, topic_of("Who launched Shenzhou-20?")).sought
