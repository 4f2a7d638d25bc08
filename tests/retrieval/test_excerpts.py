"""Whatever is stored and asked: an excerpt is a part of the text, within its cap, and never cuts a word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retrieval.reading import CAP, DENSE_CAP
from tests.retrieval.shelves import shelf

LATIN = "ferry", "Halvik", "museum", "1,200", "don’t", "Zürich", "«sea»", "e.g.", "U.S.", "3.5%", "İstanbul"
OTHERS = "موج", "البحر", "море", "корабль", "渡轮", "在", "港口", "เรือ", "ทะเล", "नाव", "🙂", "…", "-", "”"
MARKED = "\u200bzero", "a\u0301ccent", "\u202eright", "https://a.example/b?c"
WORDS = st.sampled_from([*LATIN, *OTHERS, *MARKED])
ENDS = st.sampled_from([" ", " ", " ", ", ", ". ", "? ", "。", "\n", "; "])
TEXTS = st.lists(st.tuples(WORDS, ENDS), min_size=1, max_size=160).map(
    lambda pairs: "Title of it\n" + "".join(word + end for word, end in pairs)
)
QUESTIONS = st.lists(WORDS, min_size=1, max_size=6).map(" ".join)


@given(texts=st.lists(TEXTS, min_size=1, max_size=3), question=QUESTIONS)
def test_an_excerpt_is_the_stored_text_at_its_offsets(texts, question):
    library = shelf(texts)
    finding = library.ask(question)
    assert 0 <= finding.confidence <= 1
    for excerpt in finding.excerpts:
        text = library.texts[excerpt.article_id, excerpt.version]
        assert excerpt.text == text[excerpt.start : excerpt.end]
        assert 0 < len(excerpt.text) <= CAP
        assert excerpt.text == excerpt.text.strip()
        assert all(excerpt.start <= start < end <= excerpt.end for start, end in excerpt.matches)


@given(texts=st.lists(TEXTS, min_size=1, max_size=2), question=QUESTIONS)
def test_no_excerpt_cuts_a_word(texts, question):
    library = shelf(texts)
    for excerpt in library.ask(question).excerpts:
        text = library.texts[excerpt.article_id, excerpt.version]
        before, after = text[: excerpt.start][-1:], text[excerpt.end :][:1]
        assert not (before.isascii() and before.isalnum() and excerpt.text[0].isalnum())
        assert not (
            after.isascii() and after.isalnum() and excerpt.text[-1].isascii() and excerpt.text[-1].isalnum()
        )


def test_chinese_is_capped_near_a_hundred_characters():
    sentence = "这艘渡轮每天在两个港口之间往返十二次，运送大约四百名乘客和四十辆汽车。"
    text = "渡轮\n" + sentence * 12
    finding = shelf([text]).ask("渡轮每天运送多少乘客？")
    assert finding.excerpts
    assert all(len(excerpt.text) <= DENSE_CAP for excerpt in finding.excerpts)


def test_an_excerpt_stays_within_its_paragraph_unless_the_words_need_two():
    text = "Harbour\n\nThe lock of Varnby was opened in 1911.\n\nSeagulls nest on its roof."
    assert shelf([text]).ask("When was the lock of Varnby opened?").excerpts[0].text.startswith("The lock")


@pytest.mark.parametrize(
    "question",
    ["what is it?", "🙂🙂", "؟", "\u202e\u200b", "a" * 1_000, "ferry " * 160, "0", "' \" ` *", "渡", "ก"],
)
def test_odd_questions_end_in_a_verdict(question):
    library = shelf(
        ["The ferry\n\nThe ferry carries 40 cars. It leaves at 9 a.m.", "渡轮\n\n渡轮每天开十二次。"]
    )
    assert library.ask(question).verdict in {"answer", "closest", "none"}


@pytest.mark.parametrize("filler", ["word ", "ferry ", "ferry", "渡轮", "เรือ", "x" * 997 + " "])
def test_a_paragraph_of_a_hundred_thousand_characters(filler):
    text = "Long\n\n" + (filler * (100_000 // len(filler)))
    for excerpt in shelf([text]).ask("Which ferry 渡轮 เรือ word?").excerpts:
        assert excerpt.text == text[excerpt.start : excerpt.end]
        assert len(excerpt.text) <= CAP
