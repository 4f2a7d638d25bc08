"""An answer's card holds the exact words, keeps Discord's limits and calls nobody, whatever it is given."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from structlog.testing import capture_logs

from bot.cards.answer import answer_card
from bot.cards.particulars import masked_link
from bot.quotes.answers import Answer
from storage.model import Kind, Particulars
from tests.bot.card_samples import (
    QUOTE,
    REEF,
    SAY,
    TEXT,
    TODAY,
    assert_sendable,
    buttons,
    particulars,
    quotes_in,
    readings,
    shown,
    texts,
)
from tests.bot.discord_grammar import read
from tests.bot.test_escape import NASTY, SHOWABLE, texts_with_matches


def answer(*quotes, verdict="answer", **more):
    return Answer(more.pop("question", "Has the reef regrown?"), verdict, 0.8, quotes=quotes, **more)


def test_an_answer_shows_question_quote_source_and_link():
    view = answer_card(answer(QUOTE), SAY, TODAY)
    assert_sendable(view)
    question, sure, quoted = readings(view)
    assert question.text == "Has the reef regrown?"
    assert sure.text == "The stored words answer this."
    assert quoted.shown("quote") == [TEXT]
    assert quoted.shown("bold") == ["Two", "reef", "Reef News"]
    assert "Reef News via Daily8 · Ann Lee · 25 April 2025, 19 months ago" in quoted.text
    assert quoted.text.endswith("The reef is back · Open the article")
    assert quoted.targets("link") == [QUOTE.link]
    assert not buttons(view)


def test_an_agency_stands_where_there_is_no_author():
    view = answer_card(answer(replace(QUOTE, particulars=replace(REEF, author=None))), SAY, TODAY)
    assert "Daily8 · AAP · 25 April" in shown(view)


def test_what_is_not_known_is_said_or_left_out():
    view = answer_card(answer(replace(QUOTE, particulars=Particulars(""), link=None)), SAY, TODAY)
    assert "outlet not given · date not given\nuntitled" in shown(view)


def test_a_caption_is_called_one():
    view = answer_card(answer(replace(QUOTE, kind=Kind.CAPTION)), SAY, TODAY)
    assert "The reef is back · photo caption · Open the article" in shown(view)


def test_without_an_address_a_button_reads_in_the_article():
    without = replace(QUOTE, particulars=replace(REEF, url=None), link=None)
    [button] = buttons(answer_card(answer(without), SAY, TODAY))
    assert button.item.label == "Read in the article"
    assert button.custom_id == f"verbatim:read:12:1:40:{40 + len(TEXT)}"


@pytest.mark.parametrize("url", ["javascript:alert(1)", "ftp://a.example/x", "//a.example", "x" * 50])
def test_no_other_scheme_is_linked(url):
    assert masked_link("Open", url) is None


@pytest.mark.parametrize(
    "url", ["https://a.example/x(1)", "https://a.example/a b>", "https://a.example/\\*_`"]
)
def test_an_address_never_ends_its_link_early(url):
    reading = read(masked_link("Open", url))
    assert reading.text == "Open"
    [target] = reading.targets("link")
    assert re.fullmatch(r"https://a\.example/[^\s()<>\\`]+", target)


def test_closest_words_are_called_so_with_what_they_lack():
    near = answer(QUOTE, verdict="closest", reason="doubtful", missing=("grass", "@here"))
    view = answer_card(near, SAY, TODAY)
    assert_sendable(view)
    assert "Closest stored words." in shown(view)
    assert "don't have “grass”, “@here”." in shown(view)
    assert quotes_in(view) == [TEXT]


def test_closest_words_that_lack_nothing_claim_nothing_either():
    assert "They may not answer" in shown(answer_card(answer(QUOTE, verdict="closest"), SAY, TODAY))


@pytest.mark.parametrize(
    ("reason", "missing", "words"),
    [
        ("not_stored", ("chess", "champion"), "No stored passage tells of “chess”, “champion”."),
        ("not_stored", (), "Nothing stored answers that."),
        ("doubtful", ("chess",), "Nothing stored answers that."),
        ("no_words", (), "only common words"),
        ("empty_library", (), "/article add"),
        (None, (), "Nothing stored answers that."),
    ],
)
def test_a_refusal_gives_its_reason(reason, missing, words):
    view = answer_card(answer(verdict="none", reason=reason, missing=missing), SAY, TODAY)
    assert_sendable(view)
    assert words in shown(view)


def test_many_missing_words_are_counted():
    missing = tuple(f"word{number}" for number in range(100))
    view = answer_card(answer(verdict="none", reason="not_stored", missing=missing), SAY, TODAY)
    assert "“word7” and 92 more." in shown(view)


def test_withheld_quotes_are_told():
    view = answer_card(answer(QUOTE), SAY, TODAY, withheld=2)
    assert "2 quotes are withheld" in shown(view)
    alone = answer_card(answer(), SAY, TODAY, withheld=1)
    assert_sendable(alone)
    assert "One quote is withheld" in shown(alone)


def test_a_quote_that_discord_can_not_show_is_left_out_and_logged():
    broken = replace(QUOTE, text="before\x1bafter", matches=())
    with capture_logs() as logs:
        view = answer_card(answer(broken, QUOTE), SAY, TODAY)
    assert quotes_in(view) == [TEXT]
    assert [entry["event"] for entry in logs] == ["quote not shown"]
    with capture_logs():
        alone = answer_card(answer(broken), SAY, TODAY)
    assert_sendable(alone)
    assert "can't be shown" in shown(alone)


# The order in which a card gives way


WORDY = replace(QUOTE, text=("ab," * 100)[:299] + ".", matches=tuple((i, i + 2) for i in range(0, 297, 3)))


def with_link(quote, chars):
    url = "https://a.example/" + "x" * 20
    return replace(quote, particulars=replace(REEF, url=url), link=url + "#:~:text=" + "y" * chars)


def test_first_the_question_is_shortened():
    view = answer_card(answer(QUOTE, question="reef " * 200), SAY, TODAY)
    assert len(readings(view)[0].text) == 300
    long = answer(*[with_link(WORDY, 420)] * 3, question="reef " * 200)
    view = answer_card(long, SAY, TODAY)
    assert_sendable(view)
    assert len(readings(view)[0].text) <= 80
    assert len(quotes_in(view)) == 3
    assert "#:~:text=" in texts(view)[2]


def test_a_link_too_long_for_its_fragment_becomes_plain():
    url = "https://a.example/" + "x" * 800
    long = replace(QUOTE, particulars=replace(REEF, url=url), link=url + "#:~:text=" + "y" * 300)
    view = answer_card(answer(long), SAY, TODAY)
    assert readings(view)[2].targets("link") == [url]
    assert not buttons(view)


def test_then_links_become_plain():
    view = answer_card(answer(*[with_link(WORDY, 900)] * 3, question="reef " * 200), SAY, TODAY)
    assert_sendable(view)
    assert len(quotes_in(view)) == 3
    assert "#:~:text=" not in "".join(texts(view))


def test_then_there_are_fewer_quotes():
    url = "https://a.example/" + "x" * 900
    heavy = replace(WORDY, particulars=replace(REEF, url=url), link=url)
    view = answer_card(answer(heavy, heavy, heavy), SAY, TODAY)
    assert_sendable(view)
    assert quotes_in(view) == [WORDY.text] * 2


QUOTABLE = st.one_of(st.sampled_from(NASTY), SHOWABLE).map(lambda text: text[:300].replace("\x85", ""))


@st.composite
def quotes(draw):
    text, matches = draw(texts_with_matches(QUOTABLE))
    known, kind = draw(particulars), draw(st.sampled_from(Kind))
    return replace(QUOTE, text=text, matches=tuple(matches), particulars=known, link=known.url, kind=kind)


@settings(max_examples=150)
@given(
    question=st.one_of(st.sampled_from(NASTY), st.text(max_size=1_000)),
    given_quotes=st.lists(quotes(), max_size=3).map(
        lambda several: [replace(quote, article_id=number) for number, quote in enumerate(several)]
    ),
    verdict=st.sampled_from(["answer", "closest", "none"]),
    missing=st.lists(st.text(max_size=100), max_size=20),
)
def test_any_answer_keeps_the_limits_and_the_words(question, given_quotes, verdict, missing):
    given_answer = Answer(question, verdict, 0.5, "not_stored", tuple(missing), tuple(given_quotes))
    view = answer_card(given_answer, SAY, TODAY)
    assert_sendable(view)
    written = [quote.text for quote in given_quotes]
    assert quotes_in(view) == written[: len(quotes_in(view))]
    if written and verdict != "none":
        assert quotes_in(view)
    for reading in readings(view):
        assert reading.names() <= {"heading", "quote", "bold", "subtext", "link", "time", "code"}
        assert all(target.startswith("https://a.example/") for target in reading.targets("link"))
        assert "\u202e" not in reading.text.split("\n")[-1]
