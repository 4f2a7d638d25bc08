"""Which entry is which, from one poll to the next: by its guid, its address, or its words.

Feeds give one guid to all their entries, change their guids, or give none; none of that may hide an entry
or bring an old one back.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from ingest.errors import BadAddress
from ingest.urls import canonical

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ingest.feeds.model import Entry
    from storage.feed_model import KeptEntry


@dataclass(frozen=True, slots=True)
class Identified:
    """An entry with digests: of what it is known by, of its canonical address, and of what it says."""

    entry: Entry
    key: str
    url: str | None
    digest: str


def identify(entries: Sequence[Entry]) -> list[Identified]:
    """Each entry once, in the feed's order. A guid that entries of several addresses share tells nothing."""
    urls = [canonical_or_none(entry.url) for entry in entries]
    places: defaultdict[str | None, set[str | None]] = defaultdict(set)
    for entry, url in zip(entries, urls, strict=True):
        places[entry.guid].add(url or entry.title)
    stamps = Counter(entry.revised for entry in entries)
    found: dict[str, Identified] = {}
    for entry, url in zip(entries, urls, strict=True):
        guid = entry.guid if len(places[entry.guid]) == 1 else None
        # A stamp that several entries share says when the feed was made, not when they were changed.
        stamp = entry.revised if stamps[entry.revised] == 1 else None
        words = _digest("words", entry.title, entry.text)
        key = _digest("guid", guid) if guid else _digest("url", url) if url else words
        one = Identified(entry, key, _digest("url", url) if url else None, _digest(words, stamp))
        found.setdefault(key, one)
    return list(found.values())


def canonical_or_none(url: str | None) -> str | None:
    if url is None:
        return None
    try:
        return canonical(url)
    except (BadAddress, ValueError):
        return url


class Memory:
    """What was seen in a feed before."""

    def __init__(self, kept: Iterable[KeptEntry], current: Sequence[Identified]) -> None:
        self._by_key = {entry.key: entry for entry in kept}
        listed = {one.key for one in current}
        self._by_url = {
            entry.url: entry for entry in self._by_key.values() if entry.url and entry.key not in listed
        }

    def find(self, one: Identified) -> KeptEntry | None:
        """The entry that this is. A known address whose old guid has left the feed has changed its guid."""
        for key in (one.key, renamed(one)):
            known = self._by_key.get(key)
            if known is not None and not _is_another(one, known):
                return known
        return self._by_url.get(one.url) if one.url else None

    def key_of(self, one: Identified) -> str:
        """What to remember a new entry by: its guid, unless another entry had that before."""
        return renamed(one) if one.key in self._by_key else one.key

    def predecessor(self, one: Identified) -> KeptEntry | None:
        """What had the entry's guid before: perhaps the same article, moved and rewritten."""
        return self._by_key.get(one.key)


def renamed(one: Identified) -> str:
    return _digest(one.key, one.url)


def _is_another(one: Identified, known: KeptEntry) -> bool:
    """A feed of one entry may give each the guid of the one before; then address and words both differ."""
    return one.url != known.url and one.digest != known.digest


def _digest(*parts: str | None) -> str:
    return sha256("\0".join(part or "" for part in parts).encode("utf-8", "replace")).hexdigest()[:32]
