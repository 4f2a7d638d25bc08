"""Which articles may answer, read from a question's words; and what is left to search."""

from __future__ import annotations

from datetime import date

import pytest

from bot.cards.answer import answer_card
from bot.questions.scoping import WHOLE_LIBRARY, Scope, may_name_outlet, read_scope
from bot.quotes.answers import Answer
from bot.quotes.notes import notes
from tests.bot.card_samples import QUOTE, SAY, TODAY, assert_sendable, shown

OUTLETS = ["The Star", "Borneo Post", "Varnby Post", "Reuters", "Today", "The Times", "harbour notes"]
MONDAY = date(2026, 11, 23)


def read(question, today=MONDAY):
    return read_scope(question, OUTLETS, today)


@pytest.mark.parametrize(
    ("question", "left", "outlet"),
    [
        ("What has The Star reported about the dam?", "What of the dam?", "The Star"),
        ("What has the Star ever written on the dam?", "What of the dam?", "The Star"),
        ("According to the Borneo Post, when was it built?", "when was it built?", "Borneo Post"),
        ("When was it built, according to The Borneo Post?", "When was it built?", "Borneo Post"),
        ("Who died in The Star?", "Who died?", "The Star"),
        ("What did Reuters say of rice?", "What of rice?", "Reuters"),
        ("What was published in the Borneo Post about rice?", "What was of rice?", "Borneo Post"),
        ("What does Reuters' coverage of floods say?", "What does of floods say?", "Reuters"),
        ("What news is there from The Star about rice?", "What news is there about rice?", "The Star"),
        ("WHAT HAS THE STAR REPORTED?", "WHAT?", "The Star"),
        ("and in The Star?", "and?", "The Star"),
        ("What is there in Harbour Notes?", "What is there?", "harbour notes"),
    ],
)
def test_an_outlet_is_asked(question, left, outlet):
    assert read(question) == (left, Scope(outlet))
    assert may_name_outlet(question)


@pytest.mark.parametrize(
    "question",
    [
        "Who is the star of the show?",
        "Who played the lead in the star of Varnby?",
        "Who played in The Star Wars film?",
        "What has the Halvik Times reported about dams?",
        "What has the X Star reported about dams?",
        "What did the owner of The Star say?",
        "What has the owner of The Star said?",
        "Where is The Star's office?",
        "Where in The Star's office did it burn?",
        "What is in Star?",
        "Who bought Reuters?",
        "Who works at the Borneo Post?",
    ],
)
def test_a_name_that_is_not_asked_stays_a_word(question):
    assert read(question) == (question, WHOLE_LIBRARY)


def test_of_outlets_alike_the_one_as_written_counts():
    outlets = ["Star", "The Star"]
    assert read_scope("What has The Star reported?", outlets, MONDAY).scope.outlet == "The Star"
    assert read_scope("What has Star reported?", outlets, MONDAY).scope.outlet == "Star"
    assert read_scope("What has the Star reported?", ["STAR!", "Star"], MONDAY).scope.outlet == "Star"


@pytest.mark.parametrize("outlet", ["", "The", "  ", "A.B (C)*", "[x", "新华社", "\\d"])
def test_any_outlet_may_be_stored(outlet):
    assert read_scope("Who won in Halvik?", [outlet], MONDAY).scope == WHOLE_LIBRARY
    asked = read_scope(f"According to {outlet}, who won?", [outlet], MONDAY).scope
    assert asked.outlet in {None, outlet}


