"""The words to show: one contiguous span of a passage, from sentence to sentence where the cap allows."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

import regex

from retrieval.sentences import trim

if TYPE_CHECKING:
    from collections.abc import Sequence

    from retrieval.reading import Reading

_UNSPACED = r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]"
_CLAUSE = regex.compile(rf"[,;:–—]\s+|[、，；：]\s*|(?<={_UNSPACED})\s+")
_WITHIN = regex.compile(rf"\p{{M}}|(?!{_UNSPACED})\S")
"""A character that a cut in front of it would part from its word."""

MOST_PARTS = 16
"""Places at which a long sentence's parts begin, taken evenly where there are more."""

Span = tuple[int, int]


def windows(reading: Reading, cap: int | None = None) -> list[Span]:
    """The spans that may be shown of a passage: whole sentences in a row as far as the cap allows, and of a
    longer sentence its parts. Somebody's words are not parted from each other or from who said them, where
    they fit under the cap.
    """
    limit = cap or reading.cap
    speeches = [(start, end) for start, end in reading.speeches if end - start <= limit]
    spans: list[Span] = []
    for first, (start, end) in enumerate(reading.sentences):
        if end - start > limit:
            spans += _parts(reading, (start, end), limit)
        else:
            last = bisect_right(reading.sentences, start + limit, key=lambda sentence: sentence[1])
            spans += [(start, end) for _, end in reading.sentences[first:last]]
    return [span for span in spans if not any(_parts_speech(span, speech) for speech in speeches)]


def _parts_speech(span: Span, speech: Span) -> bool:
    return any(speech[0] < edge < speech[1] for edge in span)


def _parts(reading: Reading, sentence: Span, cap: int) -> list[Span]:
    """Parts of a sentence, begun at a clause or at a question's word, as long as the cap allows."""
    start, end = sentence
    clauses = [start, *(match.end() for match in _CLAUSE.finditer(reading.text, start, end)), end]
    words = [match.start for match in reading.within(start, end) if _may_part(reading.text, match.start)]
    begins = [*clauses[:-1], *words]
    cuts = {_cut(reading.text, at, end, cap) for at in begins[:: max(len(begins) // MOST_PARTS, 1)]}
    cuts |= {_back_to_clause(reading.text, cut, clauses) for cut in cuts}
    return sorted((first, last) for first, last in cuts if first < last)


def _cut(text: str, start: int, end: int, cap: int) -> Span:
    """From `start` as far as the cap goes, never inside a word that fits into it."""
    if end - start <= cap:
        return trim(text, start, end)
    stop = start + cap
    while stop > start and not _may_part(text, stop):
        stop -= 1
    return trim(text, start, stop if stop > start else start + cap)


def _back_to_clause(text: str, cut: Span, clauses: Sequence[int]) -> Span:
    """The same, ended where its last whole clause ends."""
    start, stop = cut
    return trim(text, start, max((at for at in clauses if start < at <= stop), default=stop))


def _may_part(text: str, at: int) -> bool:
    return text[at - 1].isspace() or not _WITHIN.match(text, at)
