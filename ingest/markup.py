"""HTML as a tree of which little is trusted, and as lines in page order."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Literal

import regex
from lxml import etree, html

from ingest.errors import NoArticle, PageTooComplex
from ingest.pruning import UNSEEN, without
from ingest.stories.lines import Line

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_TAGS, MAX_TAG_CHARS = 60_000, 60_000
"""No article's page has more; extractors hang for minutes on pages that do."""

BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "br",
        "caption",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "nav",
        "ol",
        "option",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "th",
        "thead",
        "tr",
        "ul",
    ]
)
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
CAPTIONS = frozenset(
    {"caption", "caption-text", "wp-caption-text", "image-caption", "img-caption", "photo-caption", "cutline"}
    | {"media-caption", "figure-caption", "picture-caption", "article-image-caption", "caption__text"}
)
"""Classes under which pages mark captions that stand in no `figcaption`."""

_LONG_TAG = regex.compile(rf"<[a-zA-Z][^<>]{{{MAX_TAG_CHARS},}}")
_XML_HEAD = regex.compile(r"^\s*<\?xml[^>]*\?>")


@dataclass(frozen=True)
class TextLine:
    """A line of a page: what stands in one block element, blanks folded."""

    role: Literal["heading", "caption", "text"]
    text: str
    element: html.HtmlElement

    @cached_property
    def shape(self) -> Line:
        return self.shaped()

    def shaped(self, number: int = 0) -> Line:
        """As lines of plain text are looked at; what a page marks as a caption is one in any shape."""
        kind = MarkedCaption if self.role == "caption" else Line
        return kind(number, self.text, 0)


class MarkedCaption(Line):
    @cached_property
    def is_caption(self) -> bool:
        return True


def parse(markup: str) -> html.HtmlElement:
    """Raises NoArticle for what is no HTML, PageTooComplex for what would keep a parser busy for minutes."""
    if markup.count("<") > MAX_TAGS or _LONG_TAG.search(markup):
        raise PageTooComplex
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True)
    try:
        tree = html.document_fromstring(_XML_HEAD.sub("", markup).encode("utf-8"), parser=parser)
    except (etree.ParserError, ValueError) as error:
        raise NoArticle from error
    return tree


def lines_of(element: html.HtmlElement) -> Iterator[TextLine]:
    """The lines in `element`, in page order."""
    words: list[str] = []
    owner = element

    def line() -> Iterator[TextLine]:
        text = " ".join("".join(words).split())
        words.clear()
        if text:
            yield TextLine(_role(owner), text, owner)

    for event, node in etree.iterwalk(element, events=("start", "end")):
        if not isinstance(node.tag, str):
            continue
        is_block = node.tag in BLOCKS
        if is_block:
            yield from line()
            owner = node if event == "start" else _block_above(node, element)
        if event == "start":
            words.append(node.text or "")
        elif node is not element:
            words.append(node.tail or "")
    yield from line()


def words_of(element: html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


def _block_above(node: html.HtmlElement, top: html.HtmlElement) -> html.HtmlElement:
    above = node.getparent()
    while above is not None and above is not top and above.tag not in BLOCKS:
        above = above.getparent()
    return top if above is None else above


def _role(owner: html.HtmlElement) -> Literal["heading", "caption", "text"]:
    for node in (owner, *owner.iterancestors()):
        if node.tag in HEADINGS:
            return "heading"
        if node.tag == "figcaption" or _is_named_caption(node):
            return "caption"
    return "text"


def _is_named_caption(node: html.HtmlElement) -> bool:
    return not CAPTIONS.isdisjoint((node.get("class") or "").lower().split())


def visible_text(markup: str) -> str:
    """All words of a page that a browser shows, blanks folded: what a text fragment is looked up in."""
    tree = without(parse(markup), *UNSEEN)
    return " ".join(line.text for line in lines_of(tree))
