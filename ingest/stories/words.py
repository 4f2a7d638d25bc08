"""Words of a page's own interface, in several languages: one sign among others that a line is no article's."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

import regex


@lru_cache(maxsize=1)
def _interface() -> regex.Pattern[str]:
    listed = files("ingest.stories").joinpath("interface.txt").read_text(encoding="utf-8").splitlines()
    phrases = [line.strip() for line in listed if line.strip() and not line.startswith("#")]
    return regex.compile("|".join(phrases), regex.IGNORECASE)


def is_interface(line: str) -> bool:
    """Whether a line of the length of a paragraph or less is said by the page and not by an article."""
    return len(line) < 500 and _interface().search(line) is not None
