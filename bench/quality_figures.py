"""Figures that the scorer doesn't give: intervals, calibration, verdicts, and XQuAD over its languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from retrieval.ranking import ANSWER, CLOSEST

if TYPE_CHECKING:
    from collections.abc import Sequence

ROUNDS, SEED = 2_000, 7
BINS = 10
MACRO, WORST = "xquad macro", "xquad worst"
SPACELESS = "xquad_zh"
"""Left out of the macro of ans@k: with no spaces between words, an answer is found inside other words too."""
CORRECT = {"hit1": lambda row: row["rank"] == 1, "ans1": lambda row: row["ans"] == 1}


def intervals(sets: Sequence[list[dict]]) -> dict[str, list[float]]:
    """95% bootstrap intervals in percent, of the mean over `sets`; whole articles are drawn, because the
    questions of one stand or fall together, and the same ones in every set.
    """
    return {f"{name}_interval": _interval(sets, correct) for name, correct in CORRECT.items()}


def _interval(sets: Sequence[list[dict]], correct) -> list[float]:
    articles = sorted({row["article"] for rows in sets for row in rows})
    place = {article: number for number, article in enumerate(articles)}
    right, whole = np.zeros((2, len(sets), len(articles)))
    for number, rows in enumerate(sets):
        for row in rows:
            right[number, place[row["article"]]] += correct(row)
            whole[number, place[row["article"]]] += 1
    drawn = np.random.default_rng(SEED).integers(len(articles), size=(ROUNDS, len(articles)))
    with np.errstate(invalid="ignore"):  # a small sample may draw none of a set's articles
        shares = right[:, drawn].sum(axis=2) / whole[:, drawn].sum(axis=2)
    return [round(float(edge), 2) for edge in np.nanpercentile(100 * np.nanmean(shares, axis=0), (2.5, 97.5))]


def calibration(outcomes: Sequence[tuple[float, bool]]) -> dict:
    """Expected calibration error in percent, over bins of equal width, and (confidence, share right, number)
    of each bin that holds any. It moves with the share of unanswerable questions: give as many as of others.
    """
    sure, right = np.array([s for s, _ in outcomes]), np.array([r for _, r in outcomes], dtype=float)
    bins = np.minimum((np.clip(sure, 0, 1) * BINS).astype(int), BINS - 1)
    held = [bins == number for number in range(BINS) if (bins == number).any()]
    told = [(float(sure[b].mean()), float(right[b].mean()), int(b.sum())) for b in held]
    error = sum(abs(mean - share) * number for mean, share, number in told) / len(outcomes)
    return {"ece": round(100 * error, 2), "bins": told}


def verdict_shares(confidences: Sequence[float]) -> dict[str, float]:
    """In percent; a verdict is confidence against the product's two bounds."""
    said = ["answer" if sure >= ANSWER else "closest" if sure >= CLOSEST else "none" for sure in confidences]
    return {
        verdict: round(100 * said.count(verdict) / len(said), 1) for verdict in ("answer", "closest", "none")
    }


def add_macro(figures: dict[str, dict]) -> dict[str, dict]:
    """With XQuAD's mean over languages and its worst language, where more than one was measured."""
    languages = {name: own for name, own in figures.items() if name.startswith("xquad_")}
    if len(languages) < 2:
        return figures
    spaced = [own for name, own in languages.items() if name != SPACELESS]
    worst = min(languages, key=lambda name: languages[name]["hit1"])
    macro = {
        "n": sum(own["n"] for own in languages.values()),
        "hit1": _mean(list(languages.values()), "hit1"),
        "ans1": _mean(spaced, "ans1"),
        "ans3": _mean(spaced, "ans3"),
        "verbatim": min(own["verbatim"] for own in languages.values()),
        "hit1_interval": intervals([own["rows"] for own in languages.values()])["hit1_interval"],
        "ans1_interval": intervals([own["rows"] for own in spaced])["ans1_interval"],
    }
    lowest = {"language": worst, **{key: languages[worst][key] for key in ("n", "hit1", "hit1_interval")}}
    return figures | {MACRO: macro, WORST: lowest}


def _mean(sets: Sequence[dict], figure: str) -> float:
    return round(sum(own[figure] for own in sets) / len(sets), 2)
