"""The same commands over a PostgreSQL server."""

from __future__ import annotations

import socket

import pytest

from tests.bot.cli.conftest import QUESTION
from tests.journeys.pages import LOCK


@pytest.fixture
def config(tmp_path):
    def written(url):
        file = tmp_path / "config.toml"
        file.write_text(f'[storage]\nurl = "{url}"\n', encoding="utf-8")
        return file

    return written


def test_from_text_to_quotation_over_a_server(verbatim, config, server_place):
    def run(*arguments, **more):
        return verbatim("--config", config(server_place), *arguments, **more)

    added = run("add", "-", "--json", stdin=LOCK)
    assert [story["outlet"] for story in added.json] == ["Varnby Post", "The Tram Bell"]
    assert run("ask", QUESTION, "--json").json["quotes"][0]["title"].startswith("The harbour lock")
    assert run("articles", "remove", "1").status == 0
    assert run("ask", QUESTION).status == 3
    assert run("articles", "undo").status == 0
    assert run("reindex", "--json").json == {"articles": 2}
    assert run("ask", QUESTION, "--json").json["quotes"][0]["outlet"] == "Varnby Post"
    assert run("check", "--json").json == {"ok": True, "problems": []}
    assert run("stats", "--json").json["bytes"] > 0
    assert run("articles", "purge", "1", "--yes").status == 0
    assert run("ask", QUESTION).status == 3


def test_a_backup_of_a_server_is_the_servers_own(verbatim, config, server_place, tmp_path):
    done = verbatim("--config", config(server_place), "backup", tmp_path / "copy.db")
    assert (done.status, done.out) == (1, "")
    assert "pg_dump" in done.err
    assert not (tmp_path / "copy.db").exists()


def test_a_server_that_is_not_there_or_refuses_is_told_in_a_sentence(verbatim, config, server_place):
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        nowhere = f"postgresql://verbatim:secret@127.0.0.1:{unused.getsockname()[1]}/none"
        done = verbatim("--config", config(nowhere), "stats")
    assert (done.status, done.out, done.err.count("\n")) == (1, "", 1)
    assert "secret" not in done.err
    missing = verbatim("--config", config(server_place + "x"), "stats")
    assert missing.status == 1
    assert "does not exist" in missing.err


@pytest.mark.parametrize("url", ["mysql://a/b", "postgresql://", "postgresql://host"])
def test_an_address_that_names_no_database_is_told_in_a_sentence(verbatim, config, url):
    done = verbatim("--config", config(url), "stats")
    assert (done.status, done.out, done.err.count("\n")) == (1, "", 1)
