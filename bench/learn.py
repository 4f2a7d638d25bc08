"""Learn retrieval/data/weights.json: what each feature of a window weighs, in the ranking and the confidence.

    VERBATIM_EVAL_DATA=DIR python bench/learn.py [--folds]

Reads the development halves of SQuAD and XQuAD in DIR/data, and nothing else. Deterministic; some minutes.
`--folds` learns five times without a fifth of the articles and prints the figures on that fifth instead.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sys
from dataclasses import dataclass
from hashlib import md5
from pathlib import Path

import eval_adapter
import numpy as np
from rich.progress import track

from bot.answering import CANDIDATES
from retrieval import ranking
from retrieval.doubts import doubts
from retrieval.excerpt import windows
from retrieval.features import NAMES, SIGNALS, measured, signals

FOLDER = Path(os.environ.get("VERBATIM_EVAL_DATA", "."))
TARGET = Path(__file__).parents[1] / "retrieval" / "data" / "weights.json"
ENGLISH = ("squad_92",)
OTHERS = tuple(
    f"xquad_{language}" for language in ["ar", "de", "el", "es", "hi", "ro", "ru", "th", "tr", "vi", "zh"]
)
ENGLISH_QUESTIONS, OTHER_QUESTIONS = 2_400, 200
"""Of each set."""
STEPS, RATE, DECAY = 300, 0.3, 3e-4
FOLDS = 5

sys.path.append(str(FOLDER))
from evaluate import contains  # noqa: E402 - the scorer's own idea of an answer, found beside the data


@dataclass(frozen=True)
class Asked:
    """A question with every window that may be shown: features, whether it answers, and of which passage."""

    vectors: np.ndarray
    answers: np.ndarray
    articles: np.ndarray
    gold: np.ndarray
    article: str

    @property
    def right(self) -> np.ndarray:
        return self.answers & self.gold


def load(name, count):
    data = json.loads((FOLDER / "data" / f"{name}.dev.json").read_text(encoding="utf-8"))
    questions = [question for question in data["questions"] if not question.get("impossible")]
    random.Random(1).shuffle(questions)  # noqa: S311 - a sample, not a secret
    return data["docs"], questions[:count]


def ask(question):
    """The windows of a question of the corpus that was built last; None where nothing is found."""
    vectors, answers, articles, gold = [], [], [], []
    for measuring in measurings(question):
        spans, article = windows(measuring.reading), measuring.hit.article_id
        vectors.append(measured(measuring, spans))
        answers += [contains(question["answers"], measuring.reading.text[start:end]) for start, end in spans]
        articles += [article] * len(spans)
        gold += [eval_adapter.Corpus.ids[article] in question["gold"]] * len(spans)
    if not vectors:
        return None
    columns = map(np.array, (answers, articles, gold))
    return Asked(np.concatenate(vectors), *columns, question["article"])


def measurings(question):
    corpus, words = eval_adapter.Corpus, question["question"]
    hits = ranking.search(corpus.snapshot, words, CANDIDATES)
    return ranking.measurings(words, hits, corpus.texts, corpus.snapshot)


def surest(question, weights):
    """The signals of the best window, and whether it answers; None where nothing is found."""
    best, found = -np.inf, None
    for measuring in measurings(question):
        spans = windows(measuring.reading)
        vectors = measured(measuring, spans)
        worths = np.round(vectors @ weights, 9)
        at = int(np.argmax(worths))
        if worths[at] > best:
            best, found = worths[at], (measuring, spans[at], vectors[at])
    if found is None:
        return None
    measuring, (start, end), vector = found
    text = measuring.reading.text[start:end]
    lacking = doubts(measuring, (start, end))
    return signals(vector, measuring.whole, lacking), contains(question["answers"], text)


def gather(names, count):
    asked = []
    for name in names:
        docs, questions = load(name, count)
        eval_adapter.build([(doc["id"], doc["title"], doc["text"]) for doc in docs])
        asked += [ask(question) for question in track(questions, name, transient=True)]
    return [one for one in asked if one is not None]


def learn_ranking(asked):
    """Listwise: the likelihood of a window that answers among all of its question's (Adam, full batch)."""
    asked = [one for one in asked if one.right.any()]
    vectors = np.concatenate([one.vectors for one in asked])
    right = np.concatenate([one.right for one in asked])
    sizes = np.array([len(one.right) for one in asked])
    starts, owner = np.r_[0, np.cumsum(sizes)[:-1]], np.repeat(np.arange(len(sizes)), sizes)

    def gradient(weights):
        scores = vectors @ weights
        odds = np.exp(scores - np.maximum.reduceat(scores, starts)[owner])
        good = odds * right
        share = odds / np.add.reduceat(odds, starts)[owner]
        wanted = good / np.maximum(np.add.reduceat(good, starts), 1e-30)[owner]
        return vectors.T @ (share - wanted) / len(sizes) + DECAY * weights

    return descend(gradient, vectors.shape[1])


