"""What several outlets print of one wire is said once: it confirms nothing that they say the same."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from storage.wording import containment

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from bot.quotes.answers import Quote
    from storage.database import Store
    from storage.model import Article, Library

WHOLE = 1.0
"""Another number within the same sentence is worth showing."""
MAX_LIBRARIES = 1_000
MAX_ARTICLES = 10_000
"""Articles of a library whose copies are remembered; the same few are quoted most of the time."""


@dataclass(slots=True)
class _Known:
    generation: int = -1
    copies: dict[int, tuple[Article, ...]] = field(default_factory=dict)


class Wires:
    """Which articles print the same text, remembered until their library changes."""

    def __init__(self) -> None:
        self._known: OrderedDict[int, _Known] = OrderedDict()

    async def said_once(self, store: Store, library: Library, quotes: Sequence[Quote]) -> tuple[Quote, ...]:
        """The quotes with the articles that print the same text; of those with the same words the first."""
        copies = await self._copies(store, library, {quote.article_id for quote in quotes})
        kept: list[Quote] = []
        for quote in quotes:
            if not any(repeats(quote, former) for former in kept):
                kept.append(replace(quote, same_wire=copies[quote.article_id]))
        return tuple(kept)

    def forget(self, library: Library) -> None:
        self._known.pop(library.id, None)

    async def _copies(
        self, store: Store, library: Library, ids: Collection[int]
    ) -> dict[int, tuple[Article, ...]]:
        known = self._of(library)
        if unknown := sorted(set(ids) - known.keys()):
            found = await store.articles.same_wires(library, unknown)
            known |= {article_id: tuple(same) for article_id, same in found.items()}
        return known

    def _of(self, library: Library) -> dict[int, tuple[Article, ...]]:
        """What is known of the library as it is now; of those not asked for longest nothing is kept."""
        known = self._known.get(library.id)
        if known is None or known.generation != library.generation or len(known.copies) > MAX_ARTICLES:
            known = self._known[library.id] = _Known(library.generation)
        self._known.move_to_end(library.id)
        if len(self._known) > MAX_LIBRARIES:
            self._known.popitem(last=False)
        return known.copies


def repeats(quote: Quote, former: Quote) -> bool:
    """Whether it has the same words, or some of them, in a copy of the same text."""
    linked = quote.article_id in {article.id for article in former.same_wire}
    return linked and quote.kind == former.kind and containment(quote.text, former.text) == WHOLE
