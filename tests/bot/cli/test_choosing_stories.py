"""`verbatim add` at a terminal of its own: a page of several stories, and a person who chooses."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.ingest.test_proposals import MARKET, PAGE

pty = pytest.importorskip("pty", reason="there are no such terminals on Windows")
ROOT = Path(__file__).parents[3]
SECONDS = 60


class Person:
    """At the other end of a terminal."""

    def __init__(self, folder, *arguments):
        ours, theirs = pty.openpty()
        self._fd, self._seen = ours, ""
        self.child = subprocess.Popen(  # noqa: S603  our own interpreter, our own words
            [sys.executable, "-m", "bot", "--data", folder / "data", *arguments],
            stdin=theirs, stdout=theirs, stderr=theirs, cwd=folder, close_fds=True, start_new_session=True,
            env=os.environ | {"PYTHONPATH": str(ROOT), "COLUMNS": "120", "TERM": "dumb"},
        )  # fmt: skip
        os.close(theirs)

    def sees(self, words):
        """All that has been shown up to these words, and since the last that were waited for."""
        end = time.monotonic() + SECONDS
        while words not in self._seen:
            assert time.monotonic() < end, self._seen
            self._seen += os.read(self._fd, 4_096).decode()
        before, _, self._seen = self._seen.partition(words)
        return before

    def types(self, words):
        os.write(self._fd, words.encode())

    def interrupts(self):
        """A moment later: between the prompt and the wait for a line a signal is seen by neither."""
        time.sleep(0.5)
        self.child.send_signal(signal.SIGINT)

    def leaves(self):
        """What is shown to the end, and the exit status."""
        while True:
            try:
                more = os.read(self._fd, 4_096).decode()
            except OSError:  # Linux says so when nobody holds the other end any more
                break
            if not more:
                break
            self._seen += more
        return self._seen, self.child.wait(SECONDS)


@pytest.fixture
def person(tmp_path):
    people = []

    def sits_down(*arguments):
        people.append(Person(tmp_path, *arguments))
        return people[-1]

    yield sits_down
    for one in people:
        one.child.kill()
        one.child.wait()


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
