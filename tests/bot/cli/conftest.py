"""`verbatim` as a person runs it, in this process: arguments in; status, output and errors out."""

from __future__ import annotations

import io
import json
import sys
from dataclasses import dataclass

import pytest

from bot.cli.main import main
from bot.config import DATABASE_NAME

LOCK = """The harbour lock of Old Varnby opens again

The harbour lock of Old Varnby opens again

Varnby Post25-04-2025

The first dredger passes the new gates of the lock at Old Varnby. – Coastwire photo
VARNBY (April 25): Ships can pass the harbour lock of Old Varnby again after nine years, the port authority said on Friday.
The lock was closed in 2016 when a flood bent both of its gates. Repairs cost 48 million crowns, twice as much as planned.
"We had to build the gates anew, and then the flood came back," harbour master Ilse Maren told reporters at the quay. – Coastwire


Our picks

Choir of four hundred voices fills the tram depot
Choir of four hundred voices fills the tram depot

The Tram Bell

3 hours ago

  • The Tram Bell

Choir of four hundred voices fills the tram depot

HALVIK: Four hundred singers filled the tram depot of Halvik on Sunday evening while eleven trams waited outside until the last bar. Conductor Oda Brandt said that the depot has the longest echo in the country. – Coastwire
"""
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
