"""What a few articles say to a question: the words, the verdict, and what is missing."""

from __future__ import annotations

import pytest

from retrieval.index import Snapshot
from retrieval.ranking import rank, search
from retrieval.segments import build_segment
from tests.retrieval.shelves import shelf

FERRY = """The Halvik ferry gets a new engine

The ferry between Halvik and Storoy was built in 1987 and carries 40 cars. Its captain, Signe Moen, has steered it for eleven years.
The new electric engine weighs 12 tonnes and cost 31 million crowns. A crossing takes 25 minutes.
“We hear the birds again,” said Moen after the first quiet trip on 4 May 2025."""
MUSEUM = """A whaling museum opens its cellar

The museum in Tromvik showed its cellar for the first time on Sunday. Visitors saw the jaw of a whale that is 6.2 metres long.
The director, Aslak Hermansen, expects 9,000 visitors a year. Tickets are free for children."""
LIBRARY = shelf([FERRY, MUSEUM])


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("When was the Halvik ferry built?", "1987"),
        ("How many cars does the ferry carry?", "40 cars"),
        ("Who is the captain of the ferry?", "Signe Moen"),
        ("How heavy is the electric engine?", "12 tonnes"),
        ("How much did the engine cost?", "31 million crowns"),
        ("How long does a crossing take?", "25 minutes"),
        ("What did Moen say after the first trip?", "hear the birds"),
        ("How long is the jaw of the whale?", "6.2 metres"),
        ("how many visitors does hermansen expect", "9,000"),
        ("HOW MANY VISITORS DOES THE MUSEUM EXPECT?", "9,000"),
    ],
)
def test_what_is_stored_is_answered_in_its_own_words(question, words):
    finding = LIBRARY.ask(question)
    assert finding.verdict == "answer"
    assert words in finding.excerpts[0].text


@pytest.mark.parametrize(
    ("question", "lacking"),
    [
        ("How heavy is the whale?", None),
        ("How many buses does the ferry carry?", "buses"),
        ("What did Hermansen say about the Reykjavik museum?", "Reykjavik"),
        ("How fast is the electric engine of the ferry?", None),
    ],
)
def test_what_is_only_near_is_never_called_an_answer(question, lacking):
    finding = LIBRARY.ask(question)
    assert finding.verdict in {"closest", "none"}
    assert lacking is None or lacking in finding.missing


@pytest.mark.parametrize("question", ["Who won the chess final?", "What is the price of palm oil?"])
def test_what_nobody_wrote_about_is_refused_by_its_words(question):
    finding = LIBRARY.ask(question)
    assert (finding.verdict, finding.reason, finding.excerpts) == ("none", "not_stored", ())
    assert finding.missing


def test_a_word_of_the_title_is_not_missing():
    finding = LIBRARY.ask("What does a crossing with the Halvik ferry take?")
    assert "Halvik" not in finding.missing


def test_nothing_stored_and_nothing_asked_have_their_own_reasons():
    assert shelf([]).ask("When was the ferry built?").reason == "empty_library"
    assert LIBRARY.ask("What is it and how was that?").reason == "no_words"


def test_no_more_excerpts_than_asked_for_and_none_twice():
    finding = shelf([FERRY, FERRY, MUSEUM]).ask("When was the Halvik ferry built?", k=2)
    texts = [excerpt.text for excerpt in finding.excerpts]
    assert 1 <= len(texts) <= 2
    assert len(set(texts)) == len(texts)


def test_a_headline_is_not_quoted_beside_its_own_article():
    finding = LIBRARY.ask("What is new about the engine of the Halvik ferry?")
    kinds = [excerpt.kind for excerpt in finding.excerpts if excerpt.article_id == 1]
    assert "body" in kinds
    assert "headline" not in kinds


def test_a_caption_gives_way_to_a_body_that_says_as_much():
    body = "The whale's jaw in Tromvik measures 6.2 metres."
    text = f"A museum opens\n\n{body}\n\n{body} (photo)"
    spans = [("headline", 0, 14), ("body", 16, 16 + len(body)), ("caption", 18 + len(body), len(text))]
    snapshot = Snapshot([(1, 1, build_segment("A museum opens", text, spans))])
    question = "How long is the whale's jaw in Tromvik?"
    first = rank(question, search(snapshot, question, 9), {(1, 1): text}, snapshot)[0]
    assert first.kind == "body"
