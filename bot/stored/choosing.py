"""What autocomplete offers of a library: its titles and outlets, remembered until the library changes.

Discord asks at every keystroke and waits three seconds at the most. A search with LIKE would read every row
each time, and can't fold the case of other scripts.
"""

from __future__ import annotations

import asyncio
from collections import Counter, OrderedDict, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from storage.database import Database

MOST_TITLES = 50_000
"""Of a library, those added last: about ten megabytes. An older article is named by its number."""
MAX_LIBRARIES = 16
NEWEST = 5


@dataclass(frozen=True, slots=True)
class Offered:
    """`titles` are (name, its case folded, article id), the newest first; `outlets` the largest first.

    `newest` are some of the titles as they are.
    """

    generation: int
    titles: tuple[tuple[str, str, int], ...]
    outlets: tuple[str, ...]
    newest: tuple[str, ...] = ()

    def articles(self, typed: str) -> Iterator[tuple[str, int]]:
        """Those whose name holds every word typed."""
        wanted = typed.casefold().split()
        return ((name, number) for name, folded, number in self.titles if all(w in folded for w in wanted))


class Choosing:
    def __init__(self, database: Database) -> None:
        self._database = database
        self._known: OrderedDict[str, Offered] = OrderedDict()
        self._loading: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def offered(self, library_key: str) -> Offered:
        """As the library is now."""
        async with self._loading[library_key], self._database.reading() as store:
            library = await store.libraries.get(library_key)
            known = self._known.get(library_key)
            if known is None or known.generation != library.generation:
                known = offer(library.generation, await store.articles.titles(library, MOST_TITLES))
        self._keep(library_key, known)
        return known

    def forget_library(self, library_key: str) -> None:
        """Another one under its key counts its generations anew."""
        self._known.pop(library_key, None)

    def _keep(self, library_key: str, offered: Offered) -> None:
        """Libraries that nobody chose from for longest are forgotten."""
        self._known[library_key] = offered
        self._known.move_to_end(library_key)
        if len(self._known) > MAX_LIBRARIES:
            gone, _ = self._known.popitem(last=False)
            self._loading.pop(gone, None)


def offer(generation: int, titles: Sequence[tuple[int, str, str | None]]) -> Offered:
    names = [f"{number} · {title}" for number, title, _ in titles]
    offered = zip(names, map(str.casefold, names), (number for number, _, _ in titles), strict=True)
    outlets = Counter(outlet for _, _, outlet in titles if outlet)
    by_size = sorted(outlets, key=lambda outlet: (-outlets[outlet], outlet))
    newest = tuple(title for _, title, _ in titles[:NEWEST])
    return Offered(generation, tuple(offered), tuple(by_size), newest)
