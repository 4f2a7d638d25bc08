"""What is said to have changed between two versions."""

from __future__ import annotations

from bot.stored.changes import Change, changes
from storage.model import ArticleVersion, Block, Kind, Particulars
from tests.storage.saved import NOW

OLD = ("The lock opens again", "It cost 48 million crowns. Ships pass again. The mayor was there.")


def version(number, *blocks):
    text, spans = "\n\n".join(blocks), []
    for block in blocks:
        start = text.index(block)
        spans.append(Block(Kind.BODY if spans else Kind.HEADLINE, start, start + len(block)))
    return ArticleVersion(1, number, Particulars(blocks[0]), text, tuple(spans), "digest", NOW)


def changed(*blocks):
    return changes(version(1, *OLD), version(2, *blocks))


def test_the_same_text_has_no_changes():
    assert changed(*OLD) == []


def test_a_number_corrected_is_a_sentence_changed():
    assert changed(OLD[0], OLD[1].replace("48", "53")) == [
        Change("changed", "It cost 48 million crowns.", "It cost 53 million crowns.")
    ]


def test_sentences_come_and_go():
    told = changed(
        OLD[0], "It cost 48 million crowns. Ferries stay where they were. The mayor was there. He left."
    )
    assert told == [
        Change("removed", "Ships pass again.", None),
        Change("added", None, "Ferries stay where they were."),
        Change("added", None, "He left."),
    ]


def test_a_changed_sentence_is_found_behind_a_new_one():
    told = changed(
        OLD[0],
        "Nobody knew why until June. It cost 53 million crowns. Ships pass again. The mayor was there.",
    )
    assert [change.kind for change in told] == ["added", "changed"]


def test_a_headline_is_a_sentence_too():
    assert changed("The lock opens again at last", OLD[1]) == [
        Change("changed", "The lock opens again", "The lock opens again at last")
    ]
