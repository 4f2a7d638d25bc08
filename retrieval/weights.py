"""What each feature weighs in English and in other languages, as `bench/learn.py` learned it."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING

import numpy as np

from retrieval.features import NAMES, SIGNALS

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from retrieval.analysis import Analyzer


@dataclass(frozen=True, slots=True)
class Weights:
    """`ranking` has one weight a feature of `NAMES`, `confidence` one a signal of `SIGNALS` and a bias."""

    ranking: NDArray[np.float64]
    confidence: NDArray[np.float64]
    bias: float

    def sure(self, signals: NDArray[np.float64]) -> float:
        """The chance that the window answers, in (0, 1)."""
        return 1 / (1 + math.exp(-float(signals @ self.confidence) - self.bias))


def weights(analyzer: Analyzer) -> Weights:
    return _read("english" if analyzer == "english" else "other")


@lru_cache(maxsize=2)
def _read(language: str) -> Weights:
    table = files("retrieval").joinpath("data", "weights.json").read_text(encoding="utf-8")
    known = json.loads(table)[language]
    ranking, confidence = known["ranking"], known["confidence"]
    return Weights(
        np.array([ranking[name] for name in NAMES]),
        np.array([confidence[name] for name in SIGNALS]),
        confidence["bias"],
    )
