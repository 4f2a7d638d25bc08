"""Outlets that a page shows by their logos alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex
from lxml import html

from ingest.stories.particulars import looks_like_outlet
from ingest.stories.words import is_interface

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MIN_UNLIKE = 2
"""Logos from which they are not the page's own."""
_LOGO = regex.compile(
    r"(?:^|[^\p{L}])(?:logo|icon|favicon|source|publisher|outlet|brand|avatar)s?(?:$|[^\p{L}])",
    regex.IGNORECASE,
)
_CALLED = regex.compile(
    r"^(?:logo (?:of|de|von)\s+)?(?P<name>.+?)(?:'s)?(?:\s+(?:logo|icon))?$", regex.IGNORECASE
)


def tell_logos(tree: HtmlElement) -> None:
    """Put the names of outlets where their logos stand, under a class that names a source."""
    found = [(image, name) for image in tree.iter("img") if (name := _name(image))]
    if len({name for _, name in found}) < MIN_UNLIKE:
        return
    for image, name in found:
        said = html.Element("div", {"class": "source"})
        said.text, said.tail, image.tail = name, image.tail, None
        image.addnext(said)


def _name(image: HtmlElement) -> str | None:
    signs = (image.get("class"), image.get("src"), image.get("alt"), image.get("id"))
    if not any(_LOGO.search(sign or "") for sign in signs):
        return None
    match = _CALLED.match((image.get("alt") or "").strip())
    name = match["name"].strip() if match else ""
    return name if looks_like_outlet(name) and not is_interface(name) else None
