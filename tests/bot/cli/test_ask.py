"""`verbatim ask`, `latest` and `verify`: the contract of their values and statuses."""

from __future__ import annotations

import json

import pytest

from tests.bot.cli.conftest import QUESTION

QUOTE = {
    "text", "kind", "title", "outlet", "via", "agency", "author", "published", "precision", "url", "link",
    "article_id", "version", "start", "end", "score", "rank_score",
}  # fmt: skip


def test_an_answer_is_the_stored_text_at_its_offsets(stored):
    done = stored("ask", QUESTION, "--json")
    answer = done.json
    assert done.status == 0
    assert answer.keys() == {"question", "verdict", "confidence", "reason", "missing", "quotes"}
    assert (answer["question"], answer["verdict"], answer["reason"]) == (QUESTION, "answer", None)
    assert 0 <= answer["confidence"] <= 1
    quote = answer["quotes"][0]
    assert quote.keys() == QUOTE
    assert (quote["outlet"], quote["published"], quote["precision"]) == ("Varnby Post", "2025-04-25", "day")
    text = stored("articles", "export").json[-1]["text"]
    assert text[quote["start"] : quote["end"]] == quote["text"]
    assert "48 million crowns" in quote["text"]


def test_nothing_found_is_a_status_of_its_own(stored):
    done = stored("ask", "Who won the chess olympiad in Budapest?", "--json")
    assert done.status == 3
    assert (done.json["verdict"], done.json["reason"], done.json["quotes"]) == ("none", "not_stored", [])
    assert "Budapest" in done.json["missing"]


def test_near_words_are_the_closest_and_say_what_they_lack(stored):
    done = stored("ask", "How much did the repairs of the Halvik airport cost?", "--json")
    assert done.json["verdict"] in {"closest", "none"}
    assert "airport" in done.json["missing"]


def test_a_caption_says_that_it_is_one(stored):
    answer = stored("ask", "Which dredger passes the new gates at Old Varnby?", "--json").json
    assert answer["quotes"][0]["kind"] == "caption"


def test_scopes_are_inclusive_and_case_is_nothing(stored):
    def verdict(*scope):
        return stored("ask", QUESTION, *scope, "--json").json["verdict"]

    assert verdict("--outlet", "VARNBY POST", "--since", "2025-04-25", "--as-of", "2025-04-25") == "answer"
    assert verdict("--since", "2025-04-26") == "none"
    assert verdict("--outlet", "The Tram Bell") == "none"


def test_no_more_quotes_than_asked_for(stored):
    assert len(stored("ask", "lock gates Varnby harbour", "--k", 1, "--json").json["quotes"]) == 1


def test_an_outlet_named_in_the_question_answers_alone(stored):
    done = stored("ask", "What has the Varnby Post reported about the repairs of the lock?")
    assert done.status == 0
    assert "Looked for in Varnby Post alone." in done.out
    assert "48 million crowns" in done.out
    assert stored("ask", "According to The Tram Bell, how much did the repairs cost?").status == 3
    assert "Looked for" not in stored("ask", QUESTION).out


def test_each_part_of_a_question_is_answered_for_itself(stored):
    question = "How much did the repairs of the lock cost and when was the lock closed?"
    answer = stored("ask", question, "--json").json
    assert [part["question"] for part in answer["parts"]] == [
        "How much did the repairs of the lock cost",
        "when was the lock closed",
    ]
    assert {part["verdict"] for part in answer["parts"]} == {"answer"}
    assert (answer["question"], answer["verdict"]) == (question, "answer")


def test_a_part_that_nothing_tells_of_is_named(stored):
    done = stored("ask", "How much did the repairs of the lock cost? Who won the chess olympiad in Budapest?")
    assert done.status == 0
    assert "Only a part of the question is answered." in done.out
    assert "“Who won the chess olympiad in Budapest”: nothing stored answers it." in done.out
    assert "48 million crowns" in done.out


def test_an_empty_library_says_so(verbatim):
    done = verbatim("ask", QUESTION, "--json")
    assert (done.status, done.json["reason"]) == (3, "empty_library")


def test_libraries_are_apart(stored):
    assert stored("--library", "discord:1", "ask", QUESTION, "--json").json["reason"] == "empty_library"


def test_a_batch_answers_in_order_with_its_ids(stored, tmp_path):
    lines = [
        {"id": "b", "question": QUESTION},
        {"id": 7, "question": "🎉"},
        {"id": None, "question": "Who won the cup?"},
    ]
    path = tmp_path / "batch.jsonl"
    path.write_text("\n".join(map(json.dumps, lines)) + "\n\n", encoding="utf-8")
    done = stored("ask", "--batch", path)
    answers = [json.loads(line) for line in done.out.splitlines()]
    assert done.status == 0
    assert [answer["id"] for answer in answers] == ["b", 7, None]
    assert [answer["verdict"] for answer in answers] == ["answer", "none", "none"]


@pytest.mark.parametrize("line", ["no json", "[]", '{"id": 1}', '{"id": 1, "question": 2}'])
def test_a_bad_batch_is_told_before_anything_is_asked(stored, line):
    good = json.dumps({"id": 1, "question": QUESTION})
    done = stored("ask", "--batch", "-", stdin=f"{good}\n{line}\n")
    assert (done.status, done.out) == (1, "")
    assert "Line 2" in done.err


def test_the_latest(stored):
    (newest,) = stored("latest", "--json").json
    assert newest["outlet"] == "The Tram Bell"
    assert [a["outlet"] for a in stored("latest", 5, "--outlet", "varnby post", "--json").json] == [
        "Varnby Post"
    ]
    assert [a["outlet"] for a in stored("latest", 1, "--about", "harbour lock gates", "--json").json] == [
        "Varnby Post"
    ]
    assert len(stored("latest", 9, "--basis", "added", "--json").json) == 2
    assert stored("latest", "--outlet", "Nobody").status == 3


def test_a_quotation_is_verified(stored):
    exact = stored("verify", "“Repairs cost 48 million  crowns, twice as much as planned.”", "--json")
    assert (exact.status, exact.json["status"], exact.json["outlet"]) == (0, "exact", "Varnby Post")
    altered = stored("verify", "Repairs cost 58 million crowns, twice as much as planned", "--json").json
    assert (altered["status"], altered["stored"]) == (
        "altered",
        "Repairs cost 48 million crowns, twice as much as planned",
    )
    shown = stored("verify", "Repairs cost 58 million crowns, twice as much as planned").out
    assert "Repairs cost [-58-] {+48+} million crowns, twice as much as planned" in shown
    absent = stored("verify", "The mayor promised a golden tram for everyone", "--json")
    assert (absent.status, absent.json["status"]) == (3, "absent")


def test_every_article_with_the_words_is_named(stored, tmp_path):
    other = tmp_path / "other.txt"
    other.write_text(
        "Lock repairs were dear\n\nIn Old Varnby people still talk of it. Repairs cost 48 million crowns, "
        "twice as much as planned. The council wants to know why, and whom it may ask for the money.",
        "utf-8",
    )
    assert stored("add", other, "--outlet", "Quay Courier").status == 0
    words = "Repairs cost 48 million crowns, twice as much as planned."
    found = stored("verify", words, "--json").json
    assert {found["outlet"], *(one["outlet"] for one in found["others"])} == {"Varnby Post", "Quay Courier"}
    shown = stored("verify", words).out
    assert "Varnby Post" in shown
    assert "Quay Courier" in shown
