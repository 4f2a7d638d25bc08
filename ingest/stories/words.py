"""Words of a page's own interface, in several languages: one sign among others that a line is no article."""

from __future__ import annotations

from functools import cache, lru_cache
from importlib.resources import files

import regex

LONGEST = 500
"""Characters from which a line is no interface's, whatever it says."""

REMEMBERED = 20_000
"""Lines whose answer is kept: one page's are asked about several times over."""

GATES = ("human", "javascript", "consent")


@cache
def _listed(name: str) -> regex.Pattern[str]:
    lines = files("ingest.stories").joinpath(name).read_text(encoding="utf-8").splitlines()
    phrases = [line.strip() for line in lines if line.strip() and not line.startswith("#")]
    return regex.compile("|".join(phrases), regex.IGNORECASE | regex.MULTILINE)


def _says(line: str, name: str) -> bool:
    return len(line) < LONGEST and _listed(name).search(line) is not None


def is_request(line: str) -> bool:
    """Whether the page asks its reader for something: consent, an address, a download."""
    return _says(line, "requests.txt")


def is_ending(line: str) -> bool:
    """Whether a line stands below an article, as comments and copyright do."""
    return _says(line, "endings.txt")


@lru_cache(maxsize=REMEMBERED)
def is_interface(line: str) -> bool:
    """Whether a line of the length of a paragraph or less is said by the page and not by an article."""
    return is_request(line) or is_ending(line) or _says(line, "interface.txt")


def asks_first(text: str) -> str | None:
    """What a page asks for before it shows itself: `human`, `javascript` or `consent`."""
    return next((name for name in GATES if _listed(f"gate-{name}.txt").search(text)), None)


def says_missing(title: str) -> bool:
    """Whether a page's title says that nothing stands at its address."""
    return _says(title.strip(), "gate-missing.txt")


def is_for_subscribers(line: str) -> bool:
    """Whether a line says that a text goes on for those who pay or sign in."""
    return _says(line, "subscribers.txt")
