"""Where somebody is quoted over several sentences: shown in part, words would have lost their speaker."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from retrieval.sentences import Span

_MARKS = ('"[^"\n]*"', "“[^”\n]*”", "«[^»\n]*»", "»[^«\n]*«", "„[^“”\n]*[“”]", "「[^」\n]*」")
_QUOTED = regex.compile("|".join(_MARKS))
_WORD = regex.compile(r"\p{L}")


def speeches(text: str, sentences: Sequence[Span]) -> list[Span]:
    """Spans from sentence to sentence, each with a quotation of several sentences or with one that the
    sentence next to it tells the speaker of. `sentences` are those of `text`, in order.
    """
    begins = [start for start, _ in sentences]
    found: list[Span] = []
    for match in _QUOTED.finditer(text):
        first, last = (bisect_right(begins, at) - 1 for at in (match.start(), match.end() - 1))
        if first >= 0 and match.end() <= sentences[last][1]:
            first, last = _with_speaker(text, sentences, (first, last), match.span())
            if first < last:
                found.append((sentences[first][0], sentences[last][1]))
    return list(_merged(found))


def _with_speaker(text: str, sentences: Sequence[Span], held: tuple[int, int], quoted: Span) -> Span:
    """The numbers of the first and the last sentence: one more, where the quotation's own tell no speaker."""
    first, last = held
    (start, _), (_, end) = sentences[first], sentences[last]
    if _WORD.search(text, start, quoted[0]) or _WORD.search(text, quoted[1], end):
        return held
    if first > 0 and "\n" not in text[sentences[first - 1][1] : start]:
        return first - 1, last
    goes_on = last + 1 < len(sentences) and "\n" not in text[end : sentences[last + 1][0]]
    return first, last + goes_on


def _merged(spans: Sequence[Span]) -> Iterator[Span]:
    """Those that share a sentence taken together: `"A," she said. "B."`"""
    held: Span | None = None
    for start, end in spans:
        if held is not None and start < held[1]:
            held = (held[0], max(end, held[1]))
            continue
        if held is not None:
            yield held
        held = (start, end)
    if held is not None:
        yield held
