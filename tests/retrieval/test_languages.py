"""Other languages than English: which analyzer reads them, and that a question finds its words."""

from __future__ import annotations

import pytest

from retrieval.analysis import analyzer_of, fold, runs
from tests.retrieval.shelves import shelf

ENGLISH = "The old bridge\n\nThe bridge over the Lom was built in 1932 and is 210 metres long. Two towns paid for it."
GERMAN = "Die neue Seilbahn\n\nDie Seilbahn auf den Hochberg wurde 1998 eröffnet. Sie befördert stündlich 600 Fahrgäste. Der Bau kostete neun Millionen Euro."
SPANISH = "El faro de Punta Lora\n\nEl faro fue construido en 1904 por el ingeniero Ramón Ulloa. Tiene 31 metros de altura y una escalera de 140 peldaños."
RUSSIAN = "Новый ледокол\n\nЛедокол спустили на воду в Мурманске в мае 2019 года. Длина корабля составляет 173 метра, а экипаж насчитывает 54 человека."
CHINESE = "新渡轮\n\n新渡轮在周一开始运营，可以运送四百名乘客。船长是李明，他在海上工作了二十年。"
THAI = "สะพานใหม่\n\nสะพานใหม่เปิดใช้งานในปี 2563 มีความยาว 800 เมตร และเชื่อมสองจังหวัดเข้าด้วยกัน"
HINDI = "नया पुल\n\nनदी पर नया पुल 2018 में बना। पुल की लंबाई 540 मीटर है और इसे बनाने में चार साल लगे।"
ARABIC = "الجسر الجديد\n\nافتتح الجسر الجديد في عام 2015 ويبلغ طوله 620 مترا. شارك في البناء 300 عامل."
VIETNAMESE = "Cây cầu mới\n\nCây cầu mới bắc qua sông được khánh thành năm 2017 và dài 450 mét. Hai thành phố đã góp tiền xây dựng."
LIBRARY = shelf([ENGLISH, GERMAN, SPANISH, RUSSIAN, CHINESE, THAI, HINDI, ARABIC, VIETNAMESE])


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("When was the bridge over the Lom built?", "1932"),
        ("Wann wurde die Seilbahn auf den Hochberg eröffnet?", "1998"),
        ("Wie viele Fahrgäste befördert die Seilbahn?", "600"),
        ("¿Quién construyó el faro de Punta Lora?", "Ramón Ulloa"),
        ("¿Cuántos peldaños tiene la escalera del faro?", "140 peldaños"),
        ("Когда ледокол спустили на воду?", "2019"),
        ("Сколько человек в экипаже ледокола?", "54 человека"),
        ("谁是新渡轮的船长？", "李明"),
        ("สะพานใหม่ยาวกี่เมตร", "800 เมตร"),
        ("नया पुल कब बना?", "2018"),
        ("ما طول الجسر الجديد؟", "620"),
        ("Cây cầu mới dài bao nhiêu mét?", "450 mét"),
    ],
)
def test_a_question_finds_the_words_of_its_language(question, words):
    finding = LIBRARY.ask(question)
    assert finding.verdict in {"answer", "closest"}
    assert words in finding.excerpts[0].text


def test_a_question_in_a_language_that_no_article_has_is_refused():
    assert shelf([ENGLISH]).ask("Wie hoch ist der Eiffelturm in Paris?").verdict == "none"


def test_a_name_finds_its_article_in_any_language():
    assert "Hochberg" in LIBRARY.ask("What is the Hochberg?").excerpts[0].text


@pytest.mark.parametrize(
    ("text", "analyzer"),
    [(ENGLISH, "english"), (GERMAN, "letters"), (CHINESE, "letters"), (VIETNAMESE, "tones")],
)
def test_the_analyzer_goes_by_the_language(text, analyzer):
    assert analyzer_of(text) == analyzer


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Zürich", "ZURICH"),
        ("ＮＡＳＡ", "nasa"),
        ("İstanbul", "istanbul"),
        ("κόσμος", "ΚΟΣΜΟΣ"),
        ("أحمد", "احمد"),
        ("so\u00adlar", "solar"),
        ("ё", "е"),
    ],
)
def test_spellings_that_a_reader_takes_for_the_same_are_one_term(one, other):
    assert fold(one, "letters") == fold(other, "letters")


def test_tones_make_other_words_in_vietnamese_alone():
    assert fold("má", "tones") != fold("ma", "tones")
    assert fold("más", "letters") == fold("mas", "letters")


@pytest.mark.parametrize(
    ("form", "plain"), [("flew", "fly"), ("brought", "bring"), ("children", "child"), ("built", "build")]
)
def test_english_words_that_change_within_are_one_term(form, plain):
    assert fold(form) == fold(plain)


def test_a_word_is_indexed_by_its_runs_of_letters_with_its_edges():
    assert runs("bahn", "letters") == ("_bah", "bahn", "ahn_")
    assert runs("是", "letters") == ("是",)
    assert runs("1998", "letters") == ("1998",)
    assert runs("bahn", "english") == ("bahn",)


def test_missing_words_of_chinese_are_runs_of_characters():
    missing = LIBRARY.ask("新渡轮的火车站在哪里？").missing
    assert any("火车站" in words for words in missing)
