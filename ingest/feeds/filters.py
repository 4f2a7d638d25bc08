"""What of a feed is taken: by words, authors and categories that an entry must have, or must not."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Literal

import regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ingest.feeds.model import Entry

Kind = Literal["word", "author", "category"]
Reason = Literal["unfiltered", "included", "excluded", "missing"]

_UNSPACED = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]")


@dataclass(frozen=True, slots=True)
class Terms:
    words: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()

    def kinds(self) -> Iterator[tuple[Kind, tuple[str, ...]]]:
        yield "word", self.words
        yield "author", self.authors
        yield "category", self.categories


@dataclass(frozen=True, slots=True)
class Choice:
    """An entry is taken if it has one term of every kind that `include` names, and none of `exclude`."""

    include: Terms = field(default_factory=Terms)
    exclude: Terms = field(default_factory=Terms)


@dataclass(frozen=True, slots=True)
class Judgement:
    """Why an entry is taken or not: `term` is the one that decided, or those that were all missing."""

    taken: bool
    reason: Reason
    kind: Kind | None = None
    term: str | None = None


def judge(entry: Entry, choice: Choice) -> Judgement:
    """What excludes goes before what includes."""
    for kind, terms in choice.exclude.kinds():
        if (found := _found(entry, kind, terms)) is not None:
            return Judgement(taken=False, reason="excluded", kind=kind, term=found)
    decided = Judgement(taken=True, reason="unfiltered")
    for kind, terms in choice.include.kinds():
        if not terms:
            continue
        if (found := _found(entry, kind, terms)) is None:
            return Judgement(taken=False, reason="missing", kind=kind, term=", ".join(terms))
        decided = Judgement(taken=True, reason="included", kind=kind, term=found)
    return decided


def _found(entry: Entry, kind: Kind, terms: Iterable[str]) -> str | None:
    match kind:
        case "word":
            return next(
                (term for term in terms if has_words(f"{entry.title or ''}\n{entry.text}", term)), None
            )
        case "author":
            return next((term for term in terms if has_words(entry.author or "", term)), None)
        case _:
            own = {category.casefold() for category in entry.categories}
            return next((term for term in terms if term.casefold() in own), None)


def has_words(text: str, term: str) -> bool:
    """Whether the term stands in the text as whole words; anywhere in scripts that put no blanks between."""
    words = r"\s+".join(regex.escape(word) for word in term.split())
    pattern = words if _UNSPACED.search(term) else rf"(?<![\p{{L}}\p{{N}}]){words}(?![\p{{L}}\p{{N}}\p{{M}}])"
    return bool(words) and regex.search(pattern, text, regex.IGNORECASE) is not None


def to_json(choice: Choice) -> str:
    return json.dumps(asdict(choice), ensure_ascii=False)


def from_json(text: str) -> Choice:
    """What `to_json` wrote; an empty object takes everything."""
    said = json.loads(text)
    return Choice(
        *(Terms(**{k: tuple(v) for k, v in said.get(part, {}).items()}) for part in ("include", "exclude"))
    )
