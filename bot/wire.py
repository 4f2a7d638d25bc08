"""What several outlets print of one wire is said once: it confirms nothing that they say the same."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from storage.wording import containment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.answers import Quote
    from storage.database import Store
    from storage.model import Library

WHOLE = 1.0
"""Another number within the same sentence is worth showing."""


async def confirmed_once(store: Store, library: Library, quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    """The quotes with the articles that print the same text; of those with the same words the first."""
    kept: list[Quote] = []
    for quote in quotes:
        if not any(_repeats(quote, former) for former in kept):
            same = await store.articles.same_wire(library, quote.article_id)
            kept.append(replace(quote, same_wire=tuple(same)))
    return tuple(kept)


def _repeats(quote: Quote, former: Quote) -> bool:
    linked = quote.article_id in {article.id for article in former.same_wire}
    return linked and quote.kind == former.kind and containment(quote.text, former.text) == WHOLE
