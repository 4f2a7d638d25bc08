"""A language of the tests' own, written from right to left in Hebrew letters that mean nothing.

Each English sentence becomes one, its placeables, marks, `code` and line breaks kept. Whatever a card still
says in Latin letters is an article's, a person's, or a sentence that stands past the message files.
"""

from __future__ import annotations

import re
from functools import cache

from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.visitor import Transformer

from bot.locale import BundledMessages, Messages, sources

LETTERS = dict(zip("abcdefghijklmnopqrstuvwxyz", "אבגדהוזחטיכלמנסעפצקרשתךםןף", strict=True))
KEPT = re.compile(r"(`[^`]*`|</?[a-z]+:[^>]*>|https?://\S+|/[a-z]+(?: [a-z]+)?)")
"""What is typed or pressed as it stands: code, Discord's marks, addresses, commands."""


class Mirror(Transformer):
    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:  # noqa: N802  fluent names it
        node.value = mirrored(node.value)
        return node


def mirrored(text: str) -> str:
    parts = KEPT.split(text)
    return "".join(part if at % 2 else _letters(part) for at, part in enumerate(parts))


def _letters(text: str) -> str:
    return "".join(LETTERS.get(char.casefold(), char) for char in text)


@cache
def pseudo() -> Messages:
    """Its plural rules are the English ones. Names of commands and menus stay: Discord has no such locale."""
    return BundledMessages([_mirrored(source) for source in sources()], "en")


def _mirrored(source: str) -> str:
    resource = FluentParser().parse(source)
    for entry in resource.body:
        if isinstance(entry, ast.Message) and not entry.id.name.startswith(("name-", "menu-")):
            Mirror().visit(entry)
    return FluentSerializer().serialize(resource)
