"""Outlets of stories that stand together: what one card doesn't tell, several do by their difference."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import regex

from ingest.stories.particulars import is_particular, looks_like_outlet
from ingest.stories.places import is_section
from ingest.stories.tellers import is_press

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ingest.model import Story

MIN_UNLIKE = 2
PRESS = 0.5
"""Share of the names below titles that must be made as papers' are, where no list of hours stands beside."""
SPELT_CHARS = 4
_HOUR = regex.compile(r"\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?", regex.IGNORECASE)
_NAME = regex.compile(r"\p{Lu}[\w&'’.]*(?: (?:(?:of|and|the|de|del|la|für|der|do|da|di) )*\p{Lu}[\w&'’.]*)*")
"""Words with capitals, as a name is."""


def named(stories: Sequence[Story], said: Sequence[Sequence[str]], base: str | None) -> list[Story]:
    """The stories with the outlets that their bylines or links name, where no card does and they differ.

    `said` are the lines of each; what spells its site's address is the name of it.
    """
    hosts = [_host(story, base) for story in stories]
    by_hosts = [_spelt(host, lines) if host else None for host, lines in zip(hosts, said, strict=True)]
    by_places = [_below_title(story, lines) for story, lines in zip(stories, said, strict=True)]
    told = [story.particulars.outlet for story in stories]
    if any(told):
        is_below = all(outlet in {None, name} for outlet, name in zip(told, by_places, strict=True))
        others = by_places if is_below else by_hosts
        known = [outlet or other for outlet, other in zip(told, others, strict=True)]
        return [_of(story, outlet) for story, outlet in zip(stories, known, strict=True)]
    by_bylines = [_in_byline(story) for story in stories]
    if sum(is_press(outlet) for outlet in by_places if outlet) < PRESS * len(stories):
        timed = [any(map(_HOUR.fullmatch, lines)) for lines in said]
        by_places = [outlet if is_timed else None for outlet, is_timed in zip(by_places, timed, strict=True)]
    for outlets in (by_bylines, by_places, by_hosts):
        if len({outlet for outlet in outlets if outlet}) >= MIN_UNLIKE:
            return [_of(story, outlet) for story, outlet in zip(stories, outlets, strict=True)]
    return list(stories)


def _spelt(host: str, lines: Sequence[str]) -> str:
    """The line that spells a host, `The Ledger` for ledger.example, else the host."""
    labels = [label for label in host.split(".")[:-1] if len(label) >= SPELT_CHARS]
    for line in filter(looks_like_outlet, lines):
        if len(letters := _letters(line)) >= SPELT_CHARS and any(letters in label for label in labels):
            return line
    names = [name for line in lines for name in _NAME.findall(line)]
    return next((name for name in names if _letters(name) in labels), host)


def _letters(name: str) -> str:
    return "".join(char for char in name.casefold() if char.isalnum())


def _below_title(story: Story, lines: Sequence[str]) -> str | None:
    """The name right below a title."""
    at = lines.index(story.particulars.title) if story.particulars.title in lines else len(lines)
    below = next(iter(lines[at + 1 :]), "")
    is_name = looks_like_outlet(below) and not is_section(below) and not is_particular(below)
    return below if is_name else None


def _of(story: Story, outlet: str | None) -> Story:
    known = story.particulars
    agency = None if outlet and known.agency == outlet and not known.outlet else known.agency
    return replace(story, particulars=replace(known, outlet=outlet, agency=agency))


def _in_byline(story: Story) -> str | None:
    """What stands after an author's name, and not in the text, as the wire that it came from does."""
    known = story.particulars
    return known.agency if known.author and known.agency and known.agency not in story.text else None


def _host(story: Story, base: str | None) -> str | None:
    """The site that a story's title leads to, if it is another than the page's."""
    host = _site(story.particulars.url)
    return host if host and host != _site(base) else None


def _site(url: str | None) -> str | None:
    return (urlsplit(url).hostname or "").removeprefix("www.") or None if url else None
