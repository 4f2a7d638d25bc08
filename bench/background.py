"""Make retrieval/data/background.tsv: in which share of public paragraphs a term stands, and which are names.

    VERBATIM_EVAL_DATA=DIR python bench/background.py

Reads `data/squad_92.dev.json` and `data/boolq_distractors.json` in that folder. Only counts are kept.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from retrieval.analysis import is_common, tokens
from retrieval.passages import split_passages
from retrieval.sentences import sentence_spans

if TYPE_CHECKING:
    from collections.abc import Iterator

SOURCES = ("squad_92.dev.json", "boolq_distractors.json")
TERMS = 12_000
NAME = 0.8
"""Share of a term's places inside sentences that are capitalised, from which it is a name."""
TARGET = Path(__file__).parents[1] / "retrieval" / "data" / "background.tsv"


def passages(folder: Path) -> Iterator[str]:
    for source in SOURCES:
        for doc in json.loads((folder / source).read_text(encoding="utf-8"))["docs"]:
            for passage in split_passages(doc["text"], [("body", 0, len(doc["text"]))]):
                yield doc["text"][passage.start : passage.end]


def inside_sentences(text: str) -> Iterator[tuple[str, bool]]:
    """(term, capitalised) of the content words that don't open a sentence."""
    for start, end in sentence_spans(text):
        for token in list(tokens(text, start, end))[1:]:
            if not is_common(text[token.start : token.end]):
                yield token.term, text[token.start].isupper()


def main() -> None:
    holding: Counter[str] = Counter()
    inside: Counter[str] = Counter()
    capitals: Counter[str] = Counter()
    total = 0
    for text in passages(Path(os.environ["VERBATIM_EVAL_DATA"]) / "data"):
        total += 1
        holding.update({t.term for t in tokens(text) if not is_common(text[t.start : t.end])})
        for term, capital in inside_sentences(text):
            inside[term] += 1
            capitals[term] += capital
    rows = [
        f"{term}\t{count / total:.6f}\t{'name' if capitals[term] > NAME * inside[term] else 'word'}"
        for term, count in sorted(holding.items(), key=lambda item: (-item[1], item[0]))[:TERMS]
    ]
    TARGET.write_text("\n".join(["# See NOTICE.md.", *rows]) + "\n", encoding="utf-8")
    print(f"{len(rows)} terms of {total} passages")


if __name__ == "__main__":
    main()