def descend(gradient, size):
    weights, mean, spread = np.zeros(size), np.zeros(size), np.zeros(size)
    for step in range(1, STEPS + 1):
        slope = gradient(weights)
        mean, spread = 0.9 * mean + 0.1 * slope, 0.999 * spread + 0.001 * slope**2
        rate = RATE * 0.5 * (1 + np.cos(np.pi * step / STEPS))
        weights -= rate * (mean / (1 - 0.9**step)) / (np.sqrt(spread / (1 - 0.999**step)) + 1e-8)
    return weights


def best(one, weights, count=1):
    """The best window of each of the best `count` articles."""
    seen = {}
    for at in np.argsort(-np.round(one.vectors @ weights, 9), kind="stable"):
        seen.setdefault(one.articles[at], at)
        if len(seen) == count:
            break
    return list(seen.values())


def figures(asked, weights):
    """hit@1, ans@1 and ans@3 in per cent."""
    shown = [(one, best(one, weights, 3)) for one in asked]
    hit = np.mean([one.gold[at[0]] for one, at in shown])
    first = np.mean([one.answers[at[0]] for one, at in shown])
    three = np.mean([one.answers[at].any() for one, at in shown])
    return np.round(100 * np.array([hit, first, three]), 2)


def swapped(names, count, weights):
    """Each question asked of the half of the articles that has its own, and of the other half, which can't
    answer: the signals of the best window, whether its half has the answer, whether the window has it.
    """
    found = []
    for name in names:
        docs, questions = load(name, count)
        for half in (0, 1):
            kept = [doc for doc in docs if half_of(doc["article"]) == half]
            eval_adapter.build([(doc["id"], doc["title"], doc["text"]) for doc in kept])
            for question in track(questions, f"{name} {half}", transient=True):
                if (shown := surest(question, weights)) is not None:
                    known = half_of(question["article"]) == half
                    found.append((shown[0], known, known and shown[1]))
    return tuple(np.array(column, dtype=float) for column in zip(*found, strict=True))


def half_of(article):
    return md5(article.encode(), usedforsecurity=False).digest()[1] & 1


def learn_confidence(signals, known, right):
    """Logistic regression in two steps: which questions can be answered at all, which many signals tell well;
    then, by that number alone, how often the window shown is right.
    """
    telling = logistic(signals, known)
    told = np.c_[signals, np.ones(len(signals))] @ telling
    slope, bias = logistic(told[:, None], right)
    return np.r_[telling[:-1] * slope, telling[-1] * slope + bias]


def logistic(columns, wanted):
    """The last weight is the bias."""
    padded = np.c_[columns, np.ones(len(columns))]

    def gradient(weights):
        return padded.T @ (1 / (1 + np.exp(-padded @ weights)) - wanted) / len(wanted) + DECAY * weights

    return descend(gradient, padded.shape[1])


def fold_of(one):
    return md5(one.article.encode(), usedforsecurity=False).digest()[0] % FOLDS


def print_folds(asked):
    parts = [[one for one in asked if fold_of(one) == fold] for fold in range(FOLDS)]
    found = []
    for fold, held_out in enumerate(parts):
        others = [one for number, part in enumerate(parts) if number != fold for one in part]
        found.append(len(held_out) * figures(held_out, learn_ranking(others)) if held_out else np.zeros(3))
    print("hit@1, ans@1, ans@3 over five folds:", *np.round(sum(found) / len(asked), 2))


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--folds", action="store_true")
    learned = {}
    arguments = parser.parse_args()
    for language, names, count in (
        ("english", ENGLISH, ENGLISH_QUESTIONS),
        ("other", OTHERS, OTHER_QUESTIONS),
    ):
        asked = gather(names, count)
        if arguments.folds:
            print_folds(asked)
            continue
        ranks = learn_ranking(asked)
        sure = learn_confidence(*swapped(names, count, ranks))
        print(language, "hit@1, ans@1, ans@3 on what it learned from:", *figures(asked, ranks))
        learned[language] = {
            "ranking": dict(zip(NAMES, np.round(ranks, 3).tolist(), strict=True)),
            "confidence": dict(zip((*SIGNALS, "bias"), np.round(sure, 3).tolist(), strict=True)),
        }
    if learned:
        TARGET.write_text(json.dumps(learned, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
