"""The picture that a page gives its article, with what the page says of it."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from ingest.model import Image
from ingest.urls import link_safe

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

SOURCES = ("src", "data-src", "data-original", "data-lazy-src")
MIN_PIXELS = 200
"""A picture that says it is narrower is an ornament."""
MAX_CAPTION = 1_000
"""Characters: what is longer describes no picture."""


def lead_image(tree: HtmlElement, named: str | None, base: str | None) -> Image | None:
    """The picture that the page names to machines, else the first figure; None where there is neither."""
    shown = list(_figures(tree, base))
    if named is None:
        return shown[0] if shown else None
    return next((image for image in shown if _stem(image.url) == _stem(named)), Image(named))


def _figures(tree: HtmlElement, base: str | None) -> Iterator[Image]:
    for figure in tree.iter("figure"):
        picture = figure.find(".//img")
        if picture is None or any(above.tag == "aside" for above in figure.iterancestors()):
            continue
        width = picture.get("width") or ""
        if width.isdecimal() and int(width) < MIN_PIXELS:
            continue
        said = next((text for key in SOURCES if (text := _address(picture.get(key)))), None)
        url = link_safe(urljoin(base or "", said)) if said else None
        if url is not None:
            yield Image(url, _text(figure.find(".//figcaption")), _folded(picture.get("alt")))


def _address(said: str | None) -> str | None:
    """None for a picture within the page itself, as placeholders are."""
    said = (said or "").strip()
    return said if said and not said.startswith("data:") else None


def _text(element: HtmlElement | None) -> str | None:
    return None if element is None else _folded(element.text_content())


def _folded(text: str | None) -> str | None:
    return " ".join((text or "").split())[:MAX_CAPTION] or None


def _stem(url: str) -> str:
    return PurePosixPath(urlsplit(url).path).stem
