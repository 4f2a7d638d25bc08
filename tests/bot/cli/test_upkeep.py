"""Looking after what is stored: articles, checks, copies, the index."""

from __future__ import annotations

import sqlite3

import pytest

from tests.bot.cli.conftest import QUESTION


def test_show_has_every_field_and_the_blocks(stored):
    shown = stored("articles", "show", 1, "--json").json
    assert [block["kind"] for block in shown["blocks"]] == ["headline", "caption", "body", "body", "body"]
    text = stored("articles", "text", 1).out
    for block in shown["blocks"]:
        assert text[block["start"] : block["end"]] == block["text"]


def test_text_by_kind(stored):
    assert (
        stored("articles", "text", 1, "--kind", "headline").out
        == "The harbour lock of Old Varnby opens again\n"
    )
    assert stored("articles", "text", 1, "--kind", "caption").out.startswith("The first dredger")
    assert "dredger" not in stored("articles", "text", 1, "--kind", "body").out


def test_the_list_is_last_added_first(stored):
    assert [row["id"] for row in stored("articles", "list", "--json").json] == [2, 1]
    assert len(stored("articles", "list", "--outlet", "varnby post", "--json").json) == 1


def test_remove_undo_and_purge(stored):
    assert stored("articles", "remove", 1, "--json").json["status"] == "removed"
    assert stored("ask", QUESTION).status == 3
    assert stored("articles", "undo", "--json").json["status"] == "restored"
    assert stored("ask", QUESTION).status == 0
    assert stored("articles", "purge", 1, "--json").json["status"] == "purged"
    assert stored("articles", "show", 1).status == 1
    assert stored("articles", "undo").status == 1


def test_stats_count(stored):
    found = stored("stats", "--json").json
    assert (found["articles"], found["versions"], found["outlets"]) == (2, 2, 2)
    assert found["bytes"] > 0


def test_check_finds_damage_and_reindex_mends_it(stored, tmp_path):
    assert stored("check", "--json").json == {"ok": True, "problems": []}
    with sqlite3.connect(tmp_path / "data" / "verbatim.db") as connection:
        connection.execute("UPDATE segment_chunk SET payload = x'00' WHERE segment_id = 1")
    done = stored("check", "--json")
    assert (done.status, done.json["ok"]) == (1, False)
    assert [problem["code"] for problem in done.json["problems"]] == ["segment"]
    assert stored("reindex", "--json").json == {"articles": 2}
    assert stored("check").status == 0


def test_a_backup_brings_back_what_was_lost(stored, tmp_path):
    copy = tmp_path / "copy.db"
    assert stored("backup", copy).status == 0
    assert stored("backup", copy).status == 1
    stored("articles", "purge", 1)
    assert stored("restore", copy).status == 0
    assert stored("ask", QUESTION).status == 0


@pytest.mark.parametrize("content", [b"", b"no database at all\n" * 300])
def test_restoring_rubbish_changes_nothing(stored, tmp_path, content):
    rubbish = tmp_path / "rubbish.db"
    rubbish.write_bytes(content)
    assert stored("restore", rubbish).status == 1
    assert stored("ask", QUESTION).status == 0
