"""The measuring of quality: its own arithmetic, and a short run where there is data to measure with."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from bench.quality_figures import MACRO, WORST, add_macro, calibration, intervals
from bench.quality_report import changes, missed

ROOT = Path(__file__).parents[1]
VARIABLE = "VERBATIM_EVAL_DATA"
DATA = os.environ.get(VARIABLE)
needs_data = pytest.mark.skipif(not DATA, reason=f"{VARIABLE} isn't set")


def quality(*options: str, **variables: str) -> subprocess.CompletedProcess[str]:
    known = {name: value for name, value in os.environ.items() if name != VARIABLE}
    return subprocess.run(  # noqa: S603  our own script
        [sys.executable, "bench/quality.py", *options],
        cwd=ROOT,
        env=known | {"PYTHONPATH": str(ROOT)} | variables,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def row(number: int, *, right: bool, article: str = "a") -> dict:
    return {"id": str(number), "article": article, "rank": int(right), "ans": int(right), "ansg": int(right)}


def test_without_data_it_says_what_to_set():
    done = quality()
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.count("\n") == 1
    assert VARIABLE in done.stderr


def test_calibration_is_the_mean_gap_between_confidence_and_share_right():
    told = calibration([(0.9, True), (0.9, False), (0.1, False), (1.0, True)])
    assert told["ece"] == pytest.approx(100 * (abs(2.8 / 3 - 2 / 3) * 3 + 0.1) / 4, abs=0.01)
    assert [number for _, _, number in told["bins"]] == [1, 3]


def test_an_interval_has_no_width_where_all_articles_are_alike():
    rows = [row(number, right=number % 2 == 0, article=str(number // 2)) for number in range(40)]
    assert intervals([rows])["hit1_interval"] == [50, 50]


def test_an_interval_draws_whole_articles():
    alone = [row(number, right=number < 20, article=str(number)) for number in range(40)]
    together = [row(number, right=number < 20, article=str(number // 10)) for number in range(40)]
    low, high = intervals([alone])["ans1_interval"]
    wider_low, wider_high = intervals([together])["ans1_interval"]
    assert wider_low < low < 50 < high < wider_high


def test_the_macro_weighs_languages_alike_and_leaves_chinese_answers_out():
    def language(share: float, size: int) -> dict:
        figures = dict.fromkeys(("hit1", "ans1", "ans3"), share)
        rows = [row(number, right=True) for number in range(size)]
        return figures | {"n": size, "verbatim": 100, "hit1_interval": [0, 100], "rows": rows}

    told = add_macro({"xquad_de": language(90, 5), "xquad_ru": language(80, 50), "xquad_zh": language(40, 5)})
    assert (told[MACRO]["hit1"], told[MACRO]["ans1"]) == (70, 85)
    assert (told[WORST]["language"], told[WORST]["hit1"]) == ("xquad_zh", 40)


def test_a_change_counts_the_questions_of_both_runs():
    class Scorer:
        def compare(self, one, two):
            assert [r["id"] for r in one["rows"]] == [r["id"] for r in two["rows"]] == ["1"]
            return {key: {"diff": 1.0, "low": 0.5, "high": 1.5} for key in ("hit1", "ans1", "ans3")}

    old = {"n": 2, "hit1": 0.0, "ms_median": 3.0, "rows": [row(0, right=True), row(1, right=False)]}
    new = {"n": 2, "hit1": 1.0, "ms_median": 2.5, "rows": [row(1, right=True), row(2, right=True)]}
    told = changes(Scorer(), {"xquad_en": old}, {"xquad_en": new, "xquad_de": new})
    assert (told["xquad_en", "hit1"], told["xquad_en", "ms_median"]) == ("+1.00*", "-0.50")
    assert ("xquad_en", "ms_median") not in changes(Scorer(), {"xquad_en": old | {"n": 3}}, {"xquad_en": new})
    assert not any(name == "xquad_de" for name, _ in told)


def test_a_floor_is_missed_below_it_alone():
    assert missed({"squad_92": {"hit1": 80, "ans1": 73.99, "verbatim": 100}}) == ["squad_92 ans1"]
    assert missed({"other": {"hit1": 1, "verbatim": 99.99}}) == ["other verbatim"]


@needs_data
def test_a_short_run_keeps_figures_that_a_later_one_is_compared_with(tmp_path):
    kept = str(tmp_path / "kept.json")
    first = quality(
        "--set", "xquad_en", "--limit", "20", "--abstain-all", "--json", "--out", kept, **{VARIABLE: DATA}
    )
    assert first.returncode == 0, first.stderr
    figures = json.loads(first.stdout)["xquad_en"]
    assert (figures["n"], figures["verbatim"]) == (20, 100)
    assert {"hit1", "ans1_interval", "auroc", "ref90", "ece"} <= figures.keys()
    second = quality("--set", "xquad_en", "--limit", "20", "--before", kept, **{VARIABLE: DATA})
    assert "+0.00" in second.stdout


@needs_data
def test_the_halves_are_dealt_as_the_scorer_deals_them():
    from bench.quality import Watched, load_scorer, load_sets, swap

    scorer = load_scorer(Path(DATA))
    data, system = load_sets(Path(DATA), ["xquad_en"])["xquad_en"], Watched(lambda: None)
    ours = scorer.abst_summary(*swap(scorer, data, system, 20))
    assert ours == scorer.abstention(system, data, limit=20)


@needs_data
def test_an_unknown_set_is_named():
    done = quality("--set", "nowhere", **{VARIABLE: DATA})
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert "nowhere" in done.stderr


@needs_data
def test_a_plot_is_a_picture(tmp_path):
    pytest.importorskip("matplotlib")
    picture = tmp_path / "quality.png"
    done = quality(
        "--set", "xquad_en", "--limit", "20", "--abstain-all", "--plot", str(picture), **{VARIABLE: DATA}
    )
    assert done.returncode == 0, done.stderr
    assert picture.read_bytes().startswith(b"\x89PNG")
