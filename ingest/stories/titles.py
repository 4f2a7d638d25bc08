"""What stands in a title line beside the title, where it does in all of a page: its number, its outlet."""

from __future__ import annotations

from dataclasses import replace
from itertools import zip_longest
from typing import TYPE_CHECKING

import regex

from ingest.dates import find_date
from ingest.stories.lines import Line
from ingest.stories.particulars import is_particular, looks_like_outlet, read_card
from ingest.stories.tellers import is_press

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ingest.stories.zones import Draft

MIN_ALIKE = 2
_NUMBERED = regex.compile(r"^(?P<mark>#\s+)?\(?(?P<number>\d{1,3})[.)、．]\s*(?P<title>\S.*)$")
_BULLETED = regex.compile(r"^[•·∙▪●‣]\s*(?P<title>\S+\s+\S+\s+\S.*)$")
_FORMS = (
    regex.compile(r"^(?P<title>.{12,}\S)\s+[-–—|·•]\s+(?P<outlet>[^|·•]+)$"),
    regex.compile(r"^(?P<title>.{6,}\S)\s*[(（\[](?P<outlet>[^()（）\[\]]+)[)）\]]$"),
    regex.compile(r"^[(（\[【](?P<outlet>[^()（）\[\]【】]+)[)）\]】]\s*(?P<title>\S.{6,})$"),
)
_PREFIXED = regex.compile(r"^(?P<outlet>[^:：]{3,40})[:：]\s*(?P<title>\S.{6,})$")
"""A place or a subject stands there as often as an outlet, so papers' names alone are believed."""


def bare_titles(drafts: Sequence[Draft]) -> None:
    """Take the numbers that count a page's titles from them, and the outlets that end them all."""
    titled = [draft for draft in drafts if draft.title]
    if len(titled) < MIN_ALIKE:
        return
    numbered = [_NUMBERED.match(draft.title or "") for draft in titled]
    numbers = [int(match["number"]) for match in numbered if match]
    if len(numbers) == len(titled) and numbers == sorted(set(numbers)):
        for draft, match in zip(titled, numbered, strict=True):
            _call(draft, match["title"] if match else "")
    if any(read_card(draft.about, draft.title or "").outlet for draft in titled):
        return
    for form in (*_FORMS, _PREFIXED):
        matches = [match for draft in titled if (match := form.match(draft.title or ""))]
        names = [match["outlet"].strip() for match in matches]
        press = sum(map(is_press, names)) * 2 >= len(titled)
        if len(names) == len(titled) and all(map(looks_like_outlet, names)) and (press or form in _FORMS):
            for draft, match, name in zip(titled, matches, names, strict=True):
                _call(draft, match["title"])
                draft.about.append(Line(0, f"• {name}", 0))
            return


def unbulleted(lines: Sequence[Line]) -> list[Line]:
    """The lines, the bullets taken from those that a card follows: they are titles of a list."""
    return [
        replace(line, text=match["title"])
        if follower and (match := _BULLETED.match(line.text)) and _is_card(line, follower)
        else line
        for line, follower in zip_longest(lines, lines[1:])
    ]


def _is_card(line: Line, follower: Line) -> bool:
    """Whether a line stands below a title: it tells time, which the title doesn't, or an outlet alone."""
    if _BULLETED.match(follower.text) or find_date(line.text):
        return False
    return find_date(follower.text) is not None and is_particular(follower.text)


def _call(draft: Draft, title: str) -> None:
    draft.about = [line for line in draft.about if line.text != draft.title]
    draft.title = title
