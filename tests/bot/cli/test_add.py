"""`verbatim add`: what goes in, and what is said of it."""

from __future__ import annotations

import pytest

from tests.journeys.pages import LOCK

KEYS = {
    "input", "id", "status", "title", "outlet", "via", "agency", "author", "published", "date_basis", "language",
    "url", "chars", "captions",
}  # fmt: skip
BODY = "Ships can pass the harbour lock of Old Varnby again after nine years, the port authority said on Friday morning."


def test_a_page_with_two_stories_is_two_articles(verbatim, page):
    lock, choir = verbatim("add", page, "--json").json
    assert lock.keys() >= KEYS
    assert (lock["status"], lock["outlet"], lock["agency"], lock["via"]) == (
        "added",
        "Varnby Post",
        "Coastwire",
        None,
    )
    assert (lock["published"], lock["date_basis"]) == ("2025-04-25", "card")
    assert lock["captions"] == [
        "The first dredger passes the new gates of the lock at Old Varnby. – Coastwire photo"
    ]
    assert (choir["outlet"], choir["published"], choir["date_basis"]) == ("The Tram Bell", None, "none")
    assert choir["published_raw"] == "3 hours ago"


def test_the_same_again_is_unchanged_and_an_edit_an_update(verbatim, page):
    verbatim("add", page)
    assert [row["status"] for row in verbatim("add", page, "--json").json] == ["unchanged", "unchanged"]
    page.write_text(LOCK.replace("48 million", "49 million"), encoding="utf-8")
    assert [row["status"] for row in verbatim("add", page, "--json").json] == ["updated", "unchanged"]
    assert len(verbatim("articles", "history", 1, "--json").json) == 2
    assert "49 million" in verbatim("ask", "How much did the lock repairs cost?").out


def test_what_is_given_goes_before_what_is_read(verbatim):
    given = (
        "--title",
        "Given",
        "--outlet",
        "Quay",
        "--date",
        "2025-06-01",
        "--url",
        "https://q.example/a",
        "--via",
        "Basket",
    )
    (row,) = verbatim("add", "-", *given, "--json", stdin=f"A title of its own\n\n{BODY}\n").json
    assert [row[key] for key in ("title", "outlet", "published", "date_basis", "url", "via")] == [
        "Given", "Quay", "2025-06-01", "given", "https://q.example/a", "Basket",
    ]  # fmt: skip
    assert row["input"] == "-"


def test_two_addresses_of_one_text_are_told_as_a_duplicate(verbatim):
    text = f"A title of its own\n\n{BODY}\n"
    verbatim("add", "-", "--url", "https://q.example/a", stdin=text)
    assert (
        verbatim("add", "-", "--url", "https://q.example/b", "--json", stdin=text).json[0]["status"]
        == "duplicate"
    )


def test_an_html_file_and_a_markdown_file(verbatim, tmp_path):
    html, markdown = tmp_path / "a.html", tmp_path / "b.md"
    html.write_text(
        f"<html><body><article><h1>The lock opens</h1><p>{BODY}</p><p>{BODY[::-1]}.</p></article></body></html>",
        encoding="utf-8",
    )
    markdown.write_text(
        f"# A quiet quay\n\nOutlet: Quay Gazette\nDate: 2025-06-02\n\n{BODY.replace('Ships', 'Barges')}\n",
        encoding="utf-8",
    )
    rows = verbatim("add", html, markdown, "--json").json
    assert [(row["title"], row["outlet"]) for row in rows] == [
        ("The lock opens", None),
        ("A quiet quay", "Quay Gazette"),
    ]


def test_one_that_fails_is_told_and_stops_no_other(verbatim, page, tmp_path):
    empty = tmp_path / "empty.txt"
    empty.write_bytes(b"")
    done = verbatim("add", empty, page, tmp_path / "nowhere.txt", "--json")
    assert done.status == 1
    assert [row["status"] for row in done.json] == ["failed", "added", "added", "failed"]
    assert (
        done.json[0]["error"] == "There is nothing in it. Choose a file or paste a text that has an article."
    )
    assert "nowhere.txt" in done.err


def test_a_purged_story_is_not_stored_again(stored, page):
    stored("articles", "purge", 1)
    done = stored("add", page, "--json")
    assert done.status == 1
    assert [row["status"] for row in done.json] == ["failed", "unchanged"]
    assert "erased for good" in done.json[0]["error"]


def test_a_person_sees_a_table(verbatim, page):
    done = verbatim("add", page)
    assert "Varnby Post" in done.out
    assert "25 April 2025" in done.out
    assert not any(line.endswith(" ") for line in done.out.split("\n"))


@pytest.mark.parametrize("url", ["javascript:alert(1)", "ftp://q.example/", "https://user:word@q.example/"])
def test_an_address_that_is_given_is_a_web_pages(verbatim, page, url):
    assert verbatim("add", page, "--url", url).status == 1
    assert verbatim("articles", "list", "--json").json == []
