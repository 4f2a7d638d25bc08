"""Outlets of stories that stand together: what one card doesn't tell, several do by their difference."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from ingest.stories.particulars import looks_like_outlet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ingest.model import Story

MIN_UNLIKE = 2
SPELT_CHARS = 4


def named(stories: Sequence[Story], said: Sequence[Sequence[str]], base: str | None) -> list[Story]:
    """The stories with the outlets that their bylines or links name, where no card does and they differ.

    `said` are the lines of each; what spells its site's address is the name of it.
    """
    if any(story.particulars.outlet for story in stories):
        return list(stories)
    by_bylines = [_in_byline(story) for story in stories]
    by_hosts = [_host(story, base) for story in stories]
    by_hosts = [_spelt(host, lines) if host else None for host, lines in zip(by_hosts, said, strict=True)]
    for outlets in (by_bylines, by_hosts):
        if len({outlet for outlet in outlets if outlet}) >= MIN_UNLIKE:
            return [_of(story, outlet) for story, outlet in zip(stories, outlets, strict=True)]
    return list(stories)


def _spelt(host: str, lines: Sequence[str]) -> str:
    """The line that spells a host, `The Ledger` for ledger.example, else the host."""
    labels = [label for label in host.split(".")[:-1] if len(label) >= SPELT_CHARS]
    for line in lines:
        letters = "".join(char for char in line.casefold() if char.isalnum())
        if looks_like_outlet(line) and any(
            len(letters) >= SPELT_CHARS and (letters in label or label in letters) for label in labels
        ):
            return line
    return host


def _of(story: Story, outlet: str | None) -> Story:
    known = story.particulars
    agency = None if known.agency == outlet else known.agency
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
