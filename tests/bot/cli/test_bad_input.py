"""One clear sentence that says what to do next, the right status, nothing stored."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("empty.txt", b"", "nothing in it"),
        ("blank.txt", b" \n\n", "nothing in it"),
        ("photo.txt", b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "no text but a picture"),
        ("menu.txt", b"Home\nSports\nLog in\nWeather\n", "No article was found"),
        ("form.html", b"<html><body><form><input></form></body></html>", "No article was found"),
        ("sheet.xlsx", b"PK\x03\x04", "Use a .txt, .md, .html, .pdf or .docx file"),
        ("huge.txt", b"word " * 700_000, "larger than 3 MB"),
    ],
)
def test_files_that_hold_no_article(verbatim, tmp_path, name, data, told):
    path = tmp_path / name
    path.write_bytes(data)
    refused(verbatim("add", path), told)
    assert verbatim("articles", "list", "--json").json == []


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("http://127.0.0.1:80/", "private network"),
        ("http://[::1]/", "private network"),
        ("gopher://lake.example/", "no web page's address"),
        ("https://lake.example:22/", "names a port"),
    ],
)
def test_addresses_that_are_not_fetched(verbatim, url, told):
    refused(verbatim("add", url), told)


def test_a_missing_file_and_a_folder(verbatim, tmp_path):
    refused(verbatim("add", tmp_path / "nowhere.txt"), "can't be read")
    refused(verbatim("add", tmp_path / "data"), "There is no file to read in")


@pytest.mark.parametrize(
    ("question", "told"),
    [("", "Nothing was asked"), ("🎉🎉", "no words to look for"), ("lock " * 800, "or fewer")],
)
def test_questions_that_nobody_could_answer(stored, question, told):
    refused(stored("ask", question), told)


@pytest.mark.parametrize("command", [("show",), ("text",), ("remove",), ("purge",), ("history",)])
@pytest.mark.parametrize("article", [99, 0, 10**30])
def test_unknown_ids(stored, command, article):
    refused(stored("articles", *command, article), f"There is no article {article} here")


def test_a_bad_date(stored):
    refused(stored("ask", "Who?", "--since", "yesterday"), "Write it as 2025-04-25")
    refused(stored("add", "-", "--date", "25.4.2025", stdin="x"), "Write it as 2025-04-25")


@pytest.mark.parametrize(
    ("config", "told"),
    [
        ("[fetch]\nalow_private = []", "fetch.alow_private"),
        ("[log\n", "as TOML"),
        ("[log]\nlevel = 3", "log.level"),
    ],
)
def test_a_broken_config(verbatim, tmp_path, config, told):
    path = tmp_path / "mine.toml"
    path.write_text(config, encoding="utf-8")
    refused(verbatim("--config", path, "stats"), told)


def test_a_missing_config_and_a_data_folder_that_cant_be(verbatim, tmp_path):
    refused(verbatim("--config", tmp_path / "none.toml", "stats"), "There is no file")
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    refused(verbatim("stats", data=tmp_path / "file"), "can't be opened")


def test_no_token(verbatim, monkeypatch):
    monkeypatch.delenv("DISCORD_TOKEN", raising=False)
    refused(verbatim("run"), "DISCORD_TOKEN")


@pytest.mark.parametrize(
    "wrong", [("add",), ("ask",), ("ask", "Who?", "--k", "0"), ("nonsense",), ("latest", "many")]
)
def test_wrong_usage_is_a_status_of_its_own(verbatim, wrong):
    assert verbatim(*wrong).status == 2


def refused(done, told):
    assert done.status == 1
    assert told in done.err.replace("\n", " ")
    assert len(done.err.strip().split("\n")) == 1
