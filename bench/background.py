"""Make retrieval/data/background.tsv: in which share of public paragraphs a term stands.

    VERBATIM_EVAL_DATA=DIR python bench/background.py

Reads `data/squad_92.dev.json` and `data/boolq_distractors.json` in that folder. Only counts are kept.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from pathlib import Path

from retrieval.analysis import is_common, tokens
from retrieval.passages import split_passages

SOURCES = ("squad_92.dev.json", "boolq_distractors.json")
TERMS = 12_000
TARGET = Path(__file__).parents[1] / "retrieval" / "data" / "background.tsv"


def main() -> None:
    folder = Path(os.environ["VERBATIM_EVAL_DATA"]) / "data"
    counts: Counter[str] = Counter()
    total = 0
    for source in SOURCES:
        for doc in json.loads((folder / source).read_text(encoding="utf-8"))["docs"]:
            for passage in split_passages(doc["text"], [("body", 0, len(doc["text"]))]):
                words = doc["text"][passage.start : passage.end]
                counts.update({t.term for t in tokens(words) if not is_common(words[t.start : t.end])})
                total += 1
    lines = [f"{term}\t{count / total:.6f}" for term, count in counts.most_common(TERMS)]
    TARGET.write_text("\n".join(["# See NOTICE.md.", *lines]) + "\n", encoding="utf-8")
    print(f"{len(lines)} terms of {total} passages")


if __name__ == "__main__":
    main()
