"""What changed from one version of an article to the next, by sentences; nothing of it is stored."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Literal

from retrieval.sentences import sentence_spans

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from storage.model import ArticleVersion

ALIKE = 0.5
"""Likeness from which a sentence that took another's place is that one changed."""


@dataclass(frozen=True, slots=True)
class Change:
    """Sentences as they stand in the two texts; the one that isn't there is None."""

    kind: Literal["removed", "added", "changed"]
    before: str | None
    after: str | None


def changes(old: ArticleVersion, new: ArticleVersion) -> list[Change]:
    """In the order of the texts."""
    before, after = _sentences(old), _sentences(new)
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    return [
        change
        for tag, start, end, new_start, new_end in matcher.get_opcodes()
        if tag != "equal"
        for change in _replaced(before[start:end], after[new_start:new_end])
    ]


def _sentences(version: ArticleVersion) -> list[str]:
    text, blocks = version.text, version.blocks
    return [text[a:b] for block in blocks for a, b in sentence_spans(text, block.start, block.end)]


def _replaced(before: Sequence[str], after: Sequence[str]) -> Iterator[Change]:
    rest = list(after)
    for one in before:
        at = next((at for at, other in enumerate(rest) if _is_alike(one, other)), None)
        if at is None:
            yield Change("removed", one, None)
            continue
        yield from (Change("added", None, other) for other in rest[:at])
        yield Change("changed", one, rest[at])
        rest = rest[at + 1 :]
    yield from (Change("added", None, other) for other in rest)


def _is_alike(one: str, other: str) -> bool:
    return SequenceMatcher(None, one.split(), other.split(), autojunk=False).ratio() >= ALIKE
