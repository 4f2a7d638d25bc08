"""Where sentences begin and end, as spans of the text."""

from __future__ import annotations

import regex

_END = regex.compile(
    r"""(?P<mark>[.!?…]+["'”’»)\]]*|[。！？｡।॥؟۔]+["'”’」』）)»]*)(?P<gap>\s+|$)|(?P<wide>[。！？｡]+["'”’」』）)»]*)|(?P<line>\n+)"""
)
_ABBREVIATION = regex.compile(
    r"(?:^|[\s(\[\"“'‘])(?:\p{Lu}|(?:\p{L}\.)+\p{L}|(?i:mr|mrs|ms|dr|prof|sr|jr|st|gen|col|capt|lt|sgt|sen|rep|gov|rev|hon|pres|no|nos|vs|etc|inc|bros|ltd|co|corp|dept|est|fig|vol|pp|approx|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|e\.g|i\.e|u\.s|u\.k|a\.m|p\.m|cf|al))\.$"
)
_OPENING = "\"'“‘«([¿¡-–—"

Span = tuple[int, int]


def sentence_spans(text: str, start: int = 0, end: int | None = None) -> list[Span]:
    """The sentences of `text[start:end]` without outer blanks; they cover all of it that is not blank."""
    stop = len(text) if end is None else end
    spans, first = [], start
    for match in _END.finditer(text, start, stop):
        if _ends(text, match, first, stop):
            spans.append(
                (first, match.start() if match["line"] else match.start() + len(match.group().rstrip()))
            )
            first = match.end()
    spans.append((first, stop))
    return [trimmed for span in spans if (trimmed := trim(text, *span))[0] < trimmed[1]]


def _ends(text: str, match: regex.Match[str], first: int, stop: int) -> bool:
    if "\n" in match.group() or match["wide"] or match.end() >= stop:
        return True
    mark = match["mark"]
    if mark[0] not in ".…":
        return not (mark[-1] in "\"'”’»" and text[match.end()].islower())
    if mark == "." and _ABBREVIATION.search(text[max(first, match.start() - 12) : match.start() + 1]):
        return _is_clear_start(text, match, first)
    following = text[match.end()]
    return not following.islower()


def _is_clear_start(text: str, match: regex.Match[str], first: int) -> bool:
    """After "U.S." or "a.m." a sentence may end; after "Mr." or an initial it doesn't."""
    before = text[max(first, match.start() - 12) : match.start() + 1].rsplit(maxsplit=1)[-1]
    return before.count(".") > 1 and bool(
        regex.match(
            r"(?:The|A|An|In|It|He|She|They|But|This|On|At|For)\b", text[match.end() : match.end() + 6]
        )
    )


def trim(text: str, start: int, end: int) -> Span:
    """The span without blanks at its ends."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
