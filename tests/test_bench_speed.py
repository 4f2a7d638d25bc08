"""The measuring of speed: its made-up language, its arithmetic, its engines, and a short run of all of it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from bench.engines.engine import ROOMS, engine_class, missing
from bench.speed_corpus import KINDS, make_passages, make_questions, spell
from bench.speed_measure import (
    BUDGET,
    FEWEST,
    ROUNDS,
    TAIL,
    _affordable,
    _groups,
    add_articles,
    agreement,
    difference,
    disagreeing,
    told,
)
from bench.speed_report import missed, reached

ROOT = Path(__file__).parents[1]
HIDING = "import sys, runpy; sys.modules.update(dict.fromkeys(('bm25s', 'numba', 'tantivy')))"
RUNNING = "sys.argv[0] = 'speed.py'; runpy.run_path('bench/speed.py', run_name='__main__')"


def python(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603  our own script
        [sys.executable, *words],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture(scope="module")
def passages():
    return make_passages(2_000, 3)


def figures(**p50: float) -> dict[str, dict]:
    """Of engines whose two kinds of question take the same time, p99 as much as p50."""
    ours = p50["ours"]
    return {
        name: {kind: {"p50": took, "p99": took, "to_ours": took / ours} for kind in KINDS}
        for name, took in p50.items()
    }


def test_passages_are_as_long_and_as_varied_as_running_text(passages):
    assert sum(map(len, passages)) / len(passages) == pytest.approx(90, abs=2)
    assert sum(len(set(passage)) for passage in passages) / len(passages) == pytest.approx(63, abs=2)


def test_new_words_keep_coming_ever_more_rarely(passages):
    words = [word for passage in passages for word in passage]
    quarter, whole = len(set(words[: len(words) // 4])), len(set(words))
    assert 4**0.5 < whole / quarter < 4**0.8


def test_a_small_corpus_is_the_beginning_of_a_larger_one(passages):
    assert make_passages(40, 3) == passages[:40]
    assert make_passages(40, 4) != passages[:40]


def test_every_rank_has_a_word_of_its_own_that_no_tokenizer_parts():
    words = [spell(rank) for rank in [*range(20_000), 2**40]]
    assert len(set(words)) == len(words)
    assert all(word.isascii() and word.isalpha() and word.islower() and len(word) < 40 for word in words)


def test_questions_are_of_words_of_their_passage(passages):
    asked = make_questions(passages, 200, 3)
    assert asked == make_questions(passages, 200, 3)
    for question in asked:
        assert len(set(question.raw)) == 10
        assert set(question.stop) < set(question.raw) <= set(passages[question.passage])
    assert sum(len(question.stop) for question in asked) / 200 == pytest.approx(5.4, abs=0.3)


@pytest.mark.filterwarnings("default")  # what a peer's own code warns of isn't ours to mend
@pytest.mark.parametrize("name", ROOMS)
def test_an_engine_finds_what_was_built_saved_and_added(name, passages, tmp_path):
    if missing(name):
        pytest.skip(f"{name} isn't installed")
    folders = [tmp_path / folder for folder in ("own", "kept", "other")]
    for folder in folders:
        folder.mkdir()
    engine, again = engine_class(name)(folders[0]), engine_class(name)(folders[2])
    engine.build(passages[:200])
    [question] = make_questions(passages[:200], 1, 5)
    found = engine.search(question.terms("raw"), 10)
    assert found[0][0] == question.passage
    assert [score for _, score in found] == sorted((score for _, score in found), reverse=True)
    engine.save(folders[1])
    again.load(folders[1])
    assert again.search(question.terms("raw"), 10) == found
    assert all(took > 0 for took in add_articles(engine, passages[:200]))
    engine.close()
    again.close()


def test_engines_that_score_as_we_do_are_held_to_our_scores(passages, tmp_path):
    class Off(engine_class("rank_bm25")):
        def search(self, terms, k):
            return [(row, score * 1.001) for row, score in super().search(terms, k)]

    engines = {name: engine_class(name)(tmp_path) for name in ("ours", "rank_bm25")} | {"off": Off(tmp_path)}
    for engine in engines.values():
        engine.build(passages[:200])
    worst = agreement(engines, make_questions(passages[:200], 5, 3))
    assert worst["rank_bm25"] < 1e-9
    assert disagreeing(worst, engines) == ["off"]


def test_scores_differ_by_rank_and_by_number():
    assert difference([(1, 2.0), (2, 1.0)], [(2, 2.0), (1, 1.0)]) == 0
    assert difference([(1, 2.0)], [(1, 1.0)]) == 0.5
    assert difference([(1, 2.0)], []) == 1


def test_a_ratio_is_by_the_questions_that_both_were_asked():
    own = told({"ours": [1.0, 1.0, 9.0, 9.0, 9.0], "slow": [4.0, 4.0]})
    assert own["slow"]["to_ours"] == 4
    assert (own["slow"]["questions"], own["ours"]["p50"]) == (2, 9)


def test_few_questions_have_no_99th_percentile():
    own = told({"ours": [1.0] * TAIL, "slow": [1.0] * (TAIL - 1)})
    assert (own["ours"]["p99"], own["slow"]["p99"]) == (1, None)


def test_a_goal_is_set_by_the_best_peer():
    assert missed({100_000: figures(ours=1.4, tantivy=1.0, FTS5=7.0)}) == []
    assert len(missed({100_000: figures(ours=1.6, tantivy=1.0, FTS5=7.0)})) == len(KINDS)
    assert missed({1_000: figures(ours=1.6, tantivy=1.0)}) == []


def test_a_speed_up_is_the_mean_of_the_kinds():
    own = figures(ours=1.0, rank_bm25=1.0)
    own["rank_bm25"]["raw"]["to_ours"], own["rank_bm25"]["stop"]["to_ours"] = 5, 45
    [(_, gained, bound, good)] = reached(1_000, own)
    assert (gained, bound, good) == (pytest.approx(15), 10, True)


def test_a_peer_that_is_not_installed_is_left_out_in_a_line_and_fails_the_gate():
    done = python("-c", f"{HIDING}; {RUNNING}", "--size", "100", "--questions", "5", "--gate")
    lines = done.stderr.splitlines()
    assert [line for line in lines if "tantivy" in line] == [
        "tantivy is left out: tantivy isn't installed."
    ], done.stderr
    assert lines[-1] == "The gate needs every peer."
    assert done.returncode == 1
    assert "FTS5" in done.stdout
    assert "numba" not in done.stdout


def test_a_short_run_keeps_its_figures_and_draws_them(tmp_path):
    kept, picture = tmp_path / "speed.json", tmp_path / "speed.png"
    drawn = ["--plot", str(picture)] if find_spec("matplotlib") else []
    # Compiling takes numba six seconds in each of five processes; its engine is tried above.
    names = [name for name in ROOMS if name != "bm25s numba" and not missing(name)]
    options = drawn + [word for name in names for word in ("--engine", name)]
    done = python("bench/speed.py", "--size", "1000", "--questions", "20", "--json", str(kept), *options)
    assert done.returncode == 0, done.stderr
    own = json.loads(kept.read_text(encoding="utf-8"))["figures"]["1000"]
    assert list(own) == names
    for name, measured in own.items():
        assert name in done.stdout
        assert all(measured[key] > 0 for key in ("add", "warm", "disk", "build"))
        assert {measured[kind]["questions"] for kind in KINDS} == {20}
    assert not drawn or picture.read_bytes().startswith(b"\x89PNG")


def test_slow_engines_are_asked_apart_and_less():
    assert _groups({"quick": 0.001, "near": 0.02, "slow": 0.03}) == [["quick", "near"], ["slow"]]
    assert _affordable(0.001, 500) == (500, ROUNDS)
    assert _affordable(BUDGET / 500, 500) == (500, 1)
    assert _affordable(BUDGET, 500) == (FEWEST, 1)
