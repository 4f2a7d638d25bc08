"""Questions without an answer come together by their rare words, in any language, always alike."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot import locale
from bot.cards.gaps import gaps_card
from bot.looking_back.gaps import grouped, lacks_of, since
from storage.question_model import Coverage, KeptQuestion

NOW = datetime(2025, 5, 3, 12, tzinfo=UTC)
TEXTS = (
    "Who won the chess cup in Budapest?",
    "When was the chess cup?",
    "Who is the mayor of Budapest?",
    "How tall is the Varnby lighthouse?",
    "lighthouse varnby height",
    "布达佩斯国际象棋杯谁赢了",
    "谁赢了国际象棋杯",
    "what is it?",
)


def question(number, text, **more):
    at = NOW - timedelta(hours=100 - number)
    values = {"verdict": "none", "confidence": 0.0, "token": "0", **more}
    return KeptQuestion(text, text, asked_at=at, id=number, **values)


def groups(texts):
    found = grouped(lacks_of([question(number, text) for number, text in enumerate(texts)], []))
    return [gap.ids("q") for gap in found]


def test_by_subject_and_not_by_place_alone():
    assert groups(TEXTS) == [[0, 1], [2], [3, 4], [5, 6]]


@given(st.permutations(TEXTS))
def test_what_was_asked_later_changes_no_group_of_before(texts):
    whole = groups(texts)
    for count in range(len(texts)):
        assert groups(texts[:count]) == [part for g in whole if (part := [n for n in g if n < count])]


def test_a_wish_stands_with_its_question_and_makes_a_private_one_fit_to_show():
    asked = [question(1, TEXTS[0], is_private=True), question(2, TEXTS[3], is_private=True)]
    (cup, lighthouse) = grouped(lacks_of(asked, [Coverage(TEXTS[0], NOW, 7, 1)]))
    assert (cup.example, cup.asked, len(cup.wishes)) == (TEXTS[0], 1, 1)
    assert lighthouse.example is None
    assert {word.casefold() for word in lighthouse.words} == {"varnby", "lighthouse"}


def test_only_what_was_asked_in_time_counts():
    found = grouped(lacks_of([question(number, TEXTS[number % 2]) for number in range(10)], []))
    (recent,) = since(found, NOW - timedelta(hours=95))
    assert recent.ids("q") == [6, 7, 8, 9]
    assert since(found, NOW) == []


def test_a_card_of_many_long_gaps_fits():
    subjects = [f"{chr(97 + n % 26) * 9}{chr(97 + n // 26) * 3}" for n in range(200)]
    long = " ".join(["_*[x](y)~`|" * 8] * 5)
    asked = [
        question(n, f"{word} {long}", missing=tuple(f"{word}{'*' * 50}{k}" for k in range(9)))
        for n, word in enumerate(subjects)
    ]
    wishes = [Coverage(one.text, NOW, 10**18 + n, n) for n, one in enumerate(asked)]
    gaps = since(grouped(lacks_of(asked, wishes)), NOW - timedelta(days=30))
    for shown in (gaps, gaps * 20):
        view = gaps_card(shown, 30, NOW, locale.load())
        assert view.content_length() <= 4_000
        assert view.total_children_count <= 40
