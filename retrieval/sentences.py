"""Where sentences begin and end, as spans of the text."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

import regex

_END = regex.compile(
    r"""(?P<mark>[.!?…]+["'”’»)\]]*|[。！？｡।॥؟۔]+["'”’」』）)»]*)(?P<gap>\s+|$)|(?P<wide>[。！？｡]+["'”’」』）)»]*)|(?P<line>\n+)"""
)
_BEFORE = 12
"""Characters before a full stop that tell whether it belongs to an abbreviation."""
_DAY = regex.compile(r"(?:^|\s)[0-3]?\d\.$")
_MONTH = regex.compile(
    r"\s+(?:Jan|Jän|Feb|März|Apr|Mai|Juni?|Juli?|Aug|Sept|Okt|Nov|Dez|Ocak|Şubat|Mart|Nisan|Mayıs|Haziran"
    r"|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık)"
)
"""Languages that write "3. Mai" and give the month a capital."""
_OPENING = "\"'“‘«([¿¡-–—"

Span = tuple[int, int]


@lru_cache(maxsize=2)
def _abbreviation(*, numbered: bool) -> regex.Pattern[str]:
    """An abbreviation, an initial or letters with full stops between them, at the end of some text; one of
    those that count before a number alone, if `numbered`.
    """
    table = files("retrieval").joinpath("data", "abbreviations.txt").read_text(encoding="utf-8")
    rows = [line.partition(":") for line in table.splitlines() if not line.startswith("#")]
    words = [word for name, _, row in rows if (name == "numbered") == numbered for word in row.split()]
    known = f"(?i:{'|'.join(map(regex.escape, words))})"
    known = known if numbered else rf"(?:\p{{Lu}}|(?:\p{{L}}\.)+\p{{L}}|{known})"
    return regex.compile(rf"(?:^|[\s(\[\"“'‘«„]){known}\.$")


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
    following = text[match.end()]
    if mark == ".":
        before = text[max(first, match.start() - _BEFORE) : match.start() + 1]
        if _abbreviation(numbered=False).search(before):
            return _is_clear_start(text, match, before)
        if following.isdigit() and _abbreviation(numbered=True).search(before):
            return False
        if _DAY.search(before) and _MONTH.match(text, match.end() - 1):
            return False
    return not following.islower()


def _is_clear_start(text: str, match: regex.Match[str], before: str) -> bool:
    """After "U.S." or "a.m." a sentence may end; after "Mr." or an initial it doesn't."""
    return before.rsplit(maxsplit=1)[-1].count(".") > 1 and bool(
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