@pytest.mark.parametrize(
    ("question", "left", "since", "as_of"),
    [
        ("What happened in Laos this week?", "What happened in Laos?", (11, 23), (11, 23)),
        ("What happened in Laos today?", "What happened in Laos?", (11, 23), (11, 23)),
        ("What was today's price of rice?", "What was price of rice?", (11, 23), (11, 23)),
        ("Yesterday, what burned?", "what burned?", (11, 22), (11, 22)),
        ("What burned last week?", "What burned?", (11, 16), (11, 22)),
        ("What burned this month?", "What burned?", (11, 1), (11, 23)),
        ("What burned last month?", "What burned?", (10, 1), (10, 31)),
        ("What burned in the past 3 days?", "What burned?", (11, 20), (11, 23)),
        ("What burned over the last two weeks?", "What burned?", (11, 9), (11, 23)),
        ("What burned in the past month?", "What burned?", (10, 23), (11, 23)),
        ("What burned since yesterday?", "What burned?", (11, 22), None),
        ("What burned since 3 June 2026?", "What burned?", (6, 3), None),
        ("What burned since June 3rd, 2026?", "What burned?", (6, 3), None),
        ("What burned since 2026-06-03?", "What burned?", (6, 3), None),
        ("What was reported in 2026 about rice?", "What of rice?", (1, 1), (12, 31)),
        ("What was reported about rice in June 2026?", "What of rice?", (6, 1), (6, 30)),
        ("what has been reported since 2026 on rice?", "what of rice?", (1, 1), None),
        ("What did they report on 3 June 2026 about rice?", "What of rice?", (6, 3), (6, 3)),
        (
            "Which stories of June 2026 speak of rice?",
            "Which stories of June 2026 speak of rice?",
            None,
            None,
        ),
        ("Which stories in June 2026 speak of rice?", "Which stories speak of rice?", (6, 1), (6, 30)),
        ("what about Laos last week?", "what about Laos?", (11, 16), (11, 22)),
    ],
)
def test_a_time_is_asked(question, left, since, as_of):
    days = [date(2026, *day) if day else None for day in (since, as_of)]
    assert read(question) == (left, Scope(None, *days))


@pytest.mark.parametrize(
    "question",
    [
        "Who won in 2024?",
        "How many cases were reported in 2024?",
        "Who won in June 2025?",
        "Who has won since 2024?",
        "What happened in the last week of March 2024?",
        "Who lived there before yesterday?",
        "What do the young of today read?",
        "Who sang Yesterday?",
        'Who sang "all my troubles today" in Halvik?',
        "What burned since 31 June 2025?",
        "What was reported in 0000 about rice?",
        "What is the last day like?",
    ],
)
def test_a_time_of_the_facts_is_left_to_the_words(question):
    assert read(question) == (question, WHOLE_LIBRARY)


def test_outlet_and_time_go_together():
    asked = read("What did The Star write in May 2025 about rice and who grew it?")
    assert asked == (
        "What about rice and who grew it?".replace("about", "of"),
        Scope("The Star", date(2025, 5, 1), date(2025, 5, 31)),
    )


def test_months_and_years_turn():
    assert read("What burned last month?", date(2026, 1, 31)).scope.since == date(2025, 12, 1)
    assert read("What burned in the past month?", date(2026, 3, 31)).scope.since == date(2026, 2, 28)
    assert read("What burned in the past 999 months?", date(1, 1, 1)).scope == WHOLE_LIBRARY
    assert read("What burned yesterday?", date.min).scope == WHOLE_LIBRARY


def test_what_is_given_beside_the_question_wins():
    said = Scope("The Star", date(2025, 1, 1), date(2025, 1, 31))
    assert said.without(Scope("Reuters")) == Scope(None, said.since, said.as_of)
    assert said.without(Scope(as_of=MONDAY)) == Scope("The Star")
    assert Scope(since=MONDAY).and_also(said) == Scope("The Star", MONDAY)
    assert WHOLE_LIBRARY.and_also(said) == said


@pytest.mark.parametrize(
    ("scope", "line"),
    [
        (Scope("The Star"), "Looked for in The Star alone."),
        (Scope(since=MONDAY), "Looked for in articles published since 23 November 2026 alone."),
        (Scope("Reuters", MONDAY, MONDAY), "Looked for in what Reuters published on 23 November 2026 alone."),
        (
            Scope(None, date(2026, 1, 1), MONDAY),
            "Looked for in articles published from 1 January 2026 to 23 November 2026 alone.",
        ),
    ],
)
def test_the_answer_says_its_scope(scope, line):
    answer = Answer("What burned?", "answer", 0.8, quotes=(QUOTE,), scope=scope)
    assert notes(answer, SAY) == [line]
    assert line in shown(answer_card(answer, SAY, TODAY))


def test_an_outlet_of_any_name_makes_a_card():
    answer = Answer("What?", "none", 0.1, scope=Scope("@everyone **x** <#1>\n" * 20))
    assert_sendable(answer_card(answer, SAY, TODAY))
