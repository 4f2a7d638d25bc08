"""A library's index: the same however it came about, unchanged for whoever holds it, whole or refused as bytes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retrieval import snapshot as snapshots
from retrieval.index import Snapshot
from retrieval.query import parse_query
from retrieval.ranking import search
from retrieval.segments import build_segment
from retrieval.snapshot import SegmentDamaged, SegmentOutdated, from_bytes, to_bytes
from tests.retrieval.shelves import blocks

TEXTS = (
    "The ferry\n\nThe ferry carries cars to the island every day of the year.",
    "The museum\n\nThe museum of the island shows a whale and an old ferry.",
    "Die Fähre\n\nDie Fähre bringt jeden Tag viele Autos und Gäste auf die Insel hinüber.",
    "渡轮\n\n渡轮每天开往岛上。",
)
CHANGES = st.lists(
    st.tuples(st.sampled_from(["add", "edit", "remove"]), st.integers(1, 4), st.integers(0, len(TEXTS) - 1)),
    max_size=12,
)
QUESTIONS = ("Which ferry carries cars?", "Fähre Insel", "渡轮", "whale")


def segment(text: str):
    return build_segment(text.partition("\n")[0], text, blocks(text))


@given(CHANGES)
def test_a_snapshot_is_the_same_however_it_came_about(changes):
    grown, kept = Snapshot(), {}
    for step, (change, article, text) in enumerate(changes, start=1):
        if change == "remove":
            grown = grown.without(article)
            kept.pop(article, None)
        else:
            grown = grown.with_segment(article, step, segment(TEXTS[text]))
            kept[article] = (step, segment(TEXTS[text]))
    afresh = Snapshot((article, *entry) for article, entry in kept.items())
    assert len(grown) == len(afresh)
    for question in QUESTIONS:
        assert search(grown, question, 9) == search(afresh, question, 9)


def test_who_holds_a_snapshot_sees_no_change():
    held = Snapshot([(1, 1, segment(TEXTS[0]))])
    before = search(held, "ferry", 9)
    held.with_segment(2, 1, segment(TEXTS[1]))
    held.without(1)
    assert search(held, "ferry", 9) == before


def test_a_later_version_takes_an_earlier_ones_place():
    library = Snapshot([(1, 1, segment(TEXTS[0])), (1, 2, segment(TEXTS[1]))])
    assert {hit.version for hit in search(library, "ferry whale cars", 9)} == {2}


def test_equal_scores_come_in_the_order_of_article_and_passage():
    library = Snapshot((number, 1, segment(TEXTS[0])) for number in (3, 1, 2))
    hits = library.search(parse_query("island"), 9)
    assert [(hit.article_id, hit.ordinal) for hit in hits] == [(1, 1), (2, 1), (3, 1)]


def test_a_search_keeps_to_the_articles_it_is_given():
    library = Snapshot((number, 1, segment(TEXTS[0])) for number in (1, 2, 3))
    assert {hit.article_id for hit in search(library, "ferry", 9, {2, 3})} == {2, 3}
    assert search(library, "ferry", 9, set()) == []


@pytest.mark.parametrize("count", [0, 1, 2])
def test_the_smallest_libraries_are_searched(count):
    library = Snapshot((number, 1, segment(TEXTS[number])) for number in range(count))
    assert len(search(library, "ferry", 9)) >= count


@pytest.mark.parametrize("text", TEXTS)
def test_a_segment_survives_as_bytes(text):
    made = segment(text)
    payload = to_bytes(made)
    assert to_bytes(from_bytes(payload)) == payload
    assert len(from_bytes(payload)) == len(made)
    for question in QUESTIONS:
        read, kept = Snapshot([(1, 1, from_bytes(payload))]), Snapshot([(1, 1, made)])
        assert search(read, question, 9) == search(kept, question, 9)


@given(at=st.integers(0, 10_000), flip=st.integers(1, 255))
def test_a_flipped_byte_is_noticed(at, flip):
    payload = bytearray(to_bytes(segment(TEXTS[0])))
    payload[at % len(payload)] ^= flip
    with pytest.raises((SegmentDamaged, SegmentOutdated)):
        from_bytes(bytes(payload))


@given(st.integers(0, 10_000))
def test_a_cut_is_noticed(at):
    payload = to_bytes(segment(TEXTS[0]))
    with pytest.raises(SegmentDamaged):
        from_bytes(payload[: at % len(payload)])


@given(st.binary(max_size=200))
def test_rubbish_is_noticed(payload):
    with pytest.raises(SegmentDamaged):
        from_bytes(payload)


def test_another_analyzers_segment_is_outdated(monkeypatch):
    payload = to_bytes(segment(TEXTS[0]))
    monkeypatch.setattr(snapshots, "signature", lambda: "another")
    with pytest.raises(SegmentOutdated):
        from_bytes(payload)
