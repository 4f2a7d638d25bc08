from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from storage.wording import SAME_STORY, containment

TEXT = (
    "Nine years after the flood the lock of the old harbour opened again, and the first ship was a dredger."
)


def test_a_text_cut_short_is_contained():
    assert containment(TEXT, TEXT[:50]) >= SAME_STORY


def test_texts_that_share_a_few_words_are_apart():
    assert (
        containment(TEXT, "The old harbour is quiet; nobody has seen the dredger since the war ended.")
        < SAME_STORY
    )


def test_chinese_counts_by_characters():
    assert containment("神舟二十号载人飞船发射成功", "神舟二十号载人飞船发射圆满成功") >= SAME_STORY


@given(st.text(), st.text())
def test_it_is_a_share_and_looks_both_ways(one, other):
    share = containment(one, other)
    assert 0 <= share <= 1
    assert share == containment(other, one)
