"""BM25 by postings against BM25 written out: the same scores, whatever the passages."""

from __future__ import annotations

import math
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rank_bm25 import BM25Okapi

from retrieval.scoring import PassageScorer, idf

K1, B = 0.9, 0.4
TERMS = st.sampled_from("abcdefg")
CORPORA = st.lists(st.lists(TERMS, max_size=12), max_size=12)
QUERIES = st.lists(st.sampled_from("abcdefgz"), max_size=6)


def naive(corpus, query):
    """Every passage's score, from the formula and nothing else."""
    size, lengths = len(corpus), [len(passage) for passage in corpus]
    average = sum(lengths) / size if size else 0
    scores = [0.0] * size
    for row, passage in enumerate(corpus):
        for term in query:
            df, tf = sum(term in other for other in corpus), passage.count(term)
            rarity = math.log(1 + (size - df + 0.5) / (df + 0.5))
            damping = K1 * (1 - B + B * lengths[row] / average) if average else K1
            scores[row] += rarity * tf * (K1 + 1) / (tf + damping)
    return scores


def close(scores):
    return pytest.approx(scores, rel=1e-9, abs=1e-9)


@given(CORPORA, QUERIES)
def test_every_passage_scores_as_the_formula_says(corpus, query):
    assert list(PassageScorer(corpus).get_scores(query)) == close(naive(corpus, query))


@pytest.mark.parametrize("corpus", [[], [[]], [["a"]], [["a", "b", "a"], []], [["a"], ["a"]], [["a"], ["b"]]])
@pytest.mark.parametrize("query", [[], ["a"], ["a", "a"], ["z"]])
def test_the_smallest_corpora_score_so_too(corpus, query):
    assert list(PassageScorer(corpus).get_scores(query)) == close(naive(corpus, query))


@given(CORPORA)
def test_counts_score_as_the_terms_they_count(corpus):
    listed, counted = PassageScorer(corpus), PassageScorer(Counter(passage) for passage in corpus)
    assert list(listed.get_scores("abc")) == list(counted.get_scores("abc"))


@given(CORPORA, QUERIES, st.integers(0, 15))
def test_the_best_come_by_score_and_then_by_number(corpus, query, limit):
    scorer = PassageScorer(corpus)
    scores = scorer.get_scores(query)
    holders = [row for row, passage in enumerate(corpus) if set(passage) & set(query)]
    best = sorted(holders, key=lambda row: (-scores[row], row))[:limit]
    assert scorer.top(query, limit) == [(row, scores[row]) for row in best]


@given(CORPORA, QUERIES, st.integers(0, 15))
def test_the_documents_of_the_best_are_given_in_their_order(corpus, query, limit):
    scorer = PassageScorer(corpus)
    names = [f"passage {row}" for row in range(len(corpus))]
    assert scorer.get_top_n(query, names, limit) == [names[row] for row, _ in scorer.top(query, limit)]


@given(CORPORA, QUERIES, st.data())
def test_a_batch_is_the_scores_of_its_passages(corpus, query, data):
    scorer = PassageScorer(corpus)
    rows = data.draw(st.lists(st.integers(0, len(corpus) - 1))) if corpus else []
    assert scorer.get_batch_scores(query, rows) == [scorer.get_scores(query)[row] for row in rows]


def test_a_term_said_twice_counts_twice():
    scorer = PassageScorer([["ferry", "sank"], ["ferry"], ["river"]])
    assert list(scorer.get_scores(["ferry", "ferry"])) == close(2 * scorer.get_scores(["ferry"]))


@given(st.lists(st.lists(TERMS, max_size=6), min_size=1))
def test_a_term_in_every_passage_still_counts_for_something(corpus):
    scorer = PassageScorer([*passage, "everywhere"] for passage in corpus)
    assert scorer.document_frequency("everywhere") == len(corpus)
    assert all(score > 0 for score in scorer.get_scores(["everywhere"]))


@given(st.integers(0, 10**6), st.integers(0, 10**6))
def test_rarity_is_above_zero_and_falls_as_a_term_spreads(one, other):
    few, many = sorted((one, other))
    assert idf(few, many) >= idf(many, many) > 0


def test_it_is_the_library_s_scorer_with_its_attributes():
    scorer = PassageScorer([["ferry", "sank"], ["ferry"]], k1=1.2, b=0.7)
    assert isinstance(scorer, BM25Okapi)
    assert (scorer.k1, scorer.b, scorer.corpus_size, scorer.avgdl) == (1.2, 0.7, 2, 1.5)
    assert list(scorer.doc_len) == [2, 1]
