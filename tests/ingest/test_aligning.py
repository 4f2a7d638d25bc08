"""An extractor's text is found again in the page's own lines, whatever it joined, split or lost."""

from __future__ import annotations

from ingest.aligning import aligned, squash

FIRST = "The lock keeper of Ulvik has counted the boats by hand since the meter froze."
SECOND = "He reached four hundred on Sunday, most of them rowed by children from the school."
FOREIGN = "A bakery in Halvik sells bread by the hour, dearest in the morning when it is warm."


def test_lines_that_it_joined():
    assert aligned([FIRST, FOREIGN, SECOND], f"{FIRST} {SECOND}") == [0, 2]


def test_a_line_that_it_split():
    assert aligned([f"{FIRST} {SECOND}"], f"{FIRST}\n\n{SECOND}") == [0]


def test_a_line_of_which_it_lost_some_words():
    assert aligned([FIRST, f"{SECOND} See also our map."], f"{FIRST}\n{SECOND}") == [0, 1]


def test_short_lines_only_beside_their_neighbours():
    assert aligned(["boats", FIRST, "It froze.", SECOND, "boats"], f"{FIRST} It froze. {SECOND}") == [1, 2, 3]


def test_of_two_copies_the_one_amid_the_others():
    assert aligned([FIRST, FOREIGN, "Menu", FIRST, SECOND], f"{FIRST}\n{SECOND}") == [3, 4]


def test_blanks_soft_hyphens_and_composed_letters_do_not_count():
    assert squash("a\u00adb c\u00a0e\u0301") == "abcé"


def test_nothing_found():
    assert aligned([FIRST], "") == []
    assert aligned([], FIRST) == []


def test_words_pulled_out_of_their_paragraph_come_once():
    assert aligned([FIRST, FIRST[:60], SECOND], f"{FIRST}\n{SECOND}") == [0, 2]


def test_a_line_that_begins_with_the_title_is_found_beside_it():
    assert aligned([FIRST[:20], FIRST, SECOND], f"{FIRST}\n{SECOND}\n{SECOND} {FIRST}") == [1, 2]
