"""However a library came about, it scores as the formula says, and the best are found."""

from __future__ import annotations

import random
from collections import Counter

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from retrieval import making, searching
from retrieval.gathering import Source, gather, merge
from retrieval.scoring import Part, PassageScorer
from tests.retrieval.test_scoring import close, naive

TERMS = [f"t{number}" for number in range(12)]
PASSAGES = st.lists(st.sampled_from(TERMS), max_size=15)
QUERIES = st.lists(st.sampled_from([*TERMS, "unknown"]), min_size=1, max_size=6)


def best_of(scores, holders, n):
    return sorted(holders, key=lambda row: (-scores[row], row))[:n]


class Changing(RuleBasedStateMachine):
    """Segments are added, lose passages and are merged; a list of passages is the model."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[tuple[list[list[str]], np.ndarray]] = []

    @rule(passages=st.lists(PASSAGES, min_size=1, max_size=6))
    def add(self, passages):
        self.parts.append((passages, np.zeros(len(passages), bool)))

    @precondition(lambda self: any(passages for passages, _ in self.parts))
    @rule(data=st.data())
    def remove(self, data):
        at = data.draw(st.sampled_from([at for at, (passages, _) in enumerate(self.parts) if passages]))
        passages, dead = self.parts[at]
        gone = dead.copy()
        gone[data.draw(st.integers(0, len(passages) - 1))] = True
        self.parts[at] = (passages, gone)

    @precondition(lambda self: len(self.parts) > 1)
    @rule(data=st.data())
    def merge(self, data):
        at = data.draw(st.integers(0, len(self.parts) - 2))
        pair = self.parts[at : at + 2]
        merged = merge([Source(gather(passages), ~dead) for passages, dead in pair])
        kept = [p for passages, dead in pair for p, gone in zip(passages, dead, strict=True) if not gone]
        assert merged.size == len(kept)
        self.parts[at : at + 2] = [(kept, np.zeros(len(kept), bool))]

    @invariant()
    def scores_are_the_formulas(self):
        parts = [Part(gather(passages), dead if dead.any() else None) for passages, dead in self.parts]
        scorer = PassageScorer.of_parts(parts)
        living = [
            p for passages, dead in self.parts for p, gone in zip(passages, dead, strict=True) if not gone
        ]
        for query in (["t1", "t2", "t2", "t7"], ["t0"], ["unknown", "t5", "t11"]):
            expected = naive(living, query)
            assert list(scorer.get_scores(query)) == close(expected)
            exact = scorer.get_scores(query)
            holders = [row for row, passage in enumerate(living) if set(passage) & set(query)]
            for n in (1, 3, 50):
                rows = best_of(exact, holders, n)
                assert scorer.top(query, n) == [(row, exact[row]) for row in rows]


Changing.TestCase.settings = settings(max_examples=40, stateful_step_count=12, deadline=None)
TestChanging = Changing.TestCase


def zipf(passages: int, terms: int, length: int) -> list[list[str]]:
    """Passages of made-up words, a few of which stand nearly everywhere."""
    chance = random.Random(5)  # noqa: S311 - text, not a secret
    words = [f"w{number}" for number in range(terms)]
    shares = [1 / (number + 2) for number in range(terms)]
    return [chance.choices(words, shares, k=length) for _ in range(passages)]


@pytest.fixture(scope="module")
def corpus():
    return zipf(3_000, 2_000, 40)


@pytest.mark.parametrize("n", [1, 10, 40, 5_000])
@pytest.mark.parametrize("small", [False, True])
def test_what_is_left_out_could_not_have_been_found(corpus, n, small, monkeypatch):
    """Against every passage's score; with batches so small that each term stands alone, too."""
    if small:
        monkeypatch.setattr(searching, "BATCH", 4)
        monkeypatch.setattr(searching, "AT_ONCE", 8)
    scorer = PassageScorer(corpus)
    chance = random.Random(n)  # noqa: S311
    for _ in range(25):
        query = [chance.choice(chance.choice(corpus)) for _ in range(chance.randint(1, 8))]
        scores = scorer.get_scores(query)
        rows = best_of(scores, np.flatnonzero(scores).tolist(), n)
        assert scorer.top(query, n) == [(row, scores[row]) for row in rows]


def test_large_segments_keep_their_terms_by_blocks(corpus, monkeypatch):
    """The same postings, whether a block has 65,536 passages or a few."""
    expected = PassageScorer(corpus)
    parts = [gather(corpus[:1_000]), gather(corpus[1_000:])]
    for name in ("retrieval.making", "retrieval.postings", "retrieval.gathering", "retrieval.scoring"):
        monkeypatch.setattr(f"{name}.BLOCK", 256)
    monkeypatch.setattr(making, "FREQUENT", 16)
    monkeypatch.setattr(making, "SHIFT", 8)
    merged = merge([Source(part) for part in parts])
    assert len(merged.blocks.hashes)
    scorer = PassageScorer.of_parts([Part(merged)])
    for query in (["w1", "w9", "w300"], ["w0", "w2"], corpus[5][:6]):
        assert list(scorer.get_scores(query)) == list(expected.get_scores(query))
        assert scorer.top(query, 10) == expected.top(query, 10)


@given(st.lists(PASSAGES, min_size=1, max_size=8), QUERIES, st.sets(st.integers(0, 7)))
def test_hidden_passages_are_not_found_and_count_all_the_same(corpus, query, hidden):
    scorer = PassageScorer(corpus)
    mask = np.array([row in hidden for row in range(len(corpus))])
    found = searching.best(scorer, scorer.weigh(query), 3, [mask])
    shown = {
        int(number): score for one in found for number, score in zip(one.numbers, one.scores, strict=True)
    }
    assert not hidden & shown.keys()
    assert all(scorer.get_scores(query)[row] == score for row, score in shown.items())


@pytest.mark.parametrize(
    "corpus", [[["a"] * 100_000], [["a", "b"]] * 300, [["a"] * tf for tf in range(1, 400)], [[]]]
)
def test_odd_corpora_are_kept_exactly(corpus):
    scorer = PassageScorer(corpus)
    assert list(scorer.get_scores(["a", "b"])) == close(naive(corpus, ["a", "b"]))
    assert [row for row, _ in scorer.top(["a"], 3)] == best_of(
        scorer.get_scores(["a"]), [row for row, passage in enumerate(corpus) if "a" in passage], 3
    )


def test_a_merge_can_be_interrupted(corpus):
    def stop():
        raise InterruptedError

    with pytest.raises(InterruptedError):
        merge([Source(gather(corpus[:50])), Source(gather(corpus[50:90]))], stop)


def test_a_segment_of_nothing_is_searched():
    emptied = merge([Source(gather([["a"]]), np.array([False]))])
    scorer = PassageScorer.of_parts([Part(emptied), Part(gather([["a"], []]))])
    assert [row for row, _ in scorer.top(["a"], 5)] == [0]
    assert PassageScorer.of_parts([]).top(["a"], 5) == []
    assert list(PassageScorer.of_parts([Part(emptied)]).get_scores(["a"])) == []


def test_counts_and_terms_make_the_same_postings():
    corpus = [["a", "b", "a"], ["b"], []]
    one, other = gather(corpus), gather([Counter(passage) for passage in corpus])
    assert one.nbytes == other.nbytes
    assert one.total == other.total == 4


def test_what_is_left_of_nothing_is_merged_too():
    nothing, something = Source(gather([]), np.zeros(0, bool)), Source(gather([["t1"]]), np.ones(1, bool))
    assert [merge(sources).size for sources in ([nothing], [nothing, something], [something, nothing])] == [
        0,
        1,
        1,
    ]
