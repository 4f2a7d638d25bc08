"""What is remembered of a conversation, for whom and how long; and what a question takes from it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.cards.answer import answer_card
from bot.questions.completing import topic_of
from bot.questions.conversations import PERIOD, Conversations, Place
from bot.questions.scoping import WHOLE_LIBRARY, Scope
from bot.questions.understanding import understand
from bot.quotes.answers import Answer
from tests.bot.card_samples import QUOTE, SAY, TODAY, assert_sendable, shown

HERE = Place("discord:1", 10, 20, private=False)
OUTLETS = ["The Star", "Borneo Post"]
MONDAY = date(2026, 11, 23)


class Clock:
    def __init__(self):
        self.time = datetime(2026, 11, 23, tzinfo=UTC)

    def __call__(self):
        return self.time


@pytest.fixture
def clock():
    return Clock()


def asked(question):
    return Answer(question, "answer", 0.9, topic=topic_of(question))


def test_what_was_asked_is_remembered_for_a_quarter_of_an_hour(clock):
    conversations = Conversations(clock)
    conversations.remember(HERE, asked("What is Gaia?"))
    clock.time += PERIOD - timedelta(seconds=1)
    assert conversations.before(HERE) == topic_of("What is Gaia?")
    clock.time += timedelta(seconds=1)
    assert conversations.before(HERE) is None
    assert len(conversations) == 0


@pytest.mark.parametrize(
    "elsewhere",
    [
        HERE._replace(library_key="discord:2"),
        HERE._replace(channel=11),
        HERE._replace(member=21),
        HERE._replace(private=True),
    ],
)
def test_nothing_crosses(clock, elsewhere):
    conversations = Conversations(clock)
    conversations.remember(HERE, asked("What is Gaia?"))
    assert conversations.before(elsewhere) is None


def test_a_question_about_nothing_leaves_the_one_before_it(clock):
    conversations = Conversations(clock)
    conversations.remember(HERE, asked("What is Gaia?"))
    conversations.remember(HERE, Answer("What is it?", "none", 0.0, "no_words"))
    assert conversations.before(HERE) == topic_of("What is Gaia?")


def test_the_longest_resting_is_forgotten_beyond_the_limit(clock):
    conversations = Conversations(clock, limit=2)
    places = [HERE._replace(member=member) for member in range(3)]
    for place in (places[0], places[1], places[0], places[2]):
        conversations.remember(place, asked("What is Gaia?"))
        clock.time += timedelta(seconds=1)
    assert [conversations.before(place) is None for place in places] == [False, True, False]


def understood(*questions):
    """The last of several questions, each with the one before it."""
    topic = None
    for question in questions:
        last = understand(question, OUTLETS, MONDAY, topic)
        topic = last.topic or topic
    return last


def test_a_question_is_taken_with_the_one_before_only_where_it_leans():
    taken = understood("Who launched Shenzhou-20?", "and when?")
    assert [topic.sought for topic in taken.topics] == ["when: launched Shenzhou-20"]
    assert taken.before == "Who launched Shenzhou-20?"
    alone = understood("Who launched Shenzhou-20?", "When did Gaia fall silent?")
    assert (alone.before, alone.topic.typed) == (None, ("When did Gaia fall silent?",))
    assert understood("and when?").before is None
    assert understood("and when?").topic is None


def test_a_part_that_leans_on_another_part_takes_nothing_from_before():
    last = understood("Who launched Shenzhou-20?", "What is Gaia and when did it end?")
    assert last.before is None
    assert [topic.sought for topic in last.topics] == ["What is Gaia", "when did it end: Gaia"]


def test_the_scope_goes_with_the_words():
    asked_first = "What has The Star reported about the dam?"
    assert understood(asked_first, "and why?").scope == Scope("The Star")
    assert understood(asked_first, "and last month?").scope == Scope(
        "The Star", date(2026, 10, 1), date(2026, 10, 31)
    )
    assert understood(asked_first, "When did Gaia fall silent?").scope == WHOLE_LIBRARY


@pytest.mark.parametrize("then", ["In the Borneo Post?", "what about the Borneo Post?", "and borneo post?"])
def test_another_outlet_is_asked_the_same(then):
    last = understood("What has The Star reported about the dam?", then)
    assert [topic.sought for topic in last.topics] == ["What of the dam?"]
    assert last.scope == Scope("Borneo Post")
    assert last.topic.typed == ("What has The Star reported about the dam?", then)


def test_the_card_says_with_what_a_question_was_taken():
    answer = Answer("and when?", "answer", 0.8, quotes=(QUOTE,), before="Has the *reef* regrown? @here")
    view = answer_card(answer, SAY, TODAY)
    assert_sendable(view)
    assert "and when?" in shown(view)
    assert "Taken with your question before: Has the *reef* regrown? @here" in shown(view)
