"""Where sentences end: not at "Mr.", and in any script."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retrieval.sentences import sentence_spans, trim

MARKS = st.text(st.sampled_from("aZ1 .!?…\n\t'\"”’)»。！？।۔\u2028\x1c\u200b\xa0"), max_size=40)
TEXTS = st.one_of(st.text(), MARKS)


def sentences(text):
    return [text[start:end] for start, end in sentence_spans(text)]


@given(TEXTS, st.data())
def test_spans_are_in_order_trimmed_and_cover_all_that_is_not_blank(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    spans = sentence_spans(text, start, end)
    edges = [start, *(edge for span in spans for edge in span), end]
    assert edges == sorted(edges)
    assert all(first < last and trim(text, first, last) == (first, last) for first, last in spans)
    covered = {at for first, last in spans for at in range(first, last)}
    assert {at for at in range(start, end) if not text[at].isspace()} <= covered


@given(TEXTS, TEXTS)
def test_what_stands_around_a_span_does_not_matter(before, text):
    offset = len(before)
    within = sentence_spans(f"{before}{text}{before}", offset, offset + len(text))
    assert within == [(start + offset, end + offset) for start, end in sentence_spans(text)]


@pytest.mark.parametrize(
    "parts",
    [
        ["Mr. Lim met Dr. Ong at St. Mary's on Feb. 3.", "They spoke."],
        ["Dr. He Ling and J. A. On spoke.", "All listened."],
        ["J. R. Tan won the race.", "He left."],
        ["The firm Ho Ltd. pays no tax, e.g. on timber.", "Others do."],
        ["Lot No. 4 sold for RM3.5 million.", "Nobody bid for No. 5."],
        ["It opens at 9 a.m. on Friday.", "Bring cash."],
        ["It opens at 9 a.m.", "The gate is shut."],
        ["It left the U.S.", "In May it came back."],
        ["The U.S. Navy came.", "It left."],
        ["Wait... what happened?", "Nothing!", "Really?!", "Yes…", "No."],
        ["“Go now!” he said.", "“Why?”", "Nobody knew."],
        ["He cried “Stop!” and ran.", "She said: “It is done.”", "Then it rained."],
        ["(It rained.)", "The game went on."],
        ["It cost 5.", "7 came."],
        ["Did he come?", "No.", "He sailed on Mar. 3, not before."],
        ["See courier.example for more.", "It is free."],
    ],
)
def test_english_ends_where_a_reader_ends(parts):
    assert sentences(" ".join(parts)) == parts


@pytest.mark.parametrize(
    "text",
    [
        "今天下雨。|明天晴！|后天呢？|“你好。”|他说。",
        "雨が降った。|「本当？」|彼は笑った。",
        "आज बारिश हुई।| कल धूप होगी।| क्या यह सच है?",
        "هل وصل القطار؟| نعم، وصل.",
        "بارش ہوئی۔| سب خوش ہیں۔",
        "¿Llovió ayer?| Sí, mucho.| ¡Qué bien!",
        "วันนี้ฝนตกหนักมาก พรุ่งนี้แดดออก\n|ตลาดเปิดแล้ว",
    ],
)
def test_other_scripts_end_by_their_own_marks(text):
    assert sentences(text.replace("|", "")) == [part.strip() for part in text.split("|")]


@pytest.mark.parametrize(
    "parts",
    [
        ["Die Bahn fährt ab dem 3. Mai wieder, z.B. nach Köln.", "Sie kostet ca. 5 Mio. Euro."],
        ["Die Nr. 3 gewann.", "Der Bürgermeister gratulierte Dr. Weiß."],
        ["La Sra. Gil vive en EE.UU. desde 2010.", "Trabaja en la av. Colón."],
        ["El barco salió al mar.", "Luego volvió."],
        ["Mme. Roy est venue.", "Elle a parlé."],
        ["Завод открыли в 1931 г. в Казани.", "Он стоит 5 млн. рублей."],
        ["Kurs 3. Mart günü başlar.", "Doç. Dr. Kaya anlatır."],
        ["Ο κ. Νίκου ήρθε.", "Έφυγε αργά."],
        ["TP. Hồ Chí Minh có mưa.", "PGS. TS. Lan cho biết."],
        ["Syarikat Maju Sdn. Bhd. dibuka.", "Hj. Salleh hadir."],
    ],
)
def test_other_languages_have_abbreviations_of_their_own(parts):
    assert sentences(" ".join(parts)) == parts


@pytest.mark.parametrize("gap", ["\n", "\n\n", " \n \n "])
def test_a_line_without_a_full_stop_ends_with_its_line(gap):
    assert sentences(f"One line{gap}and another{gap}The third.") == ["One line", "and another", "The third."]


def test_nothing_has_no_sentences():
    assert sentences("") == sentences(" \n\t ") == []
