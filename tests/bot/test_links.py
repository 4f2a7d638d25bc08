"""A link lands on the quotation or is left plain."""

from __future__ import annotations

import re
from itertools import pairwise
from urllib.parse import unquote

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.quotes.links import MAX_DIRECTIVE, link, text_fragment

BEFORE = "Skip to content News Weather Sport The reef and the town Our reporters"
QUOTE = (
    "The reef off Heron Island, surveyed again in March, has regrown two thirds of what it lost, "
    "and the rangers who count it every spring say that “nobody expected that so soon”."
)
AFTER = "Read next: The reef off Heron Island is open again. Terms and conditions"
PAGE = f"{BEFORE}\n{QUOTE}\n{AFTER}"


def terms(directive):
    assert directive.startswith("text=")
    return [unquote(term) for term in directive.removeprefix("text=").split(",")]


def test_start_and_end_are_whole_words_that_stand_once():
    assert terms(text_fragment(f"{BEFORE}\n{QUOTE}", QUOTE)) == ["The reef off", "that so soon"]


def test_an_end_that_stands_twice_is_grown_until_it_stands_once():
    """“The reef off Heron Island” stands in the related headline too; the sixth word settles it."""
    start, end = terms(text_fragment(PAGE, QUOTE))
    assert start == "The reef off Heron Island, surveyed"
    assert PAGE.count(start) == PAGE.count(end) == 1


def test_no_fragment_where_an_end_can_not_be_told_apart():
    assert text_fragment(f"{QUOTE}\n{BEFORE}\n{QUOTE}", QUOTE) is None


def test_no_fragment_where_the_page_does_not_hold_the_words():
    assert text_fragment(BEFORE, QUOTE) is None
    assert text_fragment("", QUOTE) is None


@pytest.mark.parametrize("quote", ["", " ", "\n\n", "…", "— “”", "\u200b"])
def test_no_fragment_of_nothing(quote):
    assert text_fragment(PAGE, quote) is None


def test_a_short_quote_is_looked_for_whole():
    assert text_fragment(PAGE, "Terms and conditions") == "text=Terms%20and%20conditions"
    assert terms(text_fragment(PAGE, "“nobody expected that so soon”.")) == ["nobody expected that so soon"]


def test_an_end_that_is_a_part_of_another_word_is_not_looked_for():
    assert text_fragment("Rereading the rules. Reading them took an hour.", "reading the rules") is None
    assert text_fragment("It sold the_carts and", "sold the") is None


def test_compares_as_browsers_do():
    page = "Menu\nDie  STRASSE\u00a0der R\u00e9sum\u00e9s,\n\tsagte er\nEnde"
    assert terms(text_fragment(page, "Die Straße der Re\u0301sumés")) == ["Die Straße der Re\u0301sumés"]
    assert text_fragment(page + " die strasse der resumes", "Die Straße der Résumés") is None


def test_soft_hyphens_of_the_page_are_not_seen():
    assert text_fragment("the infra\u00adstructure fund opened", "infrastructure fund opened") is not None


def test_ends_keep_to_their_own_lines():
    quote = "It rained for days on the coast. Then it stopped.\nThe rivers went on rising all week."
    start, end = terms(text_fragment(f"Weather\n{quote}\nSport", quote))
    assert (start, end) == ("It rained for", "rising all week")


def test_no_fragment_where_the_end_stands_before_the_start():
    quote = "One two three four five six seven, and then many more words to the very end of it."
    page = "the very end of it. Later: One two three four five six seven, and then many more words to"
    assert text_fragment(page, quote) is None


def test_marks_of_the_directive_are_encoded():
    page = "Say a-b, c&d: 100% of it = fine"
    directive = text_fragment(page, "a-b, c&d: 100% of it = fine")
    assert directive == "text=a%2Db%2C%20c%26d%3A%20100%25%20of%20it%20%3D%20fine"


def test_without_spaces_ends_are_whole_clauses():
    """Browsers know the words of such scripts from dictionaries, and refuse an end that cuts one."""
    quote = "北京大学的研究人员周四表示，新的样本已经送到实验室，分析工作将在六月完成，结果会公开发表。"
    start, end = terms(text_fragment(f"首页新闻\n{quote}\n相关阅读", quote))
    assert (start, end) == ("北京大学的研究人员周四表示", "结果会公开发表")


def test_a_long_clause_without_spaces_gives_eight_characters():
    quote = "北京大学的研究人员周四在实验室里对新的月球样本进行了第一次全面的分析并且公开发表了全部结果"
    assert terms(text_fragment(f"首页\n{quote}", quote)) == [quote[:8], quote[-8:]]


def test_a_short_quote_without_spaces_is_looked_for_whole():
    directive = text_fragment("首页\n神舟二十号发射成功。\n更多", "神舟二十号发射成功。")
    assert terms(directive) == ["神舟二十号发射成功"]


def test_link_adds_the_fragment_and_keeps_the_one_there_is():
    directive = text_fragment(PAGE, QUOTE)
    assert link("https://a.example/x", PAGE, QUOTE) == f"https://a.example/x#:~:{directive}"
    assert link("https://a.example/x#part", PAGE, QUOTE) == f"https://a.example/x#part:~:{directive}"


def test_link_stays_plain_where_nothing_is_safe():
    assert link("https://a.example/x", BEFORE, QUOTE) == "https://a.example/x"
    assert link("https://a.example/x#:~:text=own", PAGE, QUOTE) == "https://a.example/x#:~:text=own"


words = st.text(st.sampled_from("abcdeé'-.ß 神舟号，。ก\n"), max_size=200)


@given(words, words, words)
def test_a_fragment_is_short_and_safe_whatever_the_text(before, quote, after):
    directive = text_fragment(f"{before}\n{quote}\n{after}", quote)
    assume(directive is not None)
    assert len(directive) <= MAX_DIRECTIVE
    assert re.fullmatch(r"text=(?:[0-9A-Za-z]|%[0-9A-F]{2})+(?:,(?:[0-9A-Za-z]|%[0-9A-F]{2})+)?", directive)
    blank = " ".join(f"{before}\n{quote}\n{after}".split())
    places = [blank.index(term) for term in terms(directive)]
    assert all(one < other for one, other in pairwise(places))
    assert all(blank.count(term) == 1 for term in terms(directive))
    assert all(term in " ".join(quote.split()) for term in terms(directive))


@given(st.text(), st.text())
def test_any_text_is_taken(page, quote):
    assert link("https://a.example", page, quote).startswith("https://a.example")
