"""The clock: engines in one process on one core, question by question, in turn."""

from __future__ import annotations

import gc
import os
import statistics
from contextlib import contextmanager
from functools import partial
from itertools import count, product
from time import perf_counter
from typing import TYPE_CHECKING

import numpy as np

from bench.engines.engine import ARTICLE
from bench.speed_corpus import KINDS, spell

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bench.engines.engine import Engine, Found, Passages
    from bench.speed_corpus import Question

    Engines = dict[str, Engine]

SHOWN = 10
"""Passages that a question wants."""
BUDGET = 20.0
"""Seconds that an engine may take for the questions of one kind: a slow one is asked fewer."""
FEWEST, WARM = 5, 3
"""Questions that even the slowest is asked, and those asked before any clock runs."""
ROUNDS, SLOW = 3, 20
"""Times that each question is asked, and how much slower than the quickest an engine is asked apart."""
STEPS = 2 * ROUNDS
TAIL = 100
"""Questions from which a 99th percentile is told."""
ADDS = 20
ONE_THREAD = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMBA_NUM_THREADS")
MADE_UP = 2**41
"""A rank beyond those of any corpus: its words are new."""


def one_core() -> None:
    """For this process and those it starts. Elsewhere than on Linux the threads alone are held to one."""
    os.environ.update(dict.fromkeys(ONE_THREAD, "1"))
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})


@contextmanager
def undisturbed() -> Iterator[None]:
    """Without the collector, which would walk every passage in the middle of somebody's question."""
    gc.collect()
    gc.freeze()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
        gc.unfreeze()


def timed(act: Callable[[], object]) -> float:
    """Seconds."""
    start = perf_counter()
    act()
    return perf_counter() - start


def ask_all(
    engines: Engines, questions: list[Question], kind: str, advance: Callable[[], None]
) -> dict[str, list[float]]:
    """Milliseconds of each question, by engine; a slow engine answers the first ones alone. Of several rounds
    the least counts, since the 99th percentile would else be another process's slice of the core. `advance`
    is called STEPS times a question.
    """
    with undisturbed():
        paces = {name: _pace(engine, questions, kind) for name, engine in engines.items()}
        plan = {name: _affordable(pace, len(questions)) for name, pace in paces.items()}
        least = {name: np.full(asked, np.inf) for name, (asked, _) in plan.items()}
        for name, number in _turns(_groups(paces), plan, len(questions), advance):
            terms = questions[number].terms(kind)
            took = 1000 * timed(partial(engines[name].search, terms, SHOWN))
            least[name][number] = min(least[name][number], took)
    return {name: times.tolist() for name, times in least.items()}


def _turns(
    groups: list[list[str]], plan: dict[str, tuple[int, int]], questions: int, advance: Callable[[], None]
) -> Iterator[tuple[str, int]]:
    """Whom to ask which question, in order. Engines come at random: in a fixed order one of them would
    always find the caches that the same other one left.
    """
    rng = np.random.default_rng(questions)
    for group, turn, number in product(groups, range(ROUNDS), range(questions)):
        for at in rng.permutation(len(group)):
            asked, rounds = plan[group[at]]
            if number < asked and turn < rounds:
                yield group[at], number
        advance()


def _pace(engine: Engine, questions: list[Question], kind: str) -> float:
    """Seconds a question. The first of a compiled engine is compiled too, so the least of a few is told."""
    first = [question.terms(kind) for question in questions[:WARM]]
    return min(timed(partial(engine.search, terms, SHOWN)) for terms in first)


def _affordable(pace: float, number: int) -> tuple[int, int]:
    """Questions and rounds of them."""
    asked = int(min(number, max(FEWEST, BUDGET / pace)))
    return asked, int(min(ROUNDS, max(1, BUDGET / pace / asked)))


def _groups(paces: dict[str, float]) -> list[list[str]]:
    """Quick engines and slow ones: what a slow one leaves in the caches would be charged to the next."""
    limit = SLOW * min(paces.values())
    return [[name for name, pace in paces.items() if (pace > limit) is slow] for slow in (False, True)]


def told(times: dict[str, list[float]]) -> dict[str, dict]:
    """p50 and p99 in ms, how many questions, and the ratio to ours by the questions that both were asked."""
    ours = times["ours"]
    return {
        name: {
            "p50": statistics.median(own),
            "p99": float(np.percentile(own, 99)) if len(own) >= TAIL else None,
            "questions": len(own),
            "to_ours": statistics.median(own) / statistics.median(ours[: len(own)]),
        }
        for name, own in times.items()
    }


def agreement(engines: Engines, questions: list[Question]) -> dict[str, float]:
    """By exact engine: the greatest relative difference of a score among the best ten from ours."""
    exact = {name: engine for name, engine in engines.items() if engine.exact and name != "ours"}
    worst = dict.fromkeys(exact, 0.0)
    for question in questions[:FEWEST]:
        for kind in KINDS:
            ours = engines["ours"].search(question.terms(kind), SHOWN)
            for name, engine in exact.items():
                theirs = engine.search(question.terms(kind), SHOWN)
                worst[name] = max(worst[name], difference(ours, theirs))
    return worst


def difference(one: Found, other: Found) -> float:
    """Of the scores by rank, since equal scores may stand in any order; 1 where one has fewer of them."""
    if len(one) != len(other):
        return 1.0
    return max((abs(a - b) / max(a, b) for (_, a), (_, b) in zip(one, other, strict=True)), default=0.0)


def add_articles(engine: Engine, passages: Passages) -> list[float]:
    """Milliseconds from having an article's tokens to an answer of it, for each of some articles; one alone
    where it means to build anew. RuntimeError where it isn't found.
    """
    fresh = (spell(MADE_UP + number) for number in count())
    times = []
    with undisturbed():
        for number in range(1 if engine.rebuilds else ADDS):
            own = [[*passage, word] for passage, word in zip(passages[:ARTICLE], fresh, strict=False)]
            last = own[-1][-1]
            start = perf_counter()
            engine.add(own)
            found = engine.search([last], 1)
            times.append(1000 * (perf_counter() - start))
            expected = len(passages) + (number + 1) * len(own) - 1
            if [row for row, _ in found] != [expected]:
                raise RuntimeError(f"{engine.name} found {found} in place of passage {expected}")
    return times


def disagreeing(worst: dict[str, float], engines: Engines) -> list[str]:
    """The engines whose scores are not ours, as far as their floats can tell."""
    return [name for name, gap in worst.items() if gap > (1e-4 if engines[name].single else 1e-9)]
