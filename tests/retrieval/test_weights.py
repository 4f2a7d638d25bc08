"""What was learned fits what is measured: every feature has its weight, and the obvious ones their sign."""

from __future__ import annotations

import numpy as np
import pytest

from retrieval.analysis import ANALYZERS
from retrieval.doubts import Doubts
from retrieval.features import NAMES, SIGNALS, signals
from retrieval.weights import weights


@pytest.mark.parametrize("analyzer", ANALYZERS)
def test_every_feature_has_its_weight(analyzer):
    known = weights(analyzer)
    assert known.ranking.shape == (len(NAMES),)
    assert known.confidence.shape == (len(SIGNALS),)
    assert np.isfinite([*known.ranking, *known.confidence, known.bias]).all()


@pytest.mark.parametrize("analyzer", ANALYZERS)
def test_a_window_with_all_words_is_worth_more_than_one_with_none(analyzer):
    known = weights(analyzer)
    full = {
        "window": 1.0,
        "passage": 1.0,
        "bm25": 1.0,
        "pairs": 0.6,
        "exact": 1.0,
        "sentence": 1.0,
        "dwelling": 0.5,
    }
    empty = {"beyond": 1.0, "names": 0.5, "bm25": 1.0}
    best, worst = (np.array([values.get(name, 0.0) for name in NAMES]) for values in (full, empty))
    assert best @ known.ranking > worst @ known.ranking
    sure, unsure = (known.sure(signals(vector, 20.0, Doubts())) for vector in (best, worst))
    assert sure > 0.5
    assert unsure < 0.1
