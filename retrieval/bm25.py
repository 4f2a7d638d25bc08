"""The formula, and nothing else.

idf(t)      = ln(1 + (N - df + 0.5) / (df + 0.5))
score(t, d) = idf(t) * (k1 + 1) * tf / (tf + damping(d))
damping(d)  = k1 * (1 - b + b * length / average length)
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

K1, B = 0.9, 0.4

Floats = NDArray[np.float64]
Ints = NDArray[np.integer[Any]]


def idf(df: int, passages: int) -> float:
    """Above 0 even for a term that every passage holds, so that a library of one article answers too."""
    return math.log(1 + (passages - df + 0.5) / (df + 0.5))


def damping(lengths: Ints, average: float, k1: float = K1, b: float = B) -> Floats:
    """By the length of a passage, `average` being the mean; of no average, as if all were alike."""
    relative = lengths / average if average else np.zeros(len(lengths))
    return k1 * (1 - b + b * relative)
