"""`verbatim` as a person runs it, in this process: arguments in; status, output and errors out."""

from __future__ import annotations

import io
import json
import sys
from dataclasses import dataclass

import pytest

from bot.cli.main import main
from bot.config import DATABASE_NAME
from tests.journeys.pages import LOCK

QUESTION = "How much did the repairs of the lock cost?"


@dataclass(frozen=True)
class Done:
    status: int
    out: str
    err: str

    @property
    def json(self):
        return json.loads(self.out)


@pytest.fixture
def verbatim(tmp_path, monkeypatch, capsys):
    """`verbatim("ask", "Who?", stdin="…")` over a data folder of the test's own."""

    def run(*arguments, stdin="", data=tmp_path / "data"):
        monkeypatch.setattr(sys, "argv", ["verbatim", "--data", str(data), *map(str, arguments)])
        given = stdin if isinstance(stdin, bytes) else stdin.encode()
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given), encoding="utf-8"))
        status = 0
        try:
            main()
        except SystemExit as left:
            status = left.code or 0
        captured = capsys.readouterr()
        assert "Traceback" not in captured.out + captured.err
        return Done(status, captured.out, captured.err)

    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "120")
    return run


@pytest.fixture
def page(tmp_path):
    path = tmp_path / "page.txt"
    path.write_text(LOCK, encoding="utf-8")
    return path


@pytest.fixture
def stored(verbatim, page, tmp_path, laid):
    laid(tmp_path / "data" / DATABASE_NAME)
    assert verbatim("add", page).status == 0
    return verbatim


@pytest.fixture
def person(tmp_path):
    """`person("chat")` sits down before it."""
    sitting = pytest.importorskip("tests.bot.cli.sitting")
    people = []

    def sits_down(*arguments):
        people.append(sitting.Person(tmp_path, *arguments))
        return people[-1]

    yield sits_down
    for one in people:
        one.child.kill()
        one.child.wait()
