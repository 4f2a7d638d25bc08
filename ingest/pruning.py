"""What is taken out of a page's tree before anybody looks for an article in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

if TYPE_CHECKING:
    from lxml import html

UNSEEN = (
    "script",
    "style",
    "noscript",
    "template",
    "svg",
    "iframe",
    "object",
    "select",
    "head",
    "math",
    "canvas",
)
FRAME = ("nav", "footer", "form", "button", "dialog", "menu")
"""Parts that hold a page's interface and never an article."""
COMMENTS = frozenset(
    {"comments", "comments-area", "comment-list", "commentlist", "comments-list", "comments-section"}
    | {"comments-wrapper", "comment-section", "comment-thread", "disqus_thread", "respond", "comments-page"}
)
"""Classes and ids under which readers speak."""
WHOLE = 1_000
"""Characters of text from which a form is the page's frame, as some servers make it, and no form."""
BARE = 200
"""Characters of paragraphs outside a hidden part below which it is the page, shown by a script."""

_ANCHOR = regex.compile(r"[¶#§🔗]|\[\s*edit(?: source)?\s*\]")
_HIDDEN = "self::*[@hidden or @aria-hidden='true' or contains(translate(@style, ' ', ''), 'display:none')]"


def without(tree: html.HtmlElement, *tags: str) -> html.HtmlElement:
    """The tree without elements of these tags and without hidden ones; their tails stay."""
    named = " or ".join(f"self::{tag}" for tag in tags)
    for element in tree.xpath(f"//*[{named} or {_HIDDEN}]"):
        if element.getparent() is None or element.tag in {"html", "body"}:
            continue
        if element.tag == "form" and _is_frame(element):
            element.drop_tag()
        elif element.tag in tags or not _is_page(element, tree):
            element.drop_tree()
    return tree


def without_readers(tree: html.HtmlElement) -> html.HtmlElement:
    """The tree without what readers wrote below it, and without the anchors beside its headings."""
    for element in tree.xpath("//*[@class or @id]"):
        names = {*(element.get("class") or "").lower().split(), (element.get("id") or "").lower()}
        if names & COMMENTS and element.getparent() is not None and element.find(".//h1") is None:
            element.drop_tree()
    for anchor in tree.xpath("//a | //*[self::h1 or self::h2 or self::h3 or self::h4]/span"):
        if _ANCHOR.fullmatch("".join(anchor.itertext()).strip()):
            anchor.drop_tree()
    return tree


def _is_frame(form: html.HtmlElement) -> bool:
    if form.find(".//h1") is not None:
        return True
    linked = sum(len("".join(link.itertext())) for link in form.iter("a", "option", "label", "button"))
    return len(" ".join("".join(form.itertext()).split())) - linked >= WHOLE


def _is_page(element: html.HtmlElement, tree: html.HtmlElement) -> bool:
    inside = _paragraphs(element)
    return inside >= BARE and _paragraphs(tree) - inside < BARE


def _paragraphs(element: html.HtmlElement) -> int:
    return sum(len("".join(paragraph.itertext())) for paragraph in element.iter("p"))
