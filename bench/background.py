"""Make retrieval/data/background.tsv: in which share of public paragraphs a term stands, and which are names.

    VERBATIM_EVAL_DATA=DIR python bench/background.py

Counts passages of about 100 words of the data files in DIR/data. What it writes is a table of counts; the
sources and their licences stand beside it (retrieval/data/NOTICE.md).
"""

from __future__ import annotations

import json
import os
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from retrieval.analysis import tokens
from retrieval.passages import split_passages
from retrieval.sentences import sentence_spans
from retrieval.stopwords import elsewhere, is_common

if TYPE_CHECKING:
    from collections.abc import Iterator

    from retrieval.analysis import Analyzer

ENGLISH = ("squad_92.dev.json", "boolq_distractors.json")
OTHERS = ("ar", "de", "el", "es", "hi", "ro", "ru", "th", "tr", "vi", "zh")
TERMS = 12_000
SEEN = 3
"""Passages of a language, of about 200, that hold a term which is listed for it."""
NAME = 0.8
"""Share of a term's places inside sentences that are capitalised, from which it is a name."""
FOLDER = Path(__file__).parents[1] / "retrieval" / "data"


def passages(file: Path) -> Iterator[str]:
    for doc in json.loads(file.read_text(encoding="utf-8"))["docs"]:
        for passage in split_passages(doc["text"], [("body", 0, len(doc["text"]))]):
            yield doc["text"][passage.start : passage.end]


def inside_sentences(text: str) -> Iterator[tuple[str, bool]]:
    """(term, capitalised) of the content words that don't open a sentence."""
    for start, end in sentence_spans(text):
        for token in list(tokens(text, start, end))[1:]:
            if not is_common(text[token.start : token.end]):
                yield token.term, text[token.start].isupper()


def english(folder: Path) -> list[str]:
    holding: Counter[str] = Counter()
    inside: Counter[str] = Counter()
    capitals: Counter[str] = Counter()
    total = 0
    for text in (text for name in ENGLISH for text in passages(folder / name)):
        total += 1
        holding.update({t.term for t in tokens(text) if not is_common(text[t.start : t.end])})
        for term, capital in inside_sentences(text):
            inside[term] += 1
            capitals[term] += capital
    return [
        f"{term}\t{count / total:.6f}\t{'name' if capitals[term] > NAME * inside[term] else 'word'}"
        for term, count in sorted(holding.items(), key=lambda item: (-item[1], item[0]))[:TERMS]
    ]


def others(folder: Path) -> list[str]:
    """A term that several languages have, with the share of the one in which it is most frequent."""
    shares: dict[str, float] = {}
    for language in OTHERS:
        analyzer: Analyzer = "tones" if language == "vi" else "letters"
        texts = list(passages(folder / f"xquad_{language}.dev.json"))
        said = ({token.term for token in tokens(text, analyzer=analyzer)} for text in texts)
        holding = Counter(term for terms in said for term in terms)
        for term, count in holding.items():
            if count >= SEEN and term not in elsewhere():
                shares[term] = max(shares.get(term, 0.0), count / len(texts))
    rows = sorted(shares.items(), key=lambda item: (-item[1], item[0]))
    return [f"{term}\t{share:.4f}\tword" for term, share in rows]


def main() -> None:
    folder = Path(os.environ["VERBATIM_EVAL_DATA"]) / "data"
    for name, rows in (("background.tsv", english(folder)), ("background_other.tsv", others(folder))):
        (FOLDER / name).write_text("\n".join(["# See NOTICE.md.", *rows]) + "\n", encoding="utf-8")
        print(f"{name}: {len(rows)} terms")


if __name__ == "__main__":
    main()
