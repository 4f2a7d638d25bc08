"""Where a story begins: a title that comes again, or a title with its card, in a zone of short lines."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import regex

from ingest.stories.lines import DENSE_LETTERS
from ingest.stories.particulars import explained, is_particular, looks_like_outlet
from ingest.stories.words import is_interface

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ingest.stories.lines import Line

TITLE_WORDS = 3
"""An unrepeated title has at least so many words; a section's name has fewer."""
FULL_TITLE_WORDS = 5
"""A title that a section's name or an outlet is hardly ever as long as."""
TITLE_WITHIN = 4
"""Lines above its particulars within which a title stands."""
STEM = 5
"""Letters in which words of one root agree, near enough, in languages that inflect."""
UNEXPLAINED = 1
"""Lines between a title and its body that may be neither title nor particulars: a standfirst, a kicker."""

_WEIGHTY = regex.compile(rf"[{DENSE_LETTERS}]{{2}}|[^\W{DENSE_LETTERS}]{{4,}}")


@dataclass(frozen=True, slots=True)
class Head:
    """A title, and the lines of its zone that are about its story."""

    title: str
    about: tuple[Line, ...]
    is_certain: bool


def find_head(zone: Sequence[Line], body: Sequence[Line], *, is_first: bool) -> Head | None:
    """The head of the body that follows a zone; None where no line looks like a title."""
    title = _repeated(zone) or _marked(zone) or _carded(zone, body)
    if title is None:
        title = _best([line for line in zone if _is_title(line)], body)
        return Head(title, _from(zone, title), is_first) if title else None
    about = _from(zone, title)
    is_its_own = leads_to_body(about, title) and not _lists_cards(zone, about) and shares_words(title, body)
    return Head(title, about, is_first or is_its_own)


def _lists_cards(zone: Sequence[Line], about: Sequence[Line]) -> bool:
    """Whether cards without bodies stand before a head: what follows the last of them is no body either."""
    before = zone[: len(zone) - len(about)]
    return any(is_particular(line.text) for line in before)


def shares_words(title: str, body: Iterable[Line]) -> bool:
    """Whether a body says a weighty word of its title; an advert says none. Endings may differ."""
    said = _stems(" ".join(line.text for line in body))
    return not (asked := _stems(title)) or bool(asked & said)


def _stems(text: str) -> set[str]:
    return {word[:STEM].casefold() for word in _WEIGHTY.findall(text)}


def _repeated(zone: Sequence[Line]) -> str | None:
    """The title that comes twice or more; of several the last, which stands nearest to the body."""
    counts = Counter(line.text for line in zone if _is_title(line))
    twice = [text for text, count in counts.items() if count > 1]
    longest = max((_words(text) for text in twice), default=0)
    return next((text for text in reversed(twice) if _words(text) * 2 > longest), None)


def _marked(zone: Sequence[Line]) -> str | None:
    """A heading as Markdown marks it: the last that a card follows, else the first."""
    marked = [line.text for line in zone if line.text.startswith("# ")]
    carded = [line.text for line, below in pairwise(zone) if is_particular(below.text)]
    return next((text for text in reversed(marked) if text in carded), marked[0] if marked else None)


def _carded(zone: Sequence[Line], body: Sequence[Line]) -> str | None:
    """The title of the last card: above its particulars where a full one is, else right below them."""
    *above, below = _between_particulars(zone)
    full = [titles for titles in above if any(line.words >= FULL_TITLE_WORDS for line in titles)]
    short = [titles for titles in above if titles]
    choices = (*full[-1:], below[:1], *short[-1:]) if above else ()
    return next((_best(titles[-TITLE_WITHIN:], body) for titles in choices if titles), None)


def _best(titles: Sequence[Line], body: Sequence[Line]) -> str | None:
    """The first full title that the body speaks of, for a standfirst comes after it; else the longest.

    A headline of another story may share a word with the body; half as many as the likest, hardly.
    """
    said = _stems(" ".join(line.text for line in body))
    full = [(len(_stems(line.text) & said), line) for line in titles if line.words >= FULL_TITLE_WORDS]
    most = max((shared for shared, _ in full), default=0)
    for shared, line in full:
        if shared and shared * 2 >= most:
            return line.text
    return max(titles, key=lambda line: (line.words, line.number)).text if titles else None


def _between_particulars(zone: Iterable[Line]) -> list[list[Line]]:
    """The lines like titles before, between and after the particulars of a zone."""
    between: list[list[Line]] = [[]]
    for line in zone:
        if is_particular(line.text):
            between.append([])
        elif _is_title(line):
            between[-1].append(line)
    return between


def _is_title(line: Line) -> bool:
    return line.may_be_title and line.words >= TITLE_WORDS and not is_particular(line.text)


def _from(zone: Sequence[Line], title: str) -> tuple[Line, ...]:
    """The zone from the title on; from the particulars above it where none stand right below it."""
    first = next(at for at, line in enumerate(zone) if line.text == title)
    if any(is_particular(line.text) for line in zone[first + 1 : first + 3]):
        return tuple(zone[first:])
    top = first
    while top and is_particular(zone[top - 1].text):
        top -= 1
    names_outlet = 0 < top < first and looks_like_outlet(zone[top - 1].text)
    return tuple(zone[top - 1 :] if names_outlet and not is_interface(zone[top - 1].text) else zone[top:])


def leads_to_body(about: Sequence[Line], title: str) -> bool:
    return sum(not explained(line.text, title, about) for line in about) <= UNEXPLAINED


def _words(text: str) -> int:
    return len(text.split())
