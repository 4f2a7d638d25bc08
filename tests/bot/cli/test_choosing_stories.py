"""`verbatim add` at a terminal of its own: a page of several stories, and a person who chooses."""

from __future__ import annotations

import pytest

from tests.ingest.test_proposals import MARKET, PAGE

pytest.importorskip("pty", reason="there are no such terminals on Windows")


@pytest.fixture
def quay(tmp_path):
    path = tmp_path / "quay.txt"
    path.write_text(PAGE, encoding="utf-8")
    return path


def test_a_person_is_shown_the_stories_and_chooses(person, verbatim, quay):
    one = person("add", quay.name)
    shown = one.sees("are certain: ")
    assert "3 stories stand in quay.txt" in shown
    assert "1. The ferry sails every half hour · Ellery Courier · 2 paragraphs" in shown
    assert "Uncertain: the page does not tell where it begins or whose it is." in shown
    assert "“The ferry between Ellery and Sandholm sails every”" in shown
    one.types("5\n")
    assert "from 1 to 3" in one.sees("are certain: ")
    one.types("2,3\n")
    words, status = one.leaves()
    assert status == 0
    assert "2 added, 1 left out." in words
    titles = [row["title"] for row in verbatim("articles", "list", "--json").json]
    assert [title.split()[0] for title in titles] == ["Lamps", "From"]


@pytest.mark.parametrize(("typed", "stored"), [("\n", 2), ("all\n", 3), ("none\n", 0), ("\x04", 2)])
def test_enter_all_none_and_the_end_of_input(person, verbatim, quay, typed, stored):
    one = person("add", quay.name)
    one.sees("are certain: ")
    one.types(typed)
    assert one.leaves()[1] == 0
    assert len(verbatim("articles", "list", "--json").json) == stored


def test_ctrl_c_stores_nothing_and_leaves_at_once(person, verbatim, quay):
    one = person("add", quay.name)
    one.sees("are certain: ")
    one.interrupts()
    words, status = one.leaves()
    assert (status, "Traceback" in words, "Stopped after 0 of 1" in words) == (1, False, True)
    assert verbatim("articles", "list", "--json").json == []


def test_json_is_for_programs_and_asks_nobody(person, quay):
    words, status = person("add", quay.name, "--json").leaves()
    assert (status, "Which to store" in words) == (0, False)
    assert '"reason": "uncertain_boundary"' in words


def test_among_many_inputs_only_the_uncertain_are_asked_about(person, quay, tmp_path):
    sure = tmp_path / "sure.txt"
    sure.write_text(PAGE.replace(MARKET, ""), encoding="utf-8")
    one = person("add", sure.name, quay.name)
    assert "sure.txt" not in one.sees("are certain: ").replace("Adding", "").partition("stories stand in")[2]
    one.types("\n")
    assert one.leaves()[1] == 0


def test_nobody_at_standard_input_is_asked(verbatim, quay):
    rows = verbatim("add", quay, "--json").json
    assert [row["status"] for row in rows] == ["added", "added", "dropped"]
