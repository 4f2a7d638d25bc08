"""What an article is called: the heading that the page calls itself by, without its site's name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from ingest.linked_data import folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ingest.markup import TextLine
    from ingest.metadata import Metadata

LIKE = 0.6
"""Share of the words of a heading and of what the page calls itself from which they are one title."""
TAIL_CHARS = 40
MIN_WORDS = 2

_PARTS = regex.compile(r"\s+(?:[|–—·•»«:-]|::|\|\||//)\s+|\s*[|｜]\s*|\s+>\s+")
_TAIL = regex.compile(rf"(?:\s+(?:[|–—·•»-]|::)\s+|\s*[|｜_]\s*)[^|｜–—·•»]{{2,{TAIL_CHARS}}}$")


def title_of(lines: Sequence[TextLine], metadata: Metadata) -> str | None:
    """The heading most like what the page calls itself, else that without the site's name."""
    said = [text for text in (*metadata.titles, metadata.title) if text]
    headings = [line for line in lines if line.role == "heading" and line.text != metadata.site]
    first = [line.text for line in headings if line.element.tag == "h1"]
    if best := _best(first, said) or _best([line.text for line in headings], said, at_least=0.8):
        return best
    if metadata.title:
        return without_site(metadata.title, metadata.site)
    return first[0] if first else _in_window(lines, metadata.window)


def _best(headings: Iterable[str], said: Sequence[str], at_least: float = LIKE) -> str | None:
    scored = [(max((_likeness(one, text) for text in said), default=0.0), one) for one in headings]
    best = max(scored, key=lambda pair: pair[0], default=None)
    return best[1] if best and best[0] >= at_least else None


def _likeness(heading: str, said: str) -> float:
    """How much of a heading and of the nearest part of what the page says are the same words, 0 to 1."""
    if folded(heading) and folded(heading) in {folded(said), *map(folded, _PARTS.split(said))}:
        return 1.0
    ours, theirs = _words(heading), _words(_TAIL.sub("", said))
    if not ours or not theirs:
        return 0.0
    shared = len(ours & theirs)
    return 2 * shared / (len(ours) + len(theirs)) if shared >= min(MIN_WORDS, len(ours)) else 0.0


def _words(text: str) -> frozenset[str]:
    return frozenset(regex.findall(r"\p{Han}|[\p{L}\p{M}\p{N}]+", text.casefold()))


def without_site(title: str, site: str | None) -> str:
    """The title without the site's name before or after it; of names unknown only the last, where short."""
    parts = _PARTS.split(title)
    if site and len(parts) > 1 and folded(parts[0]) == folded(site):
        return title[len(parts[0]) :].lstrip(" |–—·•»«:-/｜>")
    if site and len(parts) > 1 and (folded(parts[-1]) in folded(site) or folded(site) in folded(parts[-1])):
        return title[: title.rindex(parts[-1])].rstrip(" |–—·•»«:-/｜>_")
    return str(_TAIL.sub("", title))


def _in_window(lines: Sequence[TextLine], window: str | None) -> str | None:
    """The line that begins what the browser's window is called."""
    begins = (line.text for line in lines if line.shape.may_be_title and (window or "").startswith(line.text))
    return next(begins, None)
