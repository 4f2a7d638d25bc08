"""Tokens lie in the text as it stands; what they are folded to is what a reader takes for the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retrieval import analysis
from retrieval.analysis import ANALYZERS, fold, runs, tokens
from retrieval.query import parse_query

TEXTS = st.text(
    alphabet=st.one_of(st.characters(codec="utf-8"), st.sampled_from("aßİıé’'.,-19 渡ก\u0301\u00ad\u200b")),
    max_size=80,
)


@given(text=TEXTS, analyzer=st.sampled_from(ANALYZERS))
def test_every_token_lies_in_the_text_and_in_order(text, analyzer):
    found = list(tokens(text, analyzer=analyzer))
    assert all(0 <= token.start < token.end <= len(text) and token.term for token in found)
    assert [token.start for token in found] == sorted(token.start for token in found)
    assert all(run for token in found for run in runs(token.term, analyzer))


@given(text=TEXTS, before=TEXTS)
def test_offsets_count_from_the_texts_beginning(text, before):
    inside = tokens(before + " " + text, len(before) + 1)
    shift = len(before) + 1
    assert [(t.term, t.start - shift, t.end - shift) for t in inside] == [tuple(t) for t in tokens(text)]


@given(text=st.text(alphabet="abcÄé’'.,- 12U.S\u2019", max_size=60))
def test_plain_text_is_read_as_any_other(text):
    fast = list(tokens(text))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(analysis, "_PLAIN", analysis.re.compile(r"(?!)"))
        assert list(tokens(text)) == fast


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("It’s Moen's 1,935.3 grams", ["it", "moen", "1935.3", "gram"]),
        ("U.S. ships", ["us", "ship"]),
        ("Shenzhou-20", ["shenzhou", "20"]),
        ("渡轮", ["渡", "渡轮", "轮"]),
        ("สะพาน", ["สะพ", "ะพา", "พาน"]),
        ("co\u00adoperate", ["cooper"]),
        ("the U.S² team 北", ["the", "us", "2", "team", "北"]),
        ("", []),
    ],
)
def test_terms(text, terms):
    assert [token.term for token in tokens(text)] == terms


def test_a_letter_that_grows_in_lower_case_moves_no_offset():
    text = "İİİ ferry"
    assert [text[token.start : token.end] for token in tokens(text)] == ["İİİ", "ferry"]
    assert fold("İstanbul", "letters") == fold("istanbul", "letters")


@pytest.mark.parametrize(
    ("question", "terms"),
    [
        ("What is it?", []),
        ("How long is the ferry?", ["ferri"]),
        ("Tell me about the ferry", ["ferri"]),
        ("Can you show me the ferry's captain?", ["ferri", "captain"]),
        ("Ferry, ferry, ferries!", ["ferri"]),
        ("Did it sink in May?", ["sink", "may"]),
    ],
)
def test_a_query_has_the_words_that_name_its_subject(question, terms):
    assert [term.term for term in parse_query(question).terms] == terms


def test_names_numbers_and_what_is_counted_are_marked():
    query = parse_query("How many cars did Signe Moen carry in 2019?")
    assert [term.surface for term in query.terms if term.named] == ["Signe", "Moen", "2019"]
    assert [term.surface for term in query.terms if term.counted] == ["cars"]


@pytest.mark.parametrize("question", ["WHO BOUGHT THE FERRY LAST YEAR", "Who Bought The Ferry Last Year"])
def test_capitals_throughout_name_nothing(question):
    assert not any(term.named for term in parse_query(question).terms)


@pytest.mark.parametrize(
    ("question", "types"),
    [
        ("How heavy is it?", ("weight",)),
        ("How much does it cost?", ("money",)),
        ("How many cars are there?", ("number",)),
        ("When was it built?", ("when",)),
        ("In which year did it sink?", ("when",)),
        ("How long is the bridge?", ("duration", "length")),
        ("Where does it go?", ("where",)),
        ("Who steers it?", ("who",)),
        ("¿Cuándo se construyó?", ("when",)),
        ("Сколько машин?", ("number",)),
        ("Why does it leak?", ()),
    ],
)
def test_what_a_question_asks_for(question, types):
    assert parse_query(question).types == types
