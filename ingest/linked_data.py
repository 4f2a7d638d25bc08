"""What a page says in JSON-LD of the article that it is: `<script type="application/ld+json">`."""

from __future__ import annotations

import html as entities
import json
from typing import TYPE_CHECKING, Any

import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

MAX_JSON = 300_000
MAX_DEPTH = 6
KINDS = frozenset({"Report", "Review", "Recipe", "HowTo", "LiveBlogPosting", "CreativeWork", "Interview"})
"""Kinds of article whose names do not say so."""
WITHIN = ("@graph", "mainEntity", "mainEntityOfPage", "subjectOf")
"""Where the page's own article may stand; the items of a list are other pages."""

_WRAPPING = regex.compile(r"^\s*(?://\s*)?(?:<!\[CDATA\[|<!--)|(?://\s*)?(?:\]\]>|-->)\s*$|;\s*$")
_TRAILING_COMMA = regex.compile(r",(?=\s*[}\]])")
_MARKUP = regex.compile(r"</?[a-zA-Z][^<>]{0,200}>")

Node = dict[str, Any]


class LinkedData:
    """The page's nodes; empty where it says nothing, or nothing that can be read."""

    def __init__(self, tree: HtmlElement) -> None:
        self.nodes = [node for script in _scripts(tree) for node in _nodes(script, 0)]
        self._named = {key: node for node in self.nodes if len(node) > 1 and (key := _key(node))}

    def article(self, *titles: str | None) -> Node:
        """The node of the page's article: of several the one with a title that the page has elsewhere."""
        found = [node for node in self.nodes if is_article(node)]
        said = {folded(title) for title in titles if title}
        return next((node for node in found if folded(words(node.get("headline"))) in said), None) or (
            found[0] if found else {}
        )

    def page(self) -> Node:
        """What is said of the page itself, where its article says nothing."""
        return next((node for node in self.nodes if "WebPage" in listed(node.get("@type"))), {})

    def names(self, value: Any) -> list[str]:
        """The names in a person, an organisation, a list of them, or references to them."""
        return [name for one in listed(value) if (name := self._name(one)) and "://" not in name]

    def _name(self, value: Any) -> str | None:
        if not isinstance(value, dict):
            return words(value)
        if value.get("name") is None and (key := _key(value)) in self._named:
            value = self._named[key]
        return words(next(iter(listed(value.get("name"))), None))


def is_article(node: Node) -> bool:
    kinds = [kind for kind in listed(node.get("@type")) if isinstance(kind, str)]
    return any(kind.endswith(("Article", "Posting")) or kind in KINDS for kind in kinds)


def listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def words(value: Any) -> str | None:
    """A text without what should not be in it: blanks, tags, entities."""
    if not isinstance(value, str):
        return None
    return " ".join(entities.unescape(_MARKUP.sub("", value)).split()) or None


def folded(text: str | None) -> str:
    """Letters and digits alone, to compare titles by."""
    return "".join(c for c in (text or "").casefold() if c.isalnum())


def _scripts(tree: HtmlElement) -> Iterator[Any]:
    for script in tree.iter("script"):
        text = script.text or ""
        if "ld+json" in (script.get("type") or "").lower() and len(text) <= MAX_JSON:
            yield _read(_WRAPPING.sub("", text.strip()))


def _read(text: str) -> Any:
    for attempt in (text, _TRAILING_COMMA.sub("", text)):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):  # a page's own mistake, or a trap: as if it had said nothing
            continue
    return None


def _nodes(value: Any, depth: int) -> Iterator[Node]:
    for node in listed(value):
        if isinstance(node, list) and depth < MAX_DEPTH:
            yield from _nodes(node, depth + 1)
        if isinstance(node, dict) and depth < MAX_DEPTH:
            yield node
            for key in WITHIN:
                yield from _nodes(node.get(key), depth + 1)
            yield from (one for one in listed(node.get("author")) if isinstance(one, dict))


def _key(node: Node) -> str | None:
    key = node.get("@id")
    return key if isinstance(key, str) else None
