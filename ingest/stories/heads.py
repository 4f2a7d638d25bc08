"""Where a story begins: a title that comes again, or a title with its card, in a zone of short lines."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ingest.stories.particulars import explained, is_particular

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ingest.stories.lines import Line

TITLE_WORDS = 3
"""An unrepeated title has at least so many words; a section's name has fewer."""
UNEXPLAINED = 1
"""Lines between a title and its body that may be neither title nor particulars: a standfirst, a kicker."""


@dataclass(frozen=True, slots=True)
class Head:
    """A title, and the lines of its zone that are about its story."""

    title: str
    about: tuple[Line, ...]
    is_certain: bool


def find_head(zone: Sequence[Line], *, is_first: bool) -> Head | None:
    """The head of the body that follows a zone; None where no line looks like a title."""
    title = _repeated(zone)
    if title is not None:
        about = _from(zone, title)
        return Head(title, about, is_first or _leads_to_body(about, title))
    title = _marked(zone) or _carded(zone)
    if title is not None:
        about = _from(zone, title)
        return Head(title, about, is_first or _leads_to_body(about, title))
    title = _plain(zone)
    return Head(title, _from(zone, title), is_first) if title else None


def _repeated(zone: Sequence[Line]) -> str | None:
    """The title that comes twice or more; of several the last, which stands nearest to the body."""
    counts = Counter(line.text for line in zone if line.may_be_title and not is_particular(line.text))
    twice = [text for text, count in counts.items() if count > 1 and len(text.split()) != 1]
    longest = max((_words(text) for text in twice), default=0)
    return next((text for text in reversed(twice) if _words(text) * 2 > longest), None)


def _marked(zone: Iterable[Line]) -> str | None:
    """A heading as Markdown marks it."""
    return next((line.text for line in zone if line.text.startswith("# ")), None)


def _carded(zone: Sequence[Line]) -> str | None:
    """The title above, or else right below, the zone's particulars."""
    marks = [at for at, line in enumerate(zone) if is_particular(line.text)]
    if not marks:
        return None
    first = marks[0]
    above = [line for line in zone[:first] if _is_title(line)]
    below = [line for line in zone[first:] if _is_title(line)]
    if above:
        return max(above[-4:], key=lambda line: (line.words, line.number)).text
    return below[0].text if below else None


def _plain(zone: Sequence[Line]) -> str | None:
    titles = [line for line in zone if _is_title(line)]
    return max(titles, key=lambda line: (line.words, -line.number)).text if titles else None


def _is_title(line: Line) -> bool:
    return line.may_be_title and line.words >= TITLE_WORDS and not is_particular(line.text)


def _from(zone: Sequence[Line], title: str) -> tuple[Line, ...]:
    """The zone from the title on, and the particulars that stand right above it."""
    first = next(at for at, line in enumerate(zone) if line.text == title)
    while first and is_particular(zone[first - 1].text):
        first -= 1
    return tuple(zone[first:])


def _leads_to_body(about: Sequence[Line], title: str) -> bool:
    return sum(not explained(line.text, title, about) for line in about) <= UNEXPLAINED


def _words(text: str) -> int:
    return len(text.split())
