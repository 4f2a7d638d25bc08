"""Somebody's words stay together, and with whoever said them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retrieval.sentences import sentence_spans
from retrieval.speech import speeches
from tests.retrieval.shelves import shelf


def spoken(text: str) -> list[str]:
    return [text[start:end] for start, end in speeches(text, sentence_spans(text))]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ('Rain fell. "We are wet. We are glad," said Ode. It ended.', '"We are wet. We are glad," said Ode.'),
        ("Ode said: “We came. We saw.” Rain fell.", "Ode said: “We came. We saw.”"),
        ('"We are wet," said Ode. "We are glad." It ended.', '"We are wet," said Ode. "We are glad."'),
        ("“We are wet.” Captain Ode laughed. It ended.", "“We are wet.” Captain Ode laughed."),
        ("Ode dijo: «Llueve. Nos vamos.» Se fue.", "Ode dijo: «Llueve. Nos vamos.»"),
        ("船长说：「下雨了。我们走吧。」他走了。", "船长说：「下雨了。我们走吧。」"),
    ],
)
def test_a_quotation_of_several_sentences_is_kept_with_its_speaker(text, kept):
    assert spoken(text) == [kept]


@pytest.mark.parametrize(
    "text",
    [
        'He called it "a mess" and left. Rain fell.',
        '"We are glad," said Ode. Rain fell.',
        'It is 5" wide. Rain fell. It ended.',
        '"Never closed. It goes on. And on.',
        "Plain words. No marks.",
        "",
    ],
)
def test_other_sentences_are_left_alone(text):
    assert spoken(text) == []


def test_a_quotation_is_never_carried_into_another_paragraph():
    assert spoken("Ode waited.\n“It rains.”\nNobody spoke.") == []


def test_an_excerpt_shows_the_whole_of_what_was_said():
    article = (
        "Ferry held back\n\nThe ferry stayed in port on Monday. "
        "“The harbour wall is cracked. We sail when divers have mended it,” said Captain Ingrid Ode. "
        "Passengers were sent home by bus."
    )
    finding = shelf([article]).ask("What did the captain say of the harbour wall?")
    assert "“The harbour wall is cracked. We sail" in finding.excerpts[0].text
    assert "said Captain Ingrid Ode." in finding.excerpts[0].text


@given(st.lists(st.sampled_from(['"', "“", "”", "«", "»", "A b. ", "c? ", "D", "\n", " "]), max_size=40))
def test_speeches_are_apart_and_go_from_sentence_to_sentence(pieces):
    text = "".join(pieces)
    sentences = sentence_spans(text)
    found = speeches(text, sentences)
    assert all(one[1] <= other[0] for one, other in pairwise(found))
    assert {start for start, _ in found} <= {start for start, _ in sentences}
    assert {end for _, end in found} <= {end for _, end in sentences}
