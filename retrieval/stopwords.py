"""Words that say nothing of a subject: they are neither indexed nor asked for in English, and weigh little in
other languages, whose lists are read together, since a question is too short to tell its language.
"""

from __future__ import annotations

from functools import lru_cache
from hashlib import blake2b
from importlib.resources import files
from typing import TYPE_CHECKING

from retrieval.analysis import VERSION, fold

if TYPE_CHECKING:
    from retrieval.analysis import Analyzer

LIGHT = 0.1
"""What such a word weighs, by others, where languages are read together."""


def is_common(word: str) -> bool:
    """Whether an English word says nothing of a subject. "US", "May" and their like do, written so."""
    plain = word.casefold()
    return plain.replace("’", "'") in english() and not (word != plain and word in english())


@lru_cache(maxsize=1)
def english() -> frozenset[str]:
    return _words("stopwords.txt")


@lru_cache(maxsize=1)
def elsewhere() -> frozenset[str]:
    """The other languages' words, folded both ways."""
    folds: tuple[Analyzer, ...] = ("letters", "tones")
    return frozenset(fold(word, how) for word in _words("stopwords_other.txt") for how in folds)


def _words(name: str) -> frozenset[str]:
    return frozenset(
        word for line in _list(name).splitlines() if not line.startswith("#") for word in line.split()
    )


def _list(name: str) -> str:
    return files("retrieval").joinpath("data", name).read_text(encoding="utf-8")


@lru_cache(maxsize=1)
def signature() -> str:
    """Names the analyzers' version and their words; a segment of another signature is built again."""
    words = _list("stopwords.txt") + _list("irregular.txt")
    return f"{VERSION}/{blake2b(words.encode(), digest_size=6).hexdigest()}"
