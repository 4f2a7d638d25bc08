"""What Discord shows of our text is our text, whatever it holds."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.cards.escape import bold_spans, escape, render_quote, unrender
from tests.bot.discord_grammar import read

NASTY = [
    "<@1> <@!1> <@&1> <#1> <t:1:R> <:e:1> <a:e:1> </ask:1> <id:browse> @everyone @here :smile: ::a:: :a::b:",
    "1. one\n2. two\n+ a\n- b\n* c\n# h\n## h\n-# x\n> q\n>>> r\n 1. one",
    "||s|| **b** *i* _i_ __u__ ~~s~~ `c` ``c`` ```py\nc``` ***bi*** **_b_** \\*a\\* \\",
    "[a](b) [a](https://b.example) <https://c.example> http://d.example/a_b_c discord://x ![i](https://x.example)",
    "¯\\_(ツ)_/¯ (a) [[a]](x) [a]\n(https://b.example)",
    "snake_case_name 3.5 million, 12. Then 13.\n14. Last",
    "مرحبا \u202eabc\u202c \u2066def\u2069 \u200b\u200d\u200c\ufeff",
    "e\u0301 👩\u200d🚀 नमस्ते ทดสอบ 神舟二十号 🇨🇳",
    "\ttabs\u00a0and\u2028separators\u2029of\u0085 lines  \n\n   \n",
    "**", "*", "\\", "\\\\", "\\*", ">", "> ", "`", "```", "\n", "\n\n", "", " ", "_", "__", "a**", "**a",
]  # fmt: skip
UNSPACED = ("CJK", "IDEOGRAPH", "HIRAGANA", "KATAKANA", "HALFWIDTH", "THAI", "LAO", "MYANMAR", "KHMER")
SHOWABLE = st.text(
    st.one_of(
        st.sampled_from("*_~|`>#-+.:<@[]()\\/!&1a \n1<t:R>"),
        st.characters(exclude_categories=["Cs", "Cc"]),
    )
)


@st.composite
def texts_with_matches(draw, text=SHOWABLE):
    words = draw(text)
    ends = st.integers(0, len(words))
    return words, [tuple(sorted(pair)) for pair in draw(st.lists(st.tuples(ends, ends), max_size=8))]


@pytest.mark.parametrize("text", NASTY)
def test_nasty_text_stands_as_it_is(text):
    reading = read(escape(text))
    assert reading.text == text.replace("\u0085", "")
    assert not reading.effects


@given(SHOWABLE)
def test_any_text_stands_as_it_is(text):
    reading = read(escape(text))
    assert reading.text == text
    assert not reading.effects


def test_plain_prose_is_left_alone():
    prose = "Prices rose 4 percent, she said; “that's all.” Nobody asked: why?"
    assert escape(prose).replace("\\", "") == prose
    assert escape("It rose, she said; “that's all.” Why?") == "It rose, she said; “that's all.” Why?"


@pytest.mark.parametrize("text", NASTY)
def test_a_nasty_quote_is_read_back(text):
    every_place = [(place, place + 2) for place in range(0, len(text) - 2, 3)]
    reading = read(render_quote(text, every_place))
    assert reading.shown("quote") == [text.replace("\u0085", "")]
    assert reading.names() <= {"quote", "bold"}


@given(texts_with_matches())
@example(("神舟二十号飞船", [(0, 2), (2, 5), (6, 7)]))
@example(("a_b*c", [(0, 1), (2, 3), (4, 5)]))
@example(("one\ntwo three", [(1, 6)]))
@example(("1. one", [(0, 1)]))
def test_discord_shows_exactly_the_quote(given_):
    text, matches = given_
    rendered = render_quote(text, matches)
    reading = read(rendered)
    assert reading.shown("quote") == [text] == [reading.text]
    assert reading.names() <= {"quote", "bold"}
    assert unrender(rendered) == text


@given(texts_with_matches())
@example(("das Straßenfest", [(4, 6)]))
@example(("क्षेत्र में", [(0, 1)]))
@example(("don't, Chang'e-6", [(0, 2), (7, 10)]))
def test_bold_spans_are_whole_words(given_):
    text, matches = given_
    spans = read(render_quote(text, matches)).spans("bold")
    assert spans == bold_spans(text, matches)
    for start, end in spans:
        assert "\n" not in text[start:end]
        assert not cuts_a_word(text, start)
        assert not cuts_a_word(text, end)
        assert any(first < end and start < last for first, last in matches)


def cuts_a_word(text, place):
    """Whether letters of one word stand on both sides; a letter of a script without spaces is a word."""
    if not 0 < place < len(text):
        return False
    before, after = text[place - 1], text[place]
    if unicodedata.category(after).startswith("M") and before.isalnum():
        return True
    names = (unicodedata.name(before, "CJK"), unicodedata.name(after, "CJK"))
    return before.isalnum() and after.isalnum() and not any(name.startswith(UNSPACED) for name in names)


@pytest.mark.parametrize(
    ("text", "matches", "bold"),
    [
        ("The Shenzhou-20 crew", [(4, 12), (13, 15)], ["Shenzhou", "20"]),
        ("The Shenzhou-20 crew", [(4, 15)], ["Shenzhou-20"]),
        ("three investors", [(6, 12)], ["investors"]),
        ("three investors", [(0, 2), (6, 9)], ["three", "investors"]),
        ("神舟二十号飞船", [(0, 2), (2, 5)], ["神舟二十号"]),
        ("神舟二十号飞船", [(0, 2), (5, 7)], ["神舟", "飞船"]),
        ("end\nstart", [(0, 9)], ["end", "start"]),
        ("a — b", [(2, 3)], []),
        ("don't", [(0, 3)], ["don't"]),
        ("अंतरिक्ष यान", [(0, 2)], ["अंतरिक्ष"]),
        ("nothing", [], []),
        ("beyond", [(-5, 900)], ["beyond"]),
    ],
)
def test_matches_become_bold_words(text, matches, bold):
    assert read(render_quote(text, matches)).shown("bold") == bold


@pytest.mark.parametrize("control", ["\x00", "\x07", "\r", "\x0b", "\x1b", "\x7f", "\x85", "\ud800"])
def test_what_discord_cannot_show_is_not_claimed_as_shown(control):
    text = f"before{control}after"
    assert unrender(render_quote(text, [])) == "beforeafter"


def test_reading_back_notices_a_changed_word():
    assert unrender(render_quote("It rose.", []).replace("rose", "fell")) == "It fell."
